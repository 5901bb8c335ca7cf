import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { Procedure } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { completeness, replyPeriod, requestLetter, requestOutcome } from './completeness.js';
import { atCourt, courtDecision, courtInquiry, courtReferral, doubt } from './court-referral.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { endings } from './endings.js';
import { notification } from './notification.js';
import { paymentPeriod } from './payment.js';
import { processingTarget } from './processing-target.js';
import {
  fixedFee,
  refusalLetter,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
} from './registrar.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, set, ways } from './transition.js';
import { supplementEvent, withdrawal, withdrawEvent } from './withdrawal.js';

/** What distinguishes the recording of one kind of event abroad from the others. */
export interface LateRegistration {
  /** `die Geburt im Ausland`. */
  readonly event: string;
  /** `§ 36 PStG`. */
  readonly basis: string;
  readonly register: string;
  /** Holds when this office is competent: residence, never the place of the event. */
  readonly competentHere: Feel;
  /** What is examined in substance: the facts and the law that governs them. */
  readonly examination: {
    readonly task: string;
    readonly legalBasis: string;
    readonly findings: readonly Field[];
    readonly refusals: Readonly<Record<string, string>>;
    readonly more?: Readonly<Record<string, OutcomeWay>>;
  };
  /** Further states of the examination, entered by `more`. */
  readonly states?: Readonly<Record<string, StateConfig>>;
  readonly entries: readonly Field[];
  readonly certificate: { readonly title: string; readonly rows: readonly (readonly [string, string])[] };
  readonly receivers: Feel;
  readonly supplement: readonly Field[];
}

const berlinAnswer: EventSpec = {
  label: 'Auskunft des Standesamts I in Berlin eintragen',
  by: ['authority', 'clerk'],
  fields: [
    { name: 'recorded', label: 'Dort oder anderswo schon beurkundet', type: 'boolean', required: true },
    {
      name: 'where',
      label: 'Standesamt und Registernummer',
      type: 'text',
      maxLength: 160,
      when: 'event.recorded = true',
      required: true,
    },
  ],
};

const missionAnswer: EventSpec = {
  label: 'Ergebnis der Urkundenüberprüfung der Auslandsvertretung eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'genuine', label: 'Urkunde echt und inhaltlich richtig' },
        { value: 'false', label: 'Urkunde falsch oder inhaltlich unrichtig' },
        { value: 'open', label: 'Nicht aufklärbar' },
      ],
    },
    { name: 'report', label: 'Bericht', type: 'longText', maxLength: 4000, required: true },
  ],
};

function waiting(label: string, legalBasis: string, period: string): ClockSpec {
  return { label, kind: 'target', legalBasis, bound: 'authority', start: { rule: 'event' }, period };
}

/**
 * Recording of an event abroad in a German register (§§ 34, 36 PStG): on application, at the office of residence, never a
 * mere copy of the foreign certificate. Competence elsewhere → `transferred`, without residence to the Standesamt I in Berlin.
 *
 * Before anything else that office's index is asked whether the event is recorded already (`berlin`). Then the foreign
 * certificate: apostille or legalisation, or, where the missions have stopped legalising, their own inquiry, which takes
 * months and an advance (`mission`). Only then the law of the case; doubt goes to the district court. The entry is made
 * after the fee. A foreign certificate keeps its force whatever comes out: nobody is forced to apply.
 */
