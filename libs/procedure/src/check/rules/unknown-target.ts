import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** A transition, an initial state or a history default names a state that does not exist. */
export const unknownTarget: Rule = (_procedure, graph) =>
  graph.unresolved.map(({ path, target }) =>
    error(
      'unknown-target',
      path,
      {
        de: `Der Zustand „${path || 'Wurzel'}“ führt zu „${target}“; diesen Zustand gibt es nicht.`,
        en: `The state "${path || 'root'}" leads to "${target}", which does not exist.`,
      },
      'Das Ziel berichtigen: ein Nachbarzustand heißt „name“, ein innerer „.name“, jeder andere „#case.meilenstein.name“.',
    ),
  );
