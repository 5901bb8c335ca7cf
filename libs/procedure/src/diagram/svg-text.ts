import { escapeXml } from './escape-xml.js';

/** Draws one line of text with its baseline at the given point. */
export function svgText(
  x: number,
  y: number,
  text: string,
  style: { readonly size: number; readonly bold?: boolean; readonly faint?: boolean; readonly end?: boolean },
): string {
  const attributes = [
    `font-size="${style.size}"`,
    ...(style.bold === true ? ['font-weight="600"'] : []),
    ...(style.faint === true ? ['fill-opacity="0.75"'] : []),
    ...(style.end === true ? ['text-anchor="end"'] : []),
  ];
  return `<text x="${x}" y="${y}" ${attributes.join(' ')}>${escapeXml(text)}</text>`;
}
