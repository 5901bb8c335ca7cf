import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { calendarOf } from './calendar-of.js';
import type { DerivationStep, NotificationRule } from './deadline.js';
import { deriveNotification } from './derive-notification.js';
import { formatDate } from './format-date.js';
import { parseRule } from './parse-rule.js';
import { parseStart } from './parse-start.js';

/**
 * The day on which an act counts as known, with its derivation (§ 41 VwVfG, § 122 AO, § 37 SGB X, § 9 OZG, VwZG; T-7 … T-9).
 *
 * `postedOn` is the date the rule names: posting, sending, retrieval, provision, announcement or service.
 * Rules without a notification (`event`, `start-of-day`, `single-point`) are refused; under `authority-set` the date given is the answer.
 */
export function notificationDate(
  rule: NotificationRule,
  postedOn: string,
  place?: string,
): { notifiedOn: string; derivation: readonly DerivationStep[] } | Refusal {
  const data = parseRule(rule);
  if (isRefusal(data)) return data;
  const start = parseStart(postedOn);
  if (isRefusal(start)) return start;
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) return calendar;
  const { notification, anchor } = data;
  if (anchor !== 'Tag der Bekanntgabe') return withoutNotification(rule);
  if (notification === null) return { notifiedOn: formatDate(start.day), derivation: start.steps };
  const derived = deriveNotification({ ...data, notification }, start.day, calendar);
  if (isRefusal(derived)) return derived;
  return { notifiedOn: formatDate(derived.day), derivation: [...start.steps, ...derived.steps] };
}

function withoutNotification(rule: string): Refusal {
  return refuse(
    'deadline-rule-without-notification',
    `Die Regel „${rule}“ kennt keine Bekanntgabe: Sie zählt von einem Ereignis, Eingang oder Anfangstag an. Anzugeben ist eine Regel der Bekanntgabe, zum Beispiel vwvfg-post.`,
    { rule },
  );
}
