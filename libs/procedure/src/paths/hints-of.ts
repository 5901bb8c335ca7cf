import type { Json } from '@amtsweg/kernel';
import { buildStateGraph } from '../check/state-graph.js';
import { feelPlaces } from '../check/feel-places.js';
import type { FeelPlace } from '../check/feel-place.js';
import type { Procedure } from '../procedure.js';

/** What the expressions of a procedure compare its fields with. */
export interface Hints {
  /** Whether any expression that steers the case reads a member of this name. */
  reads(name: string): boolean;
  /** Literals that stand in an expression with the name: worth trying as values. */
  literals(name: string): readonly Json[];
}

const WORD = /[A-Za-z_]\w*/g;
const LITERAL = /"([^"]*)"|(?<![\w.])(-?\d+(?:\.\d+)?)(?![\w.])/g;

/** Collects the names that conditions read and the values they are compared with. */
export function hintsOf(procedure: Procedure): Hints {
  const literals = new Map<string, Set<Json>>();
  for (const { path, expression } of [...placesOf(procedure), ...tableTests(procedure)]) {
    // Texts of letters steer nothing.
    if (path.startsWith('documents.') || path.startsWith('addressee.')) continue;
    const values = [...expression.matchAll(LITERAL)].map(([, text, number]): Json => text ?? Number(number));
    const names = expression.replaceAll(/"[^"]*"/g, '').match(WORD) ?? [];
    for (const name of names) literals.set(name, new Set([...(literals.get(name) ?? []), ...values]));
  }
  return {
    reads: (name) => literals.has(name),
    literals: (name) => [...(literals.get(name) ?? [])],
  };
}

function placesOf(procedure: Procedure): readonly FeelPlace[] {
  return feelPlaces(procedure, buildStateGraph(procedure.machine));
}

/** The cells of decision tables beside what they look at, as if they were compared in one expression. */
function tableTests({ decisions = {} }: Procedure): readonly FeelPlace[] {
  return Object.entries(decisions).flatMap(([name, { inputs, rules }]) =>
    inputs.map(({ expression }, at) => ({
      path: `decisions.${name}`,
      expression: [expression, ...rules.map(({ when }) => when[at] ?? '-')].join(' ; '),
    })),
  );
}
