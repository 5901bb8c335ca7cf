import { addPeriod } from './add-period.js';
import { computeDeadline } from './compute-deadline.js';
import type { Deadline, NotificationRule } from './deadline.js';
import { notificationDate } from './notification-date.js';
import { accepted } from './testing/accepted.js';
import { refused } from './testing/refused.js';

const lastDay = (rule: NotificationRule, start: string, period: string, endMoves = true): string =>
  accepted(computeDeadline({ rule, start, period, endMoves })).lastDay;

describe('T-1 the day of the event does not count; a decisive start of a day does', () => {
  test.each([
    ['event', '2026-03-02', 'P1D', '2026-03-03'],
    ['start-of-day', '2026-03-02', 'P1D', '2026-03-02'],
    ['event', '2026-03-02', 'P1W', '2026-03-09'],
    ['start-of-day', '2026-03-02', 'P1W', '2026-03-08'],
    ['event', '2008-05-05', 'P18Y', '2026-05-05'],
    ['start-of-day', '2008-05-05', 'P18Y', '2026-05-04'],
    ['start-of-day', '2026-03-01', 'P1M', '2026-03-31'],
    ['start-of-day', '2028-02-29', 'P1Y', '2029-02-28'],
  ] as const)('%s %s %s ends %s', (rule, start, period, end) => {
    expect(lastDay(rule, start, period, false)).toBe(end);
  });
});

describe('T-2 and T-3 weeks by name, months by number, short months at their last day', () => {
  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2028-02-29', 'P4Y', '2032-02-29'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2026-12-18', 'P2W', '2027-01-01'],
    ['2000-02-28', 'P1D', '2000-02-29'],
    ['1900-02-28', 'P1D', '1900-03-01'],
    ['2026-12-22', 'P5WD', '2026-12-30'],
  ])('%s plus %s is %s', (start, period, end) => {
    expect(addPeriod(start, period)).toBe(end);
  });
});

describe('T-4 and T-6 an end moves unless it is fixed', () => {
  test('Christmas 2026 passes over three days by name', () => {
    const deadline = accepted(computeDeadline({ rule: 'event', start: '2026-12-18', period: 'P1W' }));
    expect(deadline.lastDay).toBe('2026-12-28');
    expect(deadline.derivation.at(-1)).toMatchObject({
      rule: 'T-4',
      inputs: { unmovedEnd: '2026-12-25', skipped: '2026-12-25 2026-12-26 2026-12-27' },
    });
  });

  test('24 and 31 December are no holidays', () => {
    expect(lastDay('event', '2026-12-17', 'P1W')).toBe('2026-12-24');
    expect(lastDay('event', '2026-12-24', 'P1W')).toBe('2026-12-31');
  });

  test('a fixed date stays on a Sunday and says so', () => {
    const fixed = accepted(
      computeDeadline({ rule: 'event', start: '2026-05-21', period: 'P3D', endMoves: false }),
    );
    expect(fixed.lastDay).toBe('2026-05-24');
    expect(fixed.derivation.at(-1)).toMatchObject({
      rule: 'T-6',
      source: '§ 31 Abs. 3 Satz 2, Abs. 4 und 5 VwVfG',
    });
  });

  test('31 October is a holiday from 2018, and once in 2017', () => {
    expect(lastDay('event', '2016-10-24', 'P1W')).toBe('2016-10-31');
    expect(lastDay('event', '2017-10-24', 'P1W')).toBe('2017-11-01');
    expect(lastDay('event', '2018-10-24', 'P1W')).toBe('2018-11-01');
  });
});

describe('T-6 hour periods run on over weekends and the change of clocks', () => {
  test('24 hours over the end of summer time are 24 elapsed hours', () => {
    const deadline = accepted(
      computeDeadline({ rule: 'event', start: '2026-10-24T10:00:00+02:00', period: 'PT24H' }),
    );
    expect(deadline).toMatchObject({ lastDay: '2026-10-25', endsAt: '2026-10-25T08:00:00.000Z' });
    expect(deadline.derivation.at(-1)?.text).toBe(
      'Eine Frist von 24 Stunden ab Samstag, 24. Oktober 2026, 10:00 Uhr MESZ endet am ' +
        'Sonntag, 25. Oktober 2026, 9:00 Uhr MEZ. Samstage, Sonntage und Feiertage zählen mit.',
    );
  });

  test('an end at midnight belongs to the day before', () => {
    const day = accepted(computeDeadline({ rule: 'start-of-day', start: '2026-05-05', period: 'PT24H' }));
    expect(day).toMatchObject({ lastDay: '2026-05-05', endsAt: '2026-05-05T22:00:00.000Z' });
  });

  test('a deemed notification has no hour: the hours run from the next midnight', () => {
    const posted = accepted(computeDeadline({ rule: 'vwvfg-post', start: '2026-04-01', period: 'PT24H' }));
    expect(posted).toMatchObject({ notifiedOn: '2026-04-05', endsAt: '2026-04-06T22:00:00.000Z' });
  });
});

