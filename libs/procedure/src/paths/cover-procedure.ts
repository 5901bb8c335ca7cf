import {
  decide,
  walkStates,
  type CaseMachine,
  type Command,
  type DecisionTime,
  type Effect,
  type StoredCase,
} from '@amtsweg/engine';
import type { Json, JsonObject } from '@amtsweg/kernel';
import { checkForm } from '../check-data.js';
import { taskSpec } from '../event-label.js';
import type { Field } from '../form.js';
import type { Journey, JourneyStep } from '../journey.js';
import { journeyData } from '../journey-data.js';
import { outcomeFields } from '../outcome-fields.js';
import type { Procedure } from '../procedure.js';
import { endingOf } from '../walk-journey.js';
import { clocksAfter } from './clocks-after.js';
import { fillFields, isFillingFixed, type Filled, type Filling } from './fill-fields.js';
import { hintsOf } from './hints-of.js';
import { compileMarked, takenBy, transitionIds } from './mark-transitions.js';
import { samplesOf } from './samples-of.js';
import { signatureFaults } from './signature-faults.js';
import { StateDistances } from './state-distances.js';
import { namesIn, TellingNames } from './telling-names.js';
import { serviceAnswer } from './service-answer.js';

/** How much of a part of a machine the paths reach. */
export interface Covered {
  readonly total: number;
  /** What no path reaches. */
  readonly missing: readonly string[];
}

/** What the paths of a procedure reach, and the paths: together they take all that was reached. */
export interface Coverage {
  readonly transitions: Covered;
  readonly states: Covered;
  readonly endings: Covered;
  readonly paths: readonly Journey[];
  /** What would fail when the procedure is executed: clocks without a start, signatures of people who did nothing. */
  readonly faults: readonly string[];
  /** How many cases were looked at. */
  readonly looked: number;
}

interface Node {
  readonly stored: StoredCase;
  readonly states: readonly string[];
  /** Running clocks: name to id. */
  readonly clocks: ReadonlyMap<string, string>;
  readonly form: JsonObject;
  readonly steps: readonly JourneyStep[];
  /** Everything reached on the way: `transition …`, `state …`, `ending …`. */
  readonly reached: ReadonlySet<string>;
  /** Fields that on the way were filled in otherwise than plainly. */
  readonly changed: readonly string[];
}

/** A case that waits to be looked at. */
interface Waiting {
  readonly node: Node;
  cost: number;
}

/** Fields of an event that has none; always the same list, so that its filling is found once. */
const NO_FIELDS: readonly Field[] = [];

/** After so many cases without anything new the search gives up. */
const PATIENCE = 6000;

/**
 * Finds paths that take every transition, state and ending of a procedure's machine, by searching the cases that people,
 * clocks and data can lead to. Journeys are walked first; then what has just brought something new is followed first.
 *
 * Pure: the same procedure and day give the same paths. What is missing in the answer was not reached by any data tried,
 * which is a finding about the procedure.
 */
export function coverProcedure(
  procedure: Procedure,
  journeys: readonly Journey[],
  time: DecisionTime,
): Coverage {
  const search = new Search(procedure, journeys, time);
  search.run();
  return search.coverage();
}

class Search {
  readonly #machine: CaseMachine;
  readonly #wanted: ReadonlySet<string>;
  readonly #reached = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #fresh: Node[] = [];
  readonly #stale = new Set<Waiting>();
  readonly #distances: StateDistances;
  /** Distance to the nearest state with a transition that nobody has taken yet; found anew when one is taken. */
  #near: ReadonlyMap<string, number> = new Map();
  readonly #fixed = new Map<readonly Field[], readonly Filled[]>();
  /** Nodes that reached something first. */
  readonly #finders: Node[] = [];
  readonly #filling: Pick<Filling, 'hints' | 'samples' | 'varies'>;
  readonly #names: TellingNames;
  /** Fields whose values may decide about what is still to be reached: only these are varied. */
  #telling: ReadonlySet<string> = new Set();
  readonly #faults = new Set<string>();
  #looked = 0;
  #idle = 0;

