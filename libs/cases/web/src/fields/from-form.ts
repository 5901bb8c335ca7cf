import type { JsonObject } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import { itemsOf, type Typed } from './typed.js';

type ListField = Extract<Field, { readonly type: 'list' }>;

/**
 * Items for a list whose namesake stands in the application: one for each that was applied for (each tree, each dog), with
 * the members that both have. Empty when the application has no such list.
 */
export function itemsFromForm(field: ListField, form: JsonObject): readonly Typed[] {
  const names = new Set(field.fields.map(({ name }) => name));
  const items = itemsOf(form[field.name]).map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name))),
  );
  return items.some((item) => Object.keys(item).length > 0) ? items : [];
}
