import { isRefusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import { listTasks, taskOf, type TaskRow } from './list-tasks.js';
import { taskCounters } from './task-counters.js';
import type { TaskFilter, TaskScope } from './task-filter.js';
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
}

let stored: readonly Stored[];

beforeAll(async () => {
  office = await openTestOffice();
  await fillInbox(office.owner, { open: 700, done: 100 });
  const { rows } = await office.owner.query<Stored>(
    `select t.task_id as "taskId", c.case_number as "caseNumber", t.procedure_key as "procedureKey", t.unit, t.post,
       t.state, t.assignee, t.due_on as "dueOn", t.priority
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
};
const lead: TaskScope = { user: 'clerk-10', posts: ['32.2/lead'], ledUnits: ['32.2', '32.12'] };
const nobody: TaskScope = { user: 'clerk-5', posts: [], ledUnits: [] };

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

const active = (task: Stored) => task.state === 'open' || task.state === 'claimed';
const seen = (scope: TaskScope) => (task: Stored) =>
  active(task) && (scope.posts.includes(task.post) || scope.ledUnits.includes(task.unit));

function inOrder(tasks: readonly Stored[]): string[] {
  const key = ({ dueOn, priority, taskId }: Stored) => `${dueOn ?? '9999-12-31'} ${priority} ${taskId}`;
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
    ['the units I lead', lead, { basket: 'unit' }, (task) => lead.ledUnits.includes(task.unit)],
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
    const expected = inOrder(stored.filter(seen(scope)).filter(fits));
    expect((await all(scope, filter)).map((task) => task.taskId)).toEqual(expected);
    expect((await all(scope, filter, 1000)).map((task) => task.taskId)).toEqual(expected);
  });
});

test('whoever holds no post and leads no unit sees nothing, not even what they once claimed', async () => {
  for (const basket of ['mine', 'groups', 'unit', 'all'] as const) {
    expect(await all(nobody, { basket })).toEqual([]);
  }
  expect(await taskCounters(office.pool, nobody, today)).toEqual({
    mine: 0,
    groups: 0,
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
])('the counters of %s agree with the lists', async (_, scope) => {
  const visible = stored.filter(seen(scope));
  expect(await taskCounters(office.pool, scope, today)).toEqual({
    mine: (await all(scope, { basket: 'mine' })).length,
    groups: (await all(scope, { basket: 'groups' })).length,
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
    milestone: 'submitted',
  });
  expect(await taskOf(office.pool, lead, open.taskId)).toMatchObject({ taskId: open.taskId });
  expect(await taskOf(office.pool, clerk, open.taskId)).toBeNull();
  expect(await taskOf(office.pool, nobody, done.taskId)).toBeNull();
  expect(await taskOf(office.pool, clerk, '00000000-0000-4000-8000-000000000000')).toBeNull();
});
