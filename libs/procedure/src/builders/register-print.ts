import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { Feel, Field, Form, Option } from '../form.js';
import type { Procedure } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { plainLetter } from './brief-documents.js';
import { brief } from './brief-fields.js';
import { finished, gate } from './brief-states.js';
import { personFields } from './civil-status-form.js';
import { competentOffice, toOtherOffice } from './civil-status-search.js';
import { completeness, replyPeriod, requestLetter, requestOutcome } from './completeness.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { endings } from './endings.js';
import { notification } from './notification.js';
import { payment, paymentPeriod } from './payment.js';
import { processingTarget } from './processing-target.js';
import { refusalLetter, refuseAct, refusedAct, registrarTask, registryService } from './registrar.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, set, type Way } from './transition.js';
import { supplementEvent, withdrawal, withdrawEvent } from './withdrawal.js';

const COPIES = '1500 + 750 * (form.copies - 1)';

/** Members that the prints from the registers share: fee by copies, free for social insurance, kept two years (§ 72 PStG). */
const registerPrintService = {
  ...registryService,
  kind: 'civilStatusCertificate',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.requester.givenNames} {form.requester.familyName}', '{form.requester.address}'],
  fee: [
    {
      id: 'social',
      legalBasis: '§ 64 Abs. 2 SGB X',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    { id: 'copies', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: COPIES, evidence: 'assumed' },
  ],
  clocks: {
    replyPeriod,
    paymentPeriod,
    processingTarget: processingTarget({
      period: 'P10WD',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
  },
  publicStatus: {
    ...registryService.publicStatus,
    readyForCollection: {
      de: 'Liegt zur Abholung bereit',
      easy: 'Der Ausdruck ist fertig. Bitte holen Sie ihn mit Ihrem Ausweis ab.',
      en: 'Ready for collection',
      actor: 'applicant',
      next: 'Was nicht abgeholt wird, senden wir Ihnen zu.',
    },
  },
} as const satisfies Partial<Procedure>;

/** The form: the entry looked for, what of it is wanted, and by what right (§ 62 PStG). */
function registerPrintForm(config: {
  readonly entry: { readonly title: string; readonly fields: readonly Field[] };
  readonly print: readonly Field[];
  readonly relations: readonly Option[];
  readonly plausibility?: Form['plausibility'];
}): Form {
  return {
    sections: [
      config.entry,
      {
        title: 'Was Sie brauchen',
        fields: [
          ...config.print,
          brief.count('copies', 'Anzahl', 20, { min: 1 }),
          brief.yes('feeFree', 'Für die Sozialversicherung oder eine Sozialleistung', { required: false }),
          brief.pick('delivery', 'Zustellung', { post: 'mit der Post', collection: 'Abholung' }),
          brief.yes('forwardAllowed', 'Bei Unzuständigkeit an das registerführende Standesamt weiterleiten', {
            required: false,
          }),
        ],
      },
      {
        title: 'Wer den Antrag stellt',
        fields: [
          {
            name: 'requester',
            label: 'Antragstellende Person',
            type: 'group',
            required: true,
            fields: [
              ...personFields,
              brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
              brief.text('address', 'Anschrift'),
            ],
          },
          {
            name: 'relation',
            label: 'Verhältnis zum Eintrag',
            type: 'choice',
            required: true,
            options: config.relations,
          },
          brief.long('interest', 'Wofür der Ausdruck gebraucht wird (Interesse)', 2000, {
            when: 'form.relation in ("sibling", "legalInterest", "thirtyYears")',
          }),
        ],
      },
    ],
    ...(config.plausibility === undefined ? {} : { plausibility: config.plausibility }),
  };
}

/** The events: withdrawal, and what was missing in the description of the entry. */
function registerPrintEvents(entry: readonly Field[]): Record<string, EventSpec> {
  return {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      ...entry.map((field): Field => ({ ...field, required: false })),
      brief.long('interest', 'Interesse', 2000, { required: false }),
    ]),
  };
}

/** The documents but the print itself; `what` is the thing asked for. */
function registerPrintDocuments(what: string): Procedure['documents'] {
  return {
    request: requestLetter(`Ihrem Antrag (${what})`),
    refusal: refusalLetter(what),
    transfer: plainLetter(
      `Ihr Antrag: ${what}`,
      [
        'der Eintrag wird nicht in Hannover geführt. Ihren Antrag haben wir weitergeleitet an: {facts.competentOffice} (§ 55 Abs. 2 PStG).',
        'facts.transfer = "forwarded"',
      ],
      [
        'der Eintrag wird nicht in Hannover geführt. Bitte wenden Sie sich an: {facts.competentOffice} (§ 55 Abs. 2 PStG).',
        'facts.transfer = "referred"',
      ],
      [
        'die Fortführungsfrist des Registers ist abgelaufen (§ 5 Abs. 5 PStG). Ihren Antrag hat das Stadtarchiv Hannover übernommen; es gibt Abschriften nach Archivrecht.',
        'facts.transfer = "archive"',
      ],
    ),
  };
}

