import type { Json } from '@amtsweg/kernel';
import type { FeelScope, Field } from '@amtsweg/procedure';
import type { FieldFinding } from './finding.js';
import { isRequired, isShown, type Holds } from './fit-data.js';
import { isTyped, itemsOf, type Typed } from './typed.js';

/**
 * Finds what a person can repair before anything is sent: what is missing, numbers that are none, texts that are too long.
 *
 * `data` is what `fitData` gave. The server has the last word; it knows more rules than these.
 */
export function checkData(
  fields: readonly Field[],
  data: Typed,
  scope: FeelScope,
  holds: Holds,
  at = '',
): readonly FieldFinding[] {
  return fields.flatMap((field): readonly FieldFinding[] => {
    if (!isShown(field, scope, holds)) return [];
    const value = data[field.name];
    const pointer = `${at}/${field.name}`;
    if (value === undefined) {
      if (!isRequired(field, scope, holds)) return [];
      return [{ pointer, detail: `Bitte geben Sie „${field.label}“ an.` }];
    }
    const detail = faultOf(field, value);
    return detail === null ? checkInner(field, value, scope, holds, pointer) : [{ pointer, detail }];
  });
}

function checkInner(
  field: Field,
  value: Json,
  scope: FeelScope,
  holds: Holds,
  pointer: string,
): readonly FieldFinding[] {
  if (field.type === 'group')
    return isTyped(value) ? checkData(field.fields, value, scope, holds, pointer) : [];
  if (field.type !== 'list') return [];
  return itemsOf(value).flatMap((item, index) =>
    checkData(field.fields, item, { ...scope, item }, holds, `${pointer}/${index}`),
  );
}

function faultOf(field: Field, value: Json): string | null {
  switch (field.type) {
    case 'integer':
      return numberFault(field, value, 'eine ganze Zahl');
    case 'decimal':
      return numberFault(field, value, 'eine Zahl');
    case 'money':
      return numberFault(field, value, 'ein Betrag in Euro mit höchstens zwei Nachkommastellen');
    case 'text':
    case 'longText':
    case 'name':
      return lengthFault(field.label, value, field.maxLength ?? longest[field.type]);
    case 'list':
      return countFault(field.label, itemsOf(value).length, field.min ?? 0);
    default:
      return null;
  }
}

const longest = { text: 500, longText: 5000, name: 200 } as const;

function numberFault(
  field: Field & { readonly min?: number; readonly max?: number },
  value: Json,
  what: string,
): string | null {
  if (typeof value !== 'number' || (field.type === 'integer' && !Number.isInteger(value)))
    return `„${field.label}“ muss ${what} sein.`;
  const min = field.min ?? (field.type === 'money' ? 0 : undefined);
  const said = (limit: number): string =>
    field.type === 'money' ? euros.format(limit / 100) : limit.toLocaleString('de-DE');
  if (min !== undefined && value < min) return `„${field.label}“ muss mindestens ${said(min)} sein.`;
  if (field.max !== undefined && value > field.max)
    return `„${field.label}“ darf höchstens ${said(field.max)} sein.`;
  return null;
}

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

function lengthFault(label: string, value: Json, most: number): string | null {
  // Like the server, characters are counted and not the halves in which JavaScript keeps rare ones.
  const length = typeof value === 'string' ? Array.from(value).length : 0;
  if (length <= most) return null;
  return `„${label}“ darf höchstens ${most.toLocaleString('de-DE')} Zeichen haben; es sind ${length.toLocaleString('de-DE')}.`;
}

function countFault(label: string, count: number, least: number): string | null {
  if (count >= least) return null;
  return `„${label}“ braucht mindestens ${least} ${least === 1 ? 'Eintrag' : 'Einträge'}.`;
}
