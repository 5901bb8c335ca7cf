import type { Json } from '@amtsweg/kernel';
import type { Feel } from '../form.js';
import { holds, type FeelScope } from '../feel.js';

/** No more combinations than this are tried; conditions of one trigger rarely read more than three values. */
const MOST = 400;

const PATH = /(?<![\w."])(?:event|facts|form|case)(?:\.[A-Za-z_]\w*)+/gu;
const LITERAL = /"([^"]*)"|(?<![\w."])(-?\d+(?:\.\d+)?)(?![\w."])/gu;

/** What the conditions of one trigger say about one combination of the values they read: which of them hold. */
export type GuardSample = readonly boolean[];

/**
 * Tries the conditions of one trigger on combinations of the values they compare with: literals, their neighbours, true,
 * false and another text. `null` where the conditions call functions or read lists, dates and the like, of which such
 * values say nothing, or where there would be too many combinations.
 */
export function guardSamples(guards: readonly Feel[]): readonly GuardSample[] | null {
  const text = guards.map((guard) => guard.replace(/"[^"]*"/gu, '""')).join(' ; ');
  // Two values compared with each other, or computed with: literals say nothing about them.
  if (
    /(?:[<>=]|between|and) *(?:event|facts|form|case)\.[\w.]* *[<>=+*/-] *(?:event|facts|form|case)\.|[<>=+*/-] *(?:event|facts|form|case)\./u.test(
      text,
    )
  )
    return null;
  if (/[[\]{}(]|\b(?:for|some|every|in|null|date|duration|if)\b/u.test(text.replaceAll(/\bnot\(/gu, '')))
    return null;
  const paths = [...new Set(text.match(PATH) ?? [])];
  const combinations = combine(paths.map((path) => [path, valuesOf(path, guards)] as const));
  if (combinations === null) return null;
  return combinations.map((values) => {
    const scope = scopeOf(values);
    return guards.map((guard) => holds(guard, scope));
  });
}

function valuesOf(path: string, guards: readonly Feel[]): Json[] {
  const literals = guards
    .filter((guard) => guard.includes(path))
    .flatMap((guard) => [...guard.matchAll(LITERAL)])
    .map(([, text, number]): Json => text ?? Number(number));
  const numbers = literals.filter((value) => typeof value === 'number');
  const texts = literals.filter((value) => typeof value === 'string');
  const comparesWithBoolean = guards.some((guard) =>
    new RegExp(`${path.replaceAll('.', '\\.')} *!?= *(true|false)`, 'u').test(guard),
  );
  if (comparesWithBoolean) return [true, false];
  if (numbers.length > 0) return [...new Set(numbers.flatMap((value) => [value - 1, value, value + 1]))];
  return [...new Set([...texts, 'something else'])];
}

type Combination = readonly (readonly [path: string, value: Json])[];

function combine(domains: readonly (readonly [string, readonly Json[]])[]): readonly Combination[] | null {
  if (domains.reduce((count, [, values]) => count * values.length, 1) > MOST) return null;
  return domains.reduce<readonly Combination[]>(
    (found, [path, values]) =>
      found.flatMap((combination) => values.map((value) => [...combination, [path, value] as const])),
    [[]],
  );
}

function scopeOf(values: Combination): FeelScope {
  const scope: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = scope;
    for (const name of names) {
      at[name] = typeof at[name] === 'object' && at[name] !== null ? at[name] : {};
      at = at[name] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return scope;
}