/** What is peculiar to the print from one register. */
export interface RegisterPrint {
  /** `Registerausdruck aus dem Geburtenregister`. */
  readonly what: string;
  /** FEEL: years for which the office keeps the register (§ 5 (5) PStG). */
  readonly keepingYears: Feel;
  /** Noted with the entry that was found. */
  readonly findings: readonly Field[];
  /** Where an entry in a paper book leads, which is copied by hand (§ 77 PStG). */
  readonly paper: { readonly label: string; readonly task: string; readonly legalBasis: string };
  readonly searchOutcomes?: Readonly<Record<string, OutcomeWay>>;
  /** When a narrower circle is entitled, who decides what in `narrow`, and further states. */
  readonly narrow?: { readonly when: Feel; readonly state: StateConfig };
  readonly states?: Readonly<Record<string, StateConfig>>;
  /** What the registrar puts on the paper. */
  readonly print: { readonly task: string; readonly legalBasis: string; readonly fields: readonly Field[] };
}

/**
 * The machine of a print that repeats an entry instead of summing it up (§ 55 (1) no. 1 PStG, § 50 PStV): search, right
 * (§ 62), block notice (§ 64), fee, and the print under seal by a registrar. Other than in `certificateMachine` a paper book
 * is copied as it stands (`paper`), not registered anew, and what follows the entry belongs to the print.
 */
