import type { Refusal } from '@amtsweg/kernel';
import { berlinMidnight } from './berlin-time.js';
import type { Calendar } from './calendar.js';
import { calendarMissing } from './calendar-missing.js';
import type { Deadline, DerivationStep } from './deadline.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { namedDay } from './free-days.js';
import { germanDay } from './german-date.js';
import { laws, type LawName } from './laws.js';
import { nextWorkingDay } from './next-working-day.js';

/** What decides how a period ends, kept over extension and suspension. */
export interface Terms {
  readonly calendar: Calendar;
  readonly law: LawName;
  readonly endMoves: boolean;
}

/** A deadline before its end is settled. */
export interface OpenDeadline {
  readonly startedOn: string;
  readonly notifiedOn: string | null;
  /** First day that counts. */
  readonly firstDay: EpochDay;
  readonly unmovedEnd: EpochDay;
  readonly derivation: readonly DerivationStep[];
}

/** Settles the last day: moves it to a working day (T-4), or leaves it (T-6), and says which. */
export function closeDeadline(open: OpenDeadline, terms: Terms): Deadline | Refusal {
  const { calendar, endMoves } = terms;
  if (endMoves && open.unmovedEnd < calendar.knownFrom) return calendarMissing(calendar, open.unmovedEnd);
  const moved = endMoves ? nextWorkingDay(calendar, open.unmovedEnd) : { day: open.unmovedEnd, skipped: [] };
  return {
    startedOn: open.startedOn,
    notifiedOn: open.notifiedOn,
    lastDay: formatDate(moved.day),
    endsAt: new Date(berlinMidnight(moved.day + 1)).toISOString(),
    derivation: [...open.derivation, closingStep(open, terms, moved)],
  };
}

function closingStep(
  open: OpenDeadline,
  { calendar, law, endMoves }: Terms,
  { day, skipped }: { day: EpochDay; skipped: readonly EpochDay[] },
): DerivationStep {
  const unmovedEnd = formatDate(open.unmovedEnd);
  const firstDay = formatDate(open.firstDay);
  const { place } = calendar;
  const date = formatDate(day);
  if (!endMoves) {
    const inputs = { unmovedEnd, firstDay, place, law };
    return { rule: 'T-6', source: laws[law].stays, date, text: staysText(calendar, day), inputs };
  }
  const names = skipped.map((free) => namedDay(calendar, free)).join('; ');
  return {
    rule: 'T-4',
    source: `${laws[law].moves}, § 193 BGB`,
    date,
    text:
      names === ''
        ? `Dieser Tag ist kein Samstag, Sonntag oder Feiertag; die Frist endet mit seinem Ablauf: ${germanDay(day)}, 24 Uhr.`
        : `An einem Samstag, Sonntag oder Feiertag endet die Frist nicht. Übersprungen: ${names}. Sie endet mit Ablauf des nächsten Werktags: ${germanDay(day)}, 24 Uhr.`,
    inputs: { unmovedEnd, firstDay, place, law, skipped: skipped.map(formatDate).join(' ') },
  };
}

function staysText(calendar: Calendar, day: EpochDay): string {
  const named = day < calendar.knownFrom ? germanDay(day) : namedDay(calendar, day);
  return `Das Ende ist fest und verschiebt sich auch an einem Samstag, Sonntag oder Feiertag nicht: ${named}, 24 Uhr.`;
}
