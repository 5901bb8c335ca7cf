import { isRefusal } from '@amtsweg/kernel';
import { berlinDay } from './berlin-time.js';
import { formatDate } from './format-date.js';
import { parseInstant } from './parse-instant.js';

/**
 * The civil date in Europe/Berlin at an instant: the date that counts for every period (T-10).
 *
 * Throws `RangeError` when the instant is none: the signature has no room for a refusal.
 */
export function localDate(instant: string | Date): string {
  const parsed = parseInstant(typeof instant === 'string' ? instant : isoText(instant));
  if (isRefusal(parsed)) throw new RangeError(parsed.detail);
  return formatDate(berlinDay(parsed));
}

function isoText(date: Date): string {
  return Number.isNaN(date.getTime()) ? String(date) : date.toISOString();
}
