import type { Field } from '../form.js';
import type { Procedure } from '../procedure.js';

/** A form without its words, as one line for each field: type, limits, options, and whether it depends on others. */
export function formShape({ form }: Pick<Procedure, 'form'>): readonly string[] {
  return form.sections.flatMap(({ fields }) => fields.flatMap((field) => linesOf(field, '')));
}

function linesOf(field: Field, at: string): string[] {
  const { name: _name, label: _label, help: _help, when, required, ...rest } = field;
  const needed = required === undefined ? '' : required === true ? '!' : '?';
  const line = `${at}${field.type}${needed}${when === undefined ? '' : '~'}`;
  if (field.type === 'group' || field.type === 'list')
    return [line, ...field.fields.flatMap((inner) => linesOf(inner, `${at}${field.type}/`))];
  return [`${line}${JSON.stringify(rest, (key, value: unknown) => (key === 'label' ? undefined : value))}`];
}
