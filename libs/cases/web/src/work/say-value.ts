import type { Json } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import { writers } from '../file/kit/writers.js';
import { valueText } from '../file/value-text.js';

/** A value in words; one whose field is not known is taken for a text. */
export function sayValue(field: Field | undefined, value: Json | undefined): string {
  return valueText(field ?? { type: 'longText' }, value, writers);
}
