import { parseOptions } from './options.js';

const full = {
  ...{ seconds: 3, rounds: 3, dates: 1_000_000, clocks: 100_000, tasks: 1_000_000, actions: 30 },
  json: false,
};
const quick = {
  ...{ seconds: 1, rounds: 1, dates: 100_000, clocks: 2_000, tasks: 20_000, actions: 5 },
  json: false,
};

test.each([
  [[], full],
  [['--quick', '--json'], { ...quick, json: true }],
  [['--quick', '--seconds', '0.5'], { ...quick, seconds: 0.5 }],
  [['--clocks', '2000', '--dates', '10000'], { ...full, clocks: 2_000, dates: 10_000 }],
  [['--quick', '--clocks', '300'], { ...quick, clocks: 300 }],
  [['--tasks', '5000', '--actions', '3'], { ...full, tasks: 5_000, actions: 3 }],
  [['--help'], null],
])('%j means %j', (args, options) => {
  expect(parseOptions(args)).toEqual(options);
});

test.each([
  ['--seconds', 'many'],
  ['--seconds', '0'],
  ['--rounds=-1'],
  ['--clocks', '0'],
  ['--dates', 'x'],
  ['--tasks', '-5'],
  ['--actions', '0'],
  ['--actions', '51'],
  ['--fast'],
])('%j is refused', (...args) => {
  expect(() => parseOptions(args)).toThrow();
});
