import type { ActionConfig, TransitionObject } from '@amtsweg/engine';
import { buildStateGraph } from '../check/state-graph.js';
import { usedActions } from '../check/used-actions.js';
import type { DecisionTable } from '../decision-table.js';
import type { Field } from '../form.js';
import { taskFieldsOf } from './task-fields-of.js';
import type { Procedure } from '../procedure.js';

const WORD = /[A-Za-z_]\w*/g;

/** The names that an expression reads, literals aside. */
export function namesIn(expression: string): readonly string[] {
  return expression.replaceAll(/"[^"]*"/g, '').match(WORD) ?? [];
}

function conditionOf(guard: TransitionObject['guard']): string {
  return typeof guard === 'object' ? String(guard.params?.['expr'] ?? '') : '';
}

/** Knows which names tell whether a transition is taken: those of its condition, and what they are computed from. */
export class TellingNames {
  readonly #guards: ReadonlyMap<string, readonly string[]>;
  /** What a fact or a field depends on, by its name. */
  readonly #sources = new Map<string, Set<string>>();

  constructor(procedure: Procedure) {
    const graph = buildStateGraph(procedure.machine);
    // A way is taken when its own condition holds and none before it does.
    this.#guards = new Map(
      graph.edges.map((edge) => {
        const rivals = graph.edges.filter(
          (other) => other.from === edge.from && other.kind === edge.kind && other.name === edge.name,
        );
        return [edge.id, rivals.flatMap(({ transition }) => namesIn(conditionOf(transition.guard)))];
      }),
    );
    for (const { action } of usedActions(graph)) this.#learnAction(action, procedure.decisions ?? {});
    const fee = procedure.fee.flatMap(({ when, cents }) => [...namesIn(when ?? ''), ...namesIn(cents)]);
    fee.forEach((name) => this.#learn('fee', name));
    const fields = [
      ...procedure.form.sections.flatMap((section) => section.fields),
      ...taskFieldsOf(procedure),
      ...Object.values(procedure.events).flatMap((event) => event.fields ?? []),
    ];
    fields.forEach((field) => this.#learnField(field));
  }

  /** All names whose values may decide whether one of the transitions is taken. */
  of(transitions: Iterable<string>): ReadonlySet<string> {
    const names = new Set<string>();
    const left = [...transitions].flatMap((id) => this.#guards.get(id) ?? []);
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (names.has(name)) continue;
      names.add(name);
      left.push(...(this.#sources.get(name) ?? []));
    }
    return names;
  }

  #learn(name: string, source: string): void {
    this.#sources.set(name, (this.#sources.get(name) ?? new Set()).add(source));
  }

  #learnAction(action: ActionConfig, decisions: Readonly<Record<string, DecisionTable>>): void {
    if (typeof action === 'string' || action.params === undefined) return;
    const { fact, value, table } = action.params;
    if (typeof fact !== 'string') return;
    if (action.type === 'assessFee') this.#learn(fact, 'fee');
    const { inputs = [], rules = [] } = typeof table === 'string' ? (decisions[table] ?? {}) : {};
    const read = [...inputs.map(({ expression }) => expression), ...rules.flatMap(({ then }) => then)];
    read.flatMap(namesIn).forEach((name) => this.#learn(fact, name));
    if (typeof value === 'string') namesIn(value).forEach((name) => this.#learn(fact, name));
  }

  #learnField(field: Field): void {
    for (const condition of [field.when, field.required])
      if (typeof condition === 'string') namesIn(condition).forEach((name) => this.#learn(field.name, name));
    if (field.type === 'group' || field.type === 'list')
      for (const inner of field.fields) {
        this.#learnField(inner);
        this.#learn(field.name, inner.name);
      }
  }
}
