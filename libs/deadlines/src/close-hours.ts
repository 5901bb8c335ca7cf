import type { Refusal } from '@amtsweg/kernel';
import { berlinDay, berlinTime } from './berlin-time.js';
import type { Deadline, DerivationStep } from './deadline.js';
import { overflow } from './end-of-period.js';
import { LAST_DAY } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { laws } from './laws.js';
import type { Period } from './period.js';
import type { Terms } from './close-deadline.js';

const HOUR = 3_600_000;

/** An hour period before its end is settled. */
export interface OpenHours {
  readonly startedOn: string;
  readonly notifiedOn: string | null;
  /** The instant from which the hours run, in milliseconds since 1970. */
  readonly from: number;
  readonly period: Period;
  readonly derivation: readonly DerivationStep[];
}

/** Settles an hour period: elapsed hours from an instant, weekends and holidays included, the end unmoved (T-6). */
export function closeHours(open: OpenHours, { calendar, law }: Terms): Deadline | Refusal {
  const end = open.from + open.period.count * HOUR;
  // The period includes every moment before its end, so an end at midnight still belongs to the day before.
  const lastDay = berlinDay(end - 1);
  if (!(lastDay <= LAST_DAY)) return overflow(open.period);
  const step: DerivationStep = {
    rule: 'T-6',
    source: laws[law].hours,
    date: formatDate(lastDay),
    text:
      `Eine Frist von ${germanPeriod(open.period, 'dative')} ab ${clock(open.from)} endet am ${clock(end)}. ` +
      'Samstage, Sonntage und Feiertage zählen mit.',
    inputs: { from: new Date(open.from).toISOString(), period: open.period.iso, place: calendar.place, law },
  };
  return {
    startedOn: open.startedOn,
    notifiedOn: open.notifiedOn,
    lastDay: formatDate(lastDay),
    endsAt: new Date(end).toISOString(),
    derivation: [...open.derivation, step],
  };
}

function clock(instant: number): string {
  return `${germanDay(berlinDay(instant))}, ${berlinTime(instant)}`;
}
