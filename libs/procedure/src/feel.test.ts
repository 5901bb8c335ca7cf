import { evaluate } from 'feelin';
import fc from 'fast-check';
import { feel, type FeelScope } from './feel.js';

const values = fc.constantFrom<unknown>(
  'a',
  'b',
  '',
  '2026-01-01',
  0,
  1,
  3,
  -2.5,
  true,
  false,
  null,
  ['a'],
  [],
  { x: 1 },
);
const scopes: fc.Arbitrary<FeelScope> = fc.record({
  form: fc.record({ a: values, b: values, long: values }, { requiredKeys: [] }),
  facts: fc.record({ a: fc.oneof(values, fc.record({ b: values })) }, { requiredKeys: [] }),
  today: fc.constant('2026-01-12'),
});

const names = fc.constantFrom(
  'form.a',
  'form.b',
  'form.long',
  'facts.a',
  'facts.a.b',
  'form.nothing',
  'today',
);
const literals = fc.constantFrom('"a"', '"b"', '"2026-01-01"', '0', '1', '3', 'true', 'false', 'null');
const operands = fc.oneof(names, literals);

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(operands, fc.constantFrom('=', '!=', '<', '<=', '>', '>='), operands)
      .map((parts) => parts.join(' ')),
    fc
      .tuple(names, fc.uniqueArray(literals, { minLength: 1, maxLength: 3 }))
      .map(([name, list]) => `${name} in (${list.join(', ')})`),
    names,
    fc
      .tuple(tie('expression'), fc.constantFrom('and', 'or'), tie('expression'))
      .map((parts) => parts.join(' ')),
    tie('expression').map((inner) => `not(${inner})`),
    tie('expression').map((inner) => `(${inner})`),
    fc
      .tuple(tie('expression'), operands, operands)
      .map(([test, yes, no]) => `if ${test} then ${yes} else ${no}`),
  ),
}));

/** What the library says; it throws for some comparisons that make no sense, and then so may we. */
function byLibrary(text: string, scope: FeelScope): unknown {
  try {
    return { value: evaluate(text, { ...scope }).value ?? null };
  } catch {
    return 'throws';
  }
}

function byUs(text: string, scope: FeelScope): unknown {
  try {
    return { value: feel(text, scope) };
  } catch {
    return 'throws';
  }
}

test('the short way through plain conditions gives what FEEL gives', () => {
  fc.assert(
    fc.property(expression, scopes, (text, scope) => {
      const expected = byLibrary(text, scope);
      if (expected === 'throws') return;
      // Through JSON, because a result may be a list or context of the scope itself.
      expect(JSON.stringify(byUs(text, scope))).toBe(JSON.stringify(expected));
    }),
    { numRuns: 3000 },
  );
});

test('only what an expression reads is handed to the library, and it still reads everything', () => {
  const scope = {
    form: { a: 1, list: [{ x: 1 }, { x: 2 }] },
    facts: { b: 2 },
    event: {},
    today: '2026-01-12',
  };
  expect(feel('sum(form.list.x) + form.a', scope)).toBe(4);
  expect(feel('count(form.list[x > 1])', scope)).toBe(1);
  expect(feel('get value(form, "a")', scope)).toBe(1);
  expect(feel('context merge([form, facts]).b', scope)).toBe(2);
  expect(feel('form . a + 1', scope)).toBe(2);
  expect(feel('for entry in form.list return entry.x + facts.b', scope)).toEqual([3, 4]);
  expect(feel('date(today) + duration("P1D")', scope)).toBe('2026-01-13');
});
