import type { StateNode } from '../check/state-graph.js';
import type { DiagramModel } from './diagram-model.js';
import { measures } from './measures.js';
import type { Order, Ports } from './plan-ports.js';
import { wrapText } from './wrap-text.js';

/** A box with its place. `head` is the height of its own text and ports, above the boxes in it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly lines: readonly string[];
}

/** Stacks the boxes in one column, each inside the box of its parent; the column begins at the given point. */
export function placeBoxes(
  model: DiagramModel,
  order: Order,
  ports: ReadonlyMap<StateNode, Ports>,
  at: { readonly x: number; readonly y: number },
): ReadonlyMap<StateNode, Box> {
  const boxes = new Map<StateNode, Box>();
  const place = (node: StateNode, x: number, y: number, width: number): number => {
    const { lines, head } = headOf(model, ports, node, width);
    const inner = { x: x + measures.padding, width: width - 2 * measures.padding };
    const below = placeChildren(node, inner.x, y + (node.parent === null ? 0 : head), inner.width);
    const height = node.children.length === 0 ? head : below - y + measures.padding;
    boxes.set(node, { x, y, width, height, head, lines });
    return y + height;
  };
  const placeChildren = (node: StateNode, x: number, y: number, width: number): number =>
    (order.children.get(node) ?? []).reduce((bottom, child, index, all) => {
      const before = all[index - 1];
      return place(child, x, bottom + gapAbove(model, node, child, before && ports.get(before)), width);
    }, y);
  const width = measures.box + 2 * measures.padding * deepest(model.root);
  place(model.root, at.x - measures.padding, at.y, width);
  return boxes;
}

function headOf(
  model: DiagramModel,
  ports: ReadonlyMap<StateNode, Ports>,
  node: StateNode,
  width: number,
): { readonly lines: readonly string[]; readonly head: number } {
  const { label = '', work = '' } = model.states.get(node) ?? {};
  const lines = wrapText(label, width - 28, measures.labelSize, 3);
  const text = lines.length * measures.labelLine + (work === '' ? 0 : measures.workLine) + 14;
  return { lines, head: Math.max(text, ports.get(node)?.height ?? 0) };
}

function gapAbove(
  model: DiagramModel,
  parent: StateNode,
  child: StateNode,
  before: Ports | undefined,
): number {
  const initial = model.states.get(parent)?.initial === child ? measures.initialGap : measures.gap;
  const down = before?.down.length ?? 0;
  return down === 0 ? initial : Math.max(initial, 20 + down * measures.edgeLine);
}

function deepest(node: StateNode): number {
  return 1 + Math.max(0, ...node.children.map(deepest));
}
