import { refuse, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';

/** Refuses to judge a day before the calendar's first (`deadline-calendar-unknown`), rather than guess at old holidays. */
export function calendarMissing(calendar: Calendar, day: EpochDay): Refusal {
  return refuse(
    'deadline-calendar-unknown',
    `Ob ${germanDay(day)}, ein Feiertag war, ist nicht hinterlegt: Der Kalender für ${calendar.place} reicht bis ${formatDate(calendar.knownFrom)} zurück. Möglich ist eine Frist, deren Ende sich nicht verschiebt, oder der Kalender ist zu ergänzen.`,
    { place: calendar.place, date: formatDate(day), knownFrom: formatDate(calendar.knownFrom) },
  );
}
