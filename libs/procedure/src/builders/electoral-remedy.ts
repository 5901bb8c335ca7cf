import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel } from '../form.js';
import type { PublicStatus, Remedy, RuleException } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { conclude, ways, type Way } from './transition.js';

/** The instruction where only the remedies of electoral law are open (§ 49 BWahlG: no action before an election). */
export function electoralRemedy(legalBasis: string, text: string): Remedy {
  return {
    kind: 'objection',
    legalBasis: `${legalBasis}, § 49 BWahlG`,
    text,
    validFrom: '2008-03-21',
    evidence: 'derived',
  };
}

/** The public statuses of `electoralComplaint` and `electoralObjection`. */
export const electoralRemedyStatus: Readonly<Record<string, PublicStatus>> = {
  atElectionOfficer: {
    de: 'Beschwerde bei der Kreiswahlleitung',
    easy: 'Die Kreiswahlleitung prüft unsere Entscheidung.',
    en: 'Before the constituency returning officer',
    actor: 'other',
    next: 'Die Kreiswahlleitung entscheidet vor der Wahl. Danach hören Sie von uns.',
  },
};

/** The events of `electoralComplaint`; with `objection` also that of `electoralObjection`. */
export function electoralEvents(objection: boolean): Record<string, EventSpec> {
  const ground = {
    name: 'ground',
    label: 'Begründung',
    type: 'longText',
    maxLength: 4000,
    required: true,
  } as const;
  return {
    ...(objection
      ? {
          objection: {
            label: 'Einspruch gegen die Versagung eintragen',
            by: ['applicant', 'clerk'],
            fields: [ground],
          } satisfies EventSpec,
        }
      : {}),
    complaint: {
      label: 'Beschwerde an die Kreiswahlleitung eintragen',
      by: ['applicant', 'clerk'],
      fields: [ground],
    },
    districtDecision: {
      label: 'Entscheidung der Kreiswahlleitung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Ergebnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'upheld', label: 'Beschwerde stattgegeben' },
            { value: 'dismissed', label: 'Beschwerde zurückgewiesen' },
          ],
        },
      ],
    },
  };
}

/**
 * The clocks of the remedies: two days for the complaint (§ 22 (5) BWO), the fourth day before the election for the
 * officer's decision; the objection against a refusal has no period but the election itself (§ 31 BWO).
 */
export function electoralClocks(config: {
  /** FEEL: the day of the election. */
  readonly electionOn: Feel;
  /** Fact with the dispatch note of the act that a complaint is made against. */
  readonly dispatch: Feel;
  readonly objection: boolean;
}): Record<string, ClockSpec> {
  const { electionOn } = config;
  const fixed = { bound: 'authority', kind: 'statutory', endMoves: false } as const;
  return {
    complaintPeriod: {
      label: 'Beschwerdefrist',
      kind: 'statutory',
      legalBasis: '§ 22 Abs. 5 Satz 1 BWO',
      bound: 'party',
      start: { notified: config.dispatch },
      period: 'P2D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      remedy: true,
    },
    districtPeriod: {
      ...fixed,
      label: 'Entscheidung der Kreiswahlleitung (vierter Tag vor der Wahl)',
      legalBasis: '§ 22 Abs. 5 Satz 4 BWO',
      start: { rule: 'start-of-day', on: `string(date(${electionOn}) - duration("P4D"))` },
      period: 'P1D',
      extension: 'never',
    },
    ...(config.objection
      ? {
          objectionEnd: {
            ...fixed,
            label: 'Wahltag: danach nur noch Wahlprüfung',
            legalBasis: '§ 31 BWO, § 49 BWahlG',
            bound: 'party',
            start: { rule: 'start-of-day', on: electionOn },
            period: 'P1D',
            extension: 'never',
          } satisfies ClockSpec,
        }
      : {}),
  };
}

/**
 * The complaint to the constituency returning officer (§ 22 (5) BWO) against a decision that has been served: lodged
 * with the city, handed on at once, decided before the election. Enter at `complaintPeriod`.
 */
export function electoralComplaint(config: {
  readonly status: string;
  readonly upheld: Way;
  readonly final: string;
}): Record<string, StateConfig> {
  const decided = {
    districtDecision: ways(
      [{ ...config.upheld, when: 'event.result = "upheld"' }, { to: config.final }],
      ['record'],
    ),
  };
  return {
    complaintPeriod: {
      meta: { label: 'Beschwerdefrist läuft', status: config.status },
      on: { complaint: ways('forwarding', ['record']) },
      after: { complaintPeriod: config.final },
    },
    forwarding: transmissionState({
      id: 'complaintForwarding',
      state: 'Beschwerde wird vorgelegt',
      status: 'atElectionOfficer',
      receivers: '["Kreiswahlleitung, mit den Vorgängen"]',
      legalBasis: '§ 22 Abs. 5 Satz 3 BWO',
      to: 'awaitingDistrict',
    }),
    awaitingDistrict: {
      meta: { label: 'Wartet auf die Kreiswahlleitung', status: 'atElectionOfficer' },
      on: decided,
      after: { districtPeriod: 'districtReminder' },
    },
    districtReminder: taskState(
      {
        id: 'districtReminder',
        state: 'Entscheidung der Kreiswahlleitung steht aus',
        status: 'atElectionOfficer',
        task: 'Bei der Kreiswahlleitung unverzüglich nach der Entscheidung fragen',
        post: 'lead',
        priority: 1,
        legalBasis: '§ 22 Abs. 5 BWO',
        outcomes: { over: { label: 'Wahl ist vorbei, nur noch Wahlprüfung', to: config.final } },
      },
      { on: decided },
    ),
  };
}

