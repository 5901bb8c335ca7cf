import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { closeDeadline } from './close-deadline.js';
import type { Deadline, DerivationStep } from './deadline.js';
import { LAST_DAY, type EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { parseDate } from './parse-date.js';
import { readTerms } from './read-terms.js';

/**
 * Moves the last day by the days during which the period did not run, then to a working day (§ 209 BGB by analogy, T-4).
 *
 * `suspendedOn` is the first day that does not count, `resumedOn` the first that counts again. Counted from the moved
 * last day, so that what was left of the period is left again. Refused: a suspension before the start
 * (`deadline-suspended-before-start`) or after the end (`deadline-suspended-after-end`), a resumption before the
 * suspension (`deadline-resumed-before-suspended`), hour periods (`deadline-unit-mismatch`).
 */
export function suspendAndResume(
  deadline: Deadline,
  suspendedOn: string,
  resumedOn: string,
): Deadline | Refusal {
  const span = readSpan(deadline, suspendedOn, resumedOn);
  if (isRefusal(span)) return span;
  const read = readTerms(deadline);
  if (isRefusal(read)) return read;
  if (read.days === null) return hoursCannotPause();
  const days = Math.max(0, span.resumed - Math.max(span.suspended, read.days.first));
  const end = span.lastDay + days;
  if (end > LAST_DAY) return tooLate(resumedOn);
  return closeDeadline(
    {
      ...deadline,
      firstDay: read.days.first,
      unmovedEnd: days === 0 ? read.days.unmovedEnd : end,
      derivation: [...deadline.derivation, suspensionStep(span, days, end)],
    },
    read.terms,
  );
}

interface Span {
  readonly suspended: EpochDay;
  readonly resumed: EpochDay;
  readonly lastDay: EpochDay;
}

function readSpan(deadline: Deadline, suspendedOn: string, resumedOn: string): Span | Refusal {
  const suspended = parseDate(suspendedOn);
  if (isRefusal(suspended)) return suspended;
  const resumed = parseDate(resumedOn);
  if (isRefusal(resumed)) return resumed;
  const startedOn = parseDate(deadline.startedOn);
  if (isRefusal(startedOn)) return startedOn;
  const lastDay = parseDate(deadline.lastDay);
  if (isRefusal(lastDay)) return lastDay;
  const fields = { startedOn: deadline.startedOn, lastDay: deadline.lastDay, suspendedOn, resumedOn };
  if (suspended < startedOn) {
    const text = `Die Frist beginnt erst am ${germanDay(startedOn)}, und kann nicht schon ab ${germanDay(suspended)}, gehemmt sein. Anzugeben ist ein Tag ab dem Beginn.`;
    return refuse('deadline-suspended-before-start', text, fields);
  }
  if (suspended > lastDay) {
    const text = `Die Frist ist am ${germanDay(lastDay)}, abgelaufen und kann ab ${germanDay(suspended)}, nicht mehr gehemmt werden. Möglich ist eine Hemmung bis zum letzten Tag der Frist.`;
    return refuse('deadline-suspended-after-end', text, fields);
  }
  if (resumed < suspended) {
    const text = `Die Frist kann nicht am ${germanDay(resumed)}, weiterlaufen, weil sie erst ab ${germanDay(suspended)}, gehemmt ist. Anzugeben ist ein Tag ab dem Beginn der Hemmung.`;
    return refuse('deadline-resumed-before-suspended', text, fields);
  }
  return { suspended, resumed, lastDay };
}

function suspensionStep({ suspended, resumed, lastDay }: Span, days: number, end: EpochDay): DerivationStep {
  return {
    rule: 'suspension',
    source: '§ 209 BGB entsprechend',
    date: formatDate(end),
    text:
      `Die Frist lief ab ${germanDay(suspended)}, nicht und läuft ab ${germanDay(resumed)}, weiter. ` +
      (days === 0
        ? `Der letzte Tag bleibt ${germanDay(lastDay)}.`
        : `Der letzte Tag, ${germanDay(lastDay)}, verschiebt sich um ${germanPeriod({ unit: 'days', count: days, iso: `P${days}D` }, 'accusative')} auf ${germanDay(end)}.`),
    inputs: { suspendedOn: formatDate(suspended), resumedOn: formatDate(resumed), days },
  };
}

function hoursCannotPause(): Refusal {
  return refuse(
    'deadline-unit-mismatch',
    'Eine Frist nach Stunden kann nicht tageweise gehemmt werden. Möglich ist eine Verlängerung um Stunden.',
  );
}

function tooLate(resumedOn: string): Refusal {
  return refuse(
    'deadline-overflow',
    'Die gehemmte Frist reicht über den 31.12.9999 hinaus; weiter rechnet der Kalender nicht. Anzugeben ist ein früherer Tag des Weiterlaufs.',
    { resumedOn },
  );
}
