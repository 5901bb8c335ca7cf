import { holds, type Field } from '@amtsweg/procedure';
import { checkData } from './check-data.js';
import { fitData } from './fit-data.js';
import { itemsFromForm } from './from-form.js';

const scope = { form: {}, facts: {}, today: '2026-11-23' };
const fields: readonly Field[] = [
  { name: 'hearing', label: 'Von der Anhörung wird abgesehen', type: 'boolean' },
  {
    name: 'why',
    label: 'Warum',
    type: 'longText',
    when: 'event.hearing = true',
    required: true,
    maxLength: 20,
  },
  { name: 'since', label: 'Seit', type: 'date', when: 'event.why != null' },
  { name: 'fee', label: 'Gebühr', type: 'money', max: 50_000 },
  {
    name: 'trees',
    label: 'Bäume',
    type: 'list',
    min: 1,
    fields: [
      { name: 'number', label: 'Nr.', type: 'integer', required: true },
      { name: 'reason', label: 'Begründung', type: 'text', when: 'item.number > 1', required: true },
    ],
  },
];

const fit = (typed: Parameters<typeof fitData>[1]) => fitData(fields, typed, scope, holds);
const check = (typed: Parameters<typeof fitData>[1]) => {
  const data = fit(typed);
  return checkData(fields, data, { ...scope, event: data }, holds).map(({ pointer }) => pointer);
};

test('what is empty is not sent', () => {
  expect(fit({ why: '  ', fee: '', trees: [] })).toEqual({});
});

test('a field whose condition does not hold is left out, and with it what depends on it', () => {
  expect(fit({ hearing: false, why: 'Eilt', since: '2026-11-01' })).toEqual({ hearing: false });
  expect(fit({ hearing: true, why: 'Eilt', since: '2026-11-01' })).toEqual({
    hearing: true,
    why: 'Eilt',
    since: '2026-11-01',
  });
});

test('numbers are read as they are typed, money in cents', () => {
  expect(fit({ fee: '1.320,5', trees: [{ number: '2' }] })).toEqual({ fee: 132_050, trees: [{ number: 2 }] });
});

test('a number that is none stays and is named', () => {
  expect(fit({ fee: 'viel' })).toEqual({ fee: 'viel' });
  expect(check({ fee: 'viel' })).toEqual(['/fee']);
});

test('what is missing is named where it is missing, also inside of an item', () => {
  expect(check({ hearing: true, trees: [{ number: '2' }, {}] })).toEqual([
    '/why',
    '/trees/0/reason',
    '/trees/1/number',
  ]);
});

test('limits are named in the words of the field', () => {
  const data = fit({ hearing: true, why: 'x'.repeat(21), fee: '500,01' });
  expect(
    checkData(fields, data, { ...scope, event: data }, holds).map(({ detail }) =>
      detail.replaceAll('\u00a0', ' '),
    ),
  ).toEqual([
    '„Warum“ darf höchstens 20 Zeichen haben; es sind 21.',
    '„Gebühr“ darf höchstens 500,00 € sein.',
  ]);
});

test('a list is filled from its namesake in the application with the members that both have', () => {
  const [, , , , trees] = fields;
  if (trees?.type !== 'list') throw new Error('the list has moved');
  expect(itemsFromForm(trees, { trees: [{ number: 1, height: 7 }, { number: 2 }] })).toEqual([
    { number: 1 },
    { number: 2 },
  ]);
  expect(itemsFromForm(trees, { trees: [{ height: 7 }] })).toEqual([]);
  expect(itemsFromForm(trees, {})).toEqual([]);
});
