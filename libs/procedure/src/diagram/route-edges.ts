import type { StateNode } from '../check/state-graph.js';
import { assignTracks, type Stretch } from './assign-tracks.js';
import type { DiagramEdge } from './diagram-model.js';
import { measures } from './measures.js';
import type { Box } from './place-boxes.js';
import type { Port, Ports } from './plan-ports.js';
import { textWidth } from './text-width.js';
import { cutText } from './wrap-text.js';

/** A transition that runs beside the column: from its box over a track to another box, or back into its own. */
export interface SideRoute {
  readonly edge: DiagramEdge;
  readonly side: 'right' | 'left';
  readonly stays: boolean;
  /** Where it leaves the box. */
  readonly start: { readonly x: number; readonly y: number };
  /** Where it arrives, for one that goes somewhere. */
  readonly end: { readonly x: number; readonly y: number };
  readonly track: number;
}

/** The routes of one side, and how far from the column it reaches. */
export interface Gutter {
  readonly routes: readonly SideRoute[];
  /** Where the labels begin: just outside the outermost box. */
  readonly labels: number;
  readonly reach: number;
}

/** Routes what leaves the boxes on one side. All transitions to the same box share one track. */
export function routeSide(
  side: 'right' | 'left',
  boxes: ReadonlyMap<StateNode, Box>,
  ports: ReadonlyMap<StateNode, Ports>,
  column: { readonly left: number; readonly right: number },
): Gutter {
  const exits = [...ports].flatMap(([node, own]) =>
    own[side].flatMap((port) => exitOf(side, port, boxes.get(node), boxes, ports)),
  );
  const tracks = assignTracks(stretchesOf(exits));
  const outwards = side === 'right' ? 1 : -1;
  const labels = column[side] + outwards * 8;
  const widest = Math.max(0, ...exits.map(({ edge }) => labelWidth(edge)));
  const first = labels + outwards * (widest + 12);
  const routes = exits.map((exit): SideRoute => {
    const track = exit.edge.to === null ? 0 : (tracks.get(exit.edge.to) ?? 0);
    return { ...exit, side, track: first + outwards * track * measures.track };
  });
  const outermost = Math.max(0, ...tracks.values());
  return { routes, labels, reach: first + outwards * (outermost * measures.track + measures.margin) };
}

type Exit = Omit<SideRoute, 'side' | 'track'>;

function exitOf(
  side: 'right' | 'left',
  { kind, edge, line }: Port,
  box: Box | undefined,
  boxes: ReadonlyMap<StateNode, Box>,
  ports: ReadonlyMap<StateNode, Ports>,
): Exit[] {
  if (edge === null || box === undefined) return [];
  const edgeX = (of: Box): number => (side === 'right' ? of.x + of.width : of.x);
  const start = { x: edgeX(box), y: box.y + line };
  const target = edge.to === null || kind === 'stay' ? undefined : boxes.get(edge.to);
  const entry =
    edge.to === null ? undefined : ports.get(edge.to)?.[side].find((port) => port.kind === 'entry');
  if (target === undefined || entry === undefined) return [{ edge, stays: true, start, end: start }];
  return [{ edge, stays: false, start, end: { x: edgeX(target), y: target.y + entry.line } }];
}

function stretchesOf(exits: readonly Exit[]): Stretch<StateNode>[] {
  const stretches = new Map<StateNode, Stretch<StateNode>>();
  for (const { edge, stays, start, end } of exits) {
    if (edge.to === null || stays) continue;
    const known = stretches.get(edge.to);
    const from = Math.min(start.y, end.y, known?.from ?? start.y);
    const to = Math.max(start.y, end.y, known?.to ?? start.y);
    stretches.set(edge.to, { key: edge.to, from, to });
  }
  return [...stretches.values()];
}

function labelWidth({ label }: DiagramEdge): number {
  return (
    Math.max(
      ...sideLabel(label.event, label.condition).map((line) => textWidth(line, measures.edgeSize)),
      0,
    ) + 14
  );
}

/** The one or two lines of text at a transition: the event above the line, its condition below. */
export function sideLabel(event: string, condition: string): string[] {
  return [event, condition === '' ? '' : `[${condition}]`]
    .filter((line) => line !== '')
    .map((line) => cutText(line, measures.edgeText, measures.edgeSize));
}
