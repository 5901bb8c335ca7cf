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
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
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
  let replaced = false;
  for (const [token, name, actual] of content.matchAll(contentToken)) {
    if (name !== undefined) font = fonts.get(name) ?? font;
    else if (actual !== undefined) {
      replaced = true;
      text += textString(glyphs(actual));
    } else if (token === 'EMC') replaced = false;
    else if (token === 'ET') text += '\n';
    else if (!replaced)
      text += (glyphs(token).match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '').join('');
  }
  return text;
}

const nested = (inner: string): string => String.raw`\((?:\\[^]|[^\\()]|${inner})*\)`;
const literal = nested(nested(nested(String.raw`\(\)`)));

/** A change of font, a replacement text, a string of glyphs, the end of either. Other strings behind a name (`/Lang (de)`) are no glyphs. */
const contentToken = new RegExp(
  String.raw`/(f\d+) [\d.]+ Tf|/ActualText (<[0-9a-fA-F]+>|${literal})|(?<!/\w+ )(?:<[0-9a-fA-F]+>|${literal})|\b(?:ET|EMC)\b`,
  'g',
);

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a string object in hexadecimal digits (ISO 32000-2, 7.3.4). */
function glyphs(token: string): string {
  if (token.startsWith('<')) return token.slice(1, -1).toLowerCase();
  const bytes = token
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
      /[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
    );
  return Buffer.from(bytes, 'latin1').toString('hex');
}

function toUnicode(map: string): Map<string, string> {
  return new Map(
    [...map.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g)].map(([, glyph = '', unicode = '']) => [
      glyph.toLowerCase(),
      utf16(unicode),
    ]),
  );
}

/** UTF-16 behind a byte order mark, otherwise PDFDocEncoding (ISO 32000-2, 7.9.2.2), here ligatures like `ff`. */
function textString(hexadecimal: string): string {
  return hexadecimal.startsWith('feff')
    ? utf16(hexadecimal.slice(4))
    : Buffer.from(hexadecimal, 'hex').toString('latin1');
}

function utf16(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

function inflated(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const data = Buffer.from(object.slice(start), 'latin1');
  return /\/Filter/.test(object) ? inflateSync(data).toString('latin1') : data.toString('latin1');
}
