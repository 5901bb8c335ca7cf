import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { requestOutcome } from './completeness.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { meansToRefuse } from './road-traffic-refusal.js';
import { taskState } from './task-state.js';
import { trafficPayment } from './traffic-payment.js';
import { ways } from './transition.js';
import { cityPlate } from './vehicle-form.js';

/** What a procedure takes from `vehicleAdmission`: parts to be spread where they belong. */
interface AdmissionParts {
  /** `insurance`, `taxGate`, `taxCheck`: states of `checked`, entered at `insurance`. */
  readonly checks: Readonly<Record<string, StateConfig>>;
  /** States of `approved`, entered at `plateAssignment`. */
  readonly assignment: Readonly<Record<string, StateConfig>>;
  /** States of `issued`, entered at `admissionGate` and left to `register`, then to what the procedure names. */
  readonly effect: Readonly<Record<string, StateConfig>>;
  readonly documents: Readonly<Record<string, DocumentSpec>>;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly publicStatus: Readonly<Record<'platesNeeded' | 'immediateUse', PublicStatus>>;
}

/**
 * Admission of a vehicle (§ 3 (1) FZV): not a notice on paper but the number assigned, the plates stamped and the
 * certificate made out, all three. Before: insurance confirmed by the insurer's code (§§ 6 (5), 49 FZV), the tax mandate
 * given and nothing owed to the customs office (§ 13 KraftStG). Who owes tax is not admitted, after a hearing.
 *
 * At the counter the holder has plates embossed by a firm of his choice and brings them back to be stamped: the office
 * waits. Online (§§ 18 ff. FZV) the decision is made and fetched at once, the vehicle may be used for ten days on the
 * provisional proof without stickers (§ 31), and papers and sticker carriers go out within six days (§ 26).
 */
export function vehicleAdmission(config: {
  /** Whether the tax is at stake: not where holder and vehicle stay as they are. */
  readonly taxable: boolean;
  /** Holds when the application came over the portal; never where absent. */
  readonly online?: Feel;
  /** Holds when the vehicle keeps its plates and nothing is to be stamped; never where absent. */
  readonly keepsPlates?: Feel;
  readonly handover: string;
  readonly handoverFields?: readonly Field[];
  /** FEEL list of who is told. */
  readonly receivers: Feel;
  /** The state after the registers are told. */
  readonly then: string;
}): AdmissionParts {
  const online = config.online !== undefined;
  return {
    checks: checks(config.taxable),
    assignment: assignment(config.keepsPlates),
    effect: effect(config),
    documents: online ? { provisionalProof } : {},
    clocks: online ? { plateHold, immediateUse } : { plateHold },
    events: online ? { postMissing } : {},
    publicStatus,
  };
}

function checks(taxable: boolean): AdmissionParts['checks'] {
  const insurance = taskState({
    id: 'insurance',
    state: 'Versicherungsschutz',
    status: 'inReview',
    task: 'Versicherungsbestätigung mit der eVB-Nummer abrufen und mit Halter und Fahrzeug vergleichen',
    post: 'clerk',
    target: 'P1D',
    legalBasis: '§ 1 PflVG, § 6 Abs. 5, § 49 FZV',
    outcomes: {
      confirmed: { label: 'Bestätigt', to: taxable ? 'taxCheck' : '#case.approved' },
      missing: { ...requestOutcome, label: 'Nicht abrufbar oder unpassend, neue eVB verlangen' },
    },
  });
  return taxable ? { insurance, taxCheck } : { insurance };
}

const taxCheck: StateConfig = taskState({
  id: 'taxCheck',
  state: 'Kraftfahrzeugsteuer und Rückstände',
  status: 'inReview',
  task: 'SEPA-Mandat prüfen; Rückstände bei Zoll und Zulassungsbehörde abfragen',
  post: 'clerk',
  target: 'P1D',
  legalBasis: '§ 13 KraftStG, § 6a Abs. 8 StVG',
  outcomes: {
    clear: { label: 'Mandat liegt vor oder befreit, keine Rückstände', to: '#case.approved' },
    mandateMissing: { ...requestOutcome, label: 'Mandat fehlt oder ist nicht unterschrieben' },
    arrears: meansToRefuse('Rückstände: Zulassung verweigern'),
  },
});

