import { zoomed } from './zoomed.js';

test('zooming goes from size to size and stops at the ends', () => {
  expect(zoomed(1, 1)).toBe(1.25);
  expect(zoomed(1, -1)).toBe(0.8);
  expect(zoomed(4, 1)).toBe(4);
  expect(zoomed(0.5, -1)).toBe(0.5);
});