  constructor(
    readonly procedure: Procedure,
    readonly journeys: readonly Journey[],
    readonly time: DecisionTime,
  ) {
    this.#machine = compileMarked(procedure);
    this.#filling = {
      hints: hintsOf(procedure),
      samples: samplesOf(journeys, time.today),
      varies: (name) => this.#telling.has(name),
    };
    this.#wanted = new Set(wantedOf(procedure));
    this.#distances = new StateDistances(procedure);
    this.#names = new TellingNames(procedure);
    this.#findGoals();
  }

  run(): void {
    for (const journey of this.journeys) this.#walk(journey);
    for (const { data, changed } of this.#forms())
      this.#keep(this.#take(null, { kind: 'open', form: data }, null, changed));
    for (let node = this.#next(); node !== undefined; node = this.#next()) {
      if (this.#isDone() || this.#idle > PATIENCE) return;
      this.#expand(node);
    }
  }

  coverage(): Coverage {
    const covered = (kind: string): Covered => {
      const all = [...this.#wanted].filter((id) => id.startsWith(`${kind} `));
      const missing = all.filter((id) => !this.#reached.has(id)).map((id) => id.slice(kind.length + 1));
      return { total: all.length, missing };
    };
    return {
      transitions: covered('transition'),
      states: covered('state'),
      endings: covered('ending'),
      paths: selected(this.#finders, this.#wanted),
      faults: [...this.#faults].sort(),
      looked: this.#looked,
    };
  }

  #isDone(): boolean {
    return [...this.#wanted].every((id) => this.#reached.has(id));
  }

  #next(): Node | undefined {
    const fresh = this.#fresh.shift();
    if (fresh !== undefined) return fresh;
    let best: Waiting | undefined;
    for (const waiting of this.#stale) if (best === undefined || waiting.cost < best.cost) best = waiting;
    if (best !== undefined) this.#stale.delete(best);
    return best?.node;
  }

  /**
   * How promising a case is: close to a transition that nobody has taken, and on a plain way. Most of a machine is reached
   * with plain data, and a condition rarely asks for more than two things.
   */
  #costOf({ states, changed, steps }: Node): number {
    const near = Math.min(...states.map((path) => this.#near.get(path) ?? Infinity));
    return near + 1.5 * changed.length + 0.05 * steps.length;
  }

  #findGoals(): void {
    const left = [...this.#wanted].filter((id) => id.startsWith('transition ') && !this.#reached.has(id));
    const ids = left.map((id) => id.slice('transition '.length));
    this.#near = this.#distances.to(new Set(ids.map((id) => id.split(' | ')[0] ?? '')));
    this.#telling = this.#names.of([...ids, ...this.#distances.onTheWay(this.#near)]);
    this.#fixed.clear();
    for (const waiting of this.#stale) waiting.cost = this.#costOf(waiting.node);
  }

  #forms(): Filled[] {
    const { form } = this.procedure;
    const { today } = this.time;
    const fields = form.sections.flatMap((section) => section.fields);
    const plausible = new Set((form.plausibility ?? []).flatMap(({ holds }) => namesIn(holds)));
    const filling: Filling = {
      ...this.#filling,
      varies: (name) => this.#telling.has(name) || plausible.has(name),
      fields,
      scopeOf: (data) => ({ form: data, facts: {}, event: {}, today }),
    };
    const seeds = this.journeys.map((journey) => journeyData(journey.form, today));
    const forms = [
      ...seeds.map((data) => ({ data, changed: [] })),
      ...[...seeds.slice(0, 2), {}].flatMap((seed) => fillFields(filling, seed)),
    ];
    return forms.filter(({ data }) => checkForm(form, data, today).length === 0);
  }

  #walk(journey: Journey): void {
    const { today } = this.time;
    let node = this.#keep(this.#take(null, { kind: 'open', form: journeyData(journey.form, today) }, null));
    for (const step of journey.steps) {
      if (node === null) return;
      const command = this.#commandOf(node, step);
      if (command !== null) node = this.#keep(this.#take(node, command, step));
    }
  }

  #commandOf(node: Node, step: JourneyStep): Command | null {
    const { today } = this.time;
    if ('clockAct' in step) return null;
    if ('clock' in step) return this.#clockCommand(node, step.clock);
    const type = 'task' in step ? `${step.task}.${step.outcome}` : step.event;
    return { kind: 'event', type, data: journeyData(step.data ?? {}, today) };
  }

  #clockCommand(node: Node, clock: string): Command | null {
    const id = node.clocks.get(clock);
    const { today } = this.time;
    return id === undefined ? null : { kind: 'clock', id, data: { lastDay: today, over: today } };
  }

  /** Tries everything that can happen to a case now. */
  #expand(node: Node): void {
    const { snapshot } = node.stored;
    for (const [task, source] of Object.entries(snapshot.children)) {
      if (source !== 'task') continue;
      for (const [outcome, spec] of Object.entries(taskSpec(this.procedure, task)?.outcomes ?? {})) {
        const type = `${task}.${outcome}`;
        for (const { data, changed } of this.#fillings(node, outcomeFields(spec)))
          this.#try(node, { task, outcome, data }, { kind: 'event', type, data }, changed);
      }
    }
    for (const clock of node.clocks.keys()) {
      const command = this.#clockCommand(node, clock);
      if (command !== null) this.#try(node, { clock }, command, []);
    }
    for (const [event, { by, fields = NO_FIELDS }] of Object.entries(this.procedure.events)) {
      for (const { data, changed } of this.#fillings(node, fields)) {
        const step = { event, by: by.includes('clerk') ? 'clerk' : (by[0] ?? 'clerk'), data } as const;
        if (!this.#try(node, step, { kind: 'event', type: event, data }, changed)) break;
      }
    }
  }

  #fillings(node: Node, fields: readonly Field[]): readonly Filled[] {
    const known = this.#fixed.get(fields);
    if (known !== undefined) return known;
    const { form, snapshot } = node.stored;
    const { today } = this.time;
    const scopeOf = (event: JsonObject) => ({ form, facts: snapshot.facts, event, today });
    const fillings = fillFields({ ...this.#filling, fields, scopeOf });
    if (isFillingFixed(fields)) this.#fixed.set(fields, fillings);
    return fillings;
  }

  /** Whether the machine took the step. */
  #try(node: Node, step: JourneyStep, command: Command, changed: readonly string[]): boolean {
    if (this.#idle > PATIENCE) return false;
    const next = this.#take(node, command, step, changed);
    this.#keep(next);
    return next !== null;
  }

  /** Puts a case where it will be looked at, unless one just like it was there. */
  #keep(node: Node | null): Node | null {
    if (node === null) return null;
    this.#looked += 1;
    const isNew = [...node.reached].some((id) => !this.#reached.has(id));
    node.reached.forEach((id) => this.#reached.add(id));
    this.#idle = isNew ? 0 : this.#idle + 1;
    if (isNew) {
      this.#finders.push(node);
      this.#findGoals();
    }
    const key = keyOf(node.stored, this.#telling);
    if (node.stored.snapshot.status === 'active' && (isNew || !this.#seen.has(key))) this.#wait(node, isNew);
    this.#seen.add(key);
    return node;
  }

  #wait(node: Node, isNew: boolean): void {
    if (isNew) this.#fresh.push(node);
    else this.#stale.add({ node, cost: this.#costOf(node) });
  }

  #take(
    before: Node | null,
    command: Command,
    step: JourneyStep | null,
    changed: readonly string[] = [],
  ): Node | null {
    const facts = { receivedOn: this.time.today };
    const asked = command.kind === 'open' ? { ...command, facts } : command;
    const verdict = decide(this.#machine, before?.stored ?? null, asked, this.time);
    if (verdict.kind !== 'accepted') return null;
    const stored = { snapshot: verdict.snapshot, form: verdict.form };
    const { ending, facts: known } = stored.snapshot;
    const scope = {
      form: stored.form,
      facts: known,
      case: { receivedOn: this.time.today },
      today: this.time.today,
    };
    const clocks = clocksAfter(this.procedure, before?.clocks ?? new Map(), command, verdict.effects, scope);
    for (const name of clocks.unknown)
      this.#faults.add(`the clock ${name} starts although nobody knows since when, after ${told(command)}`);
    const node: Node = {
      changed: [...(before?.changed ?? []), ...changed],
      stored,
      states: verdict.to,
      clocks: clocks.running,
      form: before?.form ?? verdict.form,
      steps: [...(before?.steps ?? []), ...(step === null ? [] : [step])],
      reached: new Set([
        ...(before?.reached ?? []),
        ...verdict.effects.flatMap((effect) => takenBy(effect) ?? []).flatMap((id) => this.#reachedBy(id)),
        ...verdict.to.flatMap(pathsTo).map((path) => `state ${path}`),
        ...(ending === null ? [] : [`ending ${ending}`]),
      ]),
    };
    return this.#serve(node, verdict.effects);
  }

  /** A transition that was taken, where it came from and where it led: a case may have only passed through. */
  #reachedBy(id: string): string[] {
    const [from = ''] = id.split(' | ');
    const states = [...pathsTo(from), ...this.#distances.enteredBy(id)];
    return [`transition ${id}`, ...states.map((path) => `state ${path}`)];
  }

  /** Services answer at once. */
  #serve(node: Node, effects: readonly Effect[]): Node | null {
    const started = effects.find((effect) => effect.type === 'startService');
    if (started === undefined || node.stored.snapshot.children[started.invocation] === undefined) return node;
    for (const fault of signatureFaults(this.procedure, node.stored.snapshot.facts, started))
      this.#faults.add(fault);
    const output = serviceAnswer(started.service, this.time);
    const next = this.#take(node, { kind: 'serviceDone', invocation: started.invocation, output }, null);
    const rest = effects.filter((effect) => effect !== started);
    return next === null ? node : this.#serve(next, rest);
  }
}

/** Cases are alike when the machine is where it was and nothing tells them apart that still matters. */
function keyOf({ snapshot, form }: StoredCase, matters: ReadonlySet<string>): string {
  const { value, history, children, facts } = snapshot;
  const telling = (data: Json): Json => {
    if (isList(data)) return data.map(telling);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).flatMap(([name, inner]) =>
        inner !== undefined && matters.has(name) ? [[name, telling(inner)]] : [],
      ),
    );
  };
  return JSON.stringify([value, history, Object.keys(children), telling(facts), telling(form)]);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** What happened, for people. */
function told(command: Command): string {
  return command.kind === 'event' ? command.type : command.kind === 'clock' ? 'a clock' : command.kind;
}

/** A state's path and those of the states around it. */
function pathsTo(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
}

function wantedOf(procedure: Procedure): string[] {
  const states = walkStates(procedure.machine).filter(
    ({ path, state }) => path !== '' && state.type !== 'history',
  );
  const concluded = states.flatMap(({ state }) =>
    (state.entry ?? []).flatMap((action) =>
      typeof action === 'object' && action.type === 'conclude' ? [String(action.params?.['ending'])] : [],
    ),
  );
  return [
    ...transitionIds(procedure.machine).map((id) => `transition ${id}`),
    ...states.map(({ path }) => `state ${path}`),
    ...[...new Set(concluded)].map((ending) => `ending ${ending}`),
  ];
}

/** A small set of paths that together reach all that was found: the one that adds most first. */
function selected(finders: readonly Node[], wanted: ReadonlySet<string>): Journey[] {
  const left = new Set(finders.flatMap(({ reached }) => [...reached]).filter((id) => wanted.has(id)));
  const paths: Journey[] = [];
  while (left.size > 0) {
    const adds = (node: Node): number => [...node.reached].filter((id) => left.has(id)).length;
    const best = finders.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    if (adds(best) === 0) break;
    best.reached.forEach((id) => left.delete(id));
    const ending = endingOf(best.stored) ?? '';
    paths.push({ title: `path ${paths.length + 1}`, form: best.form, steps: best.steps, ending });
  }
  return paths;
}
