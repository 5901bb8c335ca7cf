import { soundPermit } from '../check/testing/sound-permit.js';
import { soundProcedure } from '../check/testing/sound-procedure.js';
import { vary } from '../check/testing/vary.js';
import { similarPairs } from './similar-pairs.js';

const twin = vary(
  soundPermit,
  ['key', 'twin'],
  ['name', 'Etwas anderes'],
  ['machine.states.checked.meta.label', 'Andere Wörter'],
  ['form.sections.0.fields.0.label', 'Anders gefragt'],
  ['clocks.hearingPeriod.period', 'P3W'],
);

test('procedures that differ in words and periods only are wholly alike', () => {
  expect(similarPairs([{ ...soundPermit, key: 'permit' }, twin])).toEqual([
    { keys: ['permit', 'twin'], machine: 1, form: 1, reason: null },
  ]);
});

test('either of the two files may say why', () => {
  const told = { ...twin, alike: { permit: 'Das Gesetz behandelt beide gleich.' } };
  for (const pair of [
    [{ ...soundPermit, key: 'permit' }, told],
    [told, { ...soundPermit, key: 'permit' }],
  ])
    expect(similarPairs(pair)).toMatchObject([{ reason: 'Das Gesetz behandelt beide gleich.' }]);
});

test('a refusal with its hearing and remedy makes a machine of its own', () => {
  expect(similarPairs([soundProcedure, { ...soundPermit, key: 'permit' }])).toEqual([]);
});
