import type { Json } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import { TextField, formatMoney } from '@amtsweg/ui';
import type { InputProps } from './field-input.js';
import { useFormRoom } from './form-room.js';
import { readCents } from './read-number.js';

type NumberField = Extract<Field, { readonly type: 'integer' | 'decimal' | 'money' }>;

/** A number or an amount of euros. What is typed stays as it is; it is read when the form is sent. */
export function NumberInput({ field, required, value, onChange, pointer }: InputProps<NumberField>) {
  const { prefix, findings } = useFormRoom();
  const text = shownOf(field, value);
  const cents = field.type === 'money' && text !== '' ? readCents(text) : null;
  const hint = [field.help, cents === null ? undefined : `Das sind ${formatMoney(cents)}.`]
    .filter((one) => one !== undefined)
    .join(' ');
  return (
    <TextField
      id={`${prefix}${pointer}`}
      label={field.type === 'money' ? `${field.label} in Euro` : field.label}
      hint={hint === '' ? undefined : hint}
      error={findings.find((finding) => finding.pointer === pointer)?.detail}
      required={required}
      inputMode={field.type === 'integer' ? 'numeric' : 'decimal'}
      autoComplete="off"
      className="aw-number"
      value={text}
      onChange={onChange}
    />
  );
}

function shownOf(field: NumberField, value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  if (field.type === 'money') return (value / 100).toFixed(2).replace('.', ',');
  return String(value).replace('.', ',');
}
