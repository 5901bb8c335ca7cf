import type { RecordEnvelope } from './record-envelope.js';
import { GENESIS, hashEnvelope } from './seal-record.js';

/** A stored record as it is read for verification. */
export interface StoredRecord {
  readonly envelope: RecordEnvelope;
  readonly hash: string;
}

/** What is wrong with a chain, and where first. */
export interface ChainBreak {
  readonly seq: number;
  readonly reason: 'gap' | 'altered' | 'unlinked' | 'truncated';
}

/**
 * Verifies a case's chain from its first entry to `head`, the hash that the case row holds.
 *
 * `null` when every entry is there, unaltered and linked. Needs no key: erased payload does not break a chain.
 */
export function verifyChain(records: readonly StoredRecord[], head: string): ChainBreak | null {
  let prev = GENESIS;
  for (const [index, { envelope, hash }] of records.entries()) {
    if (envelope.seq !== index + 1) return { seq: index + 1, reason: 'gap' };
    if (envelope.prev !== prev) return { seq: envelope.seq, reason: 'unlinked' };
    if (hashEnvelope(envelope) !== hash) return { seq: envelope.seq, reason: 'altered' };
    prev = hash;
  }
  return prev === head ? null : { seq: records.length + 1, reason: 'truncated' };
}
