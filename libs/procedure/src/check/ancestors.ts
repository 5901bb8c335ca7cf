import type { StateNode } from './state-graph.js';

/** A state and everything around it, from the inside out, the root last. */
export function withAncestors(node: StateNode): StateNode[] {
  return node.parent === null ? [node] : [node, ...withAncestors(node.parent)];
}

/** Whether `inner` is `outer` or lies in it. */
export function liesIn(inner: StateNode, outer: StateNode): boolean {
  return withAncestors(inner).includes(outer);
}

/** Whether two states can be active at the same time: one lies in the other, or they lie in different regions. */
export function activeTogether(a: StateNode, b: StateNode): boolean {
  if (liesIn(a, b) || liesIn(b, a)) return true;
  return withAncestors(a).find((node) => liesIn(b, node))?.kind === 'parallel';
}
