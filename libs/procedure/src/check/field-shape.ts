import type { Field } from '../form.js';
import type { Shape } from './shape.js';

/** The shape of the data that a list of fields takes in. */
export function fieldShape(fields: readonly Field[]): ReadonlyMap<string, Shape> {
  return new Map(
    fields.map((field): [string, Shape] => [
      field.name,
      'fields' in field ? fieldShape(field.fields) : 'any',
    ]),
  );
}
