import { error, warning, type Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';

const RULE = 'clock-without-consequence';

/** A clock runs out and nothing happens, or nothing happens unless a condition holds. */
export const clockWithoutConsequence: Rule = (_procedure, graph) =>
  graph.nodes.flatMap((node) =>
    Object.keys(node.state.after ?? {}).flatMap((clock) => judge(graph, node, clock)),
  );

function judge(graph: StateGraph, node: StateNode, clock: string): Finding[] {
  const ways = graph.edges.filter(
    (edge) => edge.kind === 'clock' && edge.from === node && edge.name === clock,
  );
  const acts = ways.filter(
    ({ transition }) => transition.target !== undefined || (transition.actions ?? []).length > 0,
  );
  if (acts.length === 0) {
    return [
      error(
        RULE,
        node.path,
        {
          de: `Die Frist „${clock}“ läuft in „${node.path}“ ab, ohne dass etwas geschieht.`,
          en: `The clock "${clock}" runs out in "${node.path}" and nothing happens.`,
        },
        'Festlegen, wohin der Vorgang nach Ablauf der Frist geht, oder die Frist aus dem Zustand entfernen.',
      ),
    ];
  }
  if (ways.some(({ transition }) => transition.guard === undefined)) return [];
  return [
    warning(
      RULE,
      node.path,
      {
        de: `Läuft die Frist „${clock}“ in „${node.path}“ ab und keine der Bedingungen gilt, geschieht nichts.`,
        en: `When the clock "${clock}" runs out in "${node.path}" and no condition holds, nothing happens.`,
      },
      'Als letzten Weg einen ohne Bedingung anlegen.',
    ),
  ];
}
