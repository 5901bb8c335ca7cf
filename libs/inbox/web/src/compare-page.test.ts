import { comparePage } from './compare-page.js';

const rows = (names: string) => Array.from(names).map((taskId) => ({ taskId }));

describe('a page that is looked at while others work', () => {
  it.each([
    ['nothing has happened', 'abc', 'abc', false, '', ''],
    ['somebody took b, and d moved up', 'abc', 'acd', false, 'b', ''],
    ['n is new between a and b, and c was pushed over the edge', 'abc', 'anb', false, '', 'n'],
    ['n is new at the end of the list', 'abc', 'abcn', true, '', 'n'],
    ['the last row of the list has gone', 'abc', 'ab', true, 'c', ''],
    ['everything has gone', 'abc', '', true, 'abc', ''],
    ['the page is another one altogether', 'abc', 'xyz', false, '', ''],
  ])('%s', (_, shown, fresh, isEnd, missing, added) => {
    const found = comparePage(rows(shown), rows(fresh), isEnd);
    expect(found.missing.join('')).toBe(missing);
    expect(found.added.map(({ taskId }) => taskId).join('')).toBe(added);
  });
});
