import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { teamLoad } from './team-load.js';
import { fillInbox } from './testing/fill-inbox.js';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  await fillInbox(office.owner, { open: 700, done: 100 });
});

afterAll(() => office.close());

const today = '2026-02-15';

test('the load of a unit counts what lies at each of its posts, as a plain count does', async () => {
  const load = await teamLoad(office.pool, { user: 'd.lindner', units: ['32.1', '20.4'] }, today);
  expect(new Set(load.map(({ unit }) => unit))).toEqual(new Set(['20.4', '32.1']));
  for (const post of load) {
    const { rows } = await office.owner.query(
      `select count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'claimed')::int as claimed,
         count(*) filter (where due_on < $2)::int as overdue from task where post = $1 and closed_at is null`,
      [post.post, today],
    );
    expect({ open: post.open, claimed: post.claimed, overdue: post.overdue }).toEqual(rows[0]);
    expect(post.ages.reduce((sum, one) => sum + one, 0)).toBe(post.open + post.claimed);
  }
  expect(load.some(({ open }) => open > 0)).toBe(true);
});

test('tasks are counted by the days since they came up', async () => {
  const at = (day: string) => teamLoad(office.pool, { user: 'd.lindner', units: ['32.1'] }, day);
  // All of them came up on 1 January 2026, one hour after midnight in Hannover.
  const sums = async (day: string) =>
    (await at(day)).reduce(
      (sum, { ages }) => sum.map((one, index) => one + (ages[index] ?? 0)),
      [0, 0, 0, 0],
    );
  const [total = 0] = await sums('2026-01-04');
  expect(total).toBeGreaterThan(0);
  expect(await sums('2026-01-05')).toEqual([0, total, 0, 0]);
  expect(await sums('2026-01-16')).toEqual([0, 0, total, 0]);
  expect(await sums('2026-02-15')).toEqual([0, 0, 0, total]);
});

test('a post without work is shown with the people who hold it, one of another unit is not', async () => {
  const load = await teamLoad(office.pool, { user: 'd.lindner', units: ['32.4'] }, '2026-11-22');
  const registrar = load.find(({ post }) => post === '32.4/registrar');
  expect(registrar?.holders.length).toBeGreaterThan(0);
  expect(load.every(({ unit }) => unit === '32.4')).toBe(true);
});
