const months = [
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
] as const;

/**
 * Writes a civil date as letters do (DIN 5008: `22. November 2026`), with no-break spaces so that it stays on one line.
 *
 * Throws `RangeError` for what is no day of the calendar. No `Intl`: its output changes with the ICU data of the
 * runtime, and stored documents are compared by digest.
 */
export function germanDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined || !isDay(date)) throw new RangeError(`"${date}" is not a civil date YYYY-MM-DD`);
  return `${Number(day)}.\u00a0${name}\u00a0${Number(year)}`;
}

/** Parsing rolls over (30 February becomes 2 March), so the day exists exactly if it survives the way back. */
function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
