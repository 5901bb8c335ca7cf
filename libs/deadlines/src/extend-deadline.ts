import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { closeDeadline } from './close-deadline.js';
import { closeHours } from './close-hours.js';
import type { Deadline, DerivationStep } from './deadline.js';
import { endOfPeriod, isDayPeriod, type DayPeriod, type PeriodEnd } from './end-of-period.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { parsePeriod } from './parse-period.js';
import { readTerms, type ReadTerms } from './read-terms.js';

/**
 * Extends a deadline by a period counted from its old unmoved end (§ 190 BGB, § 31 Abs. 7 VwVfG, D-11).
 *
 * Old and new period are one, so § 193 BGB applies to the new end only. (Court periods differ: § 224 Abs. 3 ZPO.)
 * `limit` is the number of extensions the law allows in all, for instance 1 under § 42a VwVfG; one more is refused
 * (`deadline-extension-limit`).
 */
export function extendDeadline(
  deadline: Deadline,
  period: string,
  options: { readonly limit?: number } = {},
): Deadline | Refusal {
  const parsed = parsePeriod(period);
  if (isRefusal(parsed)) return parsed;
  const read = readTerms(deadline);
  if (isRefusal(read)) return read;
  const earlier = deadline.derivation.filter(({ rule }) => rule === 'extension').length;
  if (options.limit !== undefined && earlier >= options.limit) return exhausted(earlier, options.limit);
  if (isDayPeriod(parsed) !== (read.days !== null)) return mixedUnits(period);
  if (read.days !== null && isDayPeriod(parsed)) return byDays(deadline, parsed, read.terms, read.days);
  const from = Date.parse(deadline.endsAt);
  const step = extensionStep(
    deadline.lastDay,
    germanPeriod(parsed, 'accusative'),
    period,
    'Gezählt wird ab dem bisherigen Ende.',
  );
  return closeHours(
    { ...deadline, from, period: parsed, derivation: [...deadline.derivation, step] },
    read.terms,
  );
}

function byDays(
  deadline: Deadline,
  period: DayPeriod,
  terms: ReadTerms['terms'],
  days: NonNullable<ReadTerms['days']>,
): Deadline | Refusal {
  const end = endOfPeriod(days.unmovedEnd, period, 'after-event', terms.calendar);
  if (isRefusal(end)) return end;
  const step = extensionStep(
    formatDate(end.day),
    germanPeriod(period, 'accusative'),
    period.iso,
    newEnd(days.unmovedEnd, end),
  );
  return closeDeadline(
    { ...deadline, firstDay: days.first, unmovedEnd: end.day, derivation: [...deadline.derivation, step] },
    terms,
  );
}

function newEnd(oldEnd: EpochDay, end: PeriodEnd): string {
  const short = end.missingDayOfMonth === undefined ? '' : ', dem letzten Tag des Monats (§ 188 Abs. 3 BGB)';
  return `Gezählt wird vom bisherigen, nicht verschobenen Ende, ${germanDay(oldEnd)}, bis ${germanDay(end.day)}${short}.`;
}

function extensionStep(date: string, length: string, period: string, counted: string): DerivationStep {
  const text = `Die Frist wird um ${length} verlängert. ${counted}`;
  return { rule: 'extension', source: '§ 190 BGB', date, text, inputs: { period } };
}

function exhausted(earlier: number, limit: number): Refusal {
  return refuse(
    'deadline-extension-limit',
    `Die Frist wurde schon ${earlier === 1 ? 'einmal' : `${earlier}-mal`} verlängert; zulässig ${limit === 1 ? 'ist eine Verlängerung' : `sind ${limit} Verlängerungen`}. Eine weitere ist nicht möglich; zu entscheiden ist innerhalb der laufenden Frist.`,
    { extensions: earlier, limit },
  );
}

function mixedUnits(period: string): Refusal {
  return refuse(
    'deadline-unit-mismatch',
    `Die Verlängerung „${period}“ passt nicht zur Frist: Stundenfristen werden um Stunden verlängert, alle anderen um Tage, Wochen, Monate oder Jahre.`,
    { period },
  );
}
