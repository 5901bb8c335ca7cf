import { coverProcedure } from '@amtsweg/procedure';
import { catalogue } from '../index.js';

const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/** Looks for paths through every fourth machine of the catalogue; in four files, so that processors share the work. */
export function coverQuarter(quarter: 0 | 1 | 2 | 3): void {
  const entries = catalogue.filter((_, index) => index % 4 === quarter);
  test.each(entries.map((entry) => [entry.procedure.key, entry] as const))(
    '%s: every transition can be taken, every state and ending reached',
    (_key, { procedure, journeys }) => {
      const { transitions, states, endings } = coverProcedure(procedure, journeys, time);
      expect([...transitions.missing, ...states.missing, ...endings.missing]).toEqual([]);
    },
    120_000,
  );
}
