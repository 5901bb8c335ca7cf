import { feel, readFeel } from '../../feel.js';
import type { Feel } from '../../form.js';
import { feelPlaces } from '../feel-places.js';
import { error } from '../finding.js';
import type { Rule } from '../rule.js';

/**
 * A FEEL expression does not parse, a text opens a brace and does not close it, or a literal means nothing: FEEL knows no
 * weeks, and `duration("P4W")` is null without a word.
 */
export const feelSyntax: Rule = (procedure, graph) =>
  feelPlaces(procedure, graph).flatMap(({ path, expression, error: broken }) => {
    const read = broken === undefined ? judge(expression) : { error: broken };
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

const LITERAL = /\b(?:date|time|duration)\("[^"]*"\)/gu;

function judge(expression: Feel): ReturnType<typeof readFeel> {
  const read = readFeel(expression);
  const empty =
    'error' in read ? undefined : expression.match(LITERAL)?.find((one) => feel(one, {}) === null);
  return empty === undefined ? read : { error: `${empty} hat keinen Wert` };
}
