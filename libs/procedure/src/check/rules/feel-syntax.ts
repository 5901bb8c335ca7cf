import { readFeel } from '../../feel.js';
import { feelPlaces } from '../feel-places.js';
import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/** A FEEL expression does not parse, or a text opens a brace and does not close it. */
export const feelSyntax: Rule = (procedure, graph) =>
  feelPlaces(procedure, graph).flatMap(({ path, expression, error: broken }) => {
    const read = broken === undefined ? readFeel(expression) : { error: broken };
    if (!('error' in read)) return [];
    return [
      error(
        'feel-syntax',
        path,
        {
          de: `Der Ausdruck „${expression}“ an der Stelle „${path}“ ist kein gültiges FEEL: ${read.error}.`,
          en: `The expression "${expression}" at "${path}" is not valid FEEL: ${read.error}.`,
        },
        'Den Ausdruck berichtigen; Vergleiche schreiben sich „form.name = "Wert"“, verbunden mit „and“ und „or“.',
      ),
    ];
  });
