import type { Json, JsonObject } from '@amtsweg/kernel';
import { checkFields } from '../check-data.js';
import { holds, type FeelScope } from '../feel.js';
import type { Field } from '../form.js';
import { candidateValues } from './candidate-values.js';
import type { Hints } from './hints-of.js';
import type { Samples } from './samples-of.js';

/** What data for fields is made from. */
export interface Filling {
  readonly fields: readonly Field[];
  /** The scope of conditions when the data is as given: `form` or `event` is the data itself. */
  readonly scopeOf: (data: JsonObject) => FeelScope;
  readonly hints: Hints;
  readonly samples: Samples;
  /** Whether values of a field of this name are worth telling apart. */
  readonly varies: (name: string) => boolean;
}

/** A way to fill in fields, and the names of the fields in which it differs from the plainest way. */
export interface Filled {
  readonly data: JsonObject;
  readonly changed: readonly string[];
}

/** More ways to fill in one form than this are not tried. */
const MOST = 150;

/**
 * Ways to fill in fields so that they pass their check: the plainest one, and from it each value that a condition of the
 * procedure could tell apart, one field at a time and then in pairs. Empty when no valid filling was found.
 */
export function fillFields(filling: Filling, seed: JsonObject = {}): Filled[] {
  const found = new Map<string, Filled>();
  const keep = (data: JsonObject, changed: readonly string[]): void => {
    if (found.size >= MOST) return;
    const completed = complete(filling, data);
    if (completed === null) return;
    const key = JSON.stringify(completed);
    if (!found.has(key)) found.set(key, { data: completed, changed });
  };
  keep(seed, []);
  const [plain] = found.values();
  const from = plain?.data ?? seed;
  const changes = changesOf(filling, filling.fields, from);
  for (const { apply, name } of changes) keep(apply(from), [name]);
  // Pairs of changes: conditions often ask for two things at once.
  for (const { data, changed } of [...found.values()])
    for (const { apply, name } of changes) keep(apply(data), [...changed, name]);
  return [...found.values()];
}

/** Whether the fillings are the same whatever the case is: no condition of the fields reads form or facts. */
export function isFillingFixed(fields: readonly Field[]): boolean {
  return !/(?:form|facts)\b/.test(JSON.stringify(fields.map(conditionsOf)));
}

function conditionsOf(field: Field): unknown {
  const { when, required } = field;
  const bounds = field.type === 'date' ? [field.notAfter, field.notBefore] : [];
  const inner = field.type === 'group' || field.type === 'list' ? field.fields.map(conditionsOf) : [];
  return [when, required, bounds, inner];
}

interface Change {
  readonly name: string;
  readonly apply: (data: JsonObject) => JsonObject;
}

/** Changes of one field that a condition could tell apart. */
function changesOf(filling: Filling, fields: readonly Field[], data: JsonObject): Change[] {
  const { hints, samples, varies } = filling;
  return fields.flatMap((field): Change[] => {
    const { name } = field;
    const inner = data[name];
    const set = (value: Json): Change => ({ name, apply: (whole) => ({ ...whole, [name]: value }) });
    if (field.type === 'group') {
      return changesOf(filling, field.fields, isObject(inner) ? inner : {}).map((change) => ({
        name: change.name,
        apply: (whole) => ({ ...whole, [name]: change.apply(isObject(whole[name]) ? whole[name] : {}) }),
      }));
    }
    const absent: Change = { name, apply: ({ [name]: _, ...rest }) => rest };
    if (field.type === 'list') {
      const item = isList(inner) && isObject(inner[0]) ? inner[0] : {};
      const items = changesOf(filling, field.fields, item).map((change): Change => ({
        name: change.name,
        apply: (whole) => ({ ...whole, [name]: [change.apply(item)] }),
      }));
      return varies(name) ? [absent, set([item]), set([]), ...items] : items;
    }
    if (!varies(name)) return [];
    const values = candidateValues(field, filling.scopeOf(data), hints, samples);
    return [...new Set(values)].map(set).concat(absent);
  });
}

/** The data with what is needed added and what does not apply taken away; `null` when it cannot be made to fit. */
function complete(filling: Filling, data: JsonObject): JsonObject | null {
  let current = data;
  for (let pass = 0; pass < 4; pass += 1) {
    const next = settled(filling, filling.fields, current, filling.scopeOf(current));
    if (JSON.stringify(next) === JSON.stringify(current) && pass > 0) break;
    current = next;
  }
  return checkFields(filling.fields, current, filling.scopeOf(current)).length === 0 ? current : null;
}

function settled(filling: Filling, fields: readonly Field[], data: JsonObject, scope: FeelScope): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field): [string, Json][] => {
      const value = valueOf(filling, field, data[field.name], scope);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function valueOf(
  filling: Filling,
  field: Field,
  value: Json | undefined,
  scope: FeelScope,
): Json | undefined {
  if (field.when !== undefined && !holds(field.when, scope)) return undefined;
  const { required } = field;
  const isNeeded = required === true || (typeof required === 'string' && holds(required, scope));
  if (value === undefined && !isNeeded) return undefined;
  if (field.type === 'group') return settled(filling, field.fields, isObject(value) ? value : {}, scope);
  if (field.type === 'list') {
    const items = isList(value) ? value : [];
    const missing = Math.max(0, (field.min ?? (isNeeded ? 1 : 0)) - items.length);
    return [...items, ...Array.from({ length: missing }, () => ({}))].map((item) => {
      const inner = isObject(item) ? item : {};
      return settled(filling, field.fields, inner, { ...scope, item: inner });
    });
  }
  if (value !== undefined && fits(field, value, scope)) return value;
  const candidates = candidateValues(field, scope, filling.hints, filling.samples);
  return candidates.find((candidate) => fits(field, candidate, scope)) ?? value;
}

const alone = new WeakMap<Field, readonly Field[]>();

/** Whether a value passes the check of its field, conditions of the field aside. */
function fits(field: Field, value: Json, scope: FeelScope): boolean {
  const { when: _when, required: _required, ...plain } = field;
  const fields = alone.get(field) ?? [plain];
  alone.set(field, fields);
  return checkFields(fields, { [field.name]: value }, scope).length === 0;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
