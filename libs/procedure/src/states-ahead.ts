import { buildStateGraph, type StateEdge, type StateNode } from './check/state-graph.js';
import { diagramModel, type DiagramModel } from './diagram/diagram-model.js';
import { orderChildren } from './diagram/order-children.js';
import type { Procedure } from './procedure.js';
import { stateInfo } from './state-info.js';

/** A state that a case may still come to. */
export interface StateAhead {
  readonly path: string;
  readonly label: string;
  /** It lies on the way that a case takes when nothing goes wrong. */
  readonly main: boolean;
}

/**
 * The innermost states that can be reached from where a case is, whatever the conditions: the main way first, from here to
 * its end, then the others in the order in which a diagram shows them.
 *
 * States in which no case ever rests are left out, and so are those it is in. Empty for a case at its end.
 */
export function statesAhead(procedure: Procedure, active: readonly string[]): readonly StateAhead[] {
  const map = mapOf(procedure);
  const here = map.nodes.filter(({ path }) => active.includes(path));
  const reached = reachableFrom(map, here);
  const shown = (node: StateNode): boolean => rests(node) && reached.has(node) && !here.includes(node);
  const main = mainWay(map, here).filter(shown);
  const aside = map.inOrder.filter((node) => shown(node) && !main.includes(node));
  const infos = stateInfo(procedure);
  const ahead = ({ path }: StateNode, onMain: boolean): StateAhead => ({
    path,
    label: infos.get(path)?.label ?? path,
    main: onMain,
  });
  return [...main.map((node) => ahead(node, true)), ...aside.map((node) => ahead(node, false))];
}

/** A machine as one looks ahead in it. */
interface StateMap {
  readonly nodes: readonly StateNode[];
  /** The transitions of each state that lead somewhere. */
  readonly ways: ReadonlyMap<StateNode, readonly StateEdge[]>;
  /** The first child of a state, or what a history state goes back to. */
  readonly defaults: ReadonlyMap<StateNode, readonly StateNode[]>;
  /** All states from top to bottom, as a diagram shows them. */
  readonly inOrder: readonly StateNode[];
  /** How many transitions each state is from the regular end; absent where it cannot be reached. */
  readonly toTheEnd: ReadonlyMap<StateNode, number>;
}

const maps = new WeakMap<Procedure, StateMap>();

function mapOf(procedure: Procedure): StateMap {
  const known = maps.get(procedure) ?? readMap(procedure);
  maps.set(procedure, known);
  return known;
}

function readMap(procedure: Procedure): StateMap {
  const graph = buildStateGraph(procedure.machine);
  const byPath = new Map(graph.nodes.map((node) => [node.path, node]));
  const ways = new Map<StateNode, StateEdge[]>();
  const defaults = new Map<StateNode, StateNode[]>();
  for (const edge of graph.edges) {
    const { kind, from, to } = edge;
    if (kind === 'initial' || kind === 'history') defaults.set(from, [...(defaults.get(from) ?? []), ...to]);
    else if (to.length > 0) ways.set(from, [...(ways.get(from) ?? []), edge]);
  }
  const inOrder = readingOrder(diagramModel(procedure)).flatMap((path) => byPath.get(path) ?? []);
  return { nodes: graph.nodes, ways, defaults, inOrder, toTheEnd: distances(graph.root, graph.edges) };
}

/** An innermost state that a case does not leave again by itself in the same step. */
function rests({ kind, state }: StateNode): boolean {
  if (kind === 'final') return true;
  if (kind !== 'atomic') return false;
  const ways = [state.always ?? []].flat();
  return !ways.some((way) => typeof way === 'string' || way.guard === undefined);
}

function around(node: StateNode): StateNode[] {
  return node.parent === null ? [node] : [node, ...around(node.parent)];
}

/** The states that are entered with one: what is around it, and its first child or all of its regions. */
function entered({ defaults }: StateMap, node: StateNode): StateNode[] {
  const found = new Set<StateNode>();
  const enter = (one: StateNode): void => {
    if (found.has(one)) return;
    found.add(one);
    if (one.kind === 'parallel') one.children.forEach(enter);
    defaults.get(one)?.forEach(enter);
  };
  enter(node);
  // A history state also leads back to wherever the case was inside of its parent.
  if (node.kind === 'history') (node.parent?.children ?? []).forEach(enter);
  // Regions beside an inner target are entered too.
  const outside = around(node);
  for (const outer of outside)
    if (outer.kind === 'parallel' && outer !== node)
      outer.children.filter((region) => !outside.includes(region)).forEach(enter);
  return [...new Set([...found].flatMap(around))];
}

