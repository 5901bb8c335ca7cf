import { computeDeadline } from './compute-deadline.js';
import type { Deadline, DeadlineRequest, NotificationRule } from './deadline.js';
import { deriveNotification } from './derive-notification.js';
import { calendarOf } from './calendar-of.js';
import { extendDeadline } from './extend-deadline.js';
import { formatDate } from './format-date.js';
import { legalParameters } from './legal-parameters.js';
import { localDate } from './local-date.js';
import { notificationDate } from './notification-date.js';
import { notificationRules } from './notification-rules.js';
import { parameterTable } from './parameter-at.js';
import { parseDate } from './parse-date.js';
import { retrievalWindow } from './retrieval-window.js';
import { accepted } from './testing/accepted.js';
import { refused } from './testing/refused.js';

const rules = ({ derivation }: Pick<Deadline, 'derivation'>): string =>
  derivation.map(({ rule }) => rule).join(' ');
const request = (rule: NotificationRule, start: string, period: string): DeadlineRequest => ({
  rule,
  start,
  period,
});

/** Section 1.5 of domain.md; weekdays are asserted through the German sentence of the last step. */
describe('worked examples D-01 … D-17', () => {
  test.each<
    [id: string, DeadlineRequest, notifiedOn: string | null, lastDay: string, weekday: string, rules: string]
  >([
    [
      'D-01',
      request('vwvfg-post', '2026-04-01', 'P1M'),
      '2026-04-05',
      '2026-05-05',
      'Dienstag',
      'T-7 T-1 T-2 T-4',
    ],
    [
      'D-02',
      request('ao-post', '2026-04-01', 'P1M'),
      '2026-04-07',
      '2026-05-07',
      'Donnerstag',
      'T-7 T-4 T-1 T-2 T-4',
    ],
    [
      'D-03 VwVfG',
      request('vwvfg-post', '2026-01-27', 'P1M'),
      '2026-01-31',
      '2026-03-02',
      'Montag',
      'T-7 T-1 T-3 T-4',
    ],
    [
      'D-03 AO',
      request('ao-post', '2026-01-27', 'P1M'),
      '2026-02-02',
      '2026-03-02',
      'Montag',
      'T-7 T-4 T-1 T-2 T-4',
    ],
    [
      'D-04 VwVfG',
      request('vwvfg-post', '2026-10-27', 'P1M'),
      '2026-10-31',
      '2026-11-30',
      'Montag',
      'T-7 T-1 T-3 T-4',
    ],
    [
      'D-04 AO',
      request('ao-post', '2026-10-27', 'P1M'),
      '2026-11-02',
      '2026-12-02',
      'Mittwoch',
      'T-7 T-4 T-1 T-2 T-4',
    ],
    [
      'D-06',
      request('vwvfg-portal-retrieval', '2026-05-13', 'P1M'),
      '2026-05-14',
      '2026-06-15',
      'Montag',
      'T-9 T-1 T-2 T-4',
    ],
    [
      'D-08 four days',
      request('ozg9-mailbox', '2026-12-18', 'P1M'),
      '2026-12-22',
      '2027-01-22',
      'Freitag',
      'LC-42 T-1 T-2 T-4',
    ],
    [
      'D-09 from posting',
      request('vwvfg-post', '2026-12-14', 'P2W'),
      '2026-12-18',
      '2027-01-04',
      'Montag',
      'T-7 T-1 T-2 T-4',
    ],
    [
      'D-09 from notification',
      request('authority-set', '2026-12-18', 'P2W'),
      '2026-12-18',
      '2027-01-04',
      'Montag',
      'T-5 T-2 T-4',
    ],
    ['D-10', request('event', '2026-07-31', 'P3M'), null, '2026-11-02', 'Montag', 'T-1 T-2 T-4'],
    ['D-12', request('event', '2026-02-12', 'P3M'), null, '2026-05-12', 'Dienstag', 'T-1 T-2 T-4'],
    [
      'D-13',
      request('formal-service', '2026-03-02', 'P1Y'),
      '2026-03-02',
      '2027-03-02',
      'Dienstag',
      'LC-44 T-1 T-2 T-4',
    ],
    ['D-14', request('event', '2026-05-21', 'P3D'), null, '2026-05-26', 'Dienstag', 'T-1 T-2 T-4'],
    ['D-15', request('event', '2026-10-24', 'P1W'), null, '2026-11-02', 'Montag', 'T-1 T-2 T-4'],
    [
      'D-16',
      request('formal-service', '2028-01-31', 'P1M'),
      '2028-01-31',
      '2028-02-29',
      'Dienstag',
      'LC-44 T-1 T-3 T-4',
    ],
  ])('%s', (_, input, notifiedOn, lastDay, weekday, ids) => {
    const deadline = accepted(computeDeadline(input));
    expect(deadline.notifiedOn).toBe(notifiedOn);
    expect(deadline.lastDay).toBe(lastDay);
    expect(rules(deadline)).toBe(ids);
    expect(deadline.derivation.at(-1)).toMatchObject({
      date: lastDay,
      text: expect.stringContaining(weekday),
    });
  });

  test('D-02 names Easter Monday and the Sunday it passes over', () => {
    const { derivation } = accepted(notificationDate('ao-post', '2026-04-01'));
    expect(derivation.at(-1)?.text).toBe(
      'Auf einen Samstag, Sonntag oder Feiertag fällt die Bekanntgabe hier nicht. ' +
        'Übersprungen: Sonntag, 5. April 2026; Montag, 6. April 2026 (Ostermontag). ' +
        'Tag der Bekanntgabe ist der nächste Werktag: Dienstag, 7. April 2026.',
    );
  });

  test.each([
    ['2024-12-31', '2025-01-03', 'P3D', '1977-01-01'],
    ['2025-01-02', '2025-01-06', 'P4D', '2025-01-01'],
  ])(
    'D-05 posted %s is known on %s by the law of that day',
    (postedOn, notifiedOn, period, parameterSince) => {
      const notified = accepted(notificationDate('vwvfg-post', postedOn));
      expect(notified.notifiedOn).toBe(notifiedOn);
      expect(notified.derivation).toMatchObject([{ rule: 'T-7', inputs: { period, parameterSince } }]);
    },
  );

  test('D-07 the window for retrieval ends after ten days, and then nothing has been notified', () => {
    const window = accepted(retrievalWindow('2026-06-02'));
    expect(window).toMatchObject({
      notifiedOn: null,
      lastDay: '2026-06-12',
      endsAt: '2026-06-12T22:00:00.000Z',
    });
    expect(rules(window)).toBe('T-9 T-1 T-2 T-4');
  });

  test('D-08 with three days, should the legal office not confirm four', () => {
    const confirmed = parameterTable(legalParameters.filter(({ status }) => status === 'in-force'));
    const rule = notificationRules['ozg9-mailbox'];
    const { notification } = rule;
    if (notification === null) throw new Error('the mailbox has a notification');
    const provided = accepted(parseDate('2026-12-18'));
    const notified = accepted(
      deriveNotification({ ...rule, notification }, provided, accepted(calendarOf()), confirmed),
    );
    expect(formatDate(notified.day)).toBe('2026-12-21');
    expect(accepted(computeDeadline(request('event', '2026-12-21', 'P1M'))).lastDay).toBe('2027-01-21');
  });

  test('D-08 says that four days are to be confirmed', () => {
    const [step] = accepted(notificationDate('ozg9-mailbox', '2026-12-18')).derivation;
    expect(step?.text).toContain('vom Rechtsamt noch zu bestätigen');
    expect(step?.inputs).toMatchObject({ parameterStatus: 'to-be-confirmed' });
  });

  test('D-09 day 1 is the day after notification, and New Year is passed over by name', () => {
    const { derivation } = accepted(computeDeadline(request('authority-set', '2026-12-18', 'P2W')));
    expect(derivation[0]).toMatchObject({ rule: 'T-5', date: '2026-12-19' });
    expect(derivation.at(-1)?.text).toContain(
      'Freitag, 1. Januar 2027 (Neujahr); Samstag, 2. Januar 2027; Sonntag, 3. Januar 2027',
    );
  });

  test('D-10 the fiction takes effect at midnight after the moved end', () => {
    const deadline = accepted(computeDeadline(request('event', '2026-07-31', 'P3M')));
    expect(deadline.endsAt).toBe('2026-11-02T23:00:00.000Z');
    expect(localDate(deadline.endsAt)).toBe('2026-11-03');
    expect(deadline.derivation.at(-1)?.text).toContain('Samstag, 31. Oktober 2026 (Reformationstag)');
  });

  test('D-11 the extension counts from the old end; a second one is refused', () => {
    const original = accepted(computeDeadline(request('event', '2026-02-13', 'P3M')));
    expect(original.lastDay).toBe('2026-05-13');
    const extended = accepted(extendDeadline(original, 'P2M', { limit: 1 }));
    expect(extended.lastDay).toBe('2026-07-13');
    expect(rules(extended)).toBe('T-1 T-2 T-4 extension T-4');
    expect(refused(extendDeadline(extended, 'P2M', { limit: 1 })).code).toBe('deadline-extension-limit');
  });

  test('D-12 the marker stands from the day after', () => {
    expect(localDate(accepted(computeDeadline(request('event', '2026-02-12', 'P3M'))).endsAt)).toBe(
      '2026-05-13',
    );
  });

  test('D-17 both sides of the doubled hour are the same local date', () => {
    expect(localDate('2026-10-25T00:30:00+02:00')).toBe('2026-10-25');
    expect(localDate('2026-10-24T23:30:00Z')).toBe('2026-10-25');
    const deadline = accepted(computeDeadline(request('event', '2026-10-24T23:30:00Z', 'P1M')));
    expect(deadline).toMatchObject({ startedOn: '2026-10-25', lastDay: '2026-11-25' });
    expect(rules(deadline)).toBe('T-10 T-1 T-2 T-4');
  });
});
