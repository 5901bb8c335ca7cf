import type { Json, JsonObject } from '@amtsweg/kernel';
import type { FeelScope } from '@amtsweg/procedure';

/** What a step sets off: the documents that are made, which of them leave the house, and where the case comes to rest. */
export interface Followed {
  readonly documents: readonly string[];
  readonly sent: readonly string[];
  readonly state: string | null;
}

/** A condition or value in FEEL, computed. */
export type Compute = (expression: string, scope: FeelScope) => Json;

interface State {
  readonly meta?: { readonly label?: string };
  readonly type?: string;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, State>>;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
  readonly invoke?: unknown;
  readonly onDone?: unknown;
  readonly entry?: readonly Action[];
}

interface Action {
  readonly type: string;
  readonly params?: JsonObject;
}

interface Way {
  readonly target?: string;
  readonly guard?: { readonly type: string; readonly params?: { readonly expr?: string } };
  readonly actions?: readonly Action[];
}

interface Call {
  readonly id: string;
  readonly src: string;
  readonly input?: { readonly document?: string };
  readonly onDone?: unknown;
}

/** No procedure makes as many steps by itself. */
const MOST = 40;

/** What cannot be foreseen from here. */
class Unforeseen extends Error {}

/**
 * Foresees what an outcome sets off until the case waits again, by walking its machine with the data that is about to be
 * sent. Where that depends on what only the server computes, what was found so far is given; `null` when nothing can be said.
 */
export function whatFollows(
  machine: State,
  titles: Readonly<Record<string, string>>,
  active: readonly string[],
  event: { readonly type: string; readonly data: JsonObject },
  scope: { readonly form: JsonObject; readonly facts: JsonObject; readonly today: string },
  compute: Compute,
): Followed | null {
  return new Walk(machine, titles, { ...scope, event: event.data }, compute).from(active, event);
}

class Walk {
  readonly #documents = new Map<string, string>();
  readonly #sent = new Set<string>();
  #facts: JsonObject;
  /** Facts have been set that are not known here. */
  #isVague = false;

  constructor(
    private readonly machine: State,
    private readonly titles: Readonly<Record<string, string>>,
    private readonly scope: {
      readonly form: JsonObject;
      readonly facts: JsonObject;
      readonly event: JsonObject;
      readonly today: string;
    },
    private readonly compute: Compute,
  ) {
    this.#facts = scope.facts;
  }

  from(
    active: readonly string[],
    event: { readonly type: string; readonly data: JsonObject },
  ): Followed | null {
    const handled = active
      .flatMap(around)
      .find((path) => Object.hasOwn(this.#at(path)?.on ?? {}, event.type));
    if (handled === undefined) return null;
    const [task = '', ...outcome] = event.type.split('.');
    let state: string | null = null;
    try {
      const way = this.#choose(this.#at(handled)?.on?.[event.type]);
      if (way?.target === undefined) return null;
      this.#act(way.actions ?? [], { [task]: { outcome: outcome.join('.'), ...event.data } });
      state = this.#run(resolve(handled, way.target));
    } catch (error) {
      if (!(error instanceof Unforeseen)) throw error;
      if (this.#documents.size === 0) return null;
    }
    const named = (id: string): string => this.#documents.get(id) ?? id;
    return { documents: [...this.#documents.values()], sent: [...this.#sent].map(named), state };
  }

  /** Goes on by itself as the machine would, and answers the label of the state in which it waits. */
  #run(start: string): string {
    let path = start;
    for (let step = 0; step < MOST; step += 1) {
      const state = this.#at(path);
      if (state === undefined) throw new Unforeseen();
      this.#act(state.entry ?? [], {});
      const next = this.#next(path, state);
      if (next === null) return this.#label(path);
      path = next;
    }
    throw new Unforeseen();
  }

  #next(path: string, state: State): string | null {
    if (state.type === 'parallel') return null;
    if (state.initial !== undefined) return `${path}.${state.initial}`;
    const always = this.#choose(state.always);
    if (always?.target !== undefined) return this.#take(path, always, {});
    if (state.type === 'final') {
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
      const way = parent === '' ? undefined : this.#choose(this.#at(parent)?.onDone);
      return way?.target === undefined ? null : this.#take(parent, way, {});
    }
    const call = callsOf(state).find(({ src }) => src !== 'task');
    if (call === undefined) return null;
    this.#serve(call);
    const way = this.#choose(call.onDone);
    return way?.target === undefined ? null : this.#take(path, way, { [call.id]: { documentId: call.id } });
  }

  #take(path: string, way: Way, result: JsonObject): string {
    this.#act(way.actions ?? [], result);
    return resolve(path, way.target ?? path);
  }

  #serve({ id, src, input }: Call): void {
    const document = input?.document ?? '';
    if (src === 'document') this.#documents.set(id, this.titles[document] ?? document);
    if (src === 'dispatch') this.#sent.add(document);
  }

  #choose(config: unknown): Way | undefined {
    const ways = [config ?? []]
      .flat()
      .map((way: unknown): Way => (typeof way === 'string' ? { target: way } : (way as Way)));
    return ways.find(({ guard }) => {
      if (guard === undefined) return true;
      const expression = guard.params?.expr;
      if (guard.type !== 'feel' || expression === undefined) throw new Unforeseen();
      if (this.#isVague && expression.includes('facts')) throw new Unforeseen();
      return this.compute(expression, { ...this.scope, facts: this.#facts }) === true;
    });
  }

  #act(actions: readonly (Action | string)[], result: JsonObject): void {
    for (const action of actions) {
      const { type, params = {} } = typeof action === 'string' ? { type: action } : action;
      if (type === 'record') this.#facts = { ...this.#facts, ...result };
      if (type === 'set') {
        const value = this.compute(String(params['value']), { ...this.scope, facts: this.#facts });
        this.#facts = { ...this.#facts, [String(params['fact'])]: value };
      }
      if (type === 'decide' || type === 'assessFee' || type === 'amendForm') this.#isVague = true;
    }
  }

  #at(path: string): State | undefined {
    if (path === '') return this.machine;
    return path.split('.').reduce<State | undefined>((state, name) => state?.states?.[name], this.machine);
  }

  #label(path: string): string {
    const labelled = around(path).find((one) => this.#at(one)?.meta?.label !== undefined);
    return labelled === undefined ? path : (this.#at(labelled)?.meta?.label ?? path);
  }
}

function callsOf({ invoke }: State): readonly Call[] {
  return [invoke ?? []].flat() as unknown as readonly Call[];
}

/** A path and all around it, the innermost first. */
function around(path: string): string[] {
  const parts = path.split('.');
  return [...parts.map((_, depth) => parts.slice(0, parts.length - depth).join('.')), ''];
}

/** Where a target leads from a state: `#case.a.b` from the root, `.a` inside, `a` beside it. */
function resolve(path: string, target: string): string {
  if (target.startsWith('#case.')) return target.slice('#case.'.length);
  if (target.startsWith('.')) return `${path}${target}`;
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  return parent === '' ? target : `${parent}.${target}`;
}
