import type { Period, PeriodUnit } from './period.js';

type Case = 'dative' | 'accusative';

const ONE: Readonly<Record<PeriodUnit, Readonly<Record<Case, string>>>> = {
  years: { dative: 'einem Jahr', accusative: 'ein Jahr' },
  months: { dative: 'einem Monat', accusative: 'einen Monat' },
  weeks: { dative: 'einer Woche', accusative: 'eine Woche' },
  days: { dative: 'einem Tag', accusative: 'einen Tag' },
  'working-days': { dative: 'einem Arbeitstag', accusative: 'einen Arbeitstag' },
  hours: { dative: 'einer Stunde', accusative: 'eine Stunde' },
};

const MANY: Readonly<Record<PeriodUnit, Readonly<Record<Case, string>>>> = {
  years: { dative: 'Jahren', accusative: 'Jahre' },
  months: { dative: 'Monaten', accusative: 'Monate' },
  weeks: { dative: 'Wochen', accusative: 'Wochen' },
  days: { dative: 'Tagen', accusative: 'Tage' },
  'working-days': { dative: 'Arbeitstagen', accusative: 'Arbeitstage' },
  hours: { dative: 'Stunden', accusative: 'Stunden' },
};

const WORDS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Writes a period for people in the grammatical case a sentence needs: `(von) zwei Monaten`, `(um) zwei Monate`. */
export function germanPeriod(period: Period, grammaticalCase: Case): string {
  if (period.count === 1) return ONE[period.unit][grammaticalCase];
  return `${WORDS[period.count] ?? period.count} ${MANY[period.unit][grammaticalCase]}`;
}
