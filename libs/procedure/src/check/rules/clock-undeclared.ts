import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** A state waits for a clock that the document does not describe: it would have no length and no legal basis. */
export const clockUndeclared: Rule = (procedure, graph) =>
  graph.nodes.flatMap(({ path, state }) =>
    Object.keys(state.after ?? {})
      .filter((clock) => !Object.hasOwn(procedure.clocks, clock))
      .map((clock) =>
        error(
          'clock-undeclared',
          path,
          {
            de: `Der Zustand „${path}“ wartet auf die Frist „${clock}“; sie ist nicht beschrieben.`,
            en: `The state "${path}" waits for the clock "${clock}", which is not declared.`,
          },
          `Unter „clocks“ die Frist „${clock}“ mit Name, Rechtsgrundlage, Beginn und Dauer anlegen.`,
        ),
      ),
  );
