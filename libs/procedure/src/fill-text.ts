import { feel, type FeelScope } from './feel.js';
import { germanText } from './german-text.js';
import type { Text } from './document-spec.js';

/** Replaces each `{expression}` of a text by its value in German; what cannot be computed is left empty. */
export function fillText(text: Text, scope: FeelScope): string {
  return text.replace(/\{([^{}]+)\}/g, (_, expression: string) => germanText(feel(expression, scope)));
}