function assignment(keepsPlates: Feel | undefined): AdmissionParts['assignment'] {
  const assign = taskState({
    id: 'plateAssignment',
    state: 'Kennzeichen wird zugeteilt',
    status: 'decided',
    task: 'Kennzeichen zuteilen; Reservierung und Wunsch beachten',
    post: 'clerk',
    target: 'P1D',
    legalBasis: '§ 9 Abs. 1 FZV',
    outcomes: {
      assigned: {
        label: 'Zugeteilt',
        to: [{ to: 'feeGate' }],
        fields: [cityPlate],
      },
    },
  });
  return {
    plateGate: {
      meta: { label: 'Kennzeichen', status: 'decided' },
      always: ways([
        ...(keepsPlates === undefined ? [] : [{ to: 'feeGate', when: keepsPlates }]),
        { to: 'plateAssignment' },
      ]),
    },
    plateAssignment: assign,
    ...trafficPayment('#case.issued'),
  };
}

function effect(config: Parameters<typeof vehicleAdmission>[0]): AdmissionParts['effect'] {
  const { online, keepsPlates } = config;
  return {
    admissionGate: {
      meta: { label: 'Vollzug der Zulassung', status: 'inProduction' },
      always: ways([
        ...(online === undefined ? [] : [{ to: 'provisionalProof', when: online }]),
        ...(keepsPlates === undefined ? [] : [{ to: 'papers', when: keepsPlates }]),
        { to: 'stamping' },
      ]),
    },
    ...(online === undefined ? {} : onlineStates),
    ...(keepsPlates === undefined ? {} : { papers: papers(config) }),
    stamping: taskState(
      {
        id: 'stamping',
        state: 'Wartet auf geprägte Schilder',
        status: 'platesNeeded',
        task: `Vorgelegte Kennzeichenschilder abstempeln; ${config.handover}`,
        post: 'clerk',
        legalBasis: '§ 3 Abs. 1, § 12 Abs. 3, §§ 13, 14 FZV',
        outcomes: {
          admitted: {
            label: 'Abgestempelt und ausgehändigt',
            to: 'register',
            ...(config.handoverFields === undefined ? {} : { fields: config.handoverFields }),
          },
        },
      },
      { after: { plateHold: 'platesOverdue' } },
    ),
    platesOverdue: taskState({
      id: 'platesOverdue',
      state: 'Schilder nicht vorgelegt',
      status: 'platesNeeded',
      task: 'Antrag nicht weiter betrieben: nachfragen oder Kennzeichen wieder freigeben',
      post: 'clerk',
      outcomes: {
        wait: { label: 'Weiter bereithalten', to: 'stamping' },
        release: {
          label: 'Kennzeichen freigeben, Verfahren einstellen',
          adverse: true,
          to: '#case.discontinued',
        },
      },
    }),
    register: transmissionState({
      id: 'registerEntry',
      state: 'Registermeldungen',
      status: 'inProduction',
      receivers: config.receivers,
      legalBasis: '§§ 33, 35 StVG, §§ 49, 60 ff. FZV, § 12 FZV',
      to: online === undefined ? config.then : [{ to: 'mailing', when: online }, { to: config.then }],
    }),
    ...(online === undefined ? {} : mailingStates(config.then)),
  };
}

function papers(config: Parameters<typeof vehicleAdmission>[0]): StateConfig {
  return taskState({
    id: 'papers',
    state: 'Zulassungsbescheinigung wird geändert',
    status: 'inProduction',
    task: `Kennzeichen bleibt; ${config.handover}`,
    post: 'clerk',
    target: 'P1D',
    legalBasis: '§ 13 Abs. 1, § 15 FZV',
    outcomes: { handed: { label: 'Ausgehändigt', to: 'register' } },
  });
}