export function lateRegistration(
  law: LateRegistration,
): Pick<Procedure, 'clocks' | 'documents' | 'events' | 'publicStatus' | 'machine'> {
  return {
    clocks: {
      replyPeriod,
      paymentPeriod,
      courtInquiry,
      berlinReply: waiting(
        'Auskunft des Standesamts I in Berlin',
        '§ 36 PStG, § 41 PStV (Wiedervorlage)',
        'P1M',
      ),
      missionReply: waiting('Urkundenüberprüfung im Ausland', '§ 13 KonsularG (Wiedervorlage)', 'P6M'),
      processingTarget: processingTarget({
        period: 'P3M',
        pausesIn: [
          'submitted.awaitingApplicant',
          'checked.awaitingBerlin',
          'checked.awaitingMission',
          'checked.awaitingCourt',
          'approved.awaitingPayment',
        ],
      }),
    },
    documents: documentsOf(law),
    events: {
      withdraw: withdrawEvent,
      supplement: supplementEvent(law.supplement),
      courtDecision,
      berlinAnswer,
      missionAnswer,
    },
    publicStatus: { ...registryService.publicStatus, atCourt },
    machine: {
      initial: 'submitted',
      states: {
        submitted: completeness({
          post: 'clerk',
          target: 'P5D',
          task: 'Zuständigkeit, Originalurkunden, Übersetzungen und Staatsangehörigkeit zur Zeit des Ereignisses prüfen',
          checked: [{ to: '#case.checked', when: law.competentHere }, { to: '#case.transferred' }],
        }),
        checked: examinationOf(law),
        approved: {
          meta: { label: 'Beurkundung', status: 'decided' },
          initial: 'feeGate',
          states: {
            ...fixedFee('recording'),
            recording: registrarTask({
              id: 'recording',
              state: `Beurkundung im ${law.register}`,
              status: 'inProduction',
              task: `${law.event} im ${law.register} beurkunden`,
              target: 'P5D',
              legalBasis: law.basis,
              outcomes: { recorded: { label: 'Beurkundet', to: '#case.issued', fields: law.entries } },
            }),
          },
        },
        issued: issuedOf(law),
        rejected: refusedAct('Beurkundung abgelehnt'),
        transferred: notification({
          label: 'Anderes Standesamt zuständig',
          status: ['transferred', 'transferred'],
          document: 'transfer',
          prefix: 'transfer',
          entry: [conclude('transferred')],
        }),
        ...endings('closed', 'withdrawn', 'discontinued'),
      },
    },
  };
}

function documentsOf(law: LateRegistration): Readonly<Record<string, DocumentSpec>> {
  return {
    request: requestLetter(`Ihrem Antrag auf Beurkundung (${law.event})`),
    refusal: refusalLetter(`Beurkundung: ${law.event}`),
    transfer: {
      kind: 'letter',
      title: 'Zuständigkeit für Ihren Antrag',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `für die Beurkundung ist das Standesamt des Wohnsitzes oder letzten Wohnsitzes in Deutschland zuständig, ohne einen solchen das Standesamt I in Berlin (${law.basis}). Nach Ihren Angaben ist das nicht Hannover. Ihre Originalurkunden erhalten Sie mit diesem Schreiben zurück.`,
        },
      ],
    },
    certificate: {
      kind: 'certificate',
      title: law.certificate.title,
      signedBy: 'recording',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [['Registernummer', '{facts.recording.registerNumber}'], ...law.certificate.rows],
        },
      ],
    },
  };
}

