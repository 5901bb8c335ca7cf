/** Tells whether a font has a glyph for a code point. */
export type FontCoverage = (codePoint: number) => boolean;

const windowsPlatform = 3;
const fullRepertoire = 10;

/**
 * Reads from a TrueType or OpenType file which code points it covers (OpenType specification, table `cmap`, format 12).
 *
 * Needed because PDF/UA forbids the "missing glyph" box (ISO 14289-1, 7.21.8): one emoji in a name would make the
 * compiler refuse the whole letter. Throws `RangeError` if the file has no such table.
 */
export function fontCoverage(font: Uint8Array): FontCoverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const groups = subtable(view, tableOffset(view, 'cmap'));
  const ranges = Array.from({ length: view.getUint32(groups + 12) }, (_, index) => {
    const at = groups + 16 + index * 12;
    return { first: view.getUint32(at), last: view.getUint32(at + 4) };
  });
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const found = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (found === tag) return view.getUint32(at + 8);
  }
  throw new RangeError(`the font has no table "${tag}"`);
}

function subtable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + 4 + index * 8;
    const offset = cmap + view.getUint32(at + 4);
    const full = view.getUint16(at) === windowsPlatform && view.getUint16(at + 2) === fullRepertoire;
    if (full && view.getUint16(offset) === 12) return offset;
  }
  throw new RangeError('the font has no character map of format 12 (full Unicode repertoire)');
}
