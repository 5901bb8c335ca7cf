import { isRefusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { clockCounters } from './clock-counters.js';
import { listClocks, type ClockFilter, type ClockRow } from './list-clocks.js';
import type { ClockScope } from './list-clocks-scope.js';
import { fillInbox } from './testing/fill-inbox.js';

// A loaded machine may take its time.
jest.setTimeout(30_000);

const today = '2026-02-15';
let office: TestOffice;

interface Stored {
  readonly caseId: string;
  readonly timer: string;
  readonly startedSeq: number;
  readonly endedSeq: number | null;
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  readonly bound: string;
  readonly state: string;
  readonly lastDay: string | null;
  readonly warnings: readonly { readonly on: string }[];
  readonly procedure: string;
  readonly applicant: string;
  readonly posts: readonly string[];
}

let stored: readonly Stored[];

/** Two clocks for each of 400 cases: one that may be in any state, and a second one with its timer beside the machine. */
beforeAll(async () => {
  office = await openTestOffice();
  await fillInbox(office.owner, { open: 300, done: 100 });
  await office.owner.query(
    `insert into amtsweg.clock (case_id, timer, name, label, kind, legal_basis, bound, state, started_on, last_day,
       due_at, started_seq, ended_seq, unit, suspended_on, warnings)
     select case_id, case m when 0 then 'xstate.after.hearing.case.' || status else 'watch.decision' end,
       case m when 0 then 'hearing' else 'decision' end, case m when 0 then 'Äußerungsfrist' else 'Bearbeitungsfrist' end,
       (array['statutory', 'setByAuthority', 'target'])[1 + n % 3], '§ 28 Abs. 1 VwVfG',
       (array['authority', 'party'])[1 + (n + m) % 2], state,
       case when state <> 'pending' then day - 14 end, case when state <> 'pending' then day end,
       case when state <> 'pending' then (day + 1)::timestamp at time zone 'Europe/Berlin' end,
       1 + n % 3, case when state in ('fired', 'stopped') then 9 end, unit,
       case when state = 'suspended' then date '2026-02-01' end,
       case when n % 2 = 0 then jsonb_build_array(jsonb_build_object('on', day - 7, 'to', 'clerk'),
         jsonb_build_object('on', day - 2, 'to', 'lead')) else '[]' end
     from (select *, (array['pending', 'running', 'running', 'suspended', 'exceeded', 'running', 'fired', 'stopped'])
           [1 + (n / 8 + m) % 8] as state,
         date '2026-02-01' + (n * 7 + m) % 31 as day
       from (select *, row_number() over (order by case_number)::int as n from amtsweg.cases) c, generate_series(0, 1) m) s`,
  );
  await office.owner.query(
    `insert into amtsweg.clock_derivation (case_id, started_seq, timer, derivation)
     select case_id, started_seq, timer, '[{"rule":"T-7","source":"§ 41 Abs. 2 VwVfG","date":"2026-02-04","text":"Erstens."},
       {"rule":"T-2","source":"§ 188 Abs. 2 BGB","date":"2026-02-18","text":"Zweitens."}]' from amtsweg.clock`,
  );
  const { rows } = await office.owner.query<Stored>(
    `select l.case_id as "caseId", timer, started_seq as "startedSeq", ended_seq as "endedSeq", name, l.unit, kind, bound,
       l.state, last_day as "lastDay", warnings, procedure_key as procedure, applicant,
       array(select post from amtsweg.task t where t.case_id = l.case_id) as posts
     from amtsweg.clock l join amtsweg.cases c on c.case_id = l.case_id`,
  );
  stored = rows;
});

afterAll(() => office.close());

const clerk: ClockScope = {
  user: 'clerk-5',
  units: ['32.1', '20.4'],
  posts: ['32.1/clerk', '20.4/mailroom'],
  all: false,
};
const visitor: ClockScope = {
  user: 'clerk-6',
  units: ['40.1'],
  posts: ['67.7/inspector', '32.12/archive'],
  all: false,
};
/** Works in one unit, and on cases of two others. */
const both: ClockScope = {
  user: 'clerk-8',
  units: ['32.1'],
  posts: ['32.1/clerk', '67.7/inspector', '20.3/archive'],
  all: false,
};
const auditor: ClockScope = { user: 'auditor', units: [], posts: [], all: true };
const nobody: ClockScope = { user: 'clerk-7', units: [], posts: [], all: false };

/** All pages one after the other. */
async function all(scope: ClockScope, filter: ClockFilter = {}, limit = 7): Promise<ClockRow[]> {
  const items: ClockRow[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await listClocks(office.pool, scope, filter, { cursor, limit, today });
    if (isRefusal(page)) throw new Error(page.detail);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.next;
    if (cursor === null) return items;
    expect(page.items).toHaveLength(limit);
  }
}

const seen = (scope: ClockScope) => (clock: Stored) =>
  clock.endedSeq === null &&
  clock.applicant !== scope.user &&
  (scope.all || scope.units.includes(clock.unit) || clock.posts.some((post) => scope.posts.includes(post)));

const overdue = ({ state, lastDay }: Stored) =>
  state === 'exceeded' || (state === 'running' && lastDay !== null && lastDay < today);

const warned = ({ state, warnings }: Stored) =>
  ['running', 'exceeded'].includes(state) && warnings.some(({ on }) => on <= today);

const idOf = ({ caseId, name, startedSeq }: Stored) => `${caseId} ${name}@${startedSeq}`;

function inOrder(clocks: readonly Stored[]): string[] {
  const key = (one: Stored) => `${one.lastDay ?? '9999-12-31'} ${one.caseId} ${one.startedSeq} ${one.timer}`;
  return [...clocks].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(idOf);
}

async function listed(scope: ClockScope, filter: ClockFilter = {}, limit?: number): Promise<string[]> {
  return (await all(scope, filter, limit)).map(({ caseId, clockId }) => `${caseId} ${clockId}`);
}

describe('the pages of a list, put together, are every active clock once, by last day, those without one last', () => {
  const cases: readonly [string, ClockScope, ClockFilter, (clock: Stored) => boolean][] = [
    ['of a clerk: their units', clerk, {}, () => true],
    ['of whoever worked on cases of other units', visitor, {}, () => true],
    ['of whoever has a unit and worked elsewhere too', both, {}, () => true],
    ['pending, of their unit and elsewhere', both, { state: 'pending' }, ({ state }) => state === 'pending'],
    ['of an auditor', auditor, {}, () => true],
    ['a unit', clerk, { unit: '20.4' }, (clock) => clock.unit === '20.4'],
    ['a unit is its whole number', visitor, { unit: '32.1' }, () => false],
    [
      'a unit of others, where a post has worked',
      visitor,
      { unit: '67.7' },
      (clock) => clock.unit === '67.7',
    ],
    ['a unit of others, where no post has worked', clerk, { unit: '41.4' }, () => false],
    ['a unit, for an auditor', auditor, { unit: '41.4' }, (clock) => clock.unit === '41.4'],
    ['a kind', clerk, { kind: 'target' }, (clock) => clock.kind === 'target'],
    ['whom they bind', clerk, { bound: 'party' }, (clock) => clock.bound === 'party'],
    ['pending', auditor, { state: 'pending' }, (clock) => clock.state === 'pending'],
    ['suspended', clerk, { state: 'suspended' }, (clock) => clock.state === 'suspended'],
    ['exceeded', clerk, { state: 'exceeded' }, (clock) => clock.state === 'exceeded'],
    ['a procedure', auditor, { procedure: 'procedure-4' }, (clock) => clock.procedure === 'procedure-4'],
    [
      'due from',
      clerk,
      { dueFrom: '2026-02-20' },
      ({ lastDay }) => lastDay !== null && lastDay >= '2026-02-20',
    ],
    [
      'due until',
      clerk,
      { dueUntil: '2026-02-05' },
      ({ lastDay }) => lastDay !== null && lastDay <= '2026-02-05',
    ],
    ['due on a day', auditor, { dueFrom: today, dueUntil: today }, ({ lastDay }) => lastDay === today],
    [
      'due in a span that ends before it begins',
      auditor,
      { dueFrom: '2026-02-20', dueUntil: '2026-02-19' },
      () => false,
    ],
    ['overdue', auditor, { overdue: true }, overdue],
    ['early warning reached', auditor, { warned: true }, warned],
    [
      'both',
      clerk,
      { overdue: true, warned: true, state: 'running' },
      (one) => one.state === 'running' && overdue(one) && warned(one),
    ],
    ['a unit that PostgreSQL cannot hold', clerk, { unit: '\0', procedure: 'a\0' }, () => false],
    ['of whoever holds no post', nobody, {}, () => false],
  ];
  test.each(cases)('%s', async (_, scope, filter, fits) => {
    const expected = inOrder(stored.filter(seen(scope)).filter(fits));
    expect(await listed(scope, filter)).toEqual(expected);
    expect(await listed(scope, filter, 1000)).toEqual(expected);
  });

  test('the lists above are not all empty', async () => {
    for (const scope of [clerk, visitor, both, auditor])
      expect((await all(scope)).length).toBeGreaterThan(20);
    expect((await all(clerk, { overdue: true, warned: true, state: 'running' })).length).toBeGreaterThan(0);
  });
});

test('nobody sees clocks of a case of their own, neither as clerk nor by a post nor as auditor', async () => {
  const mine = stored.find(({ unit, endedSeq }) => unit === '32.1' && endedSeq === null)!;
  for (const scope of [clerk, auditor, { ...visitor, posts: mine.posts }]) {
    const others = await listed(scope);
    expect(others.filter((one) => one.startsWith(mine.caseId))).not.toEqual([]);
    const own = { ...scope, user: mine.applicant };
    const left = others.filter((one) => !one.startsWith(mine.caseId));
    expect(await listed(own)).toEqual(inOrder(stored.filter(seen(own))));
    expect((await listed(own)).filter((one) => !left.includes(one))).toEqual([]);
    expect((await clockCounters(office.pool, own, today)).all).toBe((await listed(own)).length);
  }
});

describe('a row', () => {
  test('says how long there is, and what comes next', async () => {
    const [row] = await all(clerk, { state: 'running', dueFrom: '2026-02-27' });
    expect(row).toMatchObject({
      unit: expect.stringMatching(/^(32\.1|20\.4)$/),
      clockId: expect.stringMatching(/^(hearing|decision)@[123]$/),
      state: 'running',
      lastDay: '2026-02-27',
      dueAt: new Date('2026-02-27T23:00:00Z'),
      daysLeft: 12,
      overdue: false,
      changes: 0,
    });
    expect(row).not.toHaveProperty('timer');
    expect(row).not.toHaveProperty('applicant');
  });

  test('counts backwards after the last day', async () => {
    const [row] = await all(auditor, { state: 'running' });
    expect(row).toMatchObject({ lastDay: '2026-02-01', daysLeft: -14, overdue: true });
  });

  test('has no days left while the clock stands still or has not begun', async () => {
    for (const state of ['suspended', 'pending'] as const) {
      for (const row of await all(auditor, { state }))
        expect(row).toMatchObject({ daysLeft: null, overdue: false });
    }
  });

  test('shows the derivation that holds: the latest change, and how many there were', async () => {
    const [before] = await all(clerk, { state: 'running' });
    expect(before?.derivation.map(({ text }) => text)).toEqual(['Erstens.', 'Zweitens.']);
    const key = stored.find((one) => idOf(one) === `${before?.caseId} ${before?.clockId}`)!;
    for (const [seq, text] of [
      [11, 'Verlängert.'],
      [12, 'Noch einmal verlängert.'],
    ] as const) {
      await office.owner.query(
        `insert into amtsweg.clock_change (case_id, started_seq, timer, seq, act, effective_on, reason, actor, derivation,
           changed_at) values ($1, $2, $3, $4, 'extend', '2026-02-10', 'Antrag', 'clerk-5', $5, '2026-02-10Z')`,
        [key.caseId, key.startedSeq, key.timer, seq, JSON.stringify([{ rule: 'extension', text }])],
      );
    }
    const [after] = await all(clerk, { state: 'running' });
    expect(after).toMatchObject({ clockId: before?.clockId, changes: 2 });
    expect(after?.derivation.map(({ text }) => text)).toEqual(['Noch einmal verlängert.']);
  });
});

const caseId = '00000000-0000-4000-8000-000000000000';
test.each([
  'x',
  '',
  '====',
  btoa('[]'),
  btoa('[null,1,"x"]'),
  ...[
    ['2026-02-31', caseId, 1, 'watch.a'],
    [20260201, caseId, 1, 'watch.a'],
    [null, 'x', 1, 'watch.a'],
    [null, caseId.toUpperCase().replace('8', 'G'), 1, 'watch.a'],
    [null, caseId, 1.5, 'watch.a'],
    [null, caseId, 2 ** 31, 'watch.a'],
    [null, caseId, '1', 'watch.a'],
    [null, caseId, 1, null],
    [null, caseId, 1, ''],
    [null, caseId, 1, 'hearing'],
    [null, caseId, 1, 'watch.\0'],
    [null, caseId, 1, 'watch.a', 1],
  ].map((key) => btoa(JSON.stringify(key))),
])('a cursor that no page ended with is refused: %j', async (cursor) => {
  const page = { cursor, limit: 5, today };
  expect(await listClocks(office.pool, clerk, {}, page)).toMatchObject({
    kind: 'refused',
    code: 'cursor-invalid',
  });
});

test('a clock that ends while somebody pages is not there any more, and no other is left out', async () => {
  const expected = await listed(clerk);
  const first = await listClocks(office.pool, clerk, {}, { cursor: null, limit: 5, today });
  if (isRefusal(first)) throw new Error(first.detail);
  const key = stored.find((one) => idOf(one) === expected[4])!;
  const where = `where case_id = $1 and started_seq = $2 and timer = $3`;
  const values = [key.caseId, key.startedSeq, key.timer];
  await office.owner.query(`update amtsweg.clock set ended_seq = 9 ${where}`, values);
  const second = await listClocks(office.pool, clerk, {}, { cursor: first.next, limit: 5, today });
  if (isRefusal(second)) throw new Error(second.detail);
  expect(second.items.map((one) => `${one.caseId} ${one.clockId}`)).toEqual(expected.slice(5, 10));
  await office.owner.query(`update amtsweg.clock set ended_seq = null ${where}`, values);
});

test.each([
  ['a clerk', clerk],
  ['whoever worked on cases of other units', visitor],
  ['whoever has a unit and worked elsewhere too', both],
  ['an auditor', auditor],
  ['nobody', nobody],
])('the counters of %s agree with the lists', async (_, scope) => {
  const count = async (filter: ClockFilter) => (await all(scope, filter, 1000)).length;
  expect(await clockCounters(office.pool, scope, today)).toEqual({
    overdue: await count({ overdue: true }),
    dueToday: await count({ state: 'running', dueFrom: today, dueUntil: today }),
    dueThisWeek: await count({ state: 'running', dueFrom: today, dueUntil: '2026-02-21' }),
    warned: await count({ warned: true }),
    suspended: await count({ state: 'suspended' }),
    pending: await count({ state: 'pending' }),
    all: await count({}),
  });
});
