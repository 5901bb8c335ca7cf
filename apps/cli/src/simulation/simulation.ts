import {
  decide,
  type CaseMachine,
  type Command,
  type DecisionTime,
  type Effect,
  type StoredCase,
  type Verdict,
} from '@amtsweg/engine';
import { extendDeadline, localDate, suspendAndResume, type Deadline } from '@amtsweg/deadlines';
import { compileProcedure, endingOf, type JourneyStep, type Procedure } from '@amtsweg/procedure';
import { clockEnd } from './clock-end.js';
import { isRefusal, type JsonObject } from '@amtsweg/kernel';
import { serviceOutput } from './service-output.js';

/** One thing that happened, and where the case was afterwards. */
export interface SimulatedStep {
  readonly what: string;
  readonly states: readonly string[];
  readonly today: string;
}

/** A service that ran between two steps. */
export interface ServiceRun {
  readonly service: string;
  readonly invocation: string;
}

/** A clock that runs; `suspendedOn` while it is suspended. */
export interface RunningClock {
  readonly id: string;
  readonly end: Deadline | null;
  readonly suspendedOn?: string;
}

/** More services in a row than this are a loop in the definition. */
const MOST_SERVICES = 200;

/**
 * A case in memory, decided by the same function as a real one. Services succeed at once, and a clock that runs out
 * takes time along with it.
 */
export class Simulation {
  readonly machine: CaseMachine;
  readonly steps: SimulatedStep[] = [];
  /** Running clocks by name. */
  readonly clocks = new Map<string, RunningClock>();
  /** Services that ran in the last step. */
  readonly lastServices: ServiceRun[] = [];
  readonly #receivedOn: string;
  #stored: StoredCase;
  #states: readonly string[] = [];
  #time: DecisionTime;

  constructor(
    readonly procedure: Procedure,
    form: JsonObject,
    time: DecisionTime,
  ) {
    this.machine = compileProcedure(procedure).machine;
    this.#time = time;
    this.#receivedOn = time.today;
    const facts = { receivedOn: time.today };
    const opened = decide(this.machine, null, { kind: 'open', form, facts }, time);
    if (opened.kind !== 'accepted') throw new Error(`${procedure.key} does not open a case`);
    this.#stored = { snapshot: opened.snapshot, form: opened.form };
    this.#follow(opened.to, opened.effects);
  }

  get stored(): StoredCase {
    return this.#stored;
  }

  /** The innermost states the case is in. */
  get states(): readonly string[] {
    return this.#states;
  }

  /** The day on which the case began. */
  get startedOn(): string {
    return this.#receivedOn;
  }

  get time(): DecisionTime {
    return this.#time;
  }

  /** The named ending, `null` while the case is open. */
  get ending(): string | null {
    return endingOf(this.#stored);
  }

  /** What the machine would answer; nothing changes. */
  ask(command: Command): Verdict {
    return decide(this.machine, this.#stored, command, this.#time);
  }

  /** Takes a step and runs the services it starts. `false` when the machine does not allow it; then nothing changed. */
  take(what: string, command: Command): boolean {
    if (command.kind === 'clock') this.#moveTime(command.id);
    const { today } = this.#time;
    const verdict = this.ask(
      command.kind === 'clock' ? { ...command, data: { lastDay: today, over: today } } : command,
    );
    if (verdict.kind !== 'accepted') return false;
    this.lastServices.length = 0;
    this.#stored = { snapshot: verdict.snapshot, form: verdict.form };
    this.#follow(verdict.to, verdict.effects);
    this.steps.push({ what, states: this.#states, today: this.#time.today });
    return true;
  }

  /** An office hand on a clock; `false` when it does not run or the law does not reckon so. */
  actOnClock({ clockAct, on, period = '' }: Extract<JourneyStep, { clockAct: string }>): boolean {
    const clock = this.clocks.get(on);
    if (clock?.end === null || clock === undefined) return false;
    const { id, end, suspendedOn } = clock;
    const { today } = this.#time;
    if (clockAct === 'suspend') this.clocks.set(on, { id, end, suspendedOn: today });
    else {
      const changed =
        clockAct === 'extend'
          ? extendDeadline(end, period)
          : clockAct === 'resume' && suspendedOn !== undefined
            ? suspendAndResume(end, suspendedOn, today)
            : clockEnd(this.procedure, this.procedure.clocks[on], this.#stored, this.#time, this.#receivedOn);
      if (changed === null || isRefusal(changed)) return false;
      this.clocks.set(on, { id, end: changed });
    }
    return true;
  }

  #follow(to: readonly string[], effects: readonly Effect[]): void {
    this.#states = to;
    for (const effect of effects) this.#clockwork(effect);
    for (const effect of effects) if (effect.type === 'startService') this.#serve(effect);
  }

  #serve({ service, invocation }: Extract<Effect, { type: 'startService' }>): void {
    if (this.lastServices.length >= MOST_SERVICES)
      throw new Error(
        `${this.procedure.key} runs more than ${MOST_SERVICES} services in a row at ${invocation}`,
      );
    this.lastServices.push({ service, invocation });
    const output = serviceOutput(service, this.#time.today);
    const verdict = this.ask({ kind: 'serviceDone', invocation, output });
    if (verdict.kind !== 'accepted') return;
    this.#stored = { snapshot: verdict.snapshot, form: verdict.form };
    this.#follow(verdict.to, verdict.effects);
  }

  #clockwork(effect: Effect): void {
    if (effect.type === 'stopClock')
      this.clocks.forEach(({ id }, name) => id === effect.id && this.clocks.delete(name));
    if (effect.type === 'startClock') {
      const spec = this.procedure.clocks[effect.clock];
      const end = clockEnd(this.procedure, spec, this.#stored, this.#time, this.#receivedOn);
      this.clocks.set(effect.clock, { id: effect.id, end });
    }
  }

  #moveTime(id: string): void {
    const end = [...this.clocks.values()].find((clock) => clock.id === id)?.end;
    if (end !== null && end !== undefined && end.endsAt > this.#time.instant)
      this.#time = { instant: end.endsAt, today: localDate(end.endsAt) };
  }
}
