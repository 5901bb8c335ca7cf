import type { Json } from '@amtsweg/kernel';
import type { Feel, FeelScope, Field } from '@amtsweg/procedure';
import { readCents, readNumber } from './read-number.js';
import { isTyped, itemsOf, type Typed } from './typed.js';

/** Whether a condition in FEEL holds; that of `@amtsweg/procedure`, which is loaded when the first form is shown. */
export type Holds = (expression: Feel, scope: FeelScope) => boolean;

/** Conditions that depend on each other settle after as many rounds as they are deep; none is this deep. */
const ROUNDS = 8;

/** Whether a field exists as things stand. */
export function isShown(field: Field, scope: FeelScope, holds: Holds): boolean {
  return field.when === undefined || holds(field.when, scope);
}

/** Whether a field may not be left out as things stand. */
export function isRequired(field: Field, scope: FeelScope, holds: Holds): boolean {
  return field.required === true || (typeof field.required === 'string' && holds(field.required, scope));
}

/**
 * What of the typed data would be sent: without what is empty, and without fields whose condition does not hold. `scope` is
 * that of the case; the data itself is its `event`.
 *
 * A number that cannot be read stays as it was typed, so that it can be named as wrong.
 */
export function fitData(fields: readonly Field[], typed: Typed, scope: FeelScope, holds: Holds): Typed {
  let event: Typed = typed;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = fitFields(fields, typed, { ...scope, event }, holds);
    if (JSON.stringify(next) === JSON.stringify(event)) break;
    event = next;
  }
  return event;
}

function fitFields(fields: readonly Field[], typed: Typed, scope: FeelScope, holds: Holds): Typed {
  return Object.fromEntries(
    fields
      .filter((field) => isShown(field, scope, holds))
      .map((field) => [field.name, fitValue(field, typed[field.name], scope, holds)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function fitValue(field: Field, value: Json | undefined, scope: FeelScope, holds: Holds): Json | undefined {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'integer':
    case 'decimal':
      return fitNumber(value, readNumber);
    case 'money':
      return fitNumber(value, readCents);
    case 'choice':
      return field.many === true ? fitMany(value) : fitText(value);
    case 'group': {
      const inner = fitFields(field.fields, isTyped(value) ? value : {}, scope, holds);
      return Object.keys(inner).length > 0 || isRequired(field, scope, holds) ? inner : undefined;
    }
    case 'list': {
      const items = itemsOf(value).map((item) => fitFields(field.fields, item, { ...scope, item }, holds));
      return items.length > 0 || isRequired(field, scope, holds) ? items : undefined;
    }
    default:
      return fitText(value);
  }
}

function fitText(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function fitMany(value: Json | undefined): readonly string[] | undefined {
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  return chosen.length > 0 ? chosen : undefined;
}

function fitNumber(value: Json | undefined, read: (text: string) => number | null): Json | undefined {
  if (typeof value === 'number') return value;
  const text = fitText(value);
  return text === undefined ? undefined : (read(text) ?? text);
}
