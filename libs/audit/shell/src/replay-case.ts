import {
  auditedCase,
  contentHash,
  historyOf,
  openPayload,
  stateHash,
  unwrapCaseKey,
  verifyChain,
  type AuditedCase,
  type HistoryEntry,
  type RecordEnvelope,
  type RecordPayload,
} from '@amtsweg/audit-store';
import { activeStates, decide, type StoredCase } from '@amtsweg/engine';
import { isRefusal, refuse, type JsonObject, type Refusal } from '@amtsweg/kernel';
import type { CompiledProcedure } from '@amtsweg/procedure';
import type { Pool } from 'pg';
import type { Mismatch, Replay } from './replay.js';
import { commandOf } from './replayed-command.js';

/** What an audit works with. */
export interface AuditDesk {
  readonly pool: Pool;
  /** Compiled procedures by the hash of their content; the shelf of the cases is one. */
  readonly shelf: { version(hash: string): Promise<CompiledProcedure> };
  /** Unwraps the keys of the cases. */
  readonly masterKey: Buffer;
}

/**
 * Runs a case again from its history alone and compares what came of each step with what the record says.
 *
 * First the chain is verified, which needs no key; then each payload is opened and each act that ran the machine is
 * decided anew on its pinned version at its recorded time; in the end the row of the case must say the same. The first
 * deviation is named and ends the replay. Where the key was destroyed the chain is verified and nothing replayed.
 */
export async function replayCase(desk: AuditDesk, caseId: string): Promise<Replay | Refusal> {
  const found = await auditedCase(desk.pool, caseId);
  if (found === null) {
    return refuse('case-not-found', 'Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf.');
  }
  const history = await historyOf(desk.pool, caseId);
  const broken = chainMismatch(found, history);
  if (broken !== null) return replay(found, history, 0, broken);
  if (found.wrappedKey === null) return erased(found, history);
  const key = keyOf(desk.masterKey, found, found.wrappedKey);
  if (key === null) {
    return refuse(
      'master-key-wrong',
      `Der Schlüssel des Vorgangs ${found.caseNumber} lässt sich mit diesem Hauptschlüssel nicht öffnen. ` +
        'Bitte den Hauptschlüssel verwenden, mit dem die Datenbank betrieben wird.',
    );
  }
  let stored: StoredCase | null = null;
  for (const [index, entry] of history.entries()) {
    const next: StoredCase | Mismatch = await replayEntry(desk, key, stored, entry);
    if ('what' in next) return replay(found, history, index, next);
    stored = next;
  }
  return replay(found, history, history.length, rowMismatch(found, history));
}

function replay(
  found: AuditedCase,
  history: readonly HistoryEntry[],
  checked: number,
  mismatch: Mismatch | null,
): Replay {
  return {
    kind: 'replay',
    caseId: found.caseId,
    caseNumber: found.caseNumber,
    ok: mismatch === null,
    entries: history.length,
    checked,
    erased: false,
    mismatch,
  };
}

/** Without payload nothing can be decided anew; that the row is what the last entry left can still be proven. */
function erased(found: AuditedCase, history: readonly HistoryEntry[]): Replay {
  return { ...replay(found, history, 0, rowMismatch(found, history)), erased: true };
}

function chainMismatch(found: AuditedCase, history: readonly HistoryEntry[]): Mismatch | null {
  const broken = verifyChain(history, found.head);
  if (broken !== null) {
    const expected = {
      gap: `Eintrag ${broken.seq}`,
      altered: 'Prüfsumme des Eintrags passt zu seinem Inhalt',
      unlinked: 'Eintrag schließt an seinen Vorgänger an',
      truncated: `Kette endet bei ${found.head}`,
    }[broken.reason];
    return { seq: broken.seq, what: 'chain', expected, found: broken.reason };
  }
  const foreign = history.find(({ envelope }) => envelope.caseId !== found.caseId);
  if (foreign === undefined) return null;
  const { seq, caseId } = foreign.envelope;
  return { seq, what: 'case', expected: found.caseId, found: caseId };
}

function keyOf(masterKey: Buffer, found: AuditedCase, wrapped: Buffer): Buffer | null {
  try {
    return unwrapCaseKey(masterKey, found.caseId, wrapped);
  } catch {
    // AES-GCM says no more than that it does not fit.
    return null;
  }
}

