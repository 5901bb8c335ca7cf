import type { StateNode } from '../check/state-graph.js';
import type { DiagramModel } from './diagram-model.js';
import { measures } from './measures.js';
import { orderChildren } from './order-children.js';
import { placeBoxes, type Box } from './place-boxes.js';
import { planPorts, type Order, type Ports } from './plan-ports.js';
import { routeSide, type Gutter } from './route-edges.js';

/** A diagram with every box and line in its place. `left` is the smallest x, which may be negative. */
export interface DiagramLayout {
  readonly boxes: ReadonlyMap<StateNode, Box>;
  readonly ports: ReadonlyMap<StateNode, Ports>;
  readonly gutters: { readonly left: Gutter; readonly right: Gutter };
  /** Left and right edge of the column of boxes. */
  readonly column: { readonly left: number; readonly right: number };
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Lays out a diagram: order, ports, boxes, lines. The same model always gives the same layout. */
export function layoutDiagram(model: DiagramModel): DiagramLayout {
  const order = orderOf(model);
  const ports = planPorts(model, order);
  const boxes = placeBoxes(model, order, ports, { x: 0, y: measures.margin + measures.title });
  const root = boxes.get(model.root);
  const inner = (root?.width ?? 0) - 2 * measures.padding;
  const column = { left: 0, right: inner };
  const gutters = {
    left: routeSide('left', boxes, ports, column),
    right: routeSide('right', boxes, ports, column),
  };
  const left = Math.floor(gutters.left.reach);
  const width = Math.ceil(gutters.right.reach) - left;
  return {
    boxes,
    ports,
    gutters,
    column,
    left,
    width,
    height: Math.ceil((root?.y ?? 0) + (root?.height ?? 0)),
  };
}

function orderOf(model: DiagramModel): Order {
  const children = new Map<StateNode, readonly StateNode[]>();
  const rank = new Map<StateNode, number>();
  const visit = (node: StateNode): void => {
    rank.set(node, rank.size);
    children.set(node, orderChildren(model, node));
    children.get(node)?.forEach(visit);
  };
  visit(model.root);
  return { children, rank };
}
