import fc from 'fast-check';
import { couldHold, readsEvent } from './could-hold.js';
import { holds } from './feel.js';

const scope = { form: { size: 3 }, facts: { heard: false, and: 1 }, event: {}, today: '2026-01-12' };

test.each<[string, boolean]>([
  ['event.fee > 0', true],
  ['form.size = 3', true],
  ['form.size = 4', false],
  ['facts.heard = true and event.fee > 0', false],
  ['facts.heard = false and event.fee > 0', true],
  ['event.fee > 0 and facts.heard = true', false],
  ['facts.heard = true or event.fee > 0', true],
  ['facts.heard = true or form.size = 4', false],
  ['(facts.heard = true and event.fee > 0) or form.size = 3', true],
  ['((facts.heard = true)) and (event.a = 1 or event.b = 2)', false],
  ['not(event.signed)', true],
  ['not(facts.heard)', true],
  ['form.size between 1 and 3 and event.ok', true],
  ['form.size between 4 and 9 and event.ok', false],
  ['some p in event.points satisfies p.x = "and"', true],
  ['facts.heard = "event"', false],
  ['facts.heard = "a \\" event" and form.size = 3', false],
  ['if facts.heard then event.ok else false', true],
])('%s: %s', (expression, could) => {
  expect(couldHold(expression, scope)).toBe(could);
});

test('an expression reads the event only outside of texts, and as a whole word', () => {
  expect(readsEvent('event.x')).toBe(true);
  expect(readsEvent('"event"')).toBe(false);
  expect(readsEvent('form.eventDay')).toBe(false);
});

const comparison = fc
  .tuple(
    fc.constantFrom('event.a', 'event.b', 'form.a', 'facts.b'),
    fc.constantFrom('1', 'true', '"and"', 'null'),
  )
  .map(([path, value]) => `${path} = ${value}`);
const condition = fc.letrec<{ it: string }>((tie) => ({
  it: fc.oneof(
    { maxDepth: 4 },
    comparison,
    fc
      .tuple(tie('it'), fc.constantFrom('and', 'or'), tie('it'))
      .map(([a, joint, b]) => `(${a}) ${joint} (${b})`),
    fc.tuple(comparison, fc.constantFrom('and', 'or'), comparison).map((parts) => parts.join(' ')),
    tie('it').map((inner) => `not(${inner})`),
  ),
})).it;
const values = fc.constantFrom(1, true, false, 'and', null);
const object = fc.record({ a: values, b: values });

test('what holds with some data could hold without knowing it', () => {
  fc.assert(
    fc.property(condition, object, object, object, (expression, form, facts, event) => {
      const known = { form, facts, today: '2026-01-12' };
      if (holds(expression, { ...known, event }))
        expect(couldHold(expression, { ...known, event: {} })).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