function reachableFrom(map: StateMap, here: readonly StateNode[]): ReadonlySet<StateNode> {
  const waiting = [...new Set(here.flatMap(around))];
  const seen = new Set(waiting);
  const reached = new Set<StateNode>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const targets = (map.ways.get(node) ?? []).flatMap(({ to }) => to);
    for (const next of targets.flatMap((target) => entered(map, target))) {
      reached.add(next);
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return reached;
}

/** From each state the way that is neither adverse nor a detour, until the end or a state that was met before. */
function mainWay(map: StateMap, here: readonly StateNode[]): StateNode[] {
  const met = new Set<StateNode>(here.flatMap(around));
  const way: StateNode[] = [];
  let front = [...here];
  while (front.length > 0) {
    const next = front.flatMap((node) => bestWay(map, node, met)?.to ?? []);
    const fresh = [...new Set(next.flatMap((one) => entered(map, one)))].filter((one) => !met.has(one));
    fresh.forEach((node) => met.add(node));
    way.push(...fresh);
    front = fresh.filter(({ kind }) => kind === 'atomic' || kind === 'final');
  }
  return way;
}

/** The best way on out of a state or, where it has none, out of the next one around it; not back to where the case was. */
function bestWay(map: StateMap, node: StateNode, met: ReadonlySet<StateNode>): StateEdge | undefined {
  const leadsOn = ({ to }: StateEdge): boolean =>
    to.flatMap((one) => entered(map, one)).some((one) => !met.has(one));
  for (const from of around(node)) {
    const [best] = (map.ways.get(from) ?? [])
      .filter((edge) => rank(edge) < DETOUR && leadsOn(edge))
      .map((edge) => ({ edge, lost: edge.to.every((to) => !map.toTheEnd.has(to)) }))
      .sort((a, b) => Number(a.lost) - Number(b.lost) || rank(a.edge) - rank(b.edge));
    if (best !== undefined) return best.edge;
  }
  return undefined;
}

/** From here on a way is none that a case takes by its nature: something fails. */
const DETOUR = 4;

function rank({ kind, name, from }: StateEdge): number {
  switch (kind) {
    case 'event':
      return outcomeRank(from, name);
    case 'done':
    case 'onDone':
    case 'always':
      return 1;
    case 'clock':
      // Where nothing else leads on, the case waits for its clock.
      return 3;
    case 'error':
    case 'initial':
    case 'history':
      return DETOUR;
  }
}

/** An outcome of the state's own task comes first, an adverse one later; an event from outside is waited for. */
function outcomeRank({ state }: StateNode, name: string): number {
  const [task = '', ...outcome] = name.split('.');
  const call = [state.invoke ?? []].flat().find(({ id }) => id === task);
  if (call === undefined) return 2.5;
  const outcomes: unknown = call.input?.['outcomes'];
  const spec: unknown = isObject(outcomes) ? outcomes[outcome.join('.')] : undefined;
  return isObject(spec) && spec['adverse'] === true ? 2 : 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many transitions each state is from the regular end of a machine; absent where it cannot be reached. */
function distances(root: StateNode, edges: readonly StateEdge[]): ReadonlyMap<StateNode, number> {
  const ends = root.children.filter(({ name, kind }) => kind === 'final' && name === 'closed');
  const distance = new Map(ends.map((node) => [node, 0]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to } of edges) {
      const beyond = Math.min(...to.map((node) => distance.get(node) ?? Infinity));
      if (beyond === Infinity) continue;
      for (const node of withDescendants(from)) {
        if (beyond + 1 >= (distance.get(node) ?? Infinity)) continue;
        distance.set(node, beyond + 1);
        changed = true;
      }
    }
  }
  return distance;
}

function withDescendants(node: StateNode): StateNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

function readingOrder(model: DiagramModel): string[] {
  const visit = (node: StateNode): string[] => [
    ...(node.parent === null ? [] : [node.path]),
    ...orderChildren(model, node).flatMap(visit),
  ];
  return visit(model.root);
}
