import { isRefusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { listTasks, taskOf, type TaskRow } from './list-tasks.js';
import { taskCounters } from './task-counters.js';
import { taskSorts, type TaskFilter, type TaskScope } from './task-filter.js';
import { visiblePosts } from './visible-posts.js';
import { fillInbox } from './testing/fill-inbox.js';

// A loaded machine may take its time.
jest.setTimeout(30_000);

let office: TestOffice;

interface Stored {
  readonly taskId: string;
  readonly caseNumber: string;
  readonly procedureKey: string;
  readonly unit: string;
  readonly post: string;
  readonly state: string;
  readonly assignee: string | null;
  readonly dueOn: string | null;
  readonly priority: number;
  readonly openedAt: string;
  readonly milestone: string;
  readonly channel: string;
  readonly applicant: string | null;
}

let stored: readonly Stored[];

beforeAll(async () => {
  office = await openTestOffice();
  await fillInbox(office.owner, { open: 700, done: 100 });
  await office.owner.query(
    `update cases set channel = 'paper', milestone = 'decided' where hashtext(case_number) % 3 = 0;
     update cases set milestone = 'examined' where hashtext(case_number) % 5 = 0;
     update task set opened_at = timestamptz '2026-01-01Z' + (hashtext(task_id::text) & 63) * interval '1.000001 second'`,
  );
  const { rows } = await office.owner.query<Stored>(
    `select t.task_id as "taskId", c.case_number as "caseNumber", t.procedure_key as "procedureKey", t.unit, t.post,
       t.state, t.assignee, t.due_on as "dueOn", t.priority, t.opened_at::text as "openedAt", c.milestone, c.channel,
       c.applicant
     from task t join cases c on c.case_id = t.case_id`,
  );
  stored = rows;
});

afterAll(() => office.close());

const today = '2026-02-15';
const clerk: TaskScope = {
  user: 'clerk-5',
  posts: ['32.1/clerk', '32.1/mailroom', '20.4/clerk', '67.7/clerk'],
  ledUnits: [],
  standsIn: [],
};
const lead: TaskScope = { user: 'clerk-10', posts: ['32.2/lead'], ledUnits: ['32.2', '32.12'], standsIn: [] };
const nobody: TaskScope = { user: 'clerk-5', posts: [], ledUnits: [], standsIn: [] };
// Stands in for a colleague of one of the same posts and of another unit.
const deputy: TaskScope = {
  ...clerk,
  standsIn: [
    {
      ...{ user: 'clerk-15', name: 'Theo Brandt', ledUnits: [] },
      posts: ['32.1/clerk', '41.4/clerk', '41.4/inspector'],
    },
  ],
};
// Leads one unit, and another in the place of its lead.
const leadsForAnother: TaskScope = {
  ...lead,
  standsIn: [{ user: 'clerk-20', name: 'Lena Voss', posts: ['67.7/lead'], ledUnits: ['67.7'] }],
};

/** All pages one after the other. */
async function all(scope: TaskScope, filter: TaskFilter, limit = 7): Promise<TaskRow[]> {
  const items: TaskRow[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await listTasks(office.pool, scope, filter, { cursor, limit, today });
    if (isRefusal(page)) throw new Error(page.detail);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.next;
    if (cursor === null) return items;
    expect(page.items).toHaveLength(limit);
  }
}

const led = (scope: TaskScope) => [...scope.ledUnits, ...scope.standsIn.flatMap(({ ledUnits }) => ledUnits)];
const active = (task: Stored) => task.state === 'open' || task.state === 'claimed';
const seen = (scope: TaskScope) => (task: Stored) =>
  active(task) &&
  task.applicant !== scope.user &&
  (visiblePosts(scope).includes(task.post) || led(scope).includes(task.unit));

const keys = {
  due: ({ dueOn, priority, taskId }: Stored) => `${dueOn ?? '9999-12-31'} ${priority} ${taskId}`,
  priority: ({ dueOn, priority, taskId }: Stored) => `${priority} ${dueOn ?? '9999-12-31'} ${taskId}`,
  age: ({ openedAt, taskId }: Stored) => `${openedAt} ${taskId}`,
};

function inOrder(tasks: readonly Stored[], sort: TaskFilter['sort'] = 'due'): string[] {
  const key = keys[sort];
  return [...tasks].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((task) => task.taskId);
}

describe('the pages of a list, put together, are every task once, by due date, priority and number', () => {
  const cases: readonly [string, TaskScope, TaskFilter, (task: Stored) => boolean][] = [
    ['all of a clerk', clerk, { basket: 'all' }, () => true],
    ['all of a lead', lead, { basket: 'all' }, () => true],
    ['mine', clerk, { basket: 'mine' }, (task) => task.assignee === 'clerk-5'],
    ['mine as lead', lead, { basket: 'mine' }, (task) => task.assignee === 'clerk-10'],
    ['my groups', clerk, { basket: 'groups' }, (task) => task.state === 'open'],
    [
      'my groups as lead: my posts, not my units',
      lead,
      { basket: 'groups' },
      (task) => task.post === '32.2/lead' && task.state === 'open',
    ],
    ['overdue as a basket', lead, { basket: 'overdue' }, (task) => task.dueOn !== null && task.dueOn < today],
    ['nothing to stand in for', clerk, { basket: 'substitution' }, () => false],
    [
      'what an absent colleague has left: their claims, and what is open in posts that are only theirs',
      deputy,
      { basket: 'substitution' },
      (task) =>
        deputy.standsIn.some(({ posts }) => posts.includes(task.post)) &&
        (task.assignee === 'clerk-15' || (task.assignee === null && !deputy.posts.includes(task.post))),
    ],
    [
      'my groups as deputy: my own posts only',
      deputy,
      { basket: 'groups' },
      (task) => deputy.posts.includes(task.post) && task.state === 'open',
    ],
    ['all of a deputy', deputy, { basket: 'all' }, () => true],
    ['paper', lead, { basket: 'all', channel: 'paper' }, (task) => task.channel === 'paper'],
    ['a milestone', lead, { basket: 'all', milestone: 'decided' }, (task) => task.milestone === 'decided'],
    ['due today', lead, { basket: 'all', due: 'today' }, (task) => task.dueOn === today],
    [
      'due within a week',
      lead,
      { basket: 'all', due: 'week' },
      ({ dueOn }) => dueOn !== null && dueOn > today && dueOn <= '2026-02-22',
    ],
    ['due at no time', lead, { basket: 'all', due: 'none' }, (task) => task.dueOn === null],
    ['without a clock that runs', lead, { basket: 'all', clock: 'none' }, () => true],
    ['with a clock that is over', lead, { basket: 'all', clock: 'overdue' }, () => false],
    ['the units I lead', lead, { basket: 'unit' }, (task) => lead.ledUnits.includes(task.unit)],
    [
      'the units I lead, one of them for an absent lead',
      leadsForAnother,
      { basket: 'unit' },
      (task) => ['32.2', '32.12', '67.7'].includes(task.unit),
    ],
    [
      'what an absent lead has left: what is open at their post, not in their whole unit',
      leadsForAnother,
      { basket: 'substitution' },
      (task) => task.post === '67.7/lead' && [null, 'clerk-20'].includes(task.assignee),
    ],
    ['the units of somebody who leads none', clerk, { basket: 'unit' }, () => false],
    [
      'a procedure',
      clerk,
      { basket: 'all', procedure: 'procedure-4' },
      (task) => task.procedureKey === 'procedure-4',
    ],
    ['a unit', clerk, { basket: 'all', unit: '32.1' }, (task) => task.unit === '32.1'],
    ['a unit is its whole number', lead, { basket: 'all', unit: '32.1' }, () => false],
    ['a post', clerk, { basket: 'all', post: '32.1/mailroom' }, (task) => task.post === '32.1/mailroom'],
    [
      'posts, of which one is not mine',
      clerk,
      { basket: 'all', posts: ['20.4/clerk', '20.4/lead'] },
      (task) => task.post === '20.4/clerk',
    ],
    ['somebody', lead, { basket: 'all', assignee: 'clerk-10' }, (task) => task.assignee === 'clerk-10'],
    ['claimed', clerk, { basket: 'all', state: 'claimed' }, (task) => task.state === 'claimed'],
    ['overdue', clerk, { basket: 'all', overdue: true }, (task) => task.dueOn !== null && task.dueOn < today],
    [
      'due until',
      clerk,
      { basket: 'all', dueUntil: '2026-01-20' },
      (task) => task.dueOn !== null && task.dueOn <= '2026-01-20',
    ],
    [
      'a part of the file reference',
      clerk,
      { basket: 'all', text: '99-2026-00001' },
      (task) => task.caseNumber.includes('99-2026-00001'),
    ],
    ['a part of the label, in any case', clerk, { basket: 'all', text: 'ANTRAG PRÜ' }, () => true],
    ['a text that is no pattern: per cent', clerk, { basket: 'all', text: '%' }, () => false],
    ['a text that is no pattern: underscore', clerk, { basket: 'all', text: 'Antrag_prüfen' }, () => false],
    ['a text that is no pattern: backslash', clerk, { basket: 'all', text: '\\' }, () => false],
    [
      'a text that PostgreSQL cannot hold',
      clerk,
      { basket: 'all', text: 'a\0', procedure: '\0' },
      () => false,
    ],
    ['somebody else’s posts', clerk, { basket: 'all', post: '32.4/clerk', unit: '32.4' }, () => false],
  ];
  test.each(cases)('%s', async (_, scope, filter, fits) => {
    const found = stored.filter(seen(scope)).filter(fits);
    for (const sort of taskSorts) {
      const expected = inOrder(found, sort);
      expect((await all(scope, { ...filter, sort })).map((task) => task.taskId)).toEqual(expected);
      expect((await all(scope, { ...filter, sort }, 1000)).map((task) => task.taskId)).toEqual(expected);
    }
  });
});

test('nobody sees a task of a case of their own, nor counts it', async () => {
  const mine = stored.find((task) => task.post === '32.1/clerk' && active(task));
  const own = { ...clerk, user: mine?.applicant ?? '' };
  const items = await all(own, { basket: 'all' }, 1000);
  expect(items.map((task) => task.taskId)).not.toContain(mine?.taskId);
  expect(items.map((task) => task.taskId)).toEqual(inOrder(stored.filter(seen(own))));
  expect((await taskCounters(office.pool, own, today)).all).toBe(items.length);
  expect(await taskOf(office.pool, own, mine?.taskId ?? '')).toBeNull();
});

test('a row says why it is there, and for whom', async () => {
  const rows = await all(deputy, { basket: 'all' }, 1000);
  const why = (one: TaskRow) => `${one.basket} ${one.forName ?? '-'}`;
  const of = (post: string, assignee: string | null) =>
    new Set(rows.filter((one) => one.post === post && one.assignee === assignee).map(why));
  expect(of('41.4/clerk', null)).toEqual(new Set(['substitution Theo Brandt']));
  expect(of('32.1/clerk', null)).toEqual(new Set(['post -']));
  const unit = await all(leadsForAnother, { basket: 'unit' }, 1000);
  const places = (one: TaskRow) => [one.unit === '67.7', why(one)];
  expect(
    new Set(unit.filter(({ assignee }) => assignee === null).map((one) => JSON.stringify(places(one)))),
  ).toEqual(new Set(['[true,"substitution Lena Voss"]', '[false,"post -"]']));
  const absent = { ...clerk, user: 'clerk-15', posts: stored.map((task) => task.post) };
  const claimed = await all(absent, { basket: 'mine' }, 1000);
  expect(new Set(claimed.map(why))).toEqual(new Set(['mine -']));
});

test('a row names the applicant, else the first party, else the case', async () => {
  const [first, second, third] = await all(clerk, { basket: 'all' }, 1000);
  const add = (caseId: string | undefined, role: string, name: string, seq: number) =>
    office.owner.query(
      `insert into amtsweg.party (case_id, role, name, address, added_at, seq) values ($1, $2, $3, '{}', now(), $4)`,
      [caseId, role, name, seq],
    );
  await add(first?.caseId, 'authority', 'Polizei', 1);
  await add(first?.caseId, 'applicant', 'Aylin Öztürk', 2);
  await add(second?.caseId, 'authority', 'Polizei', 1);
  expect((await all(clerk, { basket: 'all' }, 1000)).slice(0, 3)).toMatchObject([
    { applicantName: 'Aylin Öztürk', party: 'Aylin Öztürk' },
    { applicantName: null, party: 'Polizei' },
    { applicantName: null, party: third?.caseNumber },
  ]);
});

test('a cursor of one order is none of another', async () => {
  const first = await listTasks(office.pool, clerk, { basket: 'all' }, { cursor: null, limit: 5, today });
  if (isRefusal(first)) throw new Error(first.detail);
  const page = { cursor: first.next, limit: 5, today };
  expect(await listTasks(office.pool, clerk, { basket: 'all', sort: 'age' }, page)).toMatchObject({
    code: 'cursor-invalid',
  });
});

test('whoever holds no post and leads no unit sees nothing, not even what they once claimed', async () => {
  for (const basket of ['mine', 'groups', 'unit', 'all'] as const) {
    expect(await all(nobody, { basket })).toEqual([]);
  }
  expect(await taskCounters(office.pool, nobody, today)).toEqual({
    mine: 0,
    groups: 0,
    substitution: 0,
    unit: 0,
    unassigned: 0,
    overdue: 0,
    dueToday: 0,
    all: 0,
  });
});

test.each([
  'x',
  '',
  '====',
  btoa('[]'),
  btoa('[null,1,"x"]'),
  btoa('["2026-02-31",1,"00000000-0000-4000-8000-000000000000"]'),
  btoa('[null,99999,"00000000-0000-4000-8000-000000000000"]'),
  btoa('[null,1.5,"00000000-0000-4000-8000-000000000000"]'),
  btoa('[null,null,null]'),
])('a cursor that no page ended with is refused: %j', async (cursor) => {
  const page = { cursor, limit: 5, today };
  expect(await listTasks(office.pool, clerk, { basket: 'all' }, page)).toMatchObject({
    kind: 'refused',
    code: 'cursor-invalid',
  });
});

test('a task that is done while somebody pages is not there any more, and no other is left out', async () => {
  const [first] = [await listTasks(office.pool, clerk, { basket: 'all' }, { cursor: null, limit: 5, today })];
  if (isRefusal(first)) throw new Error(first.detail);
  const expected = inOrder(stored.filter(seen(clerk))).slice(5, 10);
  await office.owner.query(`update task set state = 'done' where task_id = $1`, [first.items[4]?.taskId]);
  const second = await listTasks(
    office.pool,
    clerk,
    { basket: 'all' },
    { cursor: first.next, limit: 5, today },
  );
  if (isRefusal(second)) throw new Error(second.detail);
  expect(second.items.map((task) => task.taskId)).toEqual(expected);
  await office.owner.query(`update task set state = 'open' where task_id = $1`, [first.items[4]?.taskId]);
});

test.each([
  ['a clerk', clerk],
  ['a lead', lead],
  ['a deputy', deputy],
  ['a lead in the place of another', leadsForAnother],
])('the counters of %s agree with the lists', async (_, scope) => {
  const visible = stored.filter(seen(scope));
  expect(await taskCounters(office.pool, scope, today)).toEqual({
    mine: (await all(scope, { basket: 'mine' })).length,
    groups: (await all(scope, { basket: 'groups' })).length,
    substitution: (await all(scope, { basket: 'substitution' })).length,
    unit: (await all(scope, { basket: 'unit' })).length,
    unassigned: (await all(scope, { basket: 'all', state: 'open' })).length,
    overdue: (await all(scope, { basket: 'all', overdue: true })).length,
    dueToday: visible.filter((task) => task.dueOn === today).length,
    all: visible.length,
  });
});

test('one task is read by whoever may see it, also when it is done, and by nobody else', async () => {
  const done = stored.find((task) => task.post === '32.1/clerk' && task.state === 'done');
  const open = stored.find((task) => task.post === '32.12/archive' && task.state === 'open');
  if (done === undefined || open === undefined) throw new Error('no such tasks');
  expect(await taskOf(office.pool, clerk, done.taskId)).toMatchObject({
    state: 'done',
    milestone: done.milestone,
  });
  expect(await taskOf(office.pool, lead, open.taskId)).toMatchObject({ taskId: open.taskId });
  expect(await taskOf(office.pool, clerk, open.taskId)).toBeNull();
  expect(await taskOf(office.pool, nobody, done.taskId)).toBeNull();
  expect(await taskOf(office.pool, clerk, '00000000-0000-4000-8000-000000000000')).toBeNull();
});
