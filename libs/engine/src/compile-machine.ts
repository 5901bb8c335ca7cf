import {
  assign,
  createMachine,
  raise,
  type AnyStateMachine,
  type EventObject,
  type NonReducibleUnknown,
} from 'xstate';
import type { JsonObject } from '@amtsweg/kernel';
import type { CaseContext } from './case-context.js';
import { emptyActor } from './empty-actor.js';
import type { MachineConfig } from './machine-config.js';
import { unknownNames } from './unknown-names.js';
import type { Vocabulary } from './vocabulary.js';
import { walkStates } from './walk-states.js';

/** A machine ready to decide with: compiled once per procedure version and kept. */
export interface CaseMachine {
  readonly id: string;
  /** XState's own machine; for the engine and for tools that walk the graph, never to be run as an actor. */
  readonly xstate: AnyStateMachine;
  /** Names of the actions that become `perform` effects. */
  readonly performs: ReadonlySet<string>;
}

/** A macrostep of more transitions than this is an endless loop in the definition. */
const MAX_MICROSTEPS = 1000;

/**
 * Compiles a machine's data against the vocabulary.
 *
 * Throws when XState cannot build it (unknown target, missing initial state) and when it names an action, guard or
 * actor outside the vocabulary: XState itself would let a missing action pass silently.
 */
export function compileMachine(id: string, config: MachineConfig, vocabulary: Vocabulary): CaseMachine {
  const unknown = unknownNames(config, vocabulary);
  if (unknown.length > 0) {
    const names = unknown
      .map(({ path, kind, name }) => `${kind} "${name}" at ${path || 'the root'}`)
      .join(', ');
    throw new Error(`machine ${id} names what the vocabulary does not know: ${names}`);
  }
  const delays = new Set(walkStates(config).flatMap(({ state }) => Object.keys(state.after ?? {})));
  const machine = createMachine(
    {
      ...structuredClone(config as object),
      // One root name for all machines: state builders can point to '#case.checked' without knowing the procedure.
      id: 'case',
      // XState runs the factory on each transition, mostly without input: it has to be total.
      context: ({ input }: { input: unknown }) => initialContext(input),
      options: { maxIterations: MAX_MICROSTEPS },
    },
    {
      guards: mapValues(
        vocabulary.guards,
        (guard) => (args: GuardArguments, params: NonReducibleUnknown) =>
          guard(args.context, args.event, paramsOf(params)),
      ) as object,
      actions: {
        ...mapValues(vocabulary.assigns, (compute) =>
          assign((args: GuardArguments, params: NonReducibleUnknown) =>
            compute(args.context, args.event, paramsOf(params)),
          ),
        ),
        ...Object.fromEntries(vocabulary.effects.map((name) => [name, () => undefined])),
        raise: raise((_args: unknown, params: NonReducibleUnknown) => raisedEvent(params)),
      },
      actors: Object.fromEntries(['task', ...vocabulary.services].map((name) => [name, emptyActor])),
      // The length of a clock is law and reckoned by the shell; XState only needs a number to emit the delayed event.
      delays: Object.fromEntries([...delays].map((name) => [name, () => 1])),
    },
  );
  return { id, xstate: machine, performs: new Set(vocabulary.effects) };
}

interface GuardArguments {
  readonly context: CaseContext;
  readonly event: EventObject;
}

function initialContext(input: unknown): CaseContext {
  const given = isObject(input) ? (input as Partial<CaseContext>) : {};
  return { form: given.form ?? {}, facts: {}, ending: null, time: given.time ?? { instant: '', today: '' } };
}

function paramsOf(params: unknown): JsonObject {
  return isObject(params) ? (params as JsonObject) : {};
}

function raisedEvent(params: unknown): EventObject {
  const event = isObject(params) ? params['event'] : undefined;
  if (!isObject(event) || typeof event['type'] !== 'string') throw new Error('raise needs params.event.type');
  return { ...event, type: event['type'] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues<V, R>(record: Readonly<Record<string, V>>, map: (value: V) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
