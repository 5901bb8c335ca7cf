import type { Json } from '@amtsweg/kernel';
import type { DecisionTable, TableInput } from '../decision-table.js';

/** Beyond this many combinations a table is not tried: it should be taken apart. */
const MOST_CELLS = 50_000;

/** A number, also as the upper limit of an interval: `[80..120]`. */
const NUMBER = /(?<![\w"-]|(?<!\.)\.)-?\d+(?:\.\d+)?/gu;
const TEXT = /"([^"]*)"/gu;
const DATE = /date\("(\d{4}-\d{2}-\d{2})"\)/gu;

/**
 * One answer for every combination of cases that the rules tell apart: each limit, a value before, between and after the
 * limits, each text, and a text that no rule names. `null` where there are too many.
 */
export function tableCells(table: DecisionTable): readonly (readonly Json[])[] | null {
  const columns = table.inputs.map((input, at) =>
    answersOf(
      input,
      table.rules.map(({ when }) => when[at] ?? '-'),
    ),
  );
  if (columns.reduce((count, answers) => count * answers.length, 1) > MOST_CELLS) return null;
  return columns.reduce<readonly (readonly Json[])[]>(
    (cells, answers) => cells.flatMap((cell) => answers.map((answer) => [...cell, answer])),
    [[]],
  );
}

function answersOf(input: TableInput, tests: readonly string[]): readonly Json[] {
  switch (input.type) {
    case 'boolean':
      return [true, false];
    case 'text': {
      const named = tests.flatMap((test) => [...test.matchAll(TEXT)].map(([, text]) => text ?? ''));
      return input.values ?? [...new Set([...named, '(anderes)'])];
    }
    case 'date': {
      const named = tests.flatMap((test) => [...test.matchAll(DATE)].map(([, date]) => date ?? ''));
      return [...new Set(named.flatMap((date) => [dayFrom(date, -1), date, dayFrom(date, 1)]))];
    }
    case 'number':
    case 'integer':
      return numbersOf(input, tests).filter((value) => input.type === 'number' || Number.isInteger(value));
  }
}

/** Every limit that is named, and one number in each gap between them. */
function numbersOf({ min, max }: TableInput, tests: readonly string[]): readonly number[] {
  const named = tests.flatMap((test) => [...test.matchAll(NUMBER)].map(([number]) => Number(number)));
  const limits = [
    ...new Set([...named, ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])]),
  ];
  const sorted = limits.toSorted((a, b) => a - b);
  const between = sorted.flatMap((limit, at) => {
    const next = sorted[at + 1];
    return next === undefined
      ? [limit + 1]
      : [(limit + next) / 2, Math.floor(limit + 1)].filter((value) => value < next);
  });
  const before = sorted[0] === undefined ? [0] : [sorted[0] - 1];
  return [...before, ...sorted, ...between].filter(
    (value) => (min === undefined || value >= min) && (max === undefined || value <= max),
  );
}

function dayFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
