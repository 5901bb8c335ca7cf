import type { Calendar } from './calendar.js';
import { civilDate } from './civil-date.js';
import type { DerivationStep } from './deadline.js';
import type { Counting, DayPeriod, PeriodEnd } from './end-of-period.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { namedDay } from './free-days.js';
import { germanDay } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { laws, type LawName } from './laws.js';

/** What the sentence about the end of a period is made from. */
export interface EndStepParts {
  readonly anchor: EpochDay;
  /** How the sentence calls the anchor, for instance `Tag der Bekanntgabe`. */
  readonly anchorName: string;
  readonly period: DayPeriod;
  readonly counting: Counting;
  readonly end: PeriodEnd;
  readonly calendar: Calendar;
  readonly law: LawName;
}

/** Explains where a period ends before any moving (T-2, or T-3 when the month is too short; T-11 for working days). */
export function endStep(parts: EndStepParts): DerivationStep {
  const { anchor, period, end, law } = parts;
  const [rule, provision] = provisionOf(period, end);
  return {
    rule,
    source: provision.startsWith('Arbeitstage') ? provision : `${laws[law].adopts} i. V. m. ${provision}`,
    date: formatDate(end.day),
    text: `Eine Frist von ${germanPeriod(period, 'dative')} ${sentenceEnd(parts)}`,
    inputs: { from: formatDate(anchor), period: period.iso },
  };
}

function provisionOf(period: DayPeriod, end: PeriodEnd): [rule: string, provision: string] {
  if (end.missingDayOfMonth !== undefined) return ['T-3', '§ 188 Abs. 3 BGB'];
  if (period.unit === 'working-days') return ['T-11', 'Arbeitstage nach dem Kalender des § 2 NFeiertagsG'];
  return ['T-2', period.unit === 'days' ? '§ 188 Abs. 1 BGB' : '§ 188 Abs. 2 BGB'];
}

function sentenceEnd({ anchorName, period, counting, end, calendar }: EndStepParts): string {
  const endDay = germanDay(end.day);
  if (period.unit === 'days') return `endet mit ihrem letzten Tag: ${endDay}.`;
  if (period.unit === 'working-days') {
    const skipped = end.skipped.map((day) => namedDay(calendar, day)).join('; ');
    return `endet mit dem letzten Arbeitstag: ${endDay}.${skipped === '' ? '' : ` Nicht mitgezählt: ${skipped}.`}`;
  }
  if (end.missingDayOfMonth !== undefined) {
    return `würde am ${end.missingDayOfMonth}. enden; den gibt es im ${monthName(end.day)} nicht, deshalb endet sie mit dem letzten Tag des Monats: ${endDay}.`;
  }
  const by = period.unit === 'weeks' ? 'Benennung' : 'Zahl';
  return counting === 'from-start-of-day'
    ? `endet am Tag vor dem, der durch seine ${by} dem ${anchorName} entspricht: ${endDay}.`
    : `endet an dem Tag, der durch seine ${by} dem ${anchorName} entspricht: ${endDay}.`;
}

function monthName(day: EpochDay): string {
  const { year } = civilDate(day);
  return `${germanDay(day).split(' ')[2] ?? ''} ${year}`;
}