function examinationOf(law: LateRegistration): StateConfig {
  const { examination } = law;
  const berlin = {
    berlinAnswer: ways(
      [
        {
          to: '#case.rejected',
          when: 'event.recorded = true',
          then: [set('refusalReason', '"Bereits beurkundet: " + event.where')],
        },
        { to: 'authenticity' },
      ],
      ['record'],
    ),
  };
  const mission = { missionAnswer: ways('authenticity', ['record']) };
  return {
    meta: { label: 'Prüfung des Auslandsfalls', status: 'inReview' },
    on: withdrawal,
    initial: 'berlin',
    states: {
      berlin: transmissionState({
        id: 'berlin',
        state: 'Anfrage beim Standesamt I in Berlin',
        status: 'waitingForOthers',
        receivers: '["Standesamt I in Berlin"]',
        legalBasis: law.basis,
        to: 'awaitingBerlin',
      }),
      awaitingBerlin: {
        meta: { label: 'Wartet auf die Auskunft des Standesamts I in Berlin', status: 'waitingForOthers' },
        on: berlin,
        after: { berlinReply: 'berlinReminder' },
      },
      berlinReminder: reminder('berlinReminder', 'Standesamt I in Berlin', 'awaitingBerlin', berlin),
      authenticity: registrarTask({
        id: 'authenticity',
        state: 'Echtheit der ausländischen Urkunden',
        task: 'Apostille, Legalisation und Übersetzung prüfen, sonst Überprüfung durch die Auslandsvertretung',
        legalBasis: '§ 438 Abs. 2 ZPO, § 13 KonsularG, § 2 PStV',
        outcomes: {
          proved: { label: 'Echtheit nachgewiesen', to: 'examination' },
          incomplete: requestOutcome,
          verify: {
            label: 'Urkundenüberprüfung durch die Auslandsvertretung veranlassen',
            to: 'mission',
            fields: [
              {
                name: 'missionName',
                label: 'Auslandsvertretung',
                type: 'text',
                maxLength: 120,
                required: true,
              },
              {
                name: 'advance',
                label: 'Eingezahlter Auslagenvorschuss',
                type: 'money',
                min: 0,
                required: true,
              },
            ],
          },
          forged: refuseAct('Urkunde falsch oder inhaltlich unrichtig'),
        },
      }),
      mission: transmissionState({
        id: 'mission',
        state: 'Ersuchen an die Auslandsvertretung',
        status: 'waitingForOthers',
        receivers: '[facts.authenticity.missionName]',
        legalBasis: '§ 13 KonsularG, § 5 VwVfG',
        to: 'awaitingMission',
      }),
      awaitingMission: {
        meta: { label: 'Wartet auf die Urkundenüberprüfung', status: 'waitingForOthers' },
        on: mission,
        after: { missionReply: 'missionReminder' },
      },
      missionReminder: reminder('missionReminder', 'Auslandsvertretung', 'awaitingMission', mission),
      examination: registrarTask({
        id: 'examination',
        state: 'Rechtliche Prüfung',
        task: examination.task,
        target: 'P14D',
        legalBasis: examination.legalBasis,
        outcomes: {
          recordable: { label: 'Zu beurkunden', to: '#case.approved', fields: examination.findings },
          incomplete: requestOutcome,
          ...examination.more,
          ...Object.fromEntries(
            Object.entries(examination.refusals).map(([name, label]) => [name, refuseAct(label)]),
          ),
          doubtful: doubt,
        },
      }),
      ...law.states,
      ...courtReferral({ ordered: '#case.approved' }),
    },
  };
}

function reminder(id: string, whom: string, back: string, on: NonNullable<StateConfig['on']>): StateConfig {
  return taskState(
    {
      id,
      state: `Antwort steht aus: ${whom}`,
      status: 'waitingForOthers',
      task: `Nach dem Stand fragen: ${whom}`,
      post: 'clerk',
      outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: back } },
    },
    { on },
  );
}

function issuedOf(law: LateRegistration): StateConfig {
  return {
    meta: { label: 'Beurkundet', status: 'inProduction' },
    initial: 'notices',
    onDone: '#case.closed',
    states: {
      notices: transmissionState({
        id: 'notices',
        state: 'Mitteilungen',
        status: 'inProduction',
        receivers: law.receivers,
        legalBasis: '§§ 57, 58, 60 PStV, § 68 PStG',
        to: 'production',
      }),
      production: documentState({
        id: 'certificateDocument',
        state: 'Urkunde wird ausgestellt',
        status: 'inProduction',
        document: 'certificate',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'certificateDispatch',
        state: 'Urkunde und Originale gehen hinaus',
        status: 'inProduction',
        document: 'certificateDocument',
        to: 'done',
      }),
      done: { type: 'final', meta: { label: 'Beurkundet und mitgeteilt', status: 'sent' } },
    },
  };
}