function registerPrintMachine(config: RegisterPrint): MachineConfig {
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: `Identität, Vollmacht und Angaben prüfen: ${config.what}`,
      }),
      checked: {
        meta: { label: 'Suche und Berechtigung', status: 'inReview' },
        on: withdrawal,
        initial: 'registerSearch',
        states: { ...search(config), ...right(config), ...config.states },
      },
      approved: {
        meta: { label: 'Zur Ausstellung freigegeben', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: payment({
          exemptionClaimed: 'form.feeFree = true',
          exemptionBasis: '§ 64 Abs. 2 SGB X',
          settled: '#case.issued',
        }),
      },
      issued: issue(config),
      rejected: refusedAct('Ausstellung abgelehnt'),
      transferred: notification({
        label: 'Eintrag wird anderswo geführt',
        status: ['transferred', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}

function search(config: RegisterPrint): Record<string, StateConfig> {
  const fields = [
    brief.text('registerNumber', 'Registernummer', 40),
    brief.count('entryYear', 'Jahr des Eintrags', 2100, { min: 1874 }),
    brief.pick('block', 'Sperrvermerk (§ 64 PStG)', {
      none: 'keiner',
      danger: 'Gefahr für Leben, Gesundheit oder Freiheit',
      witnessProtection: 'Zeugenschutz',
    }),
    ...config.findings,
  ];
  const expired: Way = {
    to: 'archive',
    when: `number(substring(today, 1, 4)) - event.entryYear > ${config.keepingYears}`,
    then: [set('transfer', '"archive"')],
  };
  return {
    registerSearch: taskState({
      id: 'registerSearch',
      state: 'Suche im Register',
      status: 'inReview',
      task: `Eintrag suchen, Fortführungsfrist und Sperrvermerk feststellen: ${config.what}`,
      post: 'clerk',
      target: 'P2D',
      legalBasis: '§ 55 Abs. 2, § 5 Abs. 5 PStG',
      outcomes: {
        electronic: { label: 'Im elektronischen Register', to: [expired, { to: 'entitlement' }], fields },
        paper: { label: config.paper.label, to: [expired, { to: 'paperBook' }], fields },
        several: { ...requestOutcome, label: 'Mehrere Einträge möglich' },
        elsewhere: {
          label: 'Anderes Standesamt führt den Eintrag',
          fields: [competentOffice],
          to: toOtherOffice.map((way) =>
            way.to === 'transferLetter' ? { ...way, to: '#case.transferred' } : way,
          ),
        },
        none: refuseAct('Kein Eintrag vorhanden'),
        ...config.searchOutcomes,
      },
    }),
    paperBook: taskState({
      id: 'paperBook',
      state: 'Eintrag im Papierbuch',
      status: 'inReview',
      post: 'archive',
      task: config.paper.task,
      target: 'P3D',
      legalBasis: config.paper.legalBasis,
      outcomes: {
        copied: { label: 'Vollständig abgelichtet', to: 'entitlement' },
        illegible: {
          label: 'Teile unleserlich',
          to: 'entitlement',
          fields: [brief.long('illegible', 'Was nicht zu lesen ist')],
        },
      },
    }),
    forwarding: transmissionState({
      id: 'forwarding',
      state: 'Weiterleitung an das registerführende Standesamt',
      status: 'inReview',
      receivers: '[facts.competentOffice]',
      legalBasis: '§ 55 Abs. 2 PStG, § 3 NDSG',
      to: '#case.transferred',
    }),
    archive: transmissionState({
      id: 'archiveTransmission',
      state: 'Übergabe an das Stadtarchiv',
      status: 'inReview',
      receivers: '["Stadtarchiv Hannover"]',
      legalBasis: '§ 5 Abs. 5, § 7 Abs. 3 PStG',
      to: '#case.transferred',
    }),
  };
}

function right({ narrow }: RegisterPrint): Record<string, StateConfig> {
  const free: readonly Way[] = [
    ...(narrow === undefined ? [] : [{ to: 'narrow', when: narrow.when }]),
    { to: '#case.approved' },
  ];
  return {
    entitlement: registrarTask({
      id: 'entitlement',
      state: 'Berechtigung',
      task: 'Berechtigung prüfen: Person des Eintrags, Familie, Interesse, Mindestalter 16 Jahre',
      target: 'P3D',
      legalBasis: '§ 62 Abs. 1, 3 PStG',
      outcomes: {
        entitled: {
          label: 'Berechtigt',
          to: [{ to: 'blocked', when: 'facts.registerSearch.block != "none"' }, ...free],
        },
        unproved: { ...requestOutcome, label: 'Nachweis fehlt' },
        notEntitled: refuseAct('Nicht berechtigt'),
      },
    }),
    blocked: registrarTask({
      id: 'blocked',
      state: 'Entscheidung bei Sperrvermerk',
      task: 'Von Hand über die Erteilung entscheiden; Zeugenschutzdienststelle unterrichten; nach außen schweigen',
      legalBasis: '§ 64 PStG',
      priority: 3,
      outcomes: {
        released: { label: 'Zulässig', to: free, fields: [brief.text('ground', 'Warum zulässig', 300)] },
        refused: refuseAct('Nicht zulässig'),
      },
    }),
    ...(narrow === undefined ? {} : { narrow: narrow.state }),
  };
}

function issue({ print, what }: RegisterPrint): StateConfig {
  const status = 'inProduction';
  return {
    meta: { label: 'Ausstellung', status },
    initial: 'printing',
    onDone: '#case.closed',
    states: {
      printing: registrarTask({
        id: 'print',
        state: 'Ausdruck und Beglaubigung',
        status,
        task: print.task,
        target: 'P2D',
        legalBasis: print.legalBasis,
        outcomes: {
          certified: { label: 'Beglaubigt und gesiegelt', to: 'production', fields: print.fields },
        },
      }),
      production: documentState({
        id: 'printDocument',
        state: `${what} wird ausgefertigt`,
        status,
        document: 'print',
        to: 'handing',
      }),
      handing: gate('Art der Zustellung', status, [
        { to: 'collection', when: 'form.delivery = "collection"' },
        { to: 'dispatch' },
      ]),
      collection: taskState({
        id: 'collection',
        state: 'Liegt zur Abholung bereit',
        status: 'readyForCollection',
        task: 'Gegen Ausweis aushändigen; nach vier Wochen versenden',
        post: 'clerk',
        target: 'P4W',
        outcomes: {
          handedOver: { label: 'Ausgehändigt', to: 'done' },
          notCollected: { label: 'Nicht abgeholt', to: 'dispatch' },
        },
      }),
      dispatch: dispatchState({
        id: 'printDispatch',
        state: 'Wird abgesandt',
        status,
        document: 'printDocument',
        to: 'done',
      }),
      done: finished('Ausgehändigt oder versandt', 'sent'),
    },
  };
}

/** What a print from a civil-status register needs: shared members, form, events, documents, machine. */
export const registerPrint = {
  service: registerPrintService,
  form: registerPrintForm,
  events: registerPrintEvents,
  documents: registerPrintDocuments,
  machine: registerPrintMachine,
} as const;
