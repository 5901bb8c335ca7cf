import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** The clock of `blockedPerson`. */
export const blockedPersonPeriod: ClockSpec = {
  label: 'Äußerung der geschützten Person',
  kind: 'setByAuthority',
  legalBasis: '§ 51 Abs. 2 Satz 2 BMG',
  bound: 'party',
  start: { rule: 'vwvfg-post', on: 'facts.protectedHearing.postedOn' },
  period: 'P2W',
};

/** The event of `blockedPerson`. */
export const blockedPersonHeard: EventSpec = {
  label: 'Äußerung der geschützten Person eintragen',
  by: ['clerk'],
  fields: [brief.long('statement', 'Äußerung', 3000)],
};

/**
 * States for a hit that bears a block (§§ 51, 52 BMG): the protected person is heard, never the asker told; only the lead sets the block
 * aside, and only when danger is out of the question (§ 51 (2)). Otherwise the asker reads what he would read had nobody been
 * found. Enter at `concerned`; `search` is the task that found the person and whose doer may not weigh.
 */
export function blockedPerson(config: {
  readonly search: string;
  readonly released: string;
  readonly neutral: string;
}): Record<string, StateConfig> {
  return {
    concerned: taskState({
      id: 'protectedHearing',
      state: 'Geschützte Person wird angeschrieben',
      status: 'inReview',
      task: 'Geschützte Person an ihrer gesperrten Anschrift anhören; der anfragenden Person nichts davon sagen',
      post: 'clerk',
      target: 'P2D',
      legalBasis: '§ 51 Abs. 2 Satz 2 BMG',
      outcomes: {
        written: {
          label: 'Angeschrieben',
          to: 'awaitingProtected',
          fields: [brief.day('postedOn', 'Zur Post am', { notAfter: 'today' })],
        },
      },
    }),
    awaitingProtected: {
      meta: { label: 'Geschützte Person wird gehört (§ 51 Abs. 2 BMG)', status: 'inReview' },
      on: { protectedHeard: ways('weighing', ['record']) },
      after: { protectedPeriod: 'weighing' },
    },
    weighing: taskState({
      id: 'weighing',
      state: 'Kann eine Gefahr ausgeschlossen werden',
      status: 'inReview',
      task: 'Äußerung und Anlass der Sperre würdigen; freigeben nur, wenn jede Gefahr ausgeschlossen ist',
      post: 'lead',
      notBy: [config.search],
      legalBasis: '§ 51 Abs. 2 BMG',
      outcomes: {
        excluded: { label: 'Gefahr ausgeschlossen', to: config.released },
        possible: { label: 'Nicht ausgeschlossen: neutrale Antwort', to: config.neutral },
      },
    }),
  };
}
