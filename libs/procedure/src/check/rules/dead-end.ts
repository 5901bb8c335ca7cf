import { error } from '../finding.js';
import { isLeaf, nextStates } from '../next-states.js';
import { reachableStates } from '../reachable-states.js';
import type { Rule } from '../rule.js';
import type { StateGraph, StateNode } from '../state-graph.js';
import { stateWithoutExit } from './state-without-exit.js';

/**
 * A case that gets here can reach no ending any more.
 *
 * Of a trap of several states one finding is made, at its first state; states that merely lead into a trap are not
 * reported, nor those that `state-without-exit` already names.
 */
export const deadEnd: Rule = (procedure, graph) => {
  if (graph.unresolved.length > 0) return [];
  const stuck = new Set(stateWithoutExit(procedure, graph).map((finding) => finding.path));
  return trapsOf(graph)
    .filter((trap) => trap.every(({ path }) => !stuck.has(path)))
    .map((trap) => {
      const [first, ...others] = trap.map(({ path }) => path);
      const names = [first, ...others].map((path) => `„${path}“`).join(', ');
      return error(
        'dead-end',
        first ?? '',
        {
          de: `Von ${names} aus ist kein Ende des Verfahrens mehr erreichbar.`,
          en: `No ending can be reached from ${[first, ...others].join(', ')}.`,
        },
        'Einen Weg zu einem Endzustand anlegen; bei einem fertigen Teilablauf fehlt meist „onDone“ am Zustand darum herum.',
      );
    });
};

/** Sets of states that lead to each other, to nothing else, and not to an ending. */
function trapsOf(graph: StateGraph): StateNode[][] {
  const reached = reachableStates(graph);
  const leaves = graph.nodes.filter((node) => isLeaf(node) && reached.has(node));
  const next = new Map(leaves.map((leaf) => [leaf, nextStates(graph, leaf)]));
  const reach = new Map(leaves.map((leaf) => [leaf, closure(leaf, next)]));
  const dead = leaves.filter((leaf) => [...(reach.get(leaf) ?? [])].every((node) => !isEnding(node)));
  const trapped = dead.filter((leaf) =>
    [...(reach.get(leaf) ?? [])].every((other) => reach.get(other)?.has(leaf)),
  );
  return trapped
    .map((leaf) => leaves.filter((other) => reach.get(leaf)?.has(other)))
    .filter((trap, index) => trap[0] === trapped[index]);
}

function isEnding(node: StateNode): boolean {
  return node.kind === 'final' && node.parent?.parent === null;
}

/** A state and all that can follow it. */
function closure(
  from: StateNode,
  next: ReadonlyMap<StateNode, ReadonlySet<StateNode>>,
): ReadonlySet<StateNode> {
  const found = new Set([from]);
  for (const node of found) next.get(node)?.forEach((other) => found.add(other));
  return found;
}
