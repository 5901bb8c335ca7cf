import type { Procedure } from '../../procedure.js';

/** A change of a document: a dotted path and the new value; `undefined` removes what is there. */
export type Change = readonly [path: string, value: unknown];

/** A copy of a procedure with changes. The result is a procedure only as far as the changes leave it one. */
export function vary(procedure: Procedure, ...changes: readonly Change[]): Procedure {
  // Through JSON, so that nothing is shared and a change happens in one place only.
  const copy: unknown = JSON.parse(JSON.stringify(procedure));
  for (const [path, value] of changes) put(copy, path.split('.'), value);
  // Tests hand broken documents to the checker, as designers do.
  return copy as Procedure;
}

function put(target: unknown, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (!isRecord(target)) throw new Error(`nothing to change at ${name}`);
  if (rest.length > 0) put(target[name], rest, value);
  else if (value === undefined) delete target[name];
  else Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