describe('T-7, T-8, T-9 and LC-42 … LC-44 notification days', () => {
  test.each<[NotificationRule, string, string, string]>([
    ['vwvfg-post', '2026-04-01', '2026-04-05', 'T-7'],
    ['vwvfg-electronic', '2026-04-01', '2026-04-05', 'T-7'],
    ['vwvfg-electronic', '2024-12-31', '2025-01-03', 'T-7'],
    ['sgbx-post', '2026-04-01', '2026-04-05', 'T-7'],
    ['sgbx-electronic', '2026-04-01', '2026-04-05', 'T-7'],
    ['sgbx-electronic', '2024-12-31', '2025-01-03', 'T-7'],
    ['single-point-abroad', '2026-01-31', '2026-02-28', 'T-8'],
    ['ao-electronic', '2026-04-01', '2026-04-07', 'T-7 T-4'],
    ['ao-post', '2024-12-30', '2025-01-02', 'T-7 T-4'],
    ['ao-post', '2024-12-31', '2025-01-03', 'T-7 T-4'],
    ['ao-post-abroad', '2026-01-31', '2026-03-02', 'T-8 T-4'],
    ['registered-letter', '2026-04-01', '2026-04-05', 'LC-44'],
    ['formal-service', '2026-04-05', '2026-04-05', 'LC-44'],
    ['public-notice', '2026-04-20', '2026-05-04', 'LC-43'],
    ['vwvfg-portal-retrieval', '2026-05-13', '2026-05-14', 'T-9'],
    ['ozg9-mailbox', '2024-12-31', '2025-01-03', 'LC-42'],
    ['authority-set', '2026-04-05', '2026-04-05', ''],
  ])('%s on %s is known on %s', (rule, postedOn, notifiedOn, ids) => {
    const notified = accepted(notificationDate(rule, postedOn));
    expect(notified.notifiedOn).toBe(notifiedOn);
    expect(notified.derivation.map((step) => step.rule).join(' ')).toBe(ids);
  });

  test('an unmoved day says why it stays', () => {
    const [step] = accepted(notificationDate('vwvfg-post', '2026-10-27')).derivation;
    expect(step?.text).toBe(
      'Das Schreiben wurde am Dienstag, 27. Oktober 2026, zur Post gegeben. ' +
        'Es gilt am vierten Tag danach als bekannt gegeben: Samstag, 31. Oktober 2026. ' +
        'Der Tag wird nicht verschoben, obwohl er auf einen freien Tag fällt (Reformationstag).',
    );
  });

  test('a rule without notification is refused', () => {
    for (const rule of ['event', 'start-of-day', 'single-point'] as const) {
      expect(refused(notificationDate(rule, '2026-04-01')).code).toBe('deadline-rule-without-notification');
    }
  });
});

describe('LC-14 a filing at the single point counts as received on the third day after', () => {
  const filed = (start: string, period: string): Deadline =>
    accepted(computeDeadline({ rule: 'single-point', start, period }));

  test.each<[start: string, period: string, receivedOn: string, lastDay: string]>([
    ['2026-04-28', 'P3M', '2026-05-01', '2026-08-03'],
    ['2026-01-28', 'P1M', '2026-01-31', '2026-03-02'],
    ['2024-12-31', 'P2W', '2025-01-03', '2025-01-17'],
    ['2025-01-02', 'P2W', '2025-01-05', '2025-01-20'],
  ])('filed on %s, %s from %s end %s', (start, period, receivedOn, lastDay) => {
    expect(filed(start, period)).toMatchObject({ startedOn: receivedOn, notifiedOn: null, lastDay });
  });

  test('the derivation speaks of receipt', () => {
    expect(filed('2026-04-28', 'P3M').derivation.slice(0, 3)).toMatchObject([
      {
        rule: 'LC-14',
        source: '§ 71b Abs. 2 Satz 1 VwVfG',
        text:
          'Das Schreiben ist am Dienstag, 28. April 2026, bei der einheitlichen Stelle eingegangen. ' +
          'Es gilt am dritten Tag danach als bei der zuständigen Behörde eingegangen: Freitag, 1. Mai 2026. ' +
          'Der Tag wird nicht verschoben, obwohl er auf einen freien Tag fällt (Tag der Arbeit).',
        inputs: { period: 'P3D', parameterSince: '2009-12-18' },
      },
      {
        rule: 'T-1',
        text: expect.stringContaining('Der Tag des Eingangs, Freitag, 1. Mai 2026, zählt nicht mit'),
      },
      { rule: 'T-2', text: expect.stringContaining('dem Tag des Eingangs entspricht') },
    ]);
  });

  test('before the statute it is refused', () => {
    const early = computeDeadline({ rule: 'single-point', start: '2009-12-17', period: 'P1M' });
    expect(refused(early).code).toBe('deadline-law-unknown');
  });

  test('an act through the single point by post abroad counts as known after a month, not moved', () => {
    expect(
      accepted(computeDeadline({ rule: 'single-point-abroad', start: '2026-01-31', period: 'P1M' })),
    ).toMatchObject({ notifiedOn: '2026-02-28', lastDay: '2026-03-30' });
  });
});

test('T-5 a period of the authority counts like one after an event', () => {
  expect(lastDay('authority-set', '2026-02-27', 'P1M')).toBe(lastDay('event', '2026-02-27', 'P1M'));
});

test('each law is cited for its own periods', () => {
  const sources = (rule: NotificationRule): string =>
    accepted(computeDeadline({ rule, start: '2026-04-01', period: 'P1M' }))
      .derivation.map(({ source }) => source)
      .join('; ');
  expect(sources('ao-post')).toMatch(/§ 122 Abs\. 2 Nr\. 1 AO.*§ 108 Abs\. 3 AO/);
  expect(sources('ao-post')).not.toContain('VwVfG');
  expect(sources('sgbx-post')).toMatch(/§ 37 Abs\. 2 SGB X.*§ 26 Abs\. 3 Satz 1 SGB X/);
});
