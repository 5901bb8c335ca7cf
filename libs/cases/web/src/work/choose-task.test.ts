import { draftText, openTasks, type CaseTask } from './choose-task.js';

const task = (taskId: string, change: Partial<CaseTask>): CaseTask => ({
  taskId,
  activity: 'formalCheck',
  label: 'Prüfen',
  post: '32.1/clerk',
  postLabel: null,
  unit: '32.1',
  state: 'open',
  assignee: null,
  assigneeName: null,
  priority: 5,
  dueOn: null,
  outcome: null,
  openedAt: '',
  closedAt: null,
  closedBy: null,
  revision: 1,
  ...change,
});

test('my tasks come first, then those of my posts that nobody has, each by due date; ended ones not at all', () => {
  const tasks = [
    task('other', { post: '20/cashier' }),
    task('taken', { assignee: 'b', state: 'claimed' }),
    task('later', { dueOn: '2026-12-02' }),
    task('sooner', { dueOn: '2026-12-01' }),
    task('done', { state: 'done', assignee: 'a' }),
    task('mine', { assignee: 'a', state: 'claimed' }),
  ];
  const me = { user: 'a', posts: [{ post: '32.1/clerk' }] };
  expect(openTasks(tasks, me).map(({ taskId }) => taskId)).toEqual([
    'mine',
    'sooner',
    'later',
    'taken',
    'other',
  ]);
});

test('a draft becomes text with the labels of its fields', () => {
  const fields = [{ name: 'reason', label: 'Begründung' }];
  expect(draftText({ reason: 'Weil', fee: '', note: 'x' }, fields, (_, value) => String(value))).toBe(
    'Begründung: Weil\n\nnote: x',
  );
});
