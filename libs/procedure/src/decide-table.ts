import { evaluate, unaryTest } from 'feelin';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { DecisionTable, TableInput } from './decision-table.js';
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
  { rules, inputs }: Pick<DecisionTable, 'rules' | 'inputs'>,
  answers: readonly Json[],
  scope: FeelScope,
): readonly number[] {
  const values = answers.map((answer, column) => valueOf(answer, inputs[column]));
  return [...rules.keys()].filter((at) =>
    values.every((value, column) => fits(rules[at]?.when[column] ?? '-', value, scope)),
  );
}

/** Data holds a day as text; FEEL compares it with days only when it is one itself. */
function valueOf(answer: Json, input: TableInput | undefined): unknown {
  return input?.type === 'date' && typeof answer === 'string'
    ? evaluate('date(day)', { day: answer }).value
    : answer;
}

function fits(test: string, answer: unknown, scope: FeelScope): boolean {
  if (test.trim() === '-') return true;
  return unaryTest(test, { ...relevantScope(test, scope), '?': answer }).value === true;
}
