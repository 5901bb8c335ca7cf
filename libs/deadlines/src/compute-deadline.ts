import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import { calendarOf } from './calendar-of.js';
import { countPeriod, type Trigger } from './count-period.js';
import type { Deadline, DeadlineRequest } from './deadline.js';
import { deriveNotification, type DerivedNotification } from './derive-notification.js';
import type { NotificationRuleData } from './notification-rules.js';
import { parsePeriod } from './parse-period.js';
import { parseRule } from './parse-rule.js';
import { parseStart, type Start } from './parse-start.js';

/**
 * Computes a deadline and says why (§§ 187–193 BGB, § 31 VwVfG, § 108 AO, § 26 SGB X; T-1 … T-11).
 *
 * Pure: the same request gives the same answer for ever, because parameters of law are looked up by the deciding date.
 * What cannot be computed is refused: unknown rule or place, impossible date, unreadable period, year beyond 9999.
 */
export function computeDeadline(request: DeadlineRequest): Deadline | Refusal {
  const period = parsePeriod(request.period);
  if (isRefusal(period)) return period;
  const trigger = read(request);
  return isRefusal(trigger) ? trigger : countPeriod(trigger, period);
}

function read(request: DeadlineRequest): Trigger | Refusal {
  const rule = parseRule(request.rule);
  if (isRefusal(rule)) return rule;
  const start = parseStart(request.start);
  if (isRefusal(start)) return start;
  const calendar = calendarOf(request.place);
  if (isRefusal(calendar)) return calendar;
  const notified = notify(rule, start, calendar);
  if (isRefusal(notified)) return notified;
  // An act that only counts as known some days later has no hour.
  const timed = (rule.notification?.deemedAfter ?? null) === null;
  return {
    rule: request.rule,
    anchorName: rule.anchor,
    day: notified.day,
    instant: timed ? start.instant : null,
    terms: { calendar, law: rule.law, endMoves: request.endMoves ?? true },
    steps: [...start.steps, ...notified.steps],
  };
}

function notify(rule: NotificationRuleData, start: Start, calendar: Calendar): DerivedNotification | Refusal {
  const { notification } = rule;
  return notification === null
    ? { day: start.day, steps: [] }
    : deriveNotification({ ...rule, notification }, start.day, calendar);
}
