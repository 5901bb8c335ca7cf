import { soundProcedure } from './check/testing/sound-procedure.js';
import { defineProcedure } from './define-procedure.js';
import { statesAhead } from './states-ahead.js';

const paths = (active: readonly string[], main?: boolean): string[] =>
  statesAhead(soundProcedure, active)
    .filter((one) => main === undefined || one.main === main)
    .map(({ path }) => path);

test('from the beginning the main way leads to the end, and the detours come after it', () => {
  const main = paths(['submitted.formalCheck'], true);
  expect(main.at(-1)).toBe('closed');
  expect(paths(['submitted.formalCheck']).slice(0, main.length)).toEqual(main);
  expect(paths(['submitted.formalCheck'], false)).toContain('withdrawn');
});

test('what lies behind is not ahead, where no way leads back', () => {
  expect(paths(['checked.decision'])).not.toContain('submitted.formalCheck');
});

test('nothing is ahead of an end or of a place that is not there', () => {
  expect(paths(['closed'])).toEqual([]);
  expect(paths(['nowhere'])).toEqual([]);
  expect(paths([])).toEqual([]);
});

test('each has a label, none comes twice, and where the case is is not ahead', () => {
  const ahead = statesAhead(soundProcedure, ['submitted.formalCheck']);
  expect(new Set(ahead.map(({ path }) => path)).size).toBe(ahead.length);
  expect(ahead.every(({ label }) => label.length > 2)).toBe(true);
  expect(ahead.map(({ path }) => path)).not.toContain('submitted.formalCheck');
});

test('a state that is left again at once is passed over, a history state leads back inside, regions are all entered', () => {
  const procedure = defineProcedure({
    ...soundProcedure,
    machine: {
      initial: 'a',
      states: {
        a: { on: { go: 'gate', pause: 'paused' } },
        gate: { always: [{ target: 'both', guard: { type: 'feel', params: { expr: 'form.x' } } }, 'both'] },
        both: {
          type: 'parallel',
          states: {
            left: { initial: 'one', states: { one: { on: { next: 'two' } }, two: { type: 'final' } } },
            right: { initial: 'one', states: { one: { on: { next: 'two' } }, two: { type: 'final' } } },
          },
          onDone: 'closed',
          on: { pause: 'paused' },
        },
        paused: { on: { resume: 'inner.back' } },
        inner: {
          initial: 'x',
          states: { x: { on: { y: 'y' } }, y: {}, back: { type: 'history', target: 'x' } },
        },
        closed: { type: 'final' },
      },
    },
  });
  const ahead = statesAhead(procedure, ['a']);
  expect(ahead.map(({ path }) => path)).not.toContain('gate');
  expect(ahead.filter(({ main }) => main).map(({ path }) => path)).toEqual([
    'both.left.one',
    'both.right.one',
    'both.left.two',
    'both.right.two',
    'closed',
  ]);
  expect(statesAhead(procedure, ['paused']).map(({ path }) => path)).toEqual(['inner.x', 'inner.y']);
});
