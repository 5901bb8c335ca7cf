import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@amtsweg/kernel';

/** SHA-256 of the canonical JSON of a value, as lower-case hex: the version of a procedure, the hash of a snapshot. */
export function contentHash(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
