import type { FontCoverage } from './font-coverage.js';

/** Longest word that is left to hyphenation alone. German law knows words of 80 letters, but they hyphenate. */
const longestWord = 48;
const piece = 12;

const softHyphen = 0x00ad;
const zeroWidthSpace = '\u200b';

/**
 * Prepares a text for print so that nothing is lost, hidden or reordered.
 *
 * - Normal form C, as DIN 91379 demands; all line ends become `\n`, a tabulator a space.
 * - Invisible control characters (bidirectional overrides, zero-width characters, lone surrogates) and everything the
 *   fonts lack are printed as their code point, `[U+202E]`: a deed must not read differently from what the file holds.
 * - Runs too long for a line get invisible places to break; other text is not touched.
 */
export function displayableText(text: string, covers: FontCoverage): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const visible = Array.from(lines.replaceAll('\t', ' '), (character) =>
    visibleCharacter(character, covers),
  ).join('');
  return visible.replace(/[^\s\u00ad-]+/gu, (run) => (run.length > longestWord ? breakable(run) : run));
}

/**
 * Prepares a text for a narrow table cell: as {@link displayableText}, and moreover numbers, codes and addresses, which
 * hyphenation does not know, may break.
 */
export function displayableCell(text: string, covers: FontCoverage): string {
  return displayableText(text, covers).replace(/[^\s\u00ad\u200b-]{16,}/gu, (run) =>
    /^[\p{L}\p{M}\p{P}]+$/u.test(run) && !run.includes('@') ? run : breakable(run),
  );
}

function visibleCharacter(character: string, covers: FontCoverage): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (character === '\n' || codePoint === softHyphen) return character;
  if (!/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) && covers(codePoint)) return character;
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Cuts between letters, never between a letter and its diacritics. */
function breakable(run: string): string {
  const letters = run.match(/.\p{M}*/gsu) ?? [];
  return letters
    .map((letter, index) => (index > 0 && index % piece === 0 ? zeroWidthSpace + letter : letter))
    .join('');
}
