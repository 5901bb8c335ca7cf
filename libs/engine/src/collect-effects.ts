import type { Json, JsonObject } from '@amtsweg/kernel';
import type { CaseMachine } from './compile-machine.js';
import type { Effect } from './effect.js';
import type { LiveSnapshot, StepAction } from './xstate-edge.js';

const AFTER = 'xstate.after.';

/**
 * Translates the actions of one XState step into effects.
 *
 * `before` is the snapshot the step started from (`null` for the first): an invocation that stops is looked up there.
 */
export function collectEffects(
  machine: CaseMachine,
  before: LiveSnapshot | null,
  actions: readonly StepAction[],
): Effect[] {
  const opened = new Map(before?.children);
  return settle(actions.flatMap((action) => effectOf(machine, opened, action) ?? []));
}

/** The effect of one action, `null` for XState's own book-keeping; `opened` learns what the step opens. */
function effectOf(
  machine: CaseMachine,
  opened: Map<string, string>,
  { type, params }: StepAction,
): Effect | null {
  switch (type) {
    case 'xstate.spawnChild': {
      const [id, source] = [text(params['id']), text(params['src'])];
      opened.set(id, source);
      return started(id, source, params['input']);
    }
    case 'xstate.stopChild': {
      const id = text(params['id']);
      const source = opened.get(id);
      if (source === undefined)
        throw new Error(`machine ${machine.id} stops the invocation ${id} that never ran`);
      return source === 'task'
        ? { type: 'closeTask', activity: id }
        : { type: 'stopService', invocation: id };
    }
    case 'xstate.raise': {
      const { id } = params;
      return typeof id === 'string' && id.startsWith(AFTER) ? clock(id) : null;
    }
    case 'xstate.cancel': {
      const id = text(params['sendId']);
      return id.startsWith(AFTER) ? { type: 'stopClock', id } : null;
    }
    default:
      return machine.performs.has(type) ? { type: 'perform', action: type, params } : null;
  }
}

function started(id: string, source: string, input: Json | undefined): Effect {
  const data = isObject(input) ? input : {};
  return source === 'task'
    ? { type: 'openTask', activity: id, spec: data }
    : { type: 'startService', invocation: id, service: source, input: data };
}

function clock(id: string): Effect {
  const [name = '', ...state] = id.slice(AFTER.length).split('.');
  return { type: 'startClock', id, clock: name, state: state.slice(1).join('.') };
}

/** Leaves out what the same step starts and then stops: a state only passed through opens no task. */
function settle(effects: readonly Effect[]): Effect[] {
  const gone = new Set<number>();
  effects.forEach((effect, at) => {
    const key = stopKey(effect);
    if (key === null) return;
    const start = effects.findLastIndex(
      (other, index) => index < at && !gone.has(index) && startKey(other) === key,
    );
    if (start >= 0) gone.add(start).add(at);
  });
  return effects.filter((_, index) => !gone.has(index));
}

function startKey(effect: Effect): string | null {
  if (effect.type === 'openTask') return `task ${effect.activity}`;
  if (effect.type === 'startClock') return `clock ${effect.id}`;
  return effect.type === 'startService' ? `service ${effect.invocation}` : null;
}

function stopKey(effect: Effect): string | null {
  if (effect.type === 'closeTask') return `task ${effect.activity}`;
  if (effect.type === 'stopClock') return `clock ${effect.id}`;
  return effect.type === 'stopService' ? `service ${effect.invocation}` : null;
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('XState left out a name in one of its actions');
  return value;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
