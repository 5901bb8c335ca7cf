import type { Field } from '@amtsweg/procedure';
import { writers } from './writers.js';
import { valueText } from '../value-text.js';

/** A value in words; one whose field is not known is taken for a text. */
export function sayValue(field: Field | undefined, value: unknown): string {
  return valueText(field ?? { type: 'longText' }, value, writers);
}
