import type { Json } from '@amtsweg/kernel';
import { feel, type FeelScope } from '../feel.js';
import type { Field } from '../form.js';
import type { Hints } from './hints-of.js';
import type { Samples } from './samples-of.js';

/** Texts of the forms that offices ask for: file references, postcodes, account numbers, plates, serial numbers. */
const TEXTS = [
  'Angabe', '1', '12', '123', '1234', '12345', '123456', '1234567', '30159', '2026-000001', 'H-AB 123', 'H AB 123', 'A1', 'AB12',
  'DE02120300000000202051', 'L01X00T47', 'T22000129', 'WVWZZZ1JZXW000001', '12345678901', '0511 1680', 'ABC123456', 'A', 'a',
  '30.11.2026', '2026', 'https://example.org', 'a@example.org', 'Musterstraße 1', '1234567890123', '12345678', '123456789',
]; // prettier-ignore

/**
 * Values worth trying in a field that is no group or list, the plainest first: what journeys used, what conditions compare
 * with and its neighbours, limits, every option.
 */
export function candidateValues(field: Field, scope: FeelScope, hints: Hints, samples: Samples): Json[] {
  const given = samples.get(field.name) ?? [];
  const literals = hints.literals(field.name);
  switch (field.type) {
    case 'boolean':
      return [...given.filter((value) => typeof value === 'boolean'), false, true];
    case 'choice':
      return field.options.map(({ value }) => (field.many === true ? [value] : value));
    case 'integer':
    case 'money':
      return numbers(field, given, literals).filter((value) => Number.isInteger(value));
    case 'decimal':
      return numbers(field, given, literals);
    case 'date':
      return dates(field, scope, given, literals);
    case 'email':
      return ['a@example.org'];
    case 'phone':
      return ['0511 1680'];
    case 'name':
      return [...given.filter((value) => typeof value === 'string'), 'Erika Mustermann'];
    case 'text':
    case 'longText':
      return texts(field, given, literals);
    case 'group':
    case 'list':
      return [];
  }
}

function texts(
  field: Extract<Field, { type: 'text' | 'longText' }>,
  given: readonly Json[],
  literals: readonly Json[],
): Json[] {
  const pattern = field.pattern === undefined ? null : new RegExp(field.pattern, 'u');
  return [...given, ...literals, ...TEXTS].filter(
    (value) =>
      typeof value === 'string' &&
      value !== '' &&
      value.length <= (field.maxLength ?? 500) &&
      (pattern?.test(value) ?? true),
  );
}

function numbers(
  { min, max }: { readonly min?: number; readonly max?: number },
  given: readonly Json[],
  literals: readonly Json[],
): number[] {
  const near = literals.filter(isNumber).flatMap((value) => [value, value - 1, value + 1]);
  const low = min ?? 0;
  return [...given.filter(isNumber), low, ...near, low + 1, max ?? low + 1000].filter(
    (value) => value >= low && value <= (max ?? Number.MAX_SAFE_INTEGER),
  );
}

/** How far from today dates are tried, in days. */
const AWAY = [0, -1, -40, -400, -1500, -6500, -9000, -30_000, 1, 40, 400, 4000];

function dates(
  field: Extract<Field, { type: 'date' }>,
  scope: FeelScope,
  given: readonly Json[],
  literals: readonly Json[],
): Json[] {
  const bounds = [field.notAfter, field.notBefore].flatMap((bound) =>
    bound === undefined ? [] : [feel(bound, scope)],
  );
  const away = AWAY.map((days) => shifted(String(scope['today']), days));
  return [...given, ...bounds, ...literals, ...away].filter(
    (value) => typeof value === 'string' && /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(value),
  );
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isNumber(value: Json): value is number {
  return typeof value === 'number';
}
