import { refuse, type Refusal } from '@amtsweg/kernel';
import { daysInMonth } from './days-in-month.js';
import { epochDay, type EpochDay } from './epoch-day.js';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO civil date (`2026-05-05`); a text that names no day of the calendar is refused (`deadline-date-invalid`). */
export function parseDate(text: string): EpochDay | Refusal {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return invalid(text, 'ist kein Datum der Form JJJJ-MM-TT');
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return invalid(text, 'gibt es im Kalender nicht');
  }
  return epochDay(year, month, day);
}

function invalid(text: string, why: string): Refusal {
  return refuse(
    'deadline-date-invalid',
    `Das Datum „${text}“ ${why}. Anzugeben ist ein Kalendertag zwischen 0001-01-01 und 9999-12-31, zum Beispiel 2026-05-05.`,
    { date: text },
  );
}
