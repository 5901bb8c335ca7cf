import { error, type Finding } from '../finding.js';
import { jsonFault } from '../json-fault.js';
import type { DocumentRule } from '../rule.js';
import { walkValues } from '../walk-values.js';

/** Writing the document as JSON and reading it again gives another document. */
export const notJsonRoundTrip: DocumentRule = (procedure) => {
  const before = walkValues(procedure);
  if (before.some(({ value, inArray }) => (value !== undefined || inArray) && jsonFault(value) !== null))
    return [];
  const text = written(procedure);
  if (text === undefined) return [finding('')];
  const after = new Map(walkValues(JSON.parse(text)).map(({ path, value }) => [path, value]));
  return before
    .filter(({ path, value }) => !after.has(path) || !same(value, after.get(path)))
    .map(({ path }) => finding(path));
};

function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // Only what contains itself makes JSON.stringify throw here.
    return undefined;
  }
}

function same(a: unknown, b: unknown): boolean {
  return typeof a === 'object' && a !== null ? typeof b === 'object' && b !== null : Object.is(a, b);
}

function finding(path: string): Finding {
  return error(
    'not-json-round-trip',
    path,
    {
      de: `Die Stelle „${path || 'Verfahren'}“ ist nach dem Speichern und Lesen nicht mehr dieselbe.`,
      en: `"${path || 'the procedure'}" is not the same after it was written as JSON and read again.`,
    },
    'Einträge ohne Wert weglassen statt „undefined“ zu schreiben, 0 statt -0, und nichts in sich selbst verschachteln.',
  );
}
