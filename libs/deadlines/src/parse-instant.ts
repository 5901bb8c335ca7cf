import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { berlinDay } from './berlin-time.js';
import { FIRST_DAY, LAST_DAY } from './epoch-day.js';
import { parseDate } from './parse-date.js';

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an instant (ISO 8601 with `Z` or an offset) as milliseconds since 1970.
 *
 * A local time without offset is refused (`deadline-instant-invalid`): in October one hour exists twice.
 */
export function parseInstant(text: string): number | Refusal {
  const date = ISO_INSTANT.exec(text)?.[1];
  // Date.parse would roll 30 February over into March.
  const instant = date === undefined || isRefusal(parseDate(date)) ? Number.NaN : Date.parse(text);
  if (Number.isNaN(instant) || berlinDay(instant) < FIRST_DAY || berlinDay(instant) > LAST_DAY) {
    return refuse(
      'deadline-instant-invalid',
      `„${text}“ ist kein Zeitpunkt. Anzugeben sind Datum, Uhrzeit und Abstand zu UTC, zum Beispiel 2026-10-24T23:30:00Z.`,
      { instant: text },
    );
  }
  return instant;
}
