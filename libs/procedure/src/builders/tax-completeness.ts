import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { PostFunction } from '../task-spec.js';
import { completeness, requestOutcome } from './completeness.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, type Way } from './transition.js';

/** The document `request` of `taxCompleteness`; `subject` completes "zu … brauchen wir noch". */
export function taxRequestLetter(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Bitte um Auskunft und Ergänzung',
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
        text: 'Sie sind zur Auskunft und Mitwirkung verpflichtet (§§ 90, 93 AO i. V. m. § 11 NKAG). Bitte antworten Sie innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens. Danach können die Besteuerungsgrundlagen geschätzt werden (§ 162 AO).',
      },
    ],
  };
}

/** The clock `replyPeriod` of `taxCompleteness`: two weeks from notification, the fourth day moved off weekends (LC-39). */
export const taxReplyPeriod: ClockSpec = {
  label: 'Auskunftsfrist',
  kind: 'setByAuthority',
  legalBasis: '§§ 93, 108, 109, 122 Abs. 2 AO i. V. m. § 11 NKAG',
  bound: 'party',
  start: { notified: 'facts.requestDispatch' },
  period: 'P2W',
};

/**
 * The milestone `submitted` of a declaration that a municipal tax statute demands (§ 11 NKAG with the AO).
 *
 * Two things differ from `completeness`. Such a declaration cannot be withdrawn: the tax arises by law and is assessed
 * ex officio (§ 85 AO). And silence never discontinues the procedure: the bases of taxation are estimated (§ 162 AO)
 * and the case goes on.
 */
export function taxCompleteness(config: {
  readonly post: PostFunction;
  readonly task: string;
  readonly target?: string;
  readonly checked?: string | readonly Way[];
  /** Further outcomes of the check. */
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
  /** Fields the clerk fills in with a complete declaration. */
  readonly findings?: readonly Field[];
}): StateConfig {
  const { on: _withdrawal, ...milestone } = completeness(config);
  const checked = config.checked ?? '#case.checked';
  // An answer takes the place of an estimate that was made in an earlier round.
  const answered = { target: 'formalCheck', actions: ['record', 'amendForm', set('overdue', 'null')] };
  return {
    ...milestone,
    states: {
      ...milestone.states,
      awaitingApplicant: { ...milestone.states?.['awaitingApplicant'], on: { supplement: [answered] } },
      overdue: taskState(
        {
          id: 'overdue',
          state: 'Auskunftsersuchen unbeantwortet',
          status: 'waitingForYou',
          task: 'Nach Ablauf der Auskunftsfrist über das weitere Vorgehen entscheiden',
          post: config.post,
          legalBasis: '§ 162 AO',
          outcomes: {
            remind: { ...requestOutcome, label: 'Noch einmal zur Auskunft auffordern' },
            estimate: {
              label: 'Besteuerungsgrundlagen schätzen',
              adverse: true,
              to: checked,
              fields: [
                {
                  name: 'bases',
                  label: 'Geschätzte Besteuerungsgrundlagen und ihre Grundlage',
                  type: 'longText',
                  maxLength: 2000,
                  required: true,
                },
              ],
            },
          },
        },
        { on: { supplement: [answered] } },
      ),
    },
  };
}