/**
 * The objection against a refusal (§ 31 BWO) and, when it is dismissed, the complaint. The objection is decided by the
 * city again; `upheld` is where the case goes on. Needs the document `objectionNotice`. Enter at `objectionPeriod`.
 */
function electoralObjection(config: {
  readonly status: string;
  readonly legalBasis: string;
  /** Who refused: another person decides on the objection. */
  readonly refusedBy: readonly string[];
  readonly upheld: Way;
  readonly final: string;
}): Record<string, StateConfig> {
  const { status } = config;
  return {
    objectionPeriod: {
      meta: { label: 'Einspruch möglich', status },
      on: { objection: ways('objectionDecision', ['record']) },
      after: { objectionEnd: config.final },
    },
    objectionDecision: taskState({
      id: 'objectionDecision',
      state: 'Entscheidung über den Einspruch',
      status: 'inReview',
      task: 'Über den Einspruch gegen die Versagung entscheiden',
      post: 'lead',
      priority: 2,
      notBy: config.refusedBy,
      legalBasis: config.legalBasis,
      outcomes: {
        allowed: { label: 'Einspruch stattgegeben', to: [config.upheld] },
        dismissed: { label: 'Einspruch zurückgewiesen', adverse: true, to: 'objectionProduction' },
      },
    }),
    objectionProduction: documentState({
      id: 'objectionDocument',
      state: 'Einspruchsentscheidung wird ausgefertigt',
      status,
      document: 'objectionNotice',
      to: 'objectionDispatch',
    }),
    objectionDispatch: dispatchState({
      id: 'objectionDispatch',
      state: 'Einspruchsentscheidung wird zugestellt',
      status,
      document: 'objectionDocument',
      to: 'complaintPeriod',
    }),
    ...electoralComplaint(config),
  };
}

/**
 * The milestone `rejected` of a refusal shortly before an election: notice `refusal` with its remedies, then objection and
 * complaint; whoever wins goes on at `approved`.
 */
export function electoralRefusal(config: {
  readonly label: string;
  readonly legalBasis: string;
  readonly refusedBy: readonly string[];
}): StateConfig {
  return {
    meta: { label: config.label, status: 'decided' },
    entry: [conclude('rejected')],
    initial: 'production',
    onDone: '#case.closed',
    states: {
      production: documentState({
        id: 'refusalDocument',
        state: 'Versagung wird ausgefertigt',
        status: 'decided',
        document: 'refusal',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'refusalDispatch',
        state: 'Versagung wird zugestellt',
        status: 'decided',
        document: 'refusalDocument',
        to: 'objectionPeriod',
      }),
      ...electoralObjection({
        status: 'rejected',
        legalBasis: config.legalBasis,
        refusedBy: config.refusedBy,
        upheld: { to: '#case.approved', then: [conclude('closed')] },
        final: 'final',
      }),
      final: { type: 'final', meta: { label: 'Versagung endgültig', status: 'rejected' } },
    },
  };
}

/** When ballots can go out at the earliest, and the day that ends everything; `electionOn` is FEEL. */
export function ballotClocks(electionOn: Feel): Record<'ballotsReady' | 'electionEnd', ClockSpec> {
  return {
    ballotsReady: {
      label: 'Stimmzettel liegen vor (etwa sechs Wochen vor der Wahl)',
      kind: 'target',
      legalBasis: '§ 28 Abs. 1 und 4 BWO, § 30 Abs. 3 BWahlG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: `string(date(${electionOn}) - duration("P42D"))` },
      period: 'P1D',
      endMoves: false,
    },
    electionEnd: {
      label: 'Ende der Wahlzeit',
      kind: 'statutory',
      legalBasis: '§ 36 Abs. 1 BWahlG, § 47 BWO',
      bound: 'party',
      start: { rule: 'start-of-day', on: electionOn },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
  };
}

/** The document `objectionNotice` of `electoralObjection`; `subject` in the accusative: `die Versagung des Wahlscheins`. */
export function objectionNotice(subject: string): DocumentSpec {
  return {
    kind: 'notice',
    title: 'Entscheidung über Ihren Einspruch',
    signedBy: 'objectionDecision',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: `Ihr Einspruch gegen ${subject} wird zurückgewiesen.` },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.objectionDecision.reason}' },
    ],
  };
}

/**
 * Why two rules do not bind here: the remedies are those of electoral law (§ 49 BWahlG), and the decisions at `paths`
 * follow from register and calendar shortly before an election.
 */
export function electoralExceptions(...paths: readonly string[]): readonly RuleException[] {
  return [
    {
      rule: 'remedy-does-not-fit',
      path: 'remedy',
      reason:
        'Entscheidungen, die sich unmittelbar auf das Wahlverfahren beziehen, können nur mit den Rechtsbehelfen des Wahlrechts angefochten werden: Einspruch und Beschwerde.',
      legalBasis: '§ 49 BWahlG, §§ 22, 31 BWO',
    },
    ...paths.map((path) => ({
      rule: 'refusal-without-hearing',
      path,
      reason:
        'Die Entscheidung folgt allein aus Angaben im Antrag, Wählerverzeichnis und Frist und duldet vor der Wahl keinen Aufschub.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 und 3 VwVfG, § 22 BWO',
    })),
  ];
}
