import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import type { EpochDay } from './epoch-day.js';
import { formatDate } from './format-date.js';
import { germanDay } from './german-date.js';
import { legalParameters, type LegalParameter, type LegalParameterName } from './legal-parameters.js';
import { parseDate } from './parse-date.js';
import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';

/** A parameter of law as it stands on a date. */
export interface ParameterInForce {
  readonly row: LegalParameter;
  readonly validFrom: EpochDay;
  readonly period: Period;
}

/** The rows of a table by parameter, the youngest first. */
export type ParameterTable = ReadonlyMap<LegalParameterName, readonly ParameterInForce[]>;

/** Prepares rows for look-up; throws `RangeError` when a row is not well formed, because that is a fault of the table. */
export function parameterTable(rows: readonly LegalParameter[]): ParameterTable {
  const table = new Map<LegalParameterName, ParameterInForce[]>();
  for (const row of rows) {
    const validFrom = parseDate(row.validFrom);
    const period = parsePeriod(row.period);
    if (isRefusal(validFrom) || isRefusal(period)) throw new RangeError(`parameter ${row.name} is malformed`);
    table.set(row.name, [...(table.get(row.name) ?? []), { row, validFrom, period }]);
  }
  for (const values of table.values()) values.sort((a, b) => b.validFrom - a.validFrom);
  return table;
}

const law = parameterTable(legalParameters);

/** The value of a parameter on the deciding date; before its first value it is refused (`deadline-law-unknown`). */
export function parameterAt(
  name: LegalParameterName,
  day: EpochDay,
  table: ParameterTable = law,
): ParameterInForce | Refusal {
  const values = table.get(name) ?? [];
  const found = values.find(({ validFrom }) => validFrom <= day);
  if (found !== undefined) return found;
  const first = values.at(-1)?.row.validFrom ?? '';
  return refuse(
    'deadline-law-unknown',
    `Für „${name}“ ist am ${germanDay(day)}, keine Regelung hinterlegt; sie gilt hier erst ab ${first}. Zu prüfen ist das Datum, oder das ältere Recht ist als Parameter zu ergänzen.`,
    { parameter: name, date: formatDate(day), validFrom: first },
  );
}
