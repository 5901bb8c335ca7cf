import fc from 'fast-check';
import { isRefusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { listTasks } from './list-tasks.js';
import { taskFacets } from './task-facets.js';
import { clockStates, dueSpans, taskBaskets, type TaskFilter, type TaskScope } from './task-filter.js';
import { fillInbox } from './testing/fill-inbox.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  await fillInbox(office.owner, { open: 400, done: 50 });
  await office.owner.query(
    `update cases set channel = 'paper' where hashtext(case_number) % 3 = 0;
     update cases set milestone = 'examined' where hashtext(case_number) % 5 = 0`,
  );
});
afterAll(() => office.close());

const today = '2026-02-15';
const scope: TaskScope = {
  user: 'clerk-5',
  posts: ['32.1/clerk', '67.7/clerk'],
  ledUnits: ['32.4'],
  standsIn: [{ user: 'clerk-15', name: 'Theo Brandt', posts: ['41.4/clerk'], ledUnits: [] }],
};

async function listed(filter: TaskFilter): Promise<number> {
  const page = await listTasks(office.pool, scope, filter, { cursor: null, limit: 1000, today });
  if (isRefusal(page)) throw new Error(page.detail);
  return page.items.length;
}

const filters: fc.Arbitrary<TaskFilter> = fc.record(
  {
    basket: fc.constantFrom(...taskBaskets),
    procedure: fc.constantFrom('procedure-0', 'procedure-4', 'none'),
    unit: fc.constantFrom('32.1', '32.4', '41.4', '20.3'),
    milestone: fc.constantFrom('submitted', 'examined'),
    channel: fc.constantFrom('online' as const, 'paper' as const),
    due: fc.constantFrom(...dueSpans),
    clock: fc.constantFrom(...clockStates),
    state: fc.constantFrom('open' as const, 'claimed' as const),
    text: fc.constantFrom('antrag', '000012', '%'),
  },
  { requiredKeys: ['basket'] },
);

test('every number beside a facet is the length of the list that it leads to', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const facets = await taskFacets(office.pool, scope, filter, today);
      for (const facet of ['procedure', 'unit', 'milestone', 'channel', 'due'] as const) {
        for (const { key, count } of facets[facet].slice(0, 4))
          expect([facet, key, count]).toEqual([facet, key, await listed({ ...filter, [facet]: key })]);
        // What is not named holds nothing: the values together are the list without the facet's own filter.
        const { [facet]: _own, ...others } = filter;
        const sum = facets[facet].reduce((total, { count }) => total + count, 0);
        expect([facet, sum]).toEqual([facet, await listed(others)]);
      }
    }),
    { numRuns: 25 },
  );
});

test('spans of due dates stand in the order of time, also those that hold nothing', async () => {
  const { due } = await taskFacets(office.pool, scope, { basket: 'all', unit: 'none' }, today);
  expect(due.map(({ key }) => key)).toEqual([...dueSpans]);
});

test('whoever sees nothing counts nothing', async () => {
  const nobody = { ...scope, posts: [], ledUnits: [], standsIn: [] };
  const facets = await taskFacets(office.pool, nobody, { basket: 'all' }, today);
  expect(facets.procedure).toEqual([]);
});
