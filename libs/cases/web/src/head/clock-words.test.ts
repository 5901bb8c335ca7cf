import { byUrgency, standsStill } from './clock-words.js';

const clock = (state: string, lastDay: string | null) => ({ state, lastDay });

test('what is exceeded comes first, what stands still last, what has ended not at all', () => {
  const clocks = [
    clock('fired', '2026-11-01'),
    clock('pending', null),
    clock('running', '2026-12-02'),
    clock('running', '2026-12-01'),
    clock('suspended', '2026-11-20'),
    clock('exceeded', '2026-11-10'),
  ];
  expect(byUrgency(clocks).map(({ state, lastDay }) => `${state} ${lastDay ?? ''}`)).toEqual([
    'exceeded 2026-11-10',
    'running 2026-12-01',
    'running 2026-12-02',
    'suspended 2026-11-20',
    'pending ',
  ]);
});

test('a clock that does not run says why', () => {
  expect(standsStill(clock('suspended', null))).toBe('gehemmt');
  expect(standsStill(clock('running', null))).toBeNull();
});
