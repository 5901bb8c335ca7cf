import { warning } from '../finding.js';
import type { Rule } from '../rule.js';

/** A clock is described and no state waits for it. */
export const clockUnused: Rule = (procedure, graph) => {
  const used = new Set(graph.nodes.flatMap(({ state }) => Object.keys(state.after ?? {})));
  return Object.keys(procedure.clocks)
    .filter((clock) => !used.has(clock))
    .map((clock) =>
      warning(
        'clock-unused',
        `clocks.${clock}`,
        {
          de: `Die Frist „${clock}“ ist beschrieben, aber kein Zustand wartet auf sie.`,
          en: `The clock "${clock}" is declared and no state waits for it.`,
        },
        'Die Frist an einem Zustand unter „after“ verwenden oder ihre Beschreibung entfernen.',
      ),
    );
};
