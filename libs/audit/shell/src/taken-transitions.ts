import {
  auditedCase,
  historyOf,
  openPayload,
  unwrapCaseKey,
  type HistoryEntry,
  type RecordEnvelope,
} from '@amtsweg/audit-store';
import { decide, type StoredCase, type Verdict } from '@amtsweg/engine';
import { isRefusal } from '@amtsweg/kernel';
import { markedMachine, takenBy, type Procedure } from '@amtsweg/procedure';
import type { AuditDesk } from './replay-case.js';
import { commandOf } from './replayed-command.js';

/**
 * The transitions that a case has taken, as the ids that `drawSvg` knows; each once, in the order of their first time.
 *
 * They are found by running the history again on a machine that tells what it takes: the record names events and states, and
 * between two states there may be several ways. `null` where the history cannot be run again any more, because the key of
 * the case was destroyed.
 */
export async function takenTransitions(desk: AuditDesk, caseId: string): Promise<readonly string[] | null> {
  const found = await auditedCase(desk.pool, caseId);
  if (found?.wrappedKey === null || found === null) return null;
  const key = unwrapCaseKey(desk.masterKey, caseId, found.wrappedKey);
  const history = await historyOf(desk.pool, caseId);
  const taken = new Set<string>();
  let stored: StoredCase | null = null;
  for (const entry of history) {
    if (entry.sealed === null) return null;
    const { procedure } = await desk.shelf.version(entry.envelope.procedure.hash);
    const verdict: Verdict | null = decidedAgain(key, procedure, stored, entry.envelope, entry.sealed);
    if (verdict === null) continue;
    // An audit says what is wrong with such a history; a drawing shows how far it can be followed.
    if (verdict.kind !== 'accepted') break;
    stored = { snapshot: verdict.snapshot, form: verdict.form };
    for (const effect of verdict.effects) {
      const id = takenBy(effect);
      if (id !== null) taken.add(id);
    }
  }
  return [...taken];
}

/** What the machine says to an entry; `null` for one that does not run it. */
function decidedAgain(
  key: Buffer,
  procedure: Procedure,
  before: StoredCase | null,
  envelope: RecordEnvelope,
  sealed: NonNullable<HistoryEntry['sealed']>,
): Verdict | null {
  const command = commandOf(envelope, openPayload(key, envelope, sealed));
  if (command === null || isRefusal(command)) return null;
  return decide(markedMachine(procedure), before, command, { instant: envelope.at, today: envelope.on });
}
