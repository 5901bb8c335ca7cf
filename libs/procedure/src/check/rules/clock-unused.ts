import { warning } from '../finding.js';
import type { Rule } from '../rule.js';

/** A clock is described, and no state waits for it and none lets it run beside. */
export const clockUnused: Rule = (procedure, graph) => {
  const used = new Set(graph.nodes.flatMap(({ state }) => Object.keys(state.after ?? {})));
  return Object.entries(procedure.clocks)
    .filter(([clock, { runsIn }]) => runsIn === undefined && !used.has(clock))
    .map(([clock]) =>
      warning(
        'clock-unused',
        `clocks.${clock}`,
        {
          de: `Die Frist „${clock}“ ist beschrieben, aber kein Zustand wartet auf sie.`,
          en: `The clock "${clock}" is declared and no state waits for it.`,
        },
        'Die Frist an einem Zustand unter „after“ verwenden, mit „runsIn“ neben dem Ablauf laufen lassen oder ihre Beschreibung entfernen.',
      ),
    );
};
