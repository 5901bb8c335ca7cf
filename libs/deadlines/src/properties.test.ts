import fc from 'fast-check';
import { addPeriod } from './add-period.js';
import { computeDeadline } from './compute-deadline.js';
import type { NotificationRule } from './deadline.js';
import { extendDeadline } from './extend-deadline.js';
import { FIRST_DAY, LAST_DAY, epochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { isWorkingDay } from './is-working-day.js';
import { localDate } from './local-date.js';
import { notificationDate } from './notification-date.js';
import { notificationRules } from './notification-rules.js';
import { parseDate } from './parse-date.js';
import { suspendAndResume } from './suspend-and-resume.js';
import { accepted } from './testing/accepted.js';

const runs = { numRuns: 10_000 };
const [from, to] = [epochDay(2021, 1, 1), epochDay(2120, 12, 31)];
const days = fc.integer({ min: from, max: to });
const dates = days.map(formatDate);
const rules = fc.constantFrom(...Object.keys(notificationRules).filter(isRule));
const periods = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((n) => `P${n}D`),
  fc.integer({ min: 1, max: 60 }).map((n) => `P${n}W`),
  fc.integer({ min: 1, max: 36 }).map((n) => `P${n}M`),
  fc.integer({ min: 1, max: 30 }).map((n) => `P${n}Y`),
  fc.integer({ min: 1, max: 60 }).map((n) => `P${n}WD`),
);

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
      fc.property(texts, texts, texts, rules, (start, period, place, rule) => {
        computeDeadline({ rule, start, period, place });
        computeDeadline({ rule, start, period });
        notificationDate(rule, start, place);
        addPeriod(start, period);
      }),
      runs,
    );
  });
});
