import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** Two invocations share an id: their results and their outcomes could not be told apart. */
export const duplicateInvocationId: Rule = (_procedure, graph) =>
  graph.invocations.flatMap(({ node, call }, index) => {
    const first = graph.invocations.findIndex((other) => other.call.id === call.id);
    if (first === index) return [];
    const { path } = node;
    const there = graph.invocations[first]?.node.path ?? '';
    return [
      error(
        'duplicate-invocation-id',
        path,
        {
          de: `Die Kennung „${call.id}“ in „${path}“ ist schon in „${there}“ vergeben.`,
          en: `The id "${call.id}" in "${path}" is already taken in "${there}".`,
        },
        'Eine der beiden Aufgaben oder Leistungen anders benennen; Kennungen sind im Verfahren eindeutig.',
      ),
    ];
  });
