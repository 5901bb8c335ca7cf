import { unaryTest } from 'feelin';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { DecisionTable } from './decision-table.js';
import { feel, type FeelScope } from './feel.js';
import { relevantScope } from './relevant-scope.js';

/**
 * Decides by a table: its outputs by name, and as `rule` the number of the rule that fitted (from 1), so that the history
 * shows why. `null` when no rule fits, or several do where only one may.
 */
export function decideTable(table: DecisionTable, scope: FeelScope): JsonObject | null {
  const answers = table.inputs.map(({ expression }) => feel(expression, scope));
  const fitting = fittingRules(table, answers, scope);
  const [index] = fitting;
  const rule = index === undefined ? undefined : table.rules[index];
  if (index === undefined || rule === undefined) return null;
  if (table.hitPolicy === 'unique' && fitting.length > 1) return null;
  const results = table.outputs.map(({ name }, at): [string, Json] => [
    name,
    feel(rule.then[at] ?? 'null', scope),
  ]);
  return { ...Object.fromEntries(results), rule: index + 1 };
}

/** The rules that fit given answers, by position. A test that reads the case does so in `scope`. */
export function fittingRules(
  { rules }: Pick<DecisionTable, 'rules'>,
  answers: readonly Json[],
  scope: FeelScope,
): readonly number[] {
  return [...rules.keys()].filter((at) =>
    answers.every((answer, column) => fits(rules[at]?.when[column] ?? '-', answer, scope)),
  );
}

function fits(test: string, answer: Json, scope: FeelScope): boolean {
  if (test.trim() === '-') return true;
  return unaryTest(test, { ...relevantScope(test, scope), '?': answer }).value === true;
}
