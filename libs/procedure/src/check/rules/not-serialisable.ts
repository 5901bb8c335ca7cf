import { error } from '../finding.js';
import { jsonFault } from '../json-fault.js';
import type { DocumentRule } from '../rule.js';
import { walkValues } from '../walk-values.js';

/** A value that JSON does not know: the document could neither be stored nor hashed. */
export const notSerialisable: DocumentRule = (procedure) =>
  walkValues(procedure).flatMap(({ path, value, inArray }) => {
    // An absent member may be written as undefined in memory; `not-json-round-trip` speaks about it.
    const fault = value === undefined && !inArray ? null : jsonFault(value);
    if (fault === null) return [];
    return [
      error(
        'not-serialisable',
        path,
        {
          de: `An der Stelle „${path}“ steht ${fault}; ein Verfahren besteht nur aus JSON-Werten.`,
          en: `At "${path}" there is a value that JSON does not know.`,
        },
        'Den Wert durch Text, Zahl, Wahrheitswert, Liste oder Objekt ersetzen; Verhalten wird durch Namen des Vokabulars beschrieben.',
      ),
    ];
  });
