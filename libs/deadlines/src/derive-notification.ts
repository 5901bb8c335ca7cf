import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { Calendar } from './calendar.js';
import { calendarMissing } from './calendar-missing.js';
import type { DerivationStep } from './deadline.js';
import { endOfPeriod, isDayPeriod, overflow } from './end-of-period.js';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { freeDayName, isFreeDay, namedDay } from './free-days.js';
import { germanDay } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { laws } from './laws.js';
import { nextWorkingDay } from './next-working-day.js';
import type { Notification, NotificationRuleData } from './notification-rules.js';
import { parameterAt, type ParameterInForce, type ParameterTable } from './parameter-at.js';
import type { Period } from './period.js';

/** The day on which an act counts as known, with the steps that lead there. */
export interface DerivedNotification {
  readonly day: EpochDay;
  readonly steps: readonly DerivationStep[];
}

const ORDINALS = ['', 'ersten ', 'zweiten ', 'dritten ', 'vierten ', 'fünften ', 'sechsten ', 'siebten '];

/**
 * Finds the day of notification from the day of posting, sending, retrieval … (T-7, T-8, T-9, LC-14, LC-37 … LC-44).
 *
 * The parameters are an argument so that a value under discussion can be tried out without becoming law.
 */
export function deriveNotification(
  rule: NotificationRuleData & { readonly notification: Notification },
  doneOn: EpochDay,
  calendar: Calendar,
  parameters?: ParameterTable,
): DerivedNotification | Refusal {
  const { notification } = rule;
  if (notification.deemedAfter === null) return { day: doneOn, steps: [certifiedStep(notification, doneOn)] };
  const parameter = parameterAt(notification.deemedAfter, doneOn, parameters);
  if (isRefusal(parameter)) return parameter;
  const { period } = parameter;
  if (!isDayPeriod(period)) return overflow(period);
  const end = endOfPeriod(doneOn, period, 'after-event', calendar);
  if (isRefusal(end)) return end;
  const deemed = deemedStep(notification, doneOn, parameter, end.day, calendar);
  if (!notification.moves) return { day: end.day, steps: [deemed] };
  if (end.day < calendar.knownFrom) return calendarMissing(calendar, end.day);
  const moved = nextWorkingDay(calendar, end.day);
  return { day: moved.day, steps: [deemed, movedStep(laws[rule.law].moves, moved, calendar)] };
}

function certifiedStep(notification: Notification, doneOn: EpochDay): DerivationStep {
  return {
    rule: notification.step,
    source: notification.source,
    date: formatDate(doneOn),
    text: `Das Schreiben wurde am ${germanDay(doneOn)}, ${notification.done}; damit ist es an diesem Tag bekannt gegeben.`,
    inputs: { start: formatDate(doneOn) },
  };
}

function deemedStep(
  { step, source, done, verb, effect, moves }: Notification,
  doneOn: EpochDay,
  { row, period }: ParameterInForce,
  day: EpochDay,
  calendar: Calendar,
): DerivationStep {
  const stays = !moves && day >= calendar.knownFrom && isFreeDay(calendar, day);
  const sentences = [
    `Das Schreiben ${verb} am ${germanDay(doneOn)}, ${done}.`,
    `Es gilt ${afterwards(period)} als ${effect}: ${germanDay(day)}.`,
    ...(stays
      ? [
          `Der Tag wird nicht verschoben, obwohl er auf einen freien Tag fällt (${freeDayName(calendar, day)}).`,
        ]
      : []),
    ...(row.status === 'to-be-confirmed' ? ['Die Zahl der Tage ist vom Rechtsamt noch zu bestätigen.'] : []),
  ];
  const inputs = { start: formatDate(doneOn), period: row.period, parameterSince: row.validFrom };
  return {
    rule: step,
    source,
    date: formatDate(day),
    text: sentences.join(' '),
    inputs: row.status === 'in-force' ? inputs : { ...inputs, parameterStatus: row.status },
  };
}

function movedStep(
  source: string,
  { day, skipped }: { day: EpochDay; skipped: readonly EpochDay[] },
  calendar: Calendar,
): DerivationStep {
  const names = skipped.map((free) => namedDay(calendar, free)).join('; ');
  return {
    rule: 'T-4',
    source,
    date: formatDate(day),
    text:
      names === ''
        ? `Dieser Tag ist kein Samstag, Sonntag oder Feiertag; er bleibt der Tag der Bekanntgabe.`
        : `Auf einen Samstag, Sonntag oder Feiertag fällt die Bekanntgabe hier nicht. Übersprungen: ${names}. Tag der Bekanntgabe ist der nächste Werktag: ${germanDay(day)}.`,
    inputs: { place: calendar.place, skipped: skipped.map(formatDate).join(' ') },
  };
}

function afterwards(period: Period): string {
  return period.unit === 'days'
    ? `am ${period.count === 1 ? '' : (ORDINALS[period.count] ?? `${period.count}. `)}Tag danach`
    : `${germanPeriod(period, 'accusative')} danach`;
}
