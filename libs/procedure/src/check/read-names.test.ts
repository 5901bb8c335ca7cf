import { evaluate } from 'feelin';
import { builtInFunctions } from './built-in-functions.js';
import { readNames } from './read-names.js';
import type { Shape } from './shape.js';

const tree: Shape = new Map([
  ['species', 'any'],
  ['girth', 'any'],
]);
const names = new Map<string, Shape>([
  [
    'form',
    new Map<string, Shape>([
      ['name', 'any'],
      ['trees', tree],
      ['site', new Map([['street', 'any']])],
    ]),
  ],
  ['facts', new Map<string, Shape>([['check', 'any']])],
  ['today', 'any'],
]);

function faults(expression: string): string[] {
  return readNames(expression, names).faults.map(({ kind, name }) => `${kind} ${name}`);
}

test.each([
  'form.name = "x" and facts.check.outcome in ("a", "b")',
  'form.trees[item.girth > 80].species',
  'form.trees[girth > 80 and species != form.name]',
  'form.trees[1].girth + form.trees[-1].girth',
  'count(form.trees) > 0 and string length(form.name) < 9',
  'for tree in form.trees, other in form.trees return tree.girth + other.girth',
  'sum(for tree in form.trees return {cents: tree.girth * 2}.cents)',
  'for number in 1..3 return count(partial) + number',
  'some tree in form.trees satisfies tree.girth > 80',
  'every tree in form.trees[girth > 3] satisfies tree.species = "Eiche"',
  '{a: 1, b: a + 1}.b',
  'sort(form.trees, function(a, b) a.girth < b.girth)',
  'date(form.name).year = years and months duration(date(form.name), date(today)).years',
  'date and time("2026-01-12T09:00:00") > @"2026-01-12T08:00:00"',
  'form.name instance of string',
  'contains(string: form.name, match: "x")',
  'facts.check[anything = 1]',
  'if form.site.street = null then "—" else form.site.street // what was said',
  '-form.trees[1].girth between 1 and 3',
])('%s reads only what exists', (expression) => {
  expect(faults(expression)).toEqual([]);
});

test.each([
  ['form.nam', 'member nam'],
  ['form.site.city', 'member city'],
  ['form.trees.height', 'member height'],
  ['form.trees[height > 3]', 'variable height'],
  ['form.trees[item.height > 3]', 'member height'],
  ['some tree in form.trees satisfies tree.height > 3', 'member height'],
  ['(some tree in form.trees satisfies tree.girth > 3) and tree.girth = 1', 'variable tree'],
  ['for tree in form.trees, ring in tree.rings return ring', 'member rings'],
  ['{a: 1}.b', 'member b'],
  ['item.girth', 'variable item'],
  ['string size(form.name)', 'function string size'],
  ['contains(string: weather, match: "x")', 'variable weather'],
  ['now()', 'clock now'],
  ['form.name < today()', 'clock today'],
  ['if wet then form.name else null', 'variable wet'],
])('%s: %s', (expression, fault) => {
  expect(faults(expression)).toEqual([fault]);
});

test('the built-in functions are those that feelin knows', () => {
  const missing = [...builtInFunctions].filter(
    (name) =>
      !['date and time', 'years and months duration'].includes(name) && evaluate(name, {}).value === null,
  );
  expect(missing).toEqual([]);
});
