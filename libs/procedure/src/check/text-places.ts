import type { FeelPlace } from './feel-place.js';
import { textExpressions } from './text-expressions.js';

/** The expressions in a text. */
export function textPlaces(path: string, text: string, itemOf?: string): FeelPlace[] {
  return textExpressions(text).map((found) =>
    'error' in found
      ? { path, expression: text, error: found.error }
      : { path, expression: found.expression, itemOf },
  );
}
