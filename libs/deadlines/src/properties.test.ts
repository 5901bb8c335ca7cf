import fc from 'fast-check';
import { addPeriod } from './add-period.js';
import { applySeasonClosure } from './apply-season-closure.js';
import { computeDeadline } from './compute-deadline.js';
import type { NotificationRule } from './deadline.js';
import { deadlineFromNotification } from './deadline-from-notification.js';
import { dispatchChannels, type DispatchChannel } from './dispatch-channels.js';
import { earlyWarning } from './early-warning.js';
import { extendDeadline } from './extend-deadline.js';
import { FIRST_DAY, LAST_DAY } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { isWorkingDay } from './is-working-day.js';
import type { LawName } from './laws.js';
import { localDate } from './local-date.js';
import { notificationDate } from './notification-date.js';
import { notificationOf } from './notification-of.js';
import { notificationRules } from './notification-rules.js';
import { parseDate } from './parse-date.js';
import { suspendAndResume } from './suspend-and-resume.js';
import { accepted } from './testing/accepted.js';
import { dates, days, fewerRuns, periods, runs } from './testing/arbitraries.js';

const rules = fc.constantFrom(...Object.keys(notificationRules).filter(isRule));
const laws = fc.constantFrom<LawName>('VwVfG', 'AO', 'SGB X');
const channels = fc.constantFrom(...dispatchChannels);

function isRule(name: string): name is NotificationRule {
  return name in notificationRules;
}

const lastDay = (rule: NotificationRule, start: string, period: string): string =>
  accepted(computeDeadline({ rule, start, period })).lastDay;

describe('properties of section 1.5', () => {
  test('a moving end is never a Saturday, Sunday or holiday', () => {
    fc.assert(
      fc.property(rules, dates, periods, (rule, start, period) => isWorkingDay(lastDay(rule, start, period))),
      runs,
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(rules, days, fc.integer({ min: 0, max: 40 }), periods, (rule, day, later, period) => {
        expect(lastDay(rule, formatDate(day), period) <= lastDay(rule, formatDate(day + later), period)).toBe(
          true,
        );
      }),
      runs,
    );
  });

  test('an extension never shortens', () => {
    fc.assert(
      fc.property(rules, dates, periods, periods, fc.boolean(), (rule, start, period, more, endMoves) => {
        const deadline = accepted(computeDeadline({ rule, start, period, endMoves }));
        expect(accepted(extendDeadline(deadline, more)).lastDay >= deadline.lastDay).toBe(true);
      }),
      runs,
    );
  });

  test('a letter is never known later under the VwVfG than under the AO', () => {
    fc.assert(
      fc.property(dates, (postedOn) => {
        const vwvfg = accepted(notificationDate('vwvfg-post', postedOn)).notifiedOn;
        expect(vwvfg <= accepted(notificationDate('ao-post', postedOn)).notifiedOn).toBe(true);
      }),
      runs,
    );
  });
});

