import type { StateConfig } from '@amtsweg/engine';
import { taskState, transmissionState, ways, type ClockSpec, type EventSpec } from '@amtsweg/procedure';

/** The operator of the block list answers each change (§ 25 (3), § 26 (3) PAuswV). */
export const blockListEvent: EventSpec = {
  label: 'Bestätigung des Sperrlistenbetreibers eintragen',
  by: ['authority', 'clerk'],
  fields: [{ name: 'confirmedOn', label: 'Bestätigt am', type: 'date', required: true, notAfter: 'today' }],
};

export const blockListPeriod: ClockSpec = {
  label: 'Bestätigung des Sperrlistenbetreibers',
  kind: 'target',
  legalBasis: '§ 25 Abs. 3, § 26 Abs. 3 PAuswV („unverzüglich“)',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P1D',
};

/**
 * States in which the block sum of a card goes to the operator of the block list and its confirmation is awaited:
 * without it nobody may be told that the online function is blocked, or open again. Enter at `blockSum`.
 */
export function blockList(config: {
  readonly act: 'Sperrung' | 'Entsperrung' | 'Änderung';
  readonly legalBasis: string;
  readonly to: string;
}): Record<string, StateConfig> {
  const { act, to } = config;
  return {
    blockSum: transmissionState({
      id: 'blockSum',
      state: `${act}: Sperrsumme wird übermittelt`,
      status: 'inReview',
      receivers: '["Sperrlistenbetreiber (§ 7 Abs. 4 Satz 2 PAuswG)"]',
      legalBasis: config.legalBasis,
      to: 'awaitingBlockList',
    }),
    awaitingBlockList: {
      meta: { label: `Wartet auf Bestätigung der ${act}`, status: 'waitingForOthers' },
      on: { blockListConfirmed: ways(to, ['record']) },
      after: { blockListPeriod: 'blockListOverdue' },
    },
    blockListOverdue: taskState(
      {
        id: 'blockListOverdue',
        state: `${act} nicht bestätigt`,
        status: 'waitingForOthers',
        task: 'Beim Sperrlistenbetreiber nachfragen, Sperrsumme notfalls neu übermitteln',
        post: 'clerk',
        priority: 1,
        legalBasis: config.legalBasis,
        outcomes: { again: { label: 'Neu übermitteln', to: 'blockSum' } },
      },
      { on: { blockListConfirmed: ways(to, ['record']) } },
    ),
  };
}
