import type { MachineConfig, StateConfig } from '@amtsweg/engine';
import type { Field } from '../form.js';
import { completeness, requestOutcome } from './completeness.js';
import { directAction } from './direct-action.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { endings } from './endings.js';
import { hearing } from './hearing.js';
import { payment } from './payment.js';
import { provisionalStay } from './residence-stay.js';
import { secureDocument } from './secure-document.js';
import { securityInquiry } from './security-inquiry.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, set, ways } from './transition.js';
import { withdrawal } from './withdrawal.js';

interface ResidenceTitle {
  readonly title: string;
  readonly legalBasis: string;
  /** What the office examines for this purpose: states by name, the first is entered; they lead to `decision`. */
  readonly examination: Readonly<Record<string, StateConfig>>;
  readonly decisionTask: string;
  /** Terms of the title beyond `validUntil` and `provisions`. */
  readonly terms?: readonly Field[];
  readonly permanent?: boolean;
  /** Whether the security authorities are asked before the decision (§ 73 (2) AufenthG). */
  readonly security: boolean;
  readonly intake: string;
  readonly intakeOutcomes?: Readonly<Record<string, OutcomeWay>>;
  /** Obligations of the holder while the title runs: events of the state `holding` and the states they lead to. */
  readonly holdingOn?: StateConfig['on'];
  readonly holding?: Readonly<Record<string, StateConfig>>;
}

const provisions: Field = {
  name: 'provisions',
  label: 'Nebenbestimmungen (Erwerbstätigkeit, Wohnsitz)',
  type: 'longText',
  maxLength: 2000,
};

/**
 * The application for a residence title (§§ 4 ff., 81 AufenthG) as a machine; what a purpose demands comes as
 * `examination`. Three things go side by side: the examination, the stay in the meantime (fiction, § 81) and, where the
 * statute wants it, the security inquiry (§ 73), for which the decision waits.
 *
 * A title takes effect when the card is handed over; until then the biometric data is taken, the fee paid and the card
 * made. A refusal is notified with the duty to leave (§§ 50, 59) and is enforceable at once (§ 84 (1)).
 */
export function residenceMachine(config: ResidenceTitle): MachineConfig {
  return {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: config.intake,
        outcomes: {
          elsewhere: {
            label: 'Andere Ausländerbehörde zuständig',
            fields: [
              {
                name: 'authority',
                label: 'Zuständige Ausländerbehörde',
                type: 'text',
                maxLength: 160,
                required: true,
              },
            ],
            to: '#case.transferred',
          },
          ...config.intakeOutcomes,
        },
      }),
      checked: {
        type: 'parallel',
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        states: {
          examination: examination(config),
          stay: provisionalStay(),
          ...(config.security ? { security: securityInquiry() } : {}),
        },
      },
      approved: approved(),
      issued: issued(config),
      rejected: rejected(),
      transferred: {
        meta: { label: 'An die zuständige Ausländerbehörde abgegeben', status: 'transferred' },
        entry: [conclude('transferred')],
        initial: 'handing',
        onDone: '#case.closed',
        states: {
          handing: transmissionState({
            id: 'fileTransfer',
            state: 'Ausländerakte wird abgegeben',
            status: 'transferred',
            receivers: '[facts.formalCheck.authority]',
            legalBasis: '§ 71 AufenthG, § 3 Abs. 1 VwVfG',
            to: 'gone',
          }),
          gone: { type: 'final', meta: { label: 'Akte abgegeben', status: 'transferred' } },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  };
}