/** The state after an entry, or in what the entry deviates. */
async function replayEntry(
  desk: AuditDesk,
  key: Buffer,
  before: StoredCase | null,
  { envelope, sealed }: HistoryEntry,
): Promise<StoredCase | Mismatch> {
  const { seq } = envelope;
  const payload = opened(key, envelope, sealed);
  if (typeof payload === 'string') {
    return { seq, what: 'payload', expected: envelope.payloadDigest, found: payload };
  }
  const procedure = await procedureOf(desk, envelope.procedure.hash);
  if (typeof procedure === 'string') {
    return { seq, what: 'procedure', expected: envelope.procedure.hash, found: procedure };
  }
  const after = decided(procedure, before, envelope, payload);
  if ('what' in after) return after;
  const hash = stateHash(after);
  return hash === envelope.stateHash
    ? after
    : { seq, what: 'state', expected: envelope.stateHash, found: hash };
}

function opened(key: Buffer, envelope: RecordEnvelope, sealed: Buffer | null): RecordPayload | string {
  if (sealed === null) return 'fehlt';
  try {
    return openPayload(key, envelope, sealed);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The hash of a compiled version's content: it never changes, and a long history asks for it at each entry. */
const hashes = new WeakMap<CompiledProcedure, string>();

/** The pinned version, proven to be the content that its hash stands for; a sentence when it is not. */
async function procedureOf(desk: AuditDesk, hash: string): Promise<CompiledProcedure | string> {
  try {
    const compiled = await desk.shelf.version(hash);
    const actual = hashes.get(compiled) ?? contentHash(compiled.procedure as unknown as JsonObject);
    hashes.set(compiled, actual);
    return actual === hash ? compiled : actual;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function decided(
  { machine }: CompiledProcedure,
  before: StoredCase | null,
  envelope: RecordEnvelope,
  payload: RecordPayload,
): StoredCase | Mismatch {
  const { seq } = envelope;
  const command = commandOf(envelope, payload);
  if (isRefusal(command)) return { seq, what: 'act', expected: envelope.act, found: command.detail };
  const outOfPlace: Mismatch = {
    seq,
    what: 'act',
    expected: 'open genau als erster Eintrag',
    found: envelope.act,
  };
  if (command === null) return before === null ? outOfPlace : (statesMismatch(envelope, [], []) ?? before);
  if ((command.kind === 'open') !== (before === null)) return outOfPlace;
  try {
    const verdict = decide(machine, before, command, { instant: envelope.at, today: envelope.on });
    if (verdict.kind === 'notAllowed') {
      return { seq, what: 'verdict', expected: 'accepted', found: verdict.reason };
    }
    // As the database gives it back to the next step: without absent members.
    const after = JSON.parse(
      JSON.stringify({ snapshot: verdict.snapshot, form: verdict.form }),
    ) as StoredCase;
    return statesMismatch(envelope, verdict.from, verdict.to) ?? after;
  } catch (error) {
    return { seq, what: 'verdict', expected: 'accepted', found: String(error) };
  }
}

function statesMismatch(
  { seq, from, to }: RecordEnvelope,
  before: readonly string[],
  after: readonly string[],
): Mismatch | null {
  if (from.join() !== before.join())
    return { seq, what: 'from', expected: from.join(), found: before.join() };
  return to.join() === after.join() ? null : { seq, what: 'to', expected: to.join(), found: after.join() };
}

/** Whether the row of the case is what the last entry left: state, version, and the columns that repeat the state. */
function rowMismatch(found: AuditedCase, history: readonly HistoryEntry[]): Mismatch | null {
  const seq = history.length;
  const last = history.at(-1)?.envelope;
  const { snapshot } = found.stored;
  const states = activeStates(snapshot.value);
  const deviation = [
    [last?.stateHash ?? null, stateHash(found.stored)],
    [last?.procedure.hash ?? null, found.procedureHash],
    [`Stand ${seq}`, `Stand ${found.revision}`],
    [`${snapshot.status}: ${states.join()}`, `${found.status}: ${found.states.join()}`],
    [states[0]?.split('.')[0] ?? null, found.milestone],
  ].find(([expected, actual]) => expected !== actual);
  if (deviation === undefined) return null;
  const [expected = null, actual = null] = deviation;
  return { seq, what: 'row', expected, found: actual };
}
