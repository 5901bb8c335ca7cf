import { inflateSync } from 'node:zlib';

/** No honest object stream is larger; the bound keeps a compression bomb from filling the memory. */
const largestObjectStream = 32 * 1024 * 1024;

/** Names that stand for actions or attachments, with German words for what they bring (ISO 32000-2, 7.11.4, 12.6.4, 13). */
const activeNames: readonly (readonly [name: RegExp, brings: string])[] = [
  [pdfName('JavaScript'), 'ein Skript'],
  [pdfName('XFA'), 'ein dynamisches Formular'],
  [pdfName('Launch'), 'einen Programmstart'],
  [pdfName('EmbeddedFile'), 'eine eingebettete Datei'],
  [pdfName('EmbeddedFiles'), 'eine eingebettete Datei'],
  [pdfName('RichMedia'), 'ein eingebettetes Medium'],
  [pdfName('SubmitForm'), 'einen Formularversand'],
  [pdfName('ImportData'), 'einen Datenimport'],
];
const objectStream = pdfName('ObjStm', 'g');
const predictor = pdfName('Predictor');
const filter = pdfName('Filter');

/**
 * Says in German what a PDF would do or carry besides its pages; `undefined` for a passive file.
 *
 * A scan, not a parser: it looks through all bytes for the names of actions, also where they are written with escapes
 * (`/J#61vaScript`) or packed into object streams. Object streams that cannot be unpacked (encrypted, damaged) are
 * named as well, since nobody can say what is in them. It does not replace a virus scanner.
 */
export function activePdfContent(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found = namedActivity(text);
  if (found !== undefined) return found;
  for (const { index } of text.matchAll(objectStream)) {
    const objects = unpackedObjects(bytes, text, index);
    if (objects === undefined) return 'einen verschlüsselten oder beschädigten Teil';
    const inside = namedActivity(objects);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function namedActivity(text: string): string | undefined {
  return activeNames.find(([name]) => name.test(text))?.[1];
}

/** The text of the object stream whose dictionary names itself at `index`. */
function unpackedObjects(bytes: Uint8Array, text: string, index: number): string | undefined {
  const keyword = /stream\r?\n/g;
  keyword.lastIndex = index;
  const start = keyword.exec(text);
  if (start === null) return undefined;
  const dictionary = text.slice(Math.max(text.lastIndexOf('obj', index), 0), start.index);
  if (!filter.test(dictionary)) return '';
  if (predictor.test(dictionary)) return undefined;
  try {
    const objects = inflateSync(bytes.subarray(keyword.lastIndex), { maxOutputLength: largestObjectStream });
    return objects.toString('latin1');
  } catch {
    return undefined;
  }
}

/** Matches a name object, each letter as such or as `#` and two hexadecimal digits (ISO 32000-2, 7.3.5). */
function pdfName(name: string, flags = ''): RegExp {
  const letters = Array.from(name, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return new RegExp(String.raw`/${letters.join('')}(?![^\x00\t\n\f\r ()<>[\]{}/%])`, flags);
}
