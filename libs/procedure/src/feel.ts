import {
  evaluate,
  FeelDate,
  FeelDateTime,
  FeelDuration,
  FeelTime,
  parseExpression,
  SyntaxError as FeelSyntaxError,
} from 'feelin';
import type { Json } from '@amtsweg/kernel';
import type { Feel } from './form.js';
import { plainCondition, unknown } from './plain-condition.js';
import { relevantScope } from './relevant-scope.js';

/** What a FEEL expression may read, by name. */
export type FeelScope = Readonly<Record<string, unknown>>;

/**
 * FEEL's own `now()` and `today()` read the machine's clock. A decision may not: the names are taken away here, and
 * `today` is given by the scope as the civil date of the decision.
 */
const noClock = { now: null, today: null };

/**
 * Evaluates a FEEL expression over a scope. What cannot be computed is `null`, as the DMN standard has it.
 *
 * Throws for an expression that does not parse: the checker finds those before publication.
 */
export function feel(expression: Feel, scope: FeelScope): Json {
  const found = PATH.test(expression) ? lookUp(expression, scope) : undefined;
  if (found !== undefined) return toJson(found);
  const plain = plainCondition(expression)?.(scope) ?? unknown;
  return plain === unknown ? byFeelin(expression, scope) : plain;
}

/** Names joined by dots: the most frequent expression of all, in letters above all. */
const PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** Follows a path through plain objects, a thirtieth of what parsing it costs; `undefined` leaves the case to FEEL. */
function lookUp(path: string, scope: FeelScope): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isPlain(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      scope,
    );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function byFeelin(expression: Feel, scope: FeelScope): Json {
  return toJson(evaluate(expression, { ...noClock, ...relevantScope(expression, scope) }).value);
}

/** Whether a condition holds: exactly when it evaluates to `true`. */
export function holds(expression: Feel, scope: FeelScope): boolean {
  return feel(expression, scope) === true;
}

/** The error of an expression that does not parse, or the names it reads. */
export function readFeel(
  expression: Feel,
): { readonly error: string } | { readonly variables: readonly string[] } {
  try {
    const tree = parseExpression(expression, {}, undefined);
    const variables = new Set<string>();
    tree.iterate({
      enter: (node) => {
        if (node.name === 'VariableName') variables.add(expression.slice(node.from, node.to));
        if (node.name === '⚠') throw new SyntaxError(`unexpected text at ${node.from + 1}`);
      },
    });
    return { variables: [...variables] };
  } catch (error) {
    if (error instanceof FeelSyntaxError || error instanceof SyntaxError) return { error: error.message };
    throw error;
  }
}

function toJson(value: unknown): Json {
  if (value === undefined || value === null || typeof value === 'function') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof FeelDate || value instanceof FeelDateTime || value instanceof FeelTime)
    return value.toString();
  if (value instanceof FeelDuration) return value.toString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]));
}