const onlineStates: Readonly<Record<string, StateConfig>> = {
  provisionalProof: documentState({
    id: 'provisionalProof',
    state: 'Zulassungsentscheidung und vorläufiger Nachweis werden bereitgestellt',
    status: 'immediateUse',
    document: 'provisionalProof',
    to: 'provisionalDispatch',
  }),
  provisionalDispatch: dispatchState({
    id: 'provisionalDispatch',
    state: 'Entscheidung zum Abruf im Portal',
    status: 'immediateUse',
    document: 'provisionalProof',
    to: 'register',
  }),
};

function mailingStates(then: string): Readonly<Record<string, StateConfig>> {
  return {
    mailing: taskState({
      id: 'mailing',
      state: 'Papiere und Plakettenträger werden versandt',
      status: 'immediateUse',
      task: 'Zulassungsbescheinigung, Stempelplaketten und Plakettenträger innerhalb von sechs Tagen versenden',
      post: 'mailroom',
      target: 'P6D',
      legalBasis: '§ 26 Abs. 4 Nr. 4 FZV',
      outcomes: { mailed: { label: 'Versandt', to: 'arriving' } },
    }),
    arriving: {
      meta: { label: 'Sofortige Inbetriebsetzung, Sendung unterwegs', status: 'immediateUse' },
      on: { postMissing: ways('mailing', ['record']) },
      after: { immediateUse: then },
    },
  };
}

const provisionalProof: DocumentSpec = {
  kind: 'certificate',
  title: 'Zulassungsentscheidung und vorläufiger Zulassungsnachweis',
  signedAs: 'clerk',
  remedy: true,
  blocks: [
    {
      type: 'paragraph',
      text: 'das Fahrzeug {form.vin} ist zugelassen. Die Entscheidung ergeht unter dem Vorbehalt der Nachprüfung (§ 23 FZV).',
    },
    {
      type: 'paragraph',
      text: 'Zugeteiltes Kennzeichen: {facts.plateAssignment.plate}',
      when: 'facts.plateAssignment != null',
    },
    {
      type: 'paragraph',
      text: 'Mit diesem Ausdruck darf das Fahrzeug längstens zehn Tage nach Abruf ohne Stempelplaketten in Betrieb gesetzt werden (§§ 31, 32 FZV); er ist im Fahrzeug auszulegen. Bringen Sie die übersandten Plakettenträger unverzüglich an.',
    },
  ],
};

const plateHold: ClockSpec = {
  label: 'Bereithalten des zugeteilten Kennzeichens',
  kind: 'setByAuthority',
  legalBasis: '§ 9 FZV, Verwaltungspraxis (zu bestätigen)',
  bound: 'party',
  start: { rule: 'event' },
  period: 'P2W',
};

const immediateUse: ClockSpec = {
  label: 'Sofortige Inbetriebsetzung ohne Plaketten',
  kind: 'statutory',
  legalBasis: '§ 31 FZV',
  bound: 'party',
  start: { rule: 'event', on: 'facts.provisionalDispatch.dispatchedOn' },
  period: 'P10D',
  endMoves: false,
  extension: 'never',
  suspension: 'never',
};

const postMissing: EventSpec = {
  label: 'Plaketten oder Papiere nicht angekommen',
  by: ['applicant', 'clerk'],
  note: 'Nach Ablauf der zehn Tage darf das Fahrzeug ohne Plaketten nicht mehr bewegt werden (§ 31 FZV).',
};

const publicStatus: AdmissionParts['publicStatus'] = {
  platesNeeded: {
    de: 'Kennzeichen zugeteilt',
    easy: 'Lassen Sie die Schilder prägen und bringen Sie sie zu uns.',
    en: 'Number assigned, plates needed',
    actor: 'applicant',
    next: 'Bringen Sie die Schilder zur Abstempelung; erst dann ist das Fahrzeug zugelassen.',
  },
  immediateUse: {
    de: 'Zugelassen, Papiere unterwegs',
    easy: 'Sie dürfen zehn Tage mit dem Ausdruck fahren. Plaketten und Papiere kommen mit der Post.',
    en: 'Registered, papers on their way',
    actor: 'applicant',
    next: 'Legen Sie den vorläufigen Nachweis ins Fahrzeug und bringen Sie die Plaketten nach Erhalt an.',
  },
};
