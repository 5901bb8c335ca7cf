import type { StateNode } from '../check/state-graph.js';
import type { DiagramEdge, DiagramModel } from './diagram-model.js';
import { measures } from './measures.js';

/** Where a transition leaves or enters a box; `line` is its height under the box's upper edge. */
export interface Port {
  readonly kind: 'entry' | 'exit' | 'stay';
  readonly edge: DiagramEdge | null;
  readonly line: number;
}

/** What leaves and enters a box on its sides, from top to bottom, and what leads straight down to the next one. */
export interface Ports {
  readonly right: readonly Port[];
  readonly left: readonly Port[];
  readonly down: readonly DiagramEdge[];
  /** Height that the ports of the fuller side need. */
  readonly height: number;
}

/** Which way a transition is drawn. */
type Side = 'right' | 'left' | 'down' | 'stay';

/** The order in which the boxes stand. */
export interface Order {
  readonly children: ReadonlyMap<StateNode, readonly StateNode[]>;
  /** Position from top to bottom, boxes before what is in them. */
  readonly rank: ReadonlyMap<StateNode, number>;
}

/** Down to the next box, else forwards on the right and backwards on the left. */
function sideOf({ from, to }: DiagramEdge, order: Order): Side {
  if (to === null || to === from) return 'stay';
  const siblings = from.parent === null ? [] : (order.children.get(from.parent) ?? []);
  const next = from.parent?.kind === 'parallel' ? undefined : siblings[siblings.indexOf(from) + 1];
  if (next === to) return 'down';
  return (order.rank.get(to) ?? 0) > (order.rank.get(from) ?? 0) ? 'right' : 'left';
}

/** Gives each box its ports. A side has at most one entry, shared by all that come in there. */
export function planPorts(model: DiagramModel, order: Order): ReadonlyMap<StateNode, Ports> {
  const sides = new Map(model.edges.map((edge) => [edge, sideOf(edge, order)]));
  const on = (side: Side): DiagramEdge[] => model.edges.filter((edge) => sides.get(edge) === side);
  const ports = [...model.states.keys()].map((node): [StateNode, Ports] => {
    const exits = (side: Side): DiagramEdge[] => on(side).filter(({ from }) => from === node);
    const enters = (side: Side): boolean => on(side).some(({ to }) => to === node);
    const right = stack(enters('right'), [...exits('right'), ...exits('stay')], sides);
    const left = stack(enters('left'), exits('left'), sides);
    const height = Math.max(right.height, left.height);
    return [node, { right: right.ports, left: left.ports, down: exits('down'), height }];
  });
  return new Map(ports);
}

function stack(
  entry: boolean,
  exits: readonly DiagramEdge[],
  sides: ReadonlyMap<DiagramEdge, Side>,
): { readonly ports: readonly Port[]; readonly height: number } {
  const ports: Port[] = entry ? [{ kind: 'entry', edge: null, line: 12 }] : [];
  const height = exits.reduce(
    (top, edge) => {
      ports.push({
        kind: sides.get(edge) === 'stay' ? 'stay' : 'exit',
        edge,
        line: top + measures.edgeLine,
      });
      const second = edge.label.event !== '' && edge.label.condition !== '';
      return top + measures.edgeLine + (second ? measures.edgeLine + 3 : 5);
    },
    entry ? 18 : 5,
  );
  return { ports, height: height + 4 };
}
