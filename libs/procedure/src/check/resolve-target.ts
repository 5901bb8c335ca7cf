import type { StateNode } from './state-graph.js';

/** The id that the engine gives every machine's root. */
const ROOT = '#case';

/**
 * Finds the state a target names, as XState does: `#case.a.b` from the root, `.a.b` below the source, `a.b` beside it.
 *
 * `null` when there is none; a target of the root itself has to begin with `.` or `#`.
 */
export function resolveTarget(from: StateNode, target: string): StateNode | null {
  if (target.startsWith('#')) {
    const [id, ...names] = target.split('.');
    return id === ROOT ? descend(rootOf(from), names) : null;
  }
  if (target.startsWith('.')) return descend(from, target.slice(1).split('.'));
  return from.parent === null ? null : descend(from.parent, target.split('.'));
}

function rootOf(node: StateNode): StateNode {
  return node.parent === null ? node : rootOf(node.parent);
}

function descend(node: StateNode, names: readonly string[]): StateNode | null {
  return names.reduce<StateNode | null>(
    (at, name) => at?.children.find((child) => child.name === name) ?? null,
    node,
  );
}
