import type { StoredCase } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';
import { contentHash } from './content-hash.js';

/** The hash of a case's state as each record keeps it: snapshot and form; a replay computes the same. */
export function stateHash(stored: StoredCase): string {
  const { snapshot, form } = stored;
  // Interfaces have no index signature; a stored case is JSON by its type.
  return contentHash({ snapshot, form } as unknown as JsonObject);
}
