import type { StateNode } from '../check/state-graph.js';
import type { DiagramEdge } from './diagram-model.js';
import { labelText } from './edge-label.js';
import { escapeXml } from './escape-xml.js';
import { measures } from './measures.js';
import type { Box } from './place-boxes.js';
import { sideLabel, type SideRoute } from './route-edges.js';
import { svgText } from './svg-text.js';
import { cutText } from './wrap-text.js';

/** How a transition stands out: taken, not taken while others are marked, or neither. */
export type Emphasis = 'taken' | 'other' | 'none';

/** Draws a transition that runs beside the column, its label at the box it leaves. */
export function svgSideEdge(route: SideRoute, labels: number, emphasis: Emphasis): string {
  const { side, start, end, track, stays, edge } = route;
  const outwards = side === 'right' ? 1 : -1;
  const lines = sideLabel(edge.label.event, edge.label.condition);
  const texts = lines.map((line, index) =>
    svgText(labels, start.y - 4 + index * (measures.edgeLine + 2), line, {
      size: measures.edgeSize,
      faint: index > 0,
      end: side === 'left',
    }),
  );
  const drawn = stays
    ? `<path d="M${start.x} ${start.y}H${labels - outwards * 2}"/><circle cx="${labels + outwards * 2}" cy="${start.y}" r="3"/>`
    : `<path d="${aside(start, end, track, outwards)}"/>${arrow(end.x, end.y, 'side', outwards)}`;
  return group(edge, emphasis, drawn, texts);
}

/** Draws the transitions that lead straight down from one box to the next, as one arrow with all their labels. */
export function svgDownEdges(
  edges: readonly DiagramEdge[],
  from: Box,
  to: Box,
  emphasisOf: (edge: DiagramEdge) => Emphasis,
): string[] {
  const x = from.x + 26;
  const top = from.y + from.height;
  return edges.map((edge, index) => {
    const line = cutText(labelText(edge.label), from.width - 60, measures.edgeSize);
    const text = svgText(x + 9, top + 14 + index * measures.edgeLine, line, { size: measures.edgeSize });
    const drawn = `<path d="M${x} ${top}V${to.y - 1}"/>${arrow(x, to.y, 'down', 1)}`;
    return group(edge, emphasisOf(edge), drawn, line === '' ? [] : [text]);
  });
}

/** Draws the dot from which a state is entered first. */
export function svgInitial(to: Box): string {
  const x = to.x + to.width - 26;
  const drawn = `<circle cx="${x}" cy="${to.y - 18}" r="4.5" fill="currentColor" stroke="none"/><path d="M${x} ${to.y - 14}V${to.y - 1}"/>`;
  return `<g ${strokes('none')}>${drawn}${arrow(x, to.y, 'down', 1)}</g>`;
}

function group(edge: DiagramEdge, emphasis: Emphasis, drawn: string, texts: readonly string[]): string {
  const where = `${name(edge.from)} → ${name(edge.to ?? edge.from)}`;
  const what = [edge.label.event, edge.label.condition].filter((part) => part !== '').join(', wenn ');
  const title = `<title>${escapeXml(what === '' ? where : `${where}: ${what}`)}</title>`;
  const dim = emphasis === 'other' ? ' opacity="0.65"' : '';
  return `<g data-transition="${escapeXml(edge.id)}"${emphasis === 'taken' ? ' class="taken"' : ''}${dim}>${title}<g ${strokes(emphasis)}>${drawn}</g>${texts.join('')}</g>`;
}

function name(node: StateNode): string {
  return node.path === '' ? 'Verfahren' : node.path;
}

function strokes(emphasis: Emphasis): string {
  return emphasis === 'taken'
    ? 'fill="none" stroke="#2f7de1" stroke-width="2.4" color="#2f7de1"'
    : 'fill="none" stroke="currentColor"';
}

/** Out to the track, along it, and back in, with rounded corners. */
function aside(
  start: { readonly x: number; readonly y: number },
  end: { readonly x: number; readonly y: number },
  track: number,
  outwards: number,
): string {
  const down = end.y > start.y ? 1 : -1;
  const r = Math.min(measures.corner, Math.abs(end.y - start.y) / 2);
  const out = track - outwards * r;
  return [
    `M${start.x} ${start.y}H${out}`,
    `Q${track} ${start.y} ${track} ${start.y + down * r}`,
    `V${end.y - down * r}`,
    `Q${track} ${end.y} ${out} ${end.y}`,
    `H${end.x + outwards}`,
  ].join('');
}

function arrow(x: number, y: number, kind: 'down' | 'side', outwards: number): string {
  const points =
    kind === 'down'
      ? `${x},${y} ${x - 4},${y - 8} ${x + 4},${y - 8}`
      : `${x},${y} ${x + outwards * 8},${y - 4} ${x + outwards * 8},${y + 4}`;
  return `<polygon points="${points}" fill="currentColor" stroke="none"/>`;
}
