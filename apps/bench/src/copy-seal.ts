import { newCaseKey, openPayload, sealRecord, unwrapCaseKey, wrapCaseKey } from '@amtsweg/audit-store';
import type { RecordEnvelope, RecordPayload } from '@amtsweg/audit-store';
import { newId } from '@amtsweg/cases-shell';

/** What is a case's own and no copy: its key, and its first entry sealed under that key. Binary as hex. */
export interface CopySeal {
  readonly caseId: string;
  readonly wrapped: string;
  readonly envelope: RecordEnvelope;
  readonly hash: string;
  readonly sealed: string;
}

/** The only entry of the case that is copied, as it is stored. */
export interface StoredOpening {
  readonly wrapped: Buffer;
  readonly envelope: RecordEnvelope;
  readonly sealed: Buffer;
}

/** Opens the entry of the template. */
export function openOpening(masterKey: Buffer, caseId: string, stored: StoredOpening): RecordPayload {
  return openPayload(unwrapCaseKey(masterKey, caseId, stored.wrapped), stored.envelope, stored.sealed);
}

/** Seals the same entry for a new case, under a new key: the chain of a copy is as good as that of any case. */
export function copySeal(masterKey: Buffer, opening: RecordEnvelope, payload: RecordPayload): CopySeal {
  const caseId = newId();
  const key = newCaseKey();
  const { envelope, hash, sealed } = sealRecord(key, { ...opening, caseId }, payload);
  return {
    caseId,
    wrapped: wrapCaseKey(masterKey, caseId, key).toString('hex'),
    envelope,
    hash,
    sealed: sealed.toString('hex'),
  };
}
