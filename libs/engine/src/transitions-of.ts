import type {
  ActionConfig,
  InvokeConfig,
  StateConfig,
  TransitionConfig,
  TransitionObject,
} from './machine-config.js';

/** One transition of a state: what triggers it, and the transition itself in its long form. */
export interface TransitionOf {
  /** Event descriptor, or `''` for an eventless transition. Clocks read `after.<clock>`, invocations `done.<id>` and `error.<id>`. */
  readonly trigger: string;
  readonly transition: TransitionObject;
}

/** Lists the transitions written at one state, in document order and long form. */
export function transitionsOf(state: StateConfig): TransitionOf[] {
  return [
    ...Object.entries(state.on ?? {}).flatMap(([event, config]) => long(event, config)),
    ...long('', state.always),
    ...Object.entries(state.after ?? {}).flatMap(([clock, config]) => long(`after.${clock}`, config)),
    ...invocationsOf(state).flatMap((call) => [
      ...long(`done.${call.id}`, call.onDone),
      ...long(`error.${call.id}`, call.onError),
    ]),
    ...long('done.state', state.onDone),
  ];
}

/** Lists the invocations of one state. */
export function invocationsOf(state: StateConfig): readonly InvokeConfig[] {
  if (state.invoke === undefined) return [];
  return isList(state.invoke) ? state.invoke : [state.invoke];
}

/** The name of an action, short or long. */
export function actionName(action: ActionConfig): string {
  return typeof action === 'string' ? action : action.type;
}

function long(trigger: string, config: TransitionConfig | undefined): TransitionOf[] {
  if (config === undefined) return [];
  const candidates = isList(config) ? config : [config];
  return candidates.map((candidate) => ({
    trigger,
    transition: typeof candidate === 'string' ? { target: candidate } : candidate,
  }));
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
