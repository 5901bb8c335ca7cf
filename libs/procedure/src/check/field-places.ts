import type { Field } from '../form.js';
import type { FeelPlace } from './feel-place.js';

/**
 * The expressions of a list of fields, deep into groups and lists.
 *
 * `owner` is the expression whose members the fields are; inside a list field the conditions may read `item`.
 */
export function fieldPlaces(
  path: string,
  fields: readonly Field[],
  owner: string,
  itemOf?: string,
): FeelPlace[] {
  return fields.flatMap((field, index) => {
    const at = `${path}.${index}`;
    const self = `${owner}.${field.name}`;
    const inner = field.type === 'list' ? self : itemOf;
    return [
      ...ownPlaces(at, field).map((place) => ({ ...place, itemOf })),
      ...('fields' in field ? fieldPlaces(`${at}.fields`, field.fields, self, inner) : []),
    ];
  });
}

function ownPlaces(path: string, field: Field): FeelPlace[] {
  const { required, when } = field;
  const limits = field.type === 'date' ? { notAfter: field.notAfter, notBefore: field.notBefore } : {};
  const members = { required: typeof required === 'string' ? required : undefined, when, ...limits };
  return Object.entries(members).flatMap(([name, expression]) =>
    expression === undefined ? [] : [{ path: `${path}.${name}`, expression }],
  );
}
