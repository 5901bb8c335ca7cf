import { valueText } from './value-text.js';

const write = { day: (day: string) => `Tag ${day}`, money: (cents: number) => `${cents} Cent` };

const options = [
  { value: 'own', label: 'Eigenes Grundstück' },
  { value: 'rent', label: 'Gemietet' },
];

test.each([
  [{ type: 'boolean' as const }, false, 'nein'],
  [{ type: 'money' as const }, 132050, '132050 Cent'],
  [{ type: 'date' as const }, '2026-11-22', 'Tag 2026-11-22'],
  [{ type: 'text' as const }, '<b>x</b>', '<b>x</b>'],
  [{ type: 'text' as const }, '', 'keine Angabe'],
  [{ type: 'integer' as const }, 1200, '1.200'],
  [{ type: 'choice' as const, name: 'a', label: 'A', options }, 'rent', 'Gemietet'],
  [
    { type: 'choice' as const, name: 'a', label: 'A', options, many: true },
    ['own', 'gone'],
    'Eigenes Grundstück, gone',
  ],
  [{ type: 'choice' as const, name: 'a', label: 'A', options, many: true }, [], 'keine Angabe'],
])('a value of %j reads as people write it', (field, value, text) => {
  expect(valueText(field, value, write)).toBe(text);
});
