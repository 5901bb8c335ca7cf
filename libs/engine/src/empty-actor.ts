import type { ActorLogic, EventObject } from 'xstate';

interface Waiting {
  readonly status: 'active';
  readonly output: undefined;
  readonly error: undefined;
}

const waiting: Waiting = { status: 'active', output: undefined, error: undefined };

/**
 * Actor logic that never does anything: what a task or a service call is inside the decision.
 *
 * The work happens outside and comes back as an event; XState only has to open it, close it and remember that it is there.
 */
export const emptyActor: ActorLogic<Waiting, EventObject> = {
  transition: (snapshot) => snapshot,
  getInitialSnapshot: () => waiting,
  getPersistedSnapshot: (snapshot) => snapshot,
  restoreSnapshot: () => waiting,
};
