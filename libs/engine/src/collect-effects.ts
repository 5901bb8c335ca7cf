import type { AnyMachineSnapshot, ExecutableActionObject } from 'xstate';
import type { JsonObject } from '@amtsweg/kernel';
import type { CaseMachine } from './compile-machine.js';
import type { Effect } from './effect.js';

const AFTER = 'xstate.after.';

/**
 * Translates the actions of one XState step into effects.
 *
 * `before` is the snapshot the step started from (`null` for the first): an invocation that stops is looked up there.
 */
export function collectEffects(
  machine: CaseMachine,
  before: AnyMachineSnapshot | null,
  actions: readonly ExecutableActionObject[],
): Effect[] {
  const effects: Effect[] = [];
  const opened = new Map<string, string>();
  for (const action of actions) {
    const params: Readonly<Record<string, unknown>> = isRecord(action.params) ? action.params : {};
    switch (action.type) {
      case 'xstate.spawnChild': {
        const id = String(params['id']);
        opened.set(id, String(params['src']));
        effects.push(started(id, String(params['src']), params['input']));
        break;
      }
      case 'xstate.stopChild': {
        const id = String(params['id']);
        const source = opened.get(id) ?? sourceOf(before, id);
        if (source === undefined)
          throw new Error(`machine ${machine.id} stops the invocation ${id} that never ran`);
        const stop: Effect =
          source === 'task' ? { type: 'closeTask', activity: id } : { type: 'stopService', invocation: id };
        effects.push(stop);
        break;
      }
      case 'xstate.raise':
        if (typeof params['id'] === 'string' && params['id'].startsWith(AFTER))
          effects.push(clock(params['id']));
        break;
      case 'xstate.cancel': {
        const id = String(params['sendId']);
        if (id.startsWith(AFTER)) effects.push({ type: 'stopClock', id });
        break;
      }
      default:
        if (machine.performs.has(action.type)) {
          effects.push({ type: 'perform', action: action.type, params: params as JsonObject });
        }
    }
  }
  return settle(effects);
}

function started(id: string, source: string, input: unknown): Effect {
  const data = isRecord(input) ? (input as JsonObject) : {};
  return source === 'task'
    ? { type: 'openTask', activity: id, spec: data }
    : { type: 'startService', invocation: id, service: source, input: data };
}

function clock(id: string): Effect {
  const [name = '', ...state] = id.slice(AFTER.length).split('.');
  return { type: 'startClock', id, clock: name, state: state.slice(1).join('.') };
}

function sourceOf(before: AnyMachineSnapshot | null, id: string): string | undefined {
  const child: unknown = before?.children[id];
  return isRecord(child) && typeof child['src'] === 'string' ? child['src'] : undefined;
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
