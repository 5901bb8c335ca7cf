import type { Feel } from './form.js';

/** What an expression may read of a name: all of it, or only some of its members. */
type Need = 'all' | ReadonlySet<string>;

/** Expressions are finite in number, but a designer who types makes many; beyond this many they are read anew. */
const MOST = 20_000;

const needs = new Map<Feel, ReadonlyMap<string, Need>>();

/**
 * The part of a scope that an expression can read. FEEL copies all that it is given before it computes anything, which
 * costs more than the computing when a case has a long form.
 *
 * A name followed by a dot wherever it stands is cut down to the members named; any other mention keeps it whole.
 */
export function relevantScope(
  expression: Feel,
  scope: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const relevant: Record<string, unknown> = {};
  for (const [name, need] of needsOf(expression)) {
    if (!Object.hasOwn(scope, name)) continue;
    const value = scope[name];
    relevant[name] = need === 'all' || !isPlain(value) ? value : pick(value, need);
  }
  return relevant;
}

function pick(
  value: Readonly<Record<string, unknown>>,
  members: ReadonlySet<string>,
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const member of members) if (Object.hasOwn(value, member)) picked[member] = value[member];
  return picked;
}

const MENTION = /([\p{L}_?][\p{L}\p{N}_]*)(?:\s*\.\s*([\p{L}_][\p{L}\p{N}_]*))?/gu;

function needsOf(expression: Feel): ReadonlyMap<string, Need> {
  const known = needs.get(expression);
  if (known !== undefined) return known;
  if (needs.size >= MOST) needs.clear();
  const found = new Map<string, Need>();
  for (const [, name = '', member] of expression.matchAll(MENTION)) {
    const before = found.get(name);
    if (member === undefined || before === 'all') found.set(name, 'all');
    else found.set(name, new Set([...(before ?? []), member]));
  }
  needs.set(expression, found);
  return found;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
