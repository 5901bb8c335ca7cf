import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { berlinMidnight } from './berlin-time.js';
import { calendarOf } from './calendar-of.js';
import { closeDeadline, type Terms } from './close-deadline.js';
import { closeHours } from './close-hours.js';
import type { Deadline, DeadlineRequest, DerivationStep } from './deadline.js';
import { deriveNotification, type DerivedNotification } from './derive-notification.js';
import { endOfPeriod, isDayPeriod, overflow, type DayPeriod } from './end-of-period.js';
import { endStep } from './end-step.js';
import { LAST_DAY, type EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import type { NotificationRuleData } from './notification-rules.js';
import { parsePeriod } from './parse-period.js';
import { parseRule } from './parse-rule.js';
import { parseStart, type Start } from './parse-start.js';
import type { Period } from './period.js';
import { startStep } from './start-step.js';

/** A request whose words have been understood. */
interface Reading {
  readonly request: DeadlineRequest;
  readonly rule: NotificationRuleData;
  readonly start: Start;
  readonly terms: Terms;
  /** The day that sets the period going. */
  readonly anchor: EpochDay;
  readonly notifiedOn: string | null;
  readonly steps: readonly DerivationStep[];
}

/**
 * Computes a deadline and says why (§§ 187–193 BGB, § 31 VwVfG, § 108 AO, § 26 SGB X; T-1 … T-11).
 *
 * Pure: the same request gives the same answer for ever, because parameters of law are looked up by the deciding date.
 * What cannot be computed is refused: unknown rule or place, impossible date, unreadable period, year beyond 9999.
 */
export function computeDeadline(request: DeadlineRequest): Deadline | Refusal {
  const period = parsePeriod(request.period);
  if (isRefusal(period)) return period;
  const reading = read(request, period);
  if (isRefusal(reading)) return reading;
  return isDayPeriod(period) ? inDays(reading, period) : inHours(reading, period);
}

function read(request: DeadlineRequest, period: Period): Reading | Refusal {
  const rule = parseRule(request.rule);
  if (isRefusal(rule)) return rule;
  const start = parseStart(request.start);
  if (isRefusal(start)) return start;
  const calendar = calendarOf(request.place);
  if (isRefusal(calendar)) return calendar;
  const notified = notify(rule, start, calendar);
  if (isRefusal(notified)) return notified;
  if (notified.day >= LAST_DAY) return overflow(period);
  return {
    request,
    rule,
    start,
    terms: { calendar, law: rule.law, endMoves: request.endMoves ?? true },
    anchor: notified.day,
    notifiedOn: rule.anchor === 'Tag der Bekanntgabe' ? formatDate(notified.day) : null,
    steps: [...start.steps, ...notified.steps],
  };
}

function notify(
  rule: NotificationRuleData,
  start: Start,
  calendar: Terms['calendar'],
): DerivedNotification | Refusal {
  const { notification } = rule;
  return notification === null
    ? { day: start.day, steps: [] }
    : deriveNotification({ ...rule, notification }, start.day, calendar);
}

function inDays(reading: Reading, period: DayPeriod): Deadline | Refusal {
  const { request, rule, terms, anchor, notifiedOn } = reading;
  const counting = request.rule === 'start-of-day' ? 'from-start-of-day' : 'after-event';
  const end = endOfPeriod(anchor, period, counting, terms.calendar);
  if (isRefusal(end)) return end;
  const first = counting === 'from-start-of-day' ? anchor : anchor + 1;
  const { calendar, law } = terms;
  const derivation = [
    ...reading.steps,
    startStep(request.rule, rule, anchor),
    endStep({ anchor, anchorName: rule.anchor, period, counting, end, calendar, law }),
  ];
  return closeDeadline(
    { startedOn: formatDate(anchor), notifiedOn, firstDay: first, unmovedEnd: end.day, derivation },
    terms,
  );
}

function inHours(reading: Reading, period: Period): Deadline | Refusal {
  const { request, rule, terms, anchor, notifiedOn, start } = reading;
  const opened = { startedOn: formatDate(anchor), notifiedOn, period };
  // An act that only counts as known some days later has no hour; then, as with a bare date, whole days count.
  if (start.instant !== null && anchor === start.day && (rule.notification?.deemedAfter ?? null) === null) {
    return closeHours({ ...opened, from: start.instant, derivation: reading.steps }, terms);
  }
  const from = berlinMidnight(request.rule === 'start-of-day' ? anchor : anchor + 1);
  return closeHours(
    { ...opened, from, derivation: [...reading.steps, startStep(request.rule, rule, anchor)] },
    terms,
  );
}
