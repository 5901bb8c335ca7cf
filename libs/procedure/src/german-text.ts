import type { Json } from '@amtsweg/kernel';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** A value as a German document shows it: dates written out, numbers with comma, ja and nein, lists with "und". */
export function germanText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return germanNumber(value);
  if (typeof value === 'string') return germanDateText(value) ?? value;
  if (!isList(value)) return '';
  const texts = value.map(germanText);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} und ${texts.at(-1)}`;
}

/** Cents as euros: `1.320,50 €`. */
export function euro(cents: number): string {
  return `${germanNumber(Math.trunc(cents / 100))},${String(Math.abs(cents % 100)).padStart(2, '0')} €`;
}

// Intl would do, but its data differs between Node versions, and a document's bytes must not.
function germanNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function germanDateText(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : `${Number(day)}. ${name} ${year}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
