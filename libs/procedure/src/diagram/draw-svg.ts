import type { StateNode } from '../check/state-graph.js';
import type { Procedure } from '../procedure.js';
import { diagramModel, type DiagramEdge, type DiagramModel } from './diagram-model.js';
import { escapeXml } from './escape-xml.js';
import { layoutDiagram, type DiagramLayout } from './layout-diagram.js';
import { measures } from './measures.js';
import { svgBox } from './svg-box.js';
import { svgDownEdges, svgInitial, svgSideEdge, type Emphasis } from './svg-edge.js';
import { svgText } from './svg-text.js';

/** What to mark in a diagram. */
export interface SvgOptions {
  /** Dotted paths of the states a case is in. */
  readonly active?: readonly string[];
  /** Ids of the transitions it has taken, as in `transitionIds`; the others step back. */
  readonly taken?: readonly string[];
  /** For a part of a page: without a style sheet of its own, in the page's colours. */
  readonly inline?: boolean;
}

/** As a document of its own a diagram follows the reader's light or dark theme; inside a page it takes the page's colour. */
const STYLE = 'svg:root{color-scheme:light dark;color:CanvasText}';

/**
 * Draws the machine as a self-contained SVG: one column of nested boxes from the beginning to the end; what does not lead
 * to the next box runs beside it, forwards on the right and backwards on the left.
 *
 * It needs no fonts, scripts or files, and is named and described for people who do not see it.
 */
export function drawSvg(procedure: Procedure, options: SvgOptions = {}): string {
  const model = diagramModel(procedure);
  const layout = layoutDiagram(model);
  const { left, width, height } = layout;
  const id = escapeXml(`diagram-${procedure.key}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="amtsweg-diagram" role="img" aria-labelledby="${id}-title ${id}-desc" lang="de" viewBox="${left} 0 ${width} ${height}" width="${width}" height="${height}" fill="currentColor" font-family="system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif">`,
    `<title id="${id}-title">${escapeXml(`Ablauf: ${procedure.name}`)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description(model))}</desc>`,
    ...(options.inline === true ? [] : [`<style>${STYLE}</style>`]),
    svgText(layout.column.left, measures.margin + 12, procedure.name, { size: measures.title, bold: true }),
    ...boxes(model, layout, options.active ?? []),
    ...edges(model, layout, options.taken),
    '</svg>',
    '',
  ].join('\n');
}

function boxes(model: DiagramModel, layout: DiagramLayout, active: readonly string[]): string[] {
  const isActive = (node: StateNode): boolean => active.includes(node.path);
  return [...model.states.values()].flatMap((state) => {
    const box = layout.boxes.get(state.node);
    return box === undefined || state.node.parent === null ? [] : [svgBox(state, box, isActive(state.node))];
  });
}

function edges(model: DiagramModel, layout: DiagramLayout, taken: readonly string[] | undefined): string[] {
  const emphasisOf = ({ id }: DiagramEdge): Emphasis =>
    taken === undefined ? 'none' : taken.includes(id) ? 'taken' : 'other';
  const initials = [...model.states.values()].flatMap(({ initial }) => {
    const box = initial === null ? undefined : layout.boxes.get(initial);
    return box === undefined ? [] : [svgInitial(box)];
  });
  const down = [...layout.ports].flatMap(([node, { down: straight }]) => {
    const target = straight[0]?.to ?? null;
    const from = layout.boxes.get(node);
    const to = target === null ? undefined : layout.boxes.get(target);
    return from === undefined || to === undefined ? [] : svgDownEdges(straight, from, to, emphasisOf);
  });
  const aside = [layout.gutters.left, layout.gutters.right].flatMap(({ routes, labels }) =>
    routes.map((route) => svgSideEdge(route, labels, emphasisOf(route.edge))),
  );
  return [...initials, ...down, ...aside];
}

function description({ root, states, edges: all }: DiagramModel): string {
  const names = root.children.map((node) => states.get(node)?.label ?? node.name);
  return `Zustandsdiagramm mit ${states.size - 1} Zuständen und ${all.length} Übergängen. Meilensteine und Ausgänge: ${names.join(', ')}.`;
}
