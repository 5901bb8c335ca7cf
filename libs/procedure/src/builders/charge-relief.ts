import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { PostFunction } from '../task-spec.js';
import { completeness, requestOutcome } from './completeness.js';
import { hearing } from './hearing.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, type Way } from './transition.js';

/** The document `request` of `reliefIntake`; `subject` completes "zu … brauchen wir noch". */
export function reliefRequestLetter(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Bitte um Nachweise',
    signedAs: 'clerk',
    blocks: [
      { type: 'paragraph', text: `zu ${subject} brauchen wir noch Folgendes von Ihnen:` },
      {
        type: 'list',
        of: 'facts.missing',
        item: '{item.item}{if item.reason = null then "" else " (" + item.reason + ")"}',
      },
      {
        type: 'paragraph',
        text: 'Wer eine Vergünstigung beantragt, muss ihre Voraussetzungen nachweisen (§ 90 AO i. V. m. § 11 NKAG). Bitte antworten Sie innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens; danach wird nach Aktenlage entschieden. Fällige Beträge sind weiter zu zahlen.',
      },
    ],
  };
}

/** The hearing letter of `reliefDecision`: the reasons of the intended refusal (§ 91 AO). */
export function reliefHearingLetter(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Gelegenheit zur Äußerung (§ 91 AO)',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `${subject} kann nach derzeitigem Stand nicht oder nicht ganz entsprochen werden:`,
      },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Sie können sich hierzu innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern. Danach wird entschieden.',
      },
    ],
  };
}

/** The clock `hearingPeriod` of a hearing under the AO. */
export const chargeHearingPeriod: ClockSpec = {
  label: 'Äußerungsfrist',
  kind: 'setByAuthority',
  legalBasis: '§§ 91, 108, 122 Abs. 2 AO i. V. m. § 11 NKAG',
  bound: 'party',
  start: { notified: 'facts.hearingDispatch' },
  period: 'P2W',
};

/** The hearing of `hearing`, in the words of the AO; event `statement`, clock `hearingPeriod`, document `hearing`. */
export function chargeHearing(to: string): StateConfig {
  return {
    ...hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to }),
    meta: { label: 'Anhörung (§ 91 AO)', status: 'hearing' },
  };
}

/**
 * The milestone `submitted` of an application for relief from a charge. Unlike the declaration (`taxCompleteness`) it can
 * be withdrawn; unlike an application under the VwVfG silence discontinues nothing: the applicant bears the burden of
 * proof, and the case is decided on the file.
 */
export function reliefIntake(config: {
  readonly task: string;
  readonly post?: PostFunction;
  readonly unit?: string;
  readonly checked?: string | readonly Way[];
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
}): StateConfig {
  const post = config.post ?? 'clerk';
  const intake = completeness({ ...config, post, target: 'P1W' });
  return {
    ...intake,
    states: {
      ...intake.states,
      overdue: taskState(
        {
          id: 'overdue',
          state: 'Nachweise nicht eingegangen',
          status: 'waitingForYou',
          task: 'Nach Ablauf der Frist über das weitere Vorgehen entscheiden',
          post,
          legalBasis: '§ 90 AO',
          outcomes: {
            remind: { ...requestOutcome, label: 'Noch einmal nachfordern' },
            proceed: { label: 'Nach Aktenlage entscheiden', to: config.checked ?? '#case.checked' },
          },
        },
        { on: { supplement: [{ target: 'formalCheck', actions: ['record', 'amendForm'] }] } },
      ),
    },
  };
}

/**
 * The decision on relief: the clerk grants or intends to refuse; before the refusal the party is heard (§ 91 AO), and
 * then the lead decides. States `decision`, `hearing`, `finalDecision`; the granted terms are the fact `granted`.
 */
export function reliefDecision(config: {
  readonly task: string;
  readonly legalBasis: string;
  readonly fields: readonly Field[];
  readonly granted: string;
  readonly post?: PostFunction;
  readonly refused?: string;
  readonly grantLabel?: string;
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
}): Record<string, StateConfig> {
  const grant: OutcomeWay = {
    label: config.grantLabel ?? 'Bewilligen',
    fields: config.fields,
    to: [{ to: config.granted, then: [set('granted', 'event')] }],
  };
  const { task, legalBasis } = config;
  return {
    decision: taskState({
      id: 'decision',
      state: 'Prüfung der Voraussetzungen',
      status: 'inReview',
      task,
      post: config.post ?? 'clerk',
      legalBasis,
      outcomes: {
        grant,
        refusalIntended: { label: 'Ablehnung beabsichtigt: anhören', adverse: true, to: 'hearing' },
        proofMissing: { ...requestOutcome, label: 'Nachweis fehlt' },
        ...config.outcomes,
      },
    }),
    hearing: chargeHearing('finalDecision'),
    finalDecision: taskState({
      id: 'finalDecision',
      state: 'Entscheidung nach der Anhörung',
      status: 'inReview',
      task: `Nach der Anhörung entscheiden: ${task}`,
      post: 'lead',
      legalBasis,
      outcomes: {
        grant,
        refuse: { label: 'Ablehnen', adverse: true, to: config.refused ?? '#case.rejected' },
      },
    }),
  };
}
