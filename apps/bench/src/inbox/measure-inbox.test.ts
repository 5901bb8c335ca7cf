import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import type { InboxMeasurement } from './measure-inbox.js';
import { measureInbox } from './measure-inbox.js';
import { readRatio, reportInbox } from './report-inbox.js';

const TASKS = 3_000;

let office: TestOffice;
let found: InboxMeasurement;
beforeAll(async () => {
  office = await openTestOffice();
  found = await measureInbox(office.url, { tasks: TASKS, seconds: 0.01 }, () => undefined);
}, 120_000);
afterAll(() => office.close());

test('there are as many tasks as asked for, one in twenty of them open', () => {
  expect(found.size.tasks).toBeGreaterThanOrEqual(TASKS);
  expect(found.size.tasks).toBeLessThan(TASKS * 1.1);
  expect(found.size.open).toBeGreaterThanOrEqual(TASKS / 20);
  expect(found.seen.lead).toBeGreaterThan(found.seen.clerk);
});

test('each read is measured in turns with the statement by hand', () => {
  expect(found.reads).toHaveLength(2 * 10);
  for (const { product, byHand } of found.reads) {
    expect(product).toHaveLength(20);
    expect(byHand).toHaveLength(20);
    expect(Math.min(...product, ...byHand)).toBeGreaterThan(0);
  }
});

test('copies are what the product would have stored', async () => {
  const { rows } = await office.owner.query(
    `select count(*)::int as others from cases join case_words using (case_id)
     where words <> words_of_case(case_id)`,
  );
  expect(rows).toEqual([{ others: 0 }]);
  const { rows: states } = await office.owner.query(
    `select count(*)::int as wrong from task join cases using (case_id)
     where (state in ('open', 'claimed')) <> (closed_at is null) or (state = 'claimed' and assignee is null)
       or (status = 'done' and closed_at is null)`,
  );
  expect(states).toEqual([{ wrong: 0 }]);
});

test('people, units, posts and dates differ', async () => {
  const { rows } = await office.owner.query(
    `select count(distinct applicant) > 100 as applicants, count(distinct unit) as units,
       count(distinct received_on) > 100 as days
     from cases`,
  );
  expect(rows).toEqual([{ applicants: true, units: 8, days: true }]);
});

test('the ratio to the statement by hand is reported', () => {
  const read = {
    person: 'clerk',
    name: 'first page by due date',
    product: [1, 3, 9],
    byHand: [2, 2, 2],
  } as const;
  expect(readRatio(read)).toBe(1.5);
  expect(reportInbox({ ...found, reads: [read] })).toMatch(
    /clerk +first page by due date +3\.00 +9\.00 +2\.00 +2\.00 +1\.50 +3/,
  );
});
