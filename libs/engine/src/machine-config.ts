import type { JsonObject } from '@amtsweg/kernel';

/** A guard by name, from the vocabulary. */
export type GuardConfig = string | { readonly type: string; readonly params?: JsonObject };

/** An action by name, from the vocabulary. */
export type ActionConfig = string | { readonly type: string; readonly params?: JsonObject };

/** Where an event leads and what happens on the way. Without `target` it stays; `reenter` leaves and enters again. */
export interface TransitionObject {
  readonly target?: string | readonly string[];
  readonly guard?: GuardConfig;
  readonly actions?: readonly ActionConfig[];
  readonly reenter?: boolean;
  readonly description?: string;
}

/** One transition, a short target, or several candidates tried in order. */
export type TransitionConfig = string | TransitionObject | readonly (string | TransitionObject)[];

/** What runs while a state is active: a `task` for a human or a service for a worker. `id` is unique in the machine. */
export interface InvokeConfig {
  readonly id: string;
  readonly src: string;
  readonly input?: JsonObject;
  readonly onDone?: TransitionConfig;
  readonly onError?: TransitionConfig;
}

/** A state of an XState v5 machine as plain JSON: every guard, action, actor and delay is a name. */
export interface StateConfig {
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  /** Default of a history state. */
  readonly target?: string;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, StateConfig>>;
  readonly on?: Readonly<Record<string, TransitionConfig>>;
  readonly always?: TransitionConfig;
  /** Clock name to transition: XState's `after` with a named delay. */
  readonly after?: Readonly<Record<string, TransitionConfig>>;
  readonly invoke?: InvokeConfig | readonly InvokeConfig[];
  readonly onDone?: TransitionConfig;
  readonly entry?: readonly ActionConfig[];
  readonly exit?: readonly ActionConfig[];
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly meta?: JsonObject;
}

/** A machine as plain JSON: the root state without its name. */
export type MachineConfig = Omit<StateConfig, 'type' | 'history' | 'target' | 'meta'> & {
  readonly type?: 'compound' | 'parallel';
};
