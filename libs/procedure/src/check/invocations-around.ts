import { invocationsOf, type InvokeConfig } from '@amtsweg/engine';
import { withAncestors } from './ancestors.js';
import type { StateNode } from './state-graph.js';

/** What is under way while a case is in a state: the invocations of the state and of those around it. */
export function invocationsAround(node: StateNode): InvokeConfig[] {
  return withAncestors(node).flatMap(({ state }) => invocationsOf(state));
}
