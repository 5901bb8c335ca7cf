import { decideTable } from './decide-table.js';
import type { DecisionTable } from './decision-table.js';

const guards: DecisionTable = {
  label: 'Stärke der Wache',
  legalBasis: '§ 28 NBrandSchG',
  hitPolicy: 'first',
  inputs: [
    { label: 'Pyrotechnik', expression: 'form.pyrotechnics', type: 'boolean' },
    { label: 'Besucher', expression: 'form.visitors', type: 'number', min: 0 },
    { label: 'Art', expression: 'form.kind', type: 'text' },
  ],
  outputs: [
    { name: 'least', label: 'Kräfte' },
    { name: 'perHour', label: 'Kosten je Stunde' },
  ],
  rules: [
    { when: ['true', '-', '-'], then: ['4', '4 * 3500'] },
    { when: ['-', '>= 1000', '-'], then: ['3', '3 * 3500'] },
    { when: ['-', '-', '"Zirkus", "Theater"'], then: ['2', 'facts.rate * 2'] },
    { when: ['-', '-', '-'], then: ['1', 'null'] },
  ],
};

const scope = (form: object): { form: object; facts: object } => ({ form, facts: { rate: 3000 } });

test.each([
  [
    { pyrotechnics: true, visitors: 5000, kind: 'Theater' },
    { least: 4, perHour: 14_000, rule: 1 },
  ],
  [
    { pyrotechnics: false, visitors: 1000, kind: 'Theater' },
    { least: 3, perHour: 10_500, rule: 2 },
  ],
  [
    { pyrotechnics: false, visitors: 999, kind: 'Zirkus' },
    { least: 2, perHour: 6000, rule: 3 },
  ],
  [
    { pyrotechnics: false, visitors: 10 },
    { least: 1, perHour: null, rule: 4 },
  ],
])('the first rule that fits decides, and its number is kept: %j', (form, result) => {
  expect(decideTable(guards, scope(form))).toEqual(result);
});

const strict: DecisionTable = { ...guards, hitPolicy: 'unique', rules: guards.rules.slice(0, 3) };

test('where only one rule may fit, two give no decision', () => {
  expect(decideTable(strict, scope({ pyrotechnics: true, visitors: 5000, kind: 'x' }))).toBeNull();
  expect(decideTable(strict, scope({ pyrotechnics: true, visitors: 5, kind: 'x' }))).toMatchObject({
    rule: 1,
  });
});

test('where no rule fits there is no decision', () => {
  expect(decideTable(strict, scope({ pyrotechnics: false, visitors: 5, kind: 'x' }))).toBeNull();
});

const byDay: DecisionTable = {
  ...guards,
  hitPolicy: 'unique',
  inputs: [{ label: 'Geboren', expression: 'form.birthDate', type: 'date' }],
  outputs: [{ name: 'late', label: 'Spät' }],
  rules: [
    { when: ['< date("2006-01-01")'], then: ['false'] },
    { when: ['>= date("2006-01-01")'], then: ['true'] },
  ],
};

test.each([
  ['2005-12-31', { late: false, rule: 1 }],
  ['2006-01-01', { late: true, rule: 2 }],
])('days are compared as days: %s', (birthDate, result) => {
  expect(decideTable(byDay, scope({ birthDate }))).toEqual(result);
});
