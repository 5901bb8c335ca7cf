import { readCents, readNumber } from './read-number.js';

test.each([
  ['1.320,50', 1320.5],
  ['1320,5', 1320.5],
  ['12.5', 12.5],
  ['1.320', 1320],
  [' 7 ', 7],
  ['-3', -3],
  ['12,', 12],
  ['', null],
  ['zwölf', null],
  ['1,2,3', null],
])('the number %p is %p', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ['1.320,50', 132_050],
  ['0,07', 7],
  ['19,9', 1990],
  ['35', 3500],
  ['35 €', 3500],
  ['1320.50', 132_050],
  ['1,005', null],
  ['viel', null],
])('the amount %p is %p cents', (text, cents) => {
  expect(readCents(text)).toBe(cents);
});
