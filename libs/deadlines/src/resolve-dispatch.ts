import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import { calendarOf } from './calendar-of.js';
import type { DerivationStep, NotificationRule } from './deadline.js';
import { deriveNotification } from './derive-notification.js';
import { dispatchRule } from './dispatch-rule.js';
import { awaitedStep, lateRetrievalStep, provenAbroadStep, receiptStep } from './dispatch-steps.js';
import type { Dispatched } from './dispatched.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import type { LawName } from './laws.js';
import { notificationRules, type Notification } from './notification-rules.js';
import { parseStart, type Start } from './parse-start.js';
import { retrievalWindow } from './retrieval-window.js';

/** What has become of a dispatch. */
export interface ResolvedDispatch {
  readonly rule: NotificationRule | null;
  /** The law whose § on periods applies. */
  readonly law: LawName;
  readonly calendar: Calendar;
  /** Day of notification; `null`: still open. */
  readonly day: EpochDay | null;
  /** The moment of receipt, where receipt decides and its moment was given. */
  readonly instant: number | null;
  readonly steps: readonly DerivationStep[];
}

/** A dispatch whose words have been understood. */
interface Reading {
  readonly dispatched: Dispatched;
  readonly calendar: Calendar;
  readonly sent: Start;
  readonly received: Start | null;
}

/** Finds the day of notification of a dispatch, or what it waits for (LC-36 … LC-44, T-7 … T-9). */
export function resolveDispatch(dispatched: Dispatched, place?: string): ResolvedDispatch | Refusal {
  const way = dispatchRule(dispatched.law, dispatched.channel);
  if (isRefusal(way)) return way;
  const reading = read(dispatched, place);
  if (isRefusal(reading)) return reading;
  if (way.rule === null) return byProof(reading);
  const { notification } = notificationRules[way.rule];
  // No channel leads to a rule without one.
  if (notification === null) throw new Error(`the rule ${way.rule} knows no notification`);
  const { law } = dispatched;
  // § 108 (3) AO moves the day of every fiction in tax law, also that of § 4 (2) VwZG and of a public notice.
  const moves = law === 'AO' && notification.deemedAfter !== null;
  const found = { ...reading, rule: way.rule, law, notification: { ...notification, moves } };
  return way.from === 'receipt' ? byReceipt(found) : byDispatch(found);
}

function read(dispatched: Dispatched, place: string | undefined): Reading | Refusal {
  const sent = parseStart(dispatched.dispatchedOn);
  if (isRefusal(sent)) return sent;
  const { receivedOn } = dispatched;
  const received = receivedOn === undefined || receivedOn === null ? null : parseStart(receivedOn);
  if (isRefusal(received)) return received;
  const calendar = calendarOf(place);
  if (isRefusal(calendar)) return calendar;
  if (received !== null && received.day < sent.day) return receivedBefore(sent.day, received.day);
  return { dispatched, calendar, sent, received };
}

type Found = Reading & {
  readonly rule: NotificationRule;
  readonly law: LawName;
  readonly notification: Notification;
};

/** The fiction from the day of dispatch, unless a later receipt is proven (§ 41 Abs. 2 Satz 3 VwVfG and its sisters). */
function byDispatch(found: Found): ResolvedDispatch | Refusal {
  const { rule, law, notification, calendar, sent, received } = found;
  const deemed = deriveNotification(notificationRuleOf(found), sent.day, calendar);
  if (isRefusal(deemed)) return deemed;
  const steps = [...sent.steps, ...deemed.steps];
  const resolved = { rule, law, calendar, day: deemed.day, instant: null, steps };
  if (received === null || received.day === deemed.day) return resolved;
  const explained = [...steps, ...received.steps, receiptStep(notification, deemed.day, received.day)];
  return received.day > deemed.day && notification.laterReceipt !== null
    ? { ...resolved, day: received.day, instant: received.instant, steps: explained }
    : { ...resolved, steps: explained };
}

/** A rule that reckons from receipt: certificate, signed receipt, retrieval within its ten days. */
function byReceipt(found: Found): ResolvedDispatch | Refusal {
  const { rule, law, notification, calendar, dispatched, sent, received } = found;
  const resolved = { rule, law, calendar };
  const open = { ...resolved, day: null, instant: null };
  const sentOn = formatDate(sent.day);
  const window = dispatched.channel === 'retrieval' ? retrievalWindow(sentOn, calendar.place) : null;
  if (isRefusal(window)) return window;
  const until = window?.lastDay ?? null;
  if (received === null) return { ...open, steps: [awaitedStep(dispatched, sent.day, until)] };
  if (until !== null && formatDate(received.day) > until) {
    return { ...open, steps: [lateRetrievalStep(sent.day, received.day, until)] };
  }
  const known = deriveNotification(notificationRuleOf(found), received.day, calendar);
  if (isRefusal(known)) return known;
  const instant = notification.deemedAfter === null ? received.instant : null;
  return { ...resolved, day: known.day, instant, steps: [...received.steps, ...known.steps] };
}

/** No rule, only proof: a letter abroad outside tax law (T-8). */
function byProof({ dispatched, calendar, sent, received }: Reading): ResolvedDispatch {
  const { law } = dispatched;
  if (received === null) {
    const steps = [awaitedStep(dispatched, sent.day, null)];
    return { rule: null, law, calendar, day: null, instant: null, steps };
  }
  const { day, instant } = received;
  const steps = [...received.steps, provenAbroadStep(law, sent.day, day)];
  return { rule: null, law, calendar, day, instant, steps };
}

function notificationRuleOf({ rule, law, notification }: Found): Parameters<typeof deriveNotification>[0] {
  return { ...notificationRules[rule], law, notification };
}

function receivedBefore(sent: EpochDay, received: EpochDay): Refusal {
  return refuse(
    'notification-before-dispatch',
    `Das Schreiben kann nicht am ${germanDay(received)}, zugegangen sein, weil es erst am ${germanDay(sent)}, abgesandt wurde. Anzugeben ist ein Tag ab der Absendung, oder der Absendevermerk ist zu berichtigen.`,
    { dispatchedOn: formatDate(sent), receivedOn: formatDate(received) },
  );
}
