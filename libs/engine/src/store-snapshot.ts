import type { CaseMachine } from './compile-machine.js';
import type { StoredSnapshot } from './stored-case.js';
import { persist, type LiveSnapshot } from './xstate-edge.js';

/** The inverse of `revive`: the JSON to store for a snapshot, without the form. Throws when the machine is in error. */
export function storeSnapshot(machine: CaseMachine, snapshot: LiveSnapshot): StoredSnapshot {
  const { status, context } = snapshot;
  if (status !== 'active' && status !== 'done') {
    throw new Error(`machine ${machine.id} ended in status ${status}: ${String(snapshot.error)}`, {
      cause: snapshot.error,
    });
  }
  const { value, historyValue } = persist(snapshot);
  return {
    status,
    value,
    history: historyValue,
    facts: context.facts,
    ending: context.ending,
    // A machine that is done has stopped whatever it had invoked.
    children: status === 'done' ? {} : Object.fromEntries(snapshot.children),
  };
}
