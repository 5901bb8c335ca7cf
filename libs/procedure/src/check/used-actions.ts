import type { ActionConfig } from '@amtsweg/engine';
import type { StateGraph, StateNode } from './state-graph.js';

/** An action with the state that it is written at. */
export interface ActionAt {
  readonly node: StateNode;
  readonly action: ActionConfig;
}

/** Lists the actions of a machine: on entry, on exit and of transitions. */
export function usedActions(graph: StateGraph): ActionAt[] {
  return graph.nodes.flatMap((node) => [
    ...[...(node.state.entry ?? []), ...(node.state.exit ?? [])].map((action) => ({ node, action })),
    ...graph.edges
      .filter(({ from }) => from === node)
      .flatMap(({ transition }) => (transition.actions ?? []).map((action) => ({ node, action }))),
  ]);
}
