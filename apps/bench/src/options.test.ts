import { parseOptions } from './options.js';

test.each([
  [[], { seconds: 3, rounds: 3, json: false }],
  [['--quick', '--json'], { seconds: 1, rounds: 1, json: true }],
  [['--quick', '--seconds', '0.5'], { seconds: 0.5, rounds: 1, json: false }],
  [['--help'], null],
])('%j means %j', (args, options) => {
  expect(parseOptions(args)).toEqual(options);
});

test.each([['--seconds', 'many'], ['--seconds', '0'], ['--rounds=-1'], ['--fast']])(
  '%j is refused',
  (...args) => {
    expect(() => parseOptions(args)).toThrow();
  },
);