function examination(config: ResidenceTitle): StateConfig {
  const terms: readonly Field[] = [
    ...(config.permanent === true
      ? []
      : [
          {
            name: 'validUntil',
            label: 'Gültig bis',
            type: 'date',
            required: true,
            notBefore: 'today',
          } as const,
        ]),
    provisions,
    ...(config.terms ?? []),
  ];
  const grant: OutcomeWay = {
    label: 'Erteilen',
    fields: terms,
    to: [{ to: '#case.approved', then: [set('granted', 'event')] }],
  };
  const { legalBasis } = config;
  return {
    meta: { label: 'Prüfung der Voraussetzungen', status: 'inReview' },
    initial: Object.keys(config.examination)[0] ?? 'decision',
    states: {
      ...config.examination,
      // The examination is done; the decision waits for the answer of the security authorities.
      ...(config.security
        ? {
            awaitingSecurity: {
              meta: { label: 'Wartet auf die Sicherheitsanfrage', status: 'waitingForOthers' },
              always: ways([
                // § 5 (4) leaves no choice: what stands against the stay is heard, not granted.
                {
                  to: 'hearing',
                  when: 'facts.securityResult = "concerns"',
                  then: [
                    set('decision', '{"outcome": "concerns", "reason": facts.securityAssessment.reason}'),
                  ],
                },
                { to: 'decision', when: 'facts.securityResult != null' },
              ]),
            },
          }
        : {}),
      decision: taskState({
        id: 'decision',
        state: 'Entscheidung',
        status: 'inReview',
        task: config.decisionTask,
        post: 'clerk',
        legalBasis: `§ 5 AufenthG, ${legalBasis}`,
        outcomes: {
          grant,
          refusalIntended: { label: 'Ablehnung beabsichtigt: anhören', adverse: true, to: 'hearing' },
          proofMissing: { ...requestOutcome, label: 'Nachweise fehlen' },
        },
      }),
      hearing: hearing({
        document: 'hearing',
        event: 'statement',
        clock: 'hearingPeriod',
        to: 'finalDecision',
      }),
      finalDecision: taskState({
        id: 'finalDecision',
        state: 'Entscheidung nach der Anhörung',
        status: 'inReview',
        task: 'Nach der Anhörung über den Antrag und die Ausreisepflicht entscheiden',
        post: 'lead',
        legalBasis: `${legalBasis}, §§ 11, 50, 59 AufenthG`,
        outcomes: {
          grant,
          refuse: {
            label: 'Ablehnen',
            adverse: true,
            fields: [
              {
                name: 'mustLeave',
                label: 'Ausreisepflicht und Abschiebungsandrohung',
                type: 'boolean',
                required: true,
              },
              {
                name: 'targetState',
                label: 'Zielstaat',
                type: 'text',
                maxLength: 80,
                required: 'event.mustLeave = true',
              },
              {
                name: 'banMonths',
                label: 'Einreiseverbot in Monaten (§ 11 AufenthG)',
                type: 'integer',
                min: 0,
                max: 120,
                required: 'event.mustLeave = true',
              },
            ],
            to: '#case.rejected',
          },
        },
      }),
    },
  };
}

function approved(): StateConfig {
  return {
    meta: { label: 'Zu erteilen', status: 'appointment' },
    initial: 'biometrics',
    states: {
      biometrics: taskState({
        id: 'biometrics',
        state: 'Vorsprache: Lichtbild und Fingerabdrücke',
        status: 'appointment',
        task: 'Identität prüfen, digitales Lichtbild übernehmen, Fingerabdrücke und Unterschrift erfassen',
        post: 'clerk',
        target: 'P3W',
        legalBasis: '§§ 49, 78, 82 Abs. 4 AufenthG',
        outcomes: {
          taken: { label: 'Erfasst', to: 'feeGate' },
          missed: { label: 'Nicht erschienen', adverse: true, to: 'missed' },
        },
      }),
      missed: taskState({
        id: 'missed',
        state: 'Termin versäumt',
        status: 'appointment',
        task: 'Neuen Termin geben oder das Verfahren einstellen',
        post: 'clerk',
        legalBasis: '§ 82 Abs. 4 AufenthG',
        outcomes: {
          again: { label: 'Neuer Termin', to: 'biometrics' },
          discontinue: { label: 'Verfahren einstellen', adverse: true, to: '#case.discontinued' },
        },
      }),
      ...payment({
        exemptionClaimed: 'form.feeFree = true',
        exemptionBasis: '§§ 50, 52, 53 AufenthV',
        settled: 'signature',
      }),
      signature: taskState({
        id: 'signature',
        state: 'Zweite Person',
        status: 'decided',
        task: 'Erteilung im Vier-Augen-Prinzip prüfen und zeichnen',
        post: 'lead',
        notBy: ['decision'],
        outcomes: {
          signed: { label: 'Gezeichnet', to: '#case.issued' },
          returned: {
            label: 'Zurück zur Entscheidung',
            adverse: true,
            to: '#case.checked.examination.decision',
          },
        },
      }),
    },
  };
}

