import { inflateSync } from 'node:zlib';

/** What a test asks of a PDF that Typst wrote. */
export interface ReadPdf {
  /** All bytes as Latin-1, for what stands uncompressed (structure, metadata). */
  readonly source: string;
  /** The text of each page, one line per text object, without spaces that are mere gaps. */
  readonly pages: readonly string[];
}

/** Reads the text of a PDF as far as Typst's output needs it: glyphs through their `ToUnicode` map, page by page. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body] as const),
  );
  const at = (id: string | undefined): string => objects.get(id ?? '') ?? '';
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return { source, pages: pages.map((page) => pageText(page, at)) };
}

type Lookup = (id: string | undefined) => string;

function pageText(page: string, at: Lookup): string {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
      name,
      toUnicode(inflated(at(/\/ToUnicode (\d+) 0 R/.exec(at(id))?.[1]))),
    ]),
  );
  const content = inflated(at(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
  let font = new Map<string, string>();
  let text = '';
  for (const [token, name] of content.matchAll(/\/(f\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>(?= *(?:Tj|[\d. -]*\]|[\d. -]*<))|\bET\b/g)) {
    if (name !== undefined) font = fonts.get(name) ?? font;
    else if (token === 'ET') text += '\n';
    else text += (token.match(/[0-9a-fA-F]{4}/g) ?? []).map((glyph) => font.get(glyph.toLowerCase()) ?? '').join('');
  }
  return text;
}

function toUnicode(map: string): Map<string, string> {
  return new Map(
    [...map.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g)].map(([, glyph = '', unicode = '']) => [
      glyph.toLowerCase(),
      Buffer.from(unicode, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function inflated(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const data = Buffer.from(object.slice(start), 'latin1');
  return /\/Filter/.test(object) ? inflateSync(data).toString('latin1') : data.toString('latin1');
}
