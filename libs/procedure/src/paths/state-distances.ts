import { buildStateGraph, type StateNode } from '../check/state-graph.js';
import type { Procedure } from '../procedure.js';

interface Step {
  /** The transition; absent for what follows by itself. */
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/** Knows how far each state of a machine is from others, by transitions and whatever their conditions. */
export class StateDistances {
  readonly #steps: readonly Step[];
  readonly #paths: readonly string[];
  /** States that a transition enters, by the transition's id: its targets and what is around them. */
  readonly #entered: ReadonlyMap<string, readonly string[]>;

  constructor(procedure: Pick<Procedure, 'machine'>) {
    const { nodes, edges } = buildStateGraph(procedure.machine);
    this.#paths = nodes.map(({ path }) => path);
    const inner = nodes.flatMap(({ path, parent, children, kind }): Step[] => [
      { from: entering(path), to: path, cost: 0 },
      // What is around a state handles events for it.
      ...(parent === null ? [] : [{ from: path, to: parent.path, cost: 0 }]),
      ...(kind === 'parallel'
        ? children.map((child) => ({ from: entering(path), to: entering(child.path), cost: 0 }))
        : []),
    ]);
    const moves = edges.flatMap(({ id, kind, from, to }): Step[] => {
      const isDefault = kind === 'initial' || kind === 'history';
      return to.map((target) => ({
        id,
        from: isDefault ? entering(from.path) : from.path,
        to: entering(target.path),
        cost: isDefault ? 0 : 1,
      }));
    });
    this.#steps = [...inner, ...moves];
    this.#entered = new Map(edges.map(({ id, to }) => [id, to.flatMap(around)]));
  }

  /** The states that a transition enters by being taken. */
  enteredBy(transition: string): readonly string[] {
    return this.#entered.get(transition) ?? [];
  }

  /** The transitions that lead nearer to the goals, from wherever a case is. */
  onTheWay(distance: ReadonlyMap<string, number>): string[] {
    return this.#steps.flatMap(({ id, from, to, cost }) => {
      const beyond = distance.get(to);
      return id !== undefined && beyond !== undefined && beyond + cost === distance.get(from) ? [id] : [];
    });
  }

  /** The number of transitions from each state to the nearest of the goals; absent where none can be reached. */
  to(goals: ReadonlySet<string>): ReadonlyMap<string, number> {
    const distance = new Map(this.#paths.filter((path) => goals.has(path)).map((path) => [path, 0]));
    for (let changed = true; changed;) {
      changed = false;
      for (const { from, to, cost } of this.#steps) {
        const beyond = distance.get(to);
        if (beyond === undefined || beyond + cost >= (distance.get(from) ?? Infinity)) continue;
        distance.set(from, beyond + cost);
        changed = true;
      }
    }
    return distance;
  }
}

/** A state as it is being entered: only then its first child and its regions follow. */
function entering(path: string): string {
  return `→ ${path}`;
}

function around(node: StateNode): string[] {
  return node.parent === null ? [] : [...around(node.parent), node.path];
}
