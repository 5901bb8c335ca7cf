import type { AnyEventObject } from 'xstate';
import { activeStates } from './active-states.js';
import type { DecisionTime } from './case-context.js';
import { collectEffects } from './collect-effects.js';
import type { Command } from './command.js';
import type { CaseMachine } from './compile-machine.js';
import { revive } from './revive.js';
import { storeSnapshot } from './store-snapshot.js';
import type { StoredCase } from './stored-case.js';
import type { Accepted, NotAllowed, Verdict } from './verdict.js';
import {
  firstStep,
  handledEvents,
  nextStep,
  takes,
  type LiveSnapshot,
  type XstateStep,
} from './xstate-edge.js';

/**
 * Decides what a command does to a case, without doing it: a pure function of its four arguments.
 *
 * `stored` is `null` exactly for the command `open`. Equal arguments give equal verdicts, in the server, in the worker,
 * in the designer's simulation and in the auditor's replay.
 * Throws when the definition is faulty (a throwing condition, an endless loop, a state that no longer exists).
 */
export function decide(
  machine: CaseMachine,
  stored: StoredCase | null,
  command: Command,
  time: DecisionTime,
): Verdict {
  if (command.kind === 'open') {
    if (stored !== null) throw new Error(`machine ${machine.id}: a case that exists cannot be opened again`);
    return accepted(
      machine,
      null,
      firstStep(machine.xstate, { form: command.form, facts: command.facts ?? {}, time }),
    );
  }
  if (stored === null) throw new Error(`machine ${machine.id}: the command ${command.kind} needs a case`);
  const before = revive(machine, stored, time);
  const event = eventOf(command);
  if (!takes(before, event)) return notAllowed(before, event);
  return accepted(machine, before, nextStep(machine.xstate, before, event));
}

/**
 * Why a machine does not take a command now, without taking it; `null` when it does.
 *
 * Only conditions are asked, nothing is computed: cheap enough to ask for everything that a screen offers.
 */
export function whyNot(
  machine: CaseMachine,
  stored: StoredCase,
  command: Exclude<Command, { kind: 'open' }>,
  time: DecisionTime,
): NotAllowed | null {
  const before = revive(machine, stored, time);
  const event = eventOf(command);
  return takes(before, event) ? null : notAllowed(before, event);
}

function eventOf(command: Exclude<Command, { kind: 'open' }>): AnyEventObject {
  switch (command.kind) {
    case 'event':
      return { type: command.type, data: command.data ?? {} };
    case 'clock':
      return { type: command.id, data: command.data ?? {} };
    case 'serviceDone':
      return { type: `xstate.done.actor.${command.invocation}`, data: command.output };
    case 'serviceFailed':
      return { type: `xstate.error.actor.${command.invocation}`, data: { error: command.error } };
  }
}

function accepted(machine: CaseMachine, before: LiveSnapshot | null, [after, actions]: XstateStep): Accepted {
  const snapshot = storeSnapshot(machine, after);
  return {
    kind: 'accepted',
    snapshot,
    form: after.context.form,
    effects: collectEffects(machine, before, actions),
    from: before === null ? [] : activeStates(before.value),
    to: activeStates(snapshot.value),
  };
}

function notAllowed(before: LiveSnapshot, event: AnyEventObject): NotAllowed {
  const states = activeStates(before.value);
  if (before.status !== 'active') return { kind: 'notAllowed', reason: 'closed', states, allowed: [] };
  const descriptors = handledEvents(before);
  const handled = descriptors.some((descriptor) => matches(descriptor, event.type));
  return {
    kind: 'notAllowed',
    reason: handled ? 'condition' : 'notHere',
    states,
    allowed: descriptors.filter((descriptor) => descriptor !== '' && !descriptor.startsWith('xstate.')),
  };
}

/** XState's event descriptors: exact, `*`, or a prefix ending in `.*`. */
function matches(descriptor: string, type: string): boolean {
  if (descriptor === '*' || descriptor === type) return true;
  return (
    descriptor.endsWith('.*') &&
    (type === descriptor.slice(0, -2) || type.startsWith(descriptor.slice(0, -1)))
  );
}