function issued(config: ResidenceTitle): StateConfig {
  const status = 'titleValid';
  return {
    meta: { label: 'Ausstellung', status: 'cardMaking' },
    initial: 'register',
    onDone: '#case.closed',
    states: {
      register: transmissionState({
        id: 'registerReport',
        state: 'Meldung an das Ausländerzentralregister',
        status: 'cardMaking',
        receivers: '["Bundesamt für Migration und Flüchtlinge, Ausländerzentralregister"]',
        legalBasis: '§§ 3, 6 AZRG',
        to: 'sheet',
      }),
      sheet: documentState({
        id: 'sheetDocument',
        state: 'Zusatzblatt wird ausgefertigt',
        status: 'cardMaking',
        document: 'sheet',
        to: 'order',
      }),
      ...secureDocument({
        what: 'Elektronischer Aufenthaltstitel',
        legalBasis: '§ 78 AufenthG',
        status: ['cardMaking', 'cardReady'],
        handedOver: 'holding',
        destroyed: 'lapsing',
      }),
      holding: {
        meta: { label: `${config.title} gültig`, status },
        on: { lapse: ways('lapsing', ['record']), ...config.holdingOn },
        after: { titleExpiry: 'expired' },
      },
      ...config.holding,
      lapsing: taskState({
        id: 'lapsing',
        state: 'Erlöschen, Verkürzung oder Widerruf',
        status,
        task: 'Prüfen, ob der Titel erloschen oder in einem eigenen Verfahren zu verkürzen oder zu widerrufen ist',
        post: 'lead',
        legalBasis: '§ 7 Abs. 2 Satz 2, §§ 51, 52 AufenthG',
        outcomes: {
          stands: { label: 'Titel besteht fort', to: 'holding' },
          lapsed: { label: 'Kraft Gesetzes erloschen', adverse: true, to: 'reportingLapse' },
          proceeding: { label: 'Verkürzungs- oder Widerrufsverfahren eingeleitet', to: 'expired' },
        },
      }),
      reportingLapse: transmissionState({
        id: 'lapseReport',
        state: 'Erlöschen wird gemeldet',
        status,
        receivers: '["Bundesamt für Migration und Flüchtlinge, Ausländerzentralregister"]',
        legalBasis: '§§ 3, 6 AZRG',
        to: 'expired',
      }),
      expired: { type: 'final', meta: { label: 'Titel beendet oder abgelaufen', status: 'closed' } },
    },
  };
}

function rejected(): StateConfig {
  return {
    meta: { label: 'Abgelehnt', status: 'decided' },
    entry: [conclude('rejected')],
    initial: 'production',
    states: {
      production: documentState({
        id: 'refusalDocument',
        state: 'Ablehnung wird ausgefertigt',
        status: 'decided',
        document: 'refusal',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'refusalDispatch',
        state: 'Ablehnung geht hinaus',
        status: 'decided',
        document: 'refusalDocument',
        to: 'inForce',
      }),
      inForce: {
        type: 'parallel',
        meta: { label: 'Ablehnung bekannt gegeben', status: 'rejected' },
        onDone: '#case.closed',
        states: {
          remedy: directAction({
            clock: 'refusalRemedyPeriod',
            status: 'rejected',
            upheld: { to: '#case.checked.examination.decision', then: [conclude('closed')] },
          }),
          departure: departure(),
        },
      },
    },
  };
}

/** The action does not stop the duty to leave (§ 84 (1)); an order of the court does. */
function departure(): StateConfig {
  const status = 'rejected';
  return {
    meta: { label: 'Ausreise', status },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Ausreisepflicht', status },
        always: ways([{ to: 'awaiting', when: 'facts.finalDecision.mustLeave = true' }, { to: 'settled' }]),
      },
      awaiting: {
        meta: { label: 'Ausreisefrist läuft', status },
        on: { interimRelief: ways('settled', ['record']) },
        after: { departurePeriod: 'checking' },
      },
      checking: taskState(
        {
          id: 'departureCheck',
          state: 'Ausreisefrist abgelaufen',
          status,
          task: 'Ausreise feststellen (Grenzübertrittsbescheinigung) oder Aufenthaltsbeendigung abgeben',
          post: 'clerk',
          legalBasis: '§§ 58, 60a AufenthG',
          outcomes: {
            departed: { label: 'Ausgereist', to: 'settled' },
            tolerated: { label: 'Duldung erteilt', to: 'settled' },
            removal: { label: 'An die Landesaufnahmebehörde abgeben', adverse: true, to: 'handing' },
          },
        },
        { on: { interimRelief: ways('settled', ['record']) } },
      ),
      handing: transmissionState({
        id: 'removalRequest',
        state: 'Aufenthaltsbeendigung wird abgegeben',
        status,
        receivers: '["Landesaufnahmebehörde Niedersachsen"]',
        legalBasis: '§ 71 AufenthG, AllgZustVO-Kom (zu bestätigen)',
        to: 'settled',
      }),
      settled: { type: 'final', meta: { label: 'Ausreise geklärt', status } },
    },
  };
}
