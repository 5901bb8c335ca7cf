import type { DecisionTable } from '../decision-table.js';
import { tableCells } from './table-cells.js';

const table = (type: 'number' | 'integer' | 'date', ...tests: readonly string[]): DecisionTable => ({
  label: 'Probe',
  legalBasis: '§ 1',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Wert', expression: 'form.value', type, ...(type === 'date' ? {} : { min: 0, max: 200 }) },
  ],
  outputs: [{ name: 'result', label: 'Ergebnis' }],
  rules: tests.map((test) => ({ when: [test], then: ['1'] })),
});

function answers(...given: Parameters<typeof table>): unknown[] {
  return [...new Set((tableCells(table(...given)) ?? []).map(([value]) => value))].sort(
    (a, b) => Number(a) - Number(b),
  );
}

test('both limits of an interval and what lies between them are tried', () => {
  expect(answers('number', '[0..80]', '[130..200]')).toEqual([0, 1, 40, 80, 81, 105, 130, 131, 165, 200]);
});

test('of whole numbers no fraction is tried', () => {
  expect(answers('integer', '1', '2', '>= 3')).toEqual([0, 1, 2, 3, 4, 200]);
});

test('the days before, at and after a limit are tried', () => {
  expect((tableCells(table('date', '< date("2006-01-01")')) ?? []).flat()).toEqual([
    '2005-12-31',
    '2006-01-01',
    '2006-01-02',
  ]);
});
