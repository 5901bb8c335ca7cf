import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@amtsweg/kernel';
import { seal, unseal } from './case-key.js';
import type { RecordEnvelope, RecordPayload } from './record-envelope.js';

/** The hash before the first entry of a case. */
export const GENESIS = '0'.repeat(64);

/** A record ready to be appended. */
export interface SealedRecord {
  readonly envelope: RecordEnvelope;
  /** SHA-256 over the canonical form of the envelope, hex; the envelope holds the hash before, so this is the chain. */
  readonly hash: string;
  readonly sealed: Buffer;
}

/** Seals a record: salts and encrypts the payload, puts its digest into the envelope and hashes that. */
export function sealRecord(
  key: Buffer,
  entry: Omit<RecordEnvelope, 'v' | 'payloadDigest'>,
  payload: RecordPayload,
): SealedRecord {
  const salt = randomBytes(16).toString('hex');
  const plain = canonicalJson({ salt, payload });
  const envelope: RecordEnvelope = { v: 1, ...entry, payloadDigest: sha256(plain) };
  return { envelope, hash: hashEnvelope(envelope), sealed: seal(key, Buffer.from(plain), contextOf(entry)) };
}

/** The hash of an envelope as the next entry refers to it. */
export function hashEnvelope(envelope: RecordEnvelope): string {
  // An envelope is JSON by its type; interfaces have no index signature.
  return sha256(canonicalJson({ ...envelope }));
}

/** Opens the payload of a record and proves that it is the one the envelope was made with. Throws when it is not. */
export function openPayload(key: Buffer, envelope: RecordEnvelope, sealed: Buffer): RecordPayload {
  const plain = unseal(key, sealed, contextOf(envelope)).toString('utf8');
  if (sha256(plain) !== envelope.payloadDigest) {
    throw new Error(`payload of entry ${envelope.seq} of case ${envelope.caseId} does not fit its digest`);
  }
  const opened = JSON.parse(plain) as { payload: RecordPayload };
  return opened.payload;
}

function contextOf(entry: { readonly caseId: string; readonly seq: number }): string {
  return `${entry.caseId}:${entry.seq}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
