import {
  invocationsOf,
  transitionsOf,
  type InvokeConfig,
  type MachineConfig,
  type StateConfig,
  type TransitionObject,
} from '@amtsweg/engine';
import { resolveTarget } from './resolve-target.js';

/** A state with its place in the tree. The root has the empty path and no parent. */
export interface StateNode {
  readonly path: string;
  readonly name: string;
  readonly parent: StateNode | null;
  readonly children: readonly StateNode[];
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly state: StateConfig;
}

/** What makes a case go along an edge; `initial` and `history` are not transitions but defaults. */
type EdgeKind = 'event' | 'always' | 'clock' | 'done' | 'error' | 'onDone' | 'initial' | 'history';

/** A transition with its targets found. No target: the case stays and actions run. */
export interface StateEdge {
  /** As in `transitionIds`: `state path | trigger | position`. */
  readonly id: string;
  readonly kind: EdgeKind;
  /** Event descriptor, clock or invocation; empty for the others. */
  readonly name: string;
  /** Position among the candidates of the same trigger. */
  readonly position: number;
  readonly from: StateNode;
  readonly to: readonly StateNode[];
  readonly transition: TransitionObject;
}

/** A target that names no state. */
interface UnresolvedTarget {
  readonly path: string;
  readonly target: string;
}

/** An invocation with the state that makes it. */
export interface InvocationAt {
  readonly node: StateNode;
  readonly call: InvokeConfig;
}

/** The machine as states and resolved edges: what rules and diagrams read. */
export interface StateGraph {
  readonly root: StateNode;
  /** All states, the root first, in the order of the definition. */
  readonly nodes: readonly StateNode[];
  readonly edges: readonly StateEdge[];
  readonly unresolved: readonly UnresolvedTarget[];
  readonly invocations: readonly InvocationAt[];
}

/** Builds the graph of a machine; what cannot be resolved is listed, not thrown. */
export function buildStateGraph(machine: MachineConfig): StateGraph {
  const root = treeOf(machine, '', '', null);
  const nodes = flatten(root);
  const unresolved: UnresolvedTarget[] = [];
  const resolve = (from: StateNode, target: TransitionObject['target']): StateNode[] =>
    [target ?? []].flat().flatMap((one) => {
      const found = resolveTarget(from, one);
      if (found === null) unresolved.push({ path: from.path, target: one });
      return found ?? [];
    });
  const edges = nodes.flatMap((node) => [
    ...defaultsOf(node, resolve),
    ...partsOf(node.state).flatMap(({ kind, name, trigger, state }) =>
      transitionsOf(state).map(({ transition }, position): StateEdge => ({
        id: `${node.path} | ${trigger} | ${position}`,
        ...{ kind, name, position, from: node, to: resolve(node, transition.target), transition },
      })),
    ),
  ]);
  const invocations = nodes.flatMap((node) => invocationsOf(node.state).map((call) => ({ node, call })));
  return { root, nodes, edges, unresolved, invocations };
}

function treeOf(state: StateConfig, path: string, name: string, parent: StateNode | null): StateNode {
  const children: StateNode[] = [];
  const node: StateNode = { path, name, parent, children, kind: kindOf(state), state };
  for (const [key, child] of Object.entries(state.states ?? {}))
    children.push(treeOf(child, path === '' ? key : `${path}.${key}`, key, node));
  return node;
}

function kindOf(state: StateConfig): StateNode['kind'] {
  if (state.type !== undefined) return state.type;
  if (state.history !== undefined) return 'history';
  return Object.keys(state.states ?? {}).length > 0 ? 'compound' : 'atomic';
}

function flatten(node: StateNode): StateNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

type Resolve = (from: StateNode, target: TransitionObject['target']) => StateNode[];

/** Where a state leads by being entered: a compound one to its first child, a history state to its default. */
function defaultsOf(node: StateNode, resolve: Resolve): StateEdge[] {
  const edge = (kind: 'initial' | 'history', to: readonly StateNode[]): StateEdge => ({
    id: `${node.path} | ${kind} | 0`,
    ...{ kind, name: '', position: 0, from: node, to, transition: {} },
  });
  if (node.kind === 'compound') {
    const { initial } = node.state;
    // Without `initial` the machine does not compile; the first child stands in, so that this is said only once.
    return [
      edge('initial', initial === undefined ? node.children.slice(0, 1) : resolve(node, `.${initial}`)),
    ];
  }
  if (node.kind === 'history' && node.state.target !== undefined)
    return [edge('history', resolve(node, node.state.target))];
  return [];
}

interface Part {
  readonly kind: EdgeKind;
  readonly name: string;
  /** As `transitionsOf` writes it for the whole state. */
  readonly trigger: string;
  readonly state: StateConfig;
}

/** Takes a state apart so that each part has one trigger: an event named `after.x` is no clock. */
function partsOf(state: StateConfig): Part[] {
  return [
    ...Object.entries(state.on ?? {}).map(([name, config]): Part => ({
      kind: 'event',
      name,
      trigger: name,
      state: { on: { [name]: config } },
    })),
    ...(state.always === undefined
      ? []
      : [{ kind: 'always', name: '', trigger: '', state: { always: state.always } } as const]),
    ...Object.entries(state.after ?? {}).map(([name, config]): Part => ({
      ...{ kind: 'clock', name, trigger: `after.${name}`, state: { after: { [name]: config } } },
    })),
    ...invocationsOf(state).flatMap(partsOfInvocation),
    ...(state.onDone === undefined
      ? []
      : [{ kind: 'onDone', name: '', trigger: 'done.state', state: { onDone: state.onDone } } as const]),
  ];
}

function partsOfInvocation({ id, src, onDone, onError }: InvokeConfig): Part[] {
  return [
    ...(onDone === undefined
      ? []
      : [{ kind: 'done', name: id, trigger: `done.${id}`, state: { invoke: { id, src, onDone } } } as const]),
    ...(onError === undefined
      ? []
      : [
          {
            kind: 'error',
            name: id,
            trigger: `error.${id}`,
            state: { invoke: { id, src, onError } },
          } as const,
        ]),
  ];
}
