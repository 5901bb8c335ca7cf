import type { DiagramState } from './diagram-model.js';
import { escapeXml } from './escape-xml.js';
import { measures } from './measures.js';
import type { Box } from './place-boxes.js';
import { svgText } from './svg-text.js';

/** Draws a state: its box, label and who works there; a double border for a final one, dashes for a region. */
export function svgBox({ node, label, work }: DiagramState, box: Box, active: boolean): string {
  const { x, y, width, height, lines } = box;
  const isRegion = node.parent?.kind === 'parallel';
  const radius = node.children.length > 0 ? 10 : node.kind === 'history' ? height / 2 : 7;
  const rect = (inset: number, attributes: string): string =>
    `<rect x="${x + inset}" y="${y + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${radius - inset}" ${attributes}/>`;
  const dashed = isRegion || node.kind === 'history' ? ' stroke-dasharray="5 4"' : '';
  const fill = active
    ? 'fill="#2f7de1" fill-opacity="0.22"'
    : `fill="currentColor" fill-opacity="${node.children.length > 0 ? 0.025 : 0.06}"`;
  const stroke = active
    ? 'stroke="#2f7de1" stroke-width="2"'
    : `stroke="currentColor" stroke-opacity="${node.children.length > 0 ? 0.35 : 0.7}"`;
  const isMilestone = node.parent?.parent === null;
  return [
    `<g data-state="${escapeXml(node.path)}"${active ? ' class="active"' : ''}><title>${escapeXml(`${label} (${node.path})`)}</title>`,
    rect(0, `${fill} ${stroke}${dashed}`),
    ...(node.kind === 'final' ? [rect(3, `fill="none" stroke="currentColor" stroke-opacity="0.7"`)] : []),
    ...lines.map((line, index) =>
      svgText(x + 12, y + 19 + index * measures.labelLine, line, {
        size: measures.labelSize,
        bold: isMilestone || node.children.length > 0 || active,
      }),
    ),
    ...(work === ''
      ? []
      : [
          svgText(x + 12, y + 17 + lines.length * measures.labelLine, work, {
            size: measures.workSize,
            faint: true,
          }),
        ]),
    '</g>',
  ].join('');
}