describe('properties of dispatch, season and early warning', () => {
  const receipts = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
  const knownOn = (law: LawName, channel: DispatchChannel, day: number, wait: number | null): string | null =>
    accepted(
      notificationOf({
        law,
        channel,
        dispatchedOn: formatDate(day),
        receivedOn: wait === null ? null : formatDate(day + wait),
      }),
    ).notifiedOn;

  test('no act is known later under the VwVfG than under the AO, whatever the channel and the receipt', () => {
    fc.assert(
      fc.property(channels, days, receipts, (channel, day, wait) => {
        const vwvfg = knownOn('VwVfG', channel, day, wait);
        const ao = knownOn('AO', channel, day, wait);
        // Open under the AO only where it is open under the VwVfG too.
        return vwvfg === null || (ao !== null && vwvfg <= ao);
      }),
      runs,
    );
  });

  test('a receipt never brings the notification forward, and never before the dispatch', () => {
    fc.assert(
      fc.property(laws, channels, days, fc.integer({ min: 0, max: 60 }), (law, channel, day, wait) => {
        const without = knownOn(law, channel, day, null);
        const proven = knownOn(law, channel, day, wait);
        if (proven === null) return without === null;
        return formatDate(day) <= proven && (without === null || without <= proven);
      }),
      runs,
    );
  });

  test('the derivation of a notification ends on its day', () => {
    fc.assert(
      fc.property(laws, channels, days, receipts, (law, channel, day, wait) => {
        const receivedOn = wait === null ? null : formatDate(day + wait);
        const dispatched = { law, channel, dispatchedOn: formatDate(day), receivedOn };
        const { notifiedOn, derivation } = accepted(notificationOf(dispatched));
        const deadline = accepted(deadlineFromNotification(dispatched, 'P1M'));
        expect(derivation.at(-1)?.date ?? '').toBe(notifiedOn ?? derivation[0]?.date);
        expect(deadline?.notifiedOn ?? null).toBe(notifiedOn);
        expect(deadline?.derivation.slice(0, derivation.length) ?? derivation).toEqual(derivation);
      }),
      fewerRuns,
    );
  });

  test('an end moved by the felling season is a working day outside the season, and never earlier', () => {
    fc.assert(
      fc.property(rules, dates, periods, (rule, start, period) => {
        const deadline = accepted(computeDeadline({ rule, start, period }));
        const moved = accepted(applySeasonClosure(deadline, 'bnatschg-39-5'));
        const dayOfYear = moved.lastDay.slice(5);
        return (
          isWorkingDay(moved.lastDay) &&
          (dayOfYear < '03-01' || dayOfYear > '09-30') &&
          moved.lastDay >= deadline.lastDay &&
          applySeasonClosure(moved, 'bnatschg-39-5') === moved &&
          accepted(extendDeadline(moved, 'P1M')).lastDay > moved.lastDay
        );
      }),
      runs,
    );
  });

  test('an early warning is a working day before the last day', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom('D', 'W', 'M', 'WD'),
        (last, n, unit) => {
          const warning = accepted(earlyWarning(last, `P${n}${unit}`));
          expect(isWorkingDay(warning)).toBe(true);
          expect(warning < last).toBe(true);
        },
      ),
      runs,
    );
  });

  test('a longer warning is never later', () => {
    const units = fc.constantFrom('D', 'W', 'M', 'Y', 'WD');
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 20 }), units, (last, n, unit) => {
        const longer = accepted(earlyWarning(last, `P${n + 1}${unit}`));
        return longer <= accepted(earlyWarning(last, `P${n}${unit}`));
      }),
      runs,
    );
  });
});

describe('further properties', () => {
  test('a suspension leaves at least the days that were left', () => {
    const offsets = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(dates, offsets, offsets, (start, begin, length) => {
        const deadline = accepted(computeDeadline({ rule: 'event', start, period: 'P3M' }));
        const suspended = accepted(parseDate(start)) + begin;
        const oldEnd = accepted(parseDate(deadline.lastDay));
        fc.pre(suspended <= oldEnd);
        const resumed = accepted(
          suspendAndResume(deadline, formatDate(suspended), formatDate(suspended + length)),
        );
        // The day of the event does not count, so a suspension beginning on it gives one day less.
        const given = begin === 0 ? Math.max(0, length - 1) : length;
        expect(accepted(parseDate(resumed.lastDay))).toBeGreaterThanOrEqual(oldEnd + given);
        expect(isWorkingDay(resumed.lastDay)).toBe(true);
      }),
      runs,
    );
  });

  test('the end of the period is the first midnight in Berlin after the last day', () => {
    fc.assert(
      fc.property(rules, dates, periods, (rule, start, period) => {
        const { lastDay: last, endsAt } = accepted(computeDeadline({ rule, start, period }));
        const before = new Date(Date.parse(endsAt) - 1);
        expect(localDate(before)).toBe(last);
        expect(accepted(parseDate(localDate(endsAt)))).toBe(accepted(parseDate(last)) + 1);
      }),
      runs,
    );
  });

  test('the derivation is in order: its last step is the last day, and equal requests give equal answers', () => {
    fc.assert(
      fc.property(rules, dates, periods, (rule, start, period) => {
        const deadline = accepted(computeDeadline({ rule, start, period }));
        expect(deadline.derivation.at(-1)?.date).toBe(deadline.lastDay);
        expect(computeDeadline({ rule, start, period })).toEqual(deadline);
      }),
      runs,
    );
  });

  test('a day number and its text are the same day over all ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        const text = formatDate(day);
        expect(accepted(parseDate(text))).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(text);
      }),
      runs,
    );
  });

  test('no text whatever makes a verb throw', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-P]?P?T?\d{0,10}(WD|[YMWDH])?$/), dates);
    fc.assert(
      fc.property(texts, texts, texts, rules, laws, channels, (start, period, place, rule, law, channel) => {
        computeDeadline({ rule, start, period, place });
        computeDeadline({ rule, start, period });
        notificationDate(rule, start, place);
        addPeriod(start, period);
        earlyWarning(start, period, place);
        earlyWarning(start, period);
        const dispatched = { law, channel, dispatchedOn: start, receivedOn: place };
        notificationOf(dispatched);
        deadlineFromNotification({ ...dispatched, receivedOn: start }, period);
      }),
      runs,
    );
  });
});
