import { candidatesByTrigger } from '../candidates-by-trigger.js';
import { error, type Finding } from '../finding.js';
import { guardOf } from '../guard-of.js';
import { guardSamples } from '../guard-samples.js';
import type { Rule } from '../rule.js';
import type { StateEdge, StateGraph } from '../state-graph.js';

const RULE = 'guard-gap';

/**
 * A clerk chooses an outcome or a service answers, and it may be that no condition holds: the case stays where it is.
 *
 * Conditions of an `always` and of messages from outside may leave gaps: they say when the case goes on, and when an
 * event is offered at all.
 */
export const guardGap: Rule = (_procedure, graph) =>
  answered(graph).flatMap((candidates): Finding[] => {
    const [first] = candidates;
    const guards = candidates.map(guardOf);
    if (first === undefined || guards.includes(null)) return [];
    const samples = guardSamples(guards.filter((guard) => guard !== null));
    if (samples?.every((sample) => sample.includes(true))) return [];
    return [
      {
        ...error(
          RULE,
          first.from.path,
          {
            de: `Für „${first.name}“ in „${first.from.path}“ hat jeder Weg eine Bedingung; gilt keine, bleibt der Vorgang stehen.`,
            en: `Every way for "${first.name}" in "${first.from.path}" has a condition; when none holds the case stays.`,
          },
          'Als letzten Weg einen ohne Bedingung anlegen oder begründen, warum die Bedingungen die Handlung begrenzen („exceptions“).',
        ),
        excusable: true,
      },
    ];
  });

/** Candidates of each answer to a task or service. */
function answered(graph: StateGraph): StateEdge[][] {
  const tasks = new Set(graph.invocations.map(({ call }) => call.id));
  return candidatesByTrigger(graph).filter(
    ([first]) =>
      first?.kind === 'done' ||
      first?.kind === 'error' ||
      (first?.kind === 'event' && tasks.has(first.name.split('.')[0] ?? '')),
  );
}
