import type { DecisionTime } from './case-context.js';
import type { CaseMachine } from './compile-machine.js';
import type { StoredCase } from './stored-case.js';
import { restore, type LiveSnapshot } from './xstate-edge.js';

/** A stored snapshot does not fit its machine: a state that no longer exists, or a snapshot of another machine. */
export class StaleSnapshot extends Error {
  override readonly name = 'StaleSnapshot';
  constructor(
    readonly machineId: string,
    readonly value: unknown,
    options: { cause: unknown },
  ) {
    super(`the stored state ${JSON.stringify(value)} does not exist in machine ${machineId}`, options);
  }
}

/**
 * Turns a stored case back into a snapshot that XState can decide on; the only way to do so.
 *
 * `machine.resolveState` is no alternative: it loses history states and invocations (tried on 5.33).
 * Throws `StaleSnapshot` where XState would answer with an error status and go on.
 */
export function revive(machine: CaseMachine, stored: StoredCase, time: DecisionTime): LiveSnapshot {
  const { snapshot, form } = stored;
  const revived = restore(machine.xstate, {
    status: snapshot.status,
    value: snapshot.value,
    historyValue: snapshot.history,
    context: { form, facts: snapshot.facts, ending: snapshot.ending, time },
    children: Object.fromEntries(
      Object.entries(snapshot.children).map(([id, src]) => [id, { src, snapshot: { status: 'active' } }]),
    ),
  });
  if (revived.status === 'error')
    throw new StaleSnapshot(machine.id, snapshot.value, { cause: revived.error });
  return revived;
}
