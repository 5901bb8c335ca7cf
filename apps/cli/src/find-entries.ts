import { catalogue, type CatalogueEntry } from '@amtsweg/workflows';
import { usageError } from './command-failed.js';

/** The procedures with these keys, all of them when none is given. Fails for a key that does not exist. */
export function findEntries(keys: readonly string[]): readonly CatalogueEntry[] {
  return keys.length === 0 ? catalogue : keys.map(findEntry);
}

/** The procedure with this key. Fails with the keys there are. */
export function findEntry(key: string): CatalogueEntry {
  const entry = catalogue.find(({ procedure }) => procedure.key === key);
  if (entry !== undefined) return entry;
  const known = catalogue.map(({ procedure }) => procedure.key).sort();
  throw usageError(`There is no procedure "${key}". Known: ${known.join(', ')}.`);
}
