import { refuse, type Refusal } from '@amtsweg/kernel';
import type { Period, PeriodUnit } from './period.js';

const PERIOD = /^P(?:(\d{1,9})(Y|M|WD|W|D)|T(\d{1,9})H)$/;

const UNITS: ReadonlyMap<string | undefined, PeriodUnit> = new Map<string, PeriodUnit>([
  ['Y', 'years'],
  ['M', 'months'],
  ['W', 'weeks'],
  ['D', 'days'],
  ['WD', 'working-days'],
]);

/** Four years: no statute counts longer in working days, and the derivation names every skipped day. */
const MOST_WORKING_DAYS = 1000;

/**
 * Reads a period: `P1Y`, `P1M`, `P2W`, `P3D`, `PT24H`, and `P5WD` for working days (our addition to ISO 8601).
 *
 * One unit only, because § 188 BGB gives no order for mixed ones; everything else is refused (`deadline-period-invalid`).
 */
export function parsePeriod(text: string): Period | Refusal {
  const parts = PERIOD.exec(text);
  if (parts === null) return invalid(text, 'ist nicht lesbar');
  const count = Number(parts[1] ?? parts[3]);
  if (count === 0) return invalid(text, 'hat keine Dauer');
  const unit = UNITS.get(parts[2]) ?? 'hours';
  if (unit === 'working-days' && count > MOST_WORKING_DAYS) {
    return refuse(
      'deadline-period-too-long',
      `Die Frist „${text}“ ist zu lang: Fristen nach Arbeitstagen sind bis ${MOST_WORKING_DAYS} Tage möglich. Anzugeben ist sie in Monaten oder Jahren.`,
      { period: text, most: MOST_WORKING_DAYS },
    );
  }
  return { unit, count, iso: text };
}

function invalid(text: string, why: string): Refusal {
  return refuse(
    'deadline-period-invalid',
    `Die Frist „${text}“ ${why}. Anzugeben ist eine positive Dauer in einer Einheit: ` +
      'P1Y (Jahre), P1M (Monate), P2W (Wochen), P3D (Tage), P5WD (Arbeitstage) oder PT24H (Stunden).',
    { period: text },
  );
}
