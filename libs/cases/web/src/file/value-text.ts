import type { Field } from '@amtsweg/procedure';

/** How days and amounts are written; comes in, so that this stays free of components. */
export interface Writers {
  readonly day: (day: string) => string;
  readonly money: (cents: number) => string;
}

/** A value of a form in words: dates, money and choices as people write them. Groups and lists are no single value. */
export function valueText(field: Pick<Field, 'type'> | Field, value: unknown, write: Writers): string {
  if (value === null || value === undefined || value === '') return 'keine Angabe';
  if (field.type === 'boolean') return value === true ? 'ja' : 'nein';
  if (field.type === 'money' && typeof value === 'number') return write.money(value);
  if (field.type === 'date' && typeof value === 'string') return write.day(value);
  if (field.type === 'choice' && 'options' in field) {
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (chosen.length === 0) return 'keine Angabe';
    return chosen
      .map((one) => field.options.find((option) => option.value === one)?.label ?? plainText(one, write))
      .join(', ');
  }
  return plainText(value, write);
}

/** A value of which nothing is known but itself. */
export function plainText(value: unknown, write: Writers): string {
  if (value === null || value === undefined || value === '') return 'keine Angabe';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return value.toLocaleString('de-DE');
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? write.day(value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => plainText(one, write)).join(', ');
  if (typeof value !== 'object') return '';
  return Object.values(value)
    .map((one: unknown) => plainText(one, write))
    .join(', ');
}
