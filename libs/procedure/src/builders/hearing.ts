import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { ways } from './transition.js';

/** The event with which a party comments in a hearing; where silence follows, the fact stays absent. */
export const statementEvent: EventSpec = {
  label: 'Zur beabsichtigten Entscheidung Stellung nehmen',
  by: ['applicant', 'clerk'],
  fields: [{ name: 'statement', label: 'Stellungnahme', type: 'longText', maxLength: 10000, required: true }],
};

/** The clock of `hearing`: from the notification of the letter whose dispatch note is fact `<prefix>Dispatch`. */
export function hearingPeriod(prefix = 'hearing'): ClockSpec {
  return {
    label: 'Äußerungsfrist',
    kind: 'setByAuthority',
    legalBasis: '§ 28 Abs. 1, § 31 Abs. 2 VwVfG',
    bound: 'party',
    start: { notified: `facts.${prefix}Dispatch` },
    period: 'P2W',
  };
}

/**
 * The hearing before an adverse act (§ 28 (1) VwVfG, LC-22): letter, dispatch, and the period for a statement.
 *
 * Left when the statement is there or the period is over; what it means is for the decision that follows.
 */
export function hearing(config: {
  readonly prefix?: string;
  /** Key in the procedure's `documents`. */
  readonly document: string;
  /** The declared event (`statementEvent`). */
  readonly event: string;
  /** The declared clock (`hearingPeriod`). */
  readonly clock: string;
  readonly to: string;
}): StateConfig {
  const prefix = config.prefix ?? 'hearing';
  return {
    meta: { label: 'Anhörung (§ 28 VwVfG)', status: 'hearing' },
    initial: 'letter',
    onDone: config.to,
    states: {
      letter: documentState({
        id: `${prefix}Letter`,
        state: 'Anhörungsschreiben wird erstellt',
        status: 'hearing',
        document: config.document,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${prefix}Dispatch`,
        state: 'Anhörungsschreiben geht hinaus',
        status: 'hearing',
        document: `${prefix}Letter`,
        to: 'awaitingStatement',
      }),
      awaitingStatement: {
        meta: { label: 'Äußerungsfrist läuft', status: 'hearing' },
        on: { [config.event]: ways('heard', ['record']) },
        after: { [config.clock]: 'heard' },
      },
      heard: { type: 'final', meta: { label: 'Angehört', status: 'inReview' } },
    },
  };
}
