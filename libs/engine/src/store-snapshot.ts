import type { AnyMachineSnapshot } from 'xstate';
import type { CaseContext } from './case-context.js';
import type { StoredSnapshot } from './stored-case.js';

interface PersistedMachine {
  readonly value: StoredSnapshot['value'];
  readonly historyValue: StoredSnapshot['history'];
  readonly children: Readonly<Record<string, { readonly src: string }>>;
}

/** The inverse of `revive`: the JSON to store for a snapshot, without the form. Throws when the machine is in error. */
export function storeSnapshot(snapshot: AnyMachineSnapshot): StoredSnapshot {
  if (snapshot.status !== 'active' && snapshot.status !== 'done') {
    throw new Error(
      `machine ${snapshot.machine.id} ended in status ${snapshot.status}: ${String(snapshot.error)}`,
      {
        cause: snapshot.error,
      },
    );
  }
  const persisted: PersistedMachine = JSON.parse(
    JSON.stringify(snapshot.machine.getPersistedSnapshot(snapshot)),
  );
  const context: CaseContext = snapshot.context;
  return {
    status: snapshot.status,
    value: persisted.value,
    history: persisted.historyValue,
    facts: context.facts,
    ending: context.ending,
    children:
      snapshot.status === 'done'
        ? {}
        : Object.fromEntries(Object.entries(persisted.children).map(([id, child]) => [id, child.src])),
  };
}
