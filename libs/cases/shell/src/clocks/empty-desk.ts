import type { ClockDesk } from '@amtsweg/cases-store';

/** Nothing of the clocks has been read, because the command does not concern them. */
export const emptyDesk: ClockDesk = { clocks: [], dispatches: [], parties: [], issued: {} };
