/* eslint-disable @typescript-eslint/consistent-type-assertions -- XState types machines made of data as `any`. This file
   is the one place where its types are turned into ours; each assertion states what XState documents. */
import {
  assign,
  createActor,
  createMachine,
  getNextTransitions,
  initialTransition,
  raise,
  transition,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from 'xstate';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { CaseContext, CaseEvent } from './case-context.js';
import { emptyActor } from './empty-actor.js';
import type { MachineConfig } from './machine-config.js';
import type { Vocabulary } from './vocabulary.js';

/** A snapshot that XState can decide on, with the parts of it that we read. */
export interface LiveSnapshot {
  readonly status: AnyMachineSnapshot['status'];
  readonly value: Json;
  readonly context: CaseContext;
  readonly error: unknown;
  /** Active invocations: id to actor name. */
  readonly children: ReadonlyMap<string, string>;
  /** XState's own snapshot. */
  readonly xstate: AnyMachineSnapshot;
}

/** An action of a step as XState hands it out. */
export interface StepAction {
  readonly type: string;
  readonly params: JsonObject;
}

/** A step: the snapshot it leads to and the actions it asks for, in order. */
export type XstateStep = readonly [next: LiveSnapshot, actions: readonly StepAction[]];

/** A macrostep of more transitions than this is an endless loop in the definition. */
const MAX_MICROSTEPS = 1000;

/** Builds XState's machine; `delays` are the names that `after` uses. */
export function buildMachine(
  config: MachineConfig,
  vocabulary: Vocabulary,
  delays: readonly string[],
): AnyStateMachine {
  return createMachine(
    {
      ...(structuredClone(config) as object),
      // One root name for all machines: state builders can point to '#case.checked' without knowing the procedure.
      id: 'case',
      // XState runs the factory on each transition, mostly without input: it has to be total.
      context: ({ input }: { input: unknown }) => initialContext(input),
      options: { maxIterations: MAX_MICROSTEPS },
    },
    {
      guards: mapValues(
        vocabulary.guards,
        (guard) => (args: Arguments, params: unknown) => guard(args.context, args.event, paramsOf(params)),
      ) as object,
      actions: {
        ...mapValues(vocabulary.assigns, (compute) =>
          assign((args: Arguments, params: unknown) => compute(args.context, args.event, paramsOf(params))),
        ),
        ...Object.fromEntries(vocabulary.effects.map((name) => [name, () => undefined])),
        raise: raise((_args: unknown, params: unknown) => raisedEvent(paramsOf(params))),
      } as object,
      actors: Object.fromEntries(['task', ...vocabulary.services].map((name) => [name, emptyActor])),
      // The length of a clock is law and reckoned by the shell; XState only needs a number to emit the delayed event.
      delays: Object.fromEntries(delays.map((name) => [name, () => 1])),
    },
  ) as AnyStateMachine;
}

/** The first step of a new case. */
export function firstStep(machine: AnyStateMachine, input: Partial<CaseContext>): XstateStep {
  return step(initialTransition(machine, input));
}

/** The step that an event leads to. */
export function nextStep(machine: AnyStateMachine, before: LiveSnapshot, event: AnyEventObject): XstateStep {
  return step(transition(machine, before.xstate, event));
}

/** Whether any active state takes the event, conditions included. */
export function takes(before: LiveSnapshot, event: AnyEventObject): boolean {
  return before.status === 'active' && before.xstate.can(event);
}

/** The event descriptors that active states handle, each once, in document order. */
export function handledEvents(before: LiveSnapshot): string[] {
  return [...new Set(getNextTransitions(before.xstate).map((one): string => one.eventType as string))];
}

/** What XState persists of a snapshot: only JSON in it is kept. */
export interface PersistedSnapshot {
  readonly status: 'active' | 'done';
  readonly value: Json;
  readonly historyValue: JsonObject;
  readonly context: CaseContext;
  readonly children: Readonly<Record<string, { readonly src: string; readonly snapshot: JsonObject }>>;
}

/** Turns persisted JSON into a live snapshot; an unknown state gives the status `error`, as XState has it. */
export function restore(machine: AnyStateMachine, persisted: PersistedSnapshot): LiveSnapshot {
  const snapshot = { ...persisted, output: undefined, error: undefined } as never;
  return live(createActor(machine, { snapshot }).getSnapshot() as AnyMachineSnapshot);
}

/** The inverse of `restore`. */
export function persist(snapshot: LiveSnapshot): PersistedSnapshot {
  const { xstate } = snapshot;
  return JSON.parse(JSON.stringify(xstate.machine.getPersistedSnapshot(xstate))) as PersistedSnapshot;
}

interface Arguments {
  readonly context: CaseContext;
  readonly event: CaseEvent;
}

function step([next, actions]: readonly [
  AnyMachineSnapshot,
  readonly { type: string; params: unknown }[],
]): XstateStep {
  return [live(next), actions.map(({ type, params }) => ({ type, params: paramsOf(params) }))];
}

function live(xstate: AnyMachineSnapshot): LiveSnapshot {
  // A snapshot of a state that no longer exists has no children at all.
  const children = (xstate.children ?? {}) as Record<string, { readonly src: unknown } | undefined>;
  return {
    status: xstate.status,
    value: xstate.value as Json,
    context: xstate.context as CaseContext,
    error: xstate.error,
    children: new Map(
      Object.entries(children).flatMap(([id, child]): [string, string][] =>
        typeof child?.src === 'string' ? [[id, child.src]] : [],
      ),
    ),
    xstate,
  };
}

function initialContext(input: unknown): CaseContext {
  const given = isObject(input) ? (input as Partial<CaseContext>) : {};
  const time = given.time ?? { instant: '', today: '' };
  return { form: given.form ?? {}, facts: given.facts ?? {}, ending: null, time };
}

function raisedEvent(params: JsonObject): EventObject {
  const { event } = params;
  if (!isObject(event) || typeof event['type'] !== 'string') throw new Error('raise needs params.event.type');
  return { ...event, type: event['type'] };
}

function paramsOf(params: unknown): JsonObject {
  return isObject(params) ? (params as JsonObject) : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues<V, R>(record: Readonly<Record<string, V>>, map: (value: V) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
