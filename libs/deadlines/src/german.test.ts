import { computeDeadline } from './compute-deadline.js';
import { germanDate } from './german-date.js';
import { germanPeriod } from './german-period.js';
import { parsePeriod } from './parse-period.js';
import { accepted } from './testing/accepted.js';

test.each([
  ['2026-05-05', 'Dienstag, 5. Mai 2026'],
  ['2026-03-01', 'Sonntag, 1. März 2026'],
  ['1969-12-31', 'Mittwoch, 31. Dezember 1969'],
])('%s reads %s', (iso, text) => {
  expect(germanDate(iso)).toBe(text);
});

test.each([
  ['P1Y', 'einem Jahr', 'ein Jahr'],
  ['P1M', 'einem Monat', 'einen Monat'],
  ['P2W', 'zwei Wochen', 'zwei Wochen'],
  ['P12M', 'zwölf Monaten', 'zwölf Monate'],
  ['P30D', '30 Tagen', '30 Tage'],
  ['P5WD', 'fünf Arbeitstagen', 'fünf Arbeitstage'],
  ['PT24H', '24 Stunden', '24 Stunden'],
])('%s reads "von %s" and "um %s"', (iso, dative, accusative) => {
  const period = accepted(parsePeriod(iso));
  expect(germanPeriod(period, 'dative')).toBe(dative);
  expect(germanPeriod(period, 'accusative')).toBe(accusative);
});

test('a whole derivation reads as a clerk would write it', () => {
  const { derivation } = accepted(
    computeDeadline({ rule: 'vwvfg-post', start: '2026-01-27', period: 'P1M' }),
  );
  expect(derivation.map(({ text }) => text)).toEqual([
    'Das Schreiben wurde am Dienstag, 27. Januar 2026, zur Post gegeben. Es gilt am vierten Tag danach als bekannt gegeben: Samstag, 31. Januar 2026. Der Tag wird nicht verschoben, obwohl er auf einen freien Tag fällt (Samstag).',
    'Der Tag der Bekanntgabe, Samstag, 31. Januar 2026, zählt nicht mit; die Frist läuft ab Sonntag, 1. Februar 2026.',
    'Eine Frist von einem Monat würde am 31. enden; den gibt es im Februar 2026 nicht, deshalb endet sie mit dem letzten Tag des Monats: Samstag, 28. Februar 2026.',
    'An einem Samstag, Sonntag oder Feiertag endet die Frist nicht. Übersprungen: Samstag, 28. Februar 2026; Sonntag, 1. März 2026. Sie endet mit Ablauf des nächsten Werktags: Montag, 2. März 2026, 24 Uhr.',
  ]);
});

test('working days name each day that does not count', () => {
  const { derivation } = accepted(computeDeadline({ rule: 'event', start: '2026-12-22', period: 'P5WD' }));
  expect(derivation[1]).toMatchObject({ rule: 'T-11', date: '2026-12-30' });
  expect(derivation[1]?.text).toContain('Freitag, 25. Dezember 2026 (Erster Weihnachtstag)');
});
