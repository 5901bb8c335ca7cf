import { listedTasks, neighboursIn } from './neighbours.js';

const list = [
  { taskId: 't1', caseId: 'a' },
  { taskId: 't2', caseId: 'b' },
  { taskId: 't3', caseId: 'b' },
  { taskId: 't4', caseId: 'c' },
];

test('the neighbours of a case are the nearest tasks of other cases', () => {
  expect(neighboursIn(list, { caseId: 'b', taskId: 't2' })).toEqual({ before: list[0], after: list[3] });
  expect(neighboursIn(list, { caseId: 'b', taskId: undefined })).toEqual({ before: list[0], after: list[3] });
  expect(neighboursIn(list, { caseId: 'a', taskId: 't1' })).toEqual({ after: list[1] });
  expect(neighboursIn(list, { caseId: 'z', taskId: undefined })).toEqual({});
});

test('a kept list is read whole or in pages, and anything else is none', () => {
  expect(listedTasks({ pages: [{ items: list.slice(0, 2) }, { items: list.slice(2) }] })).toEqual(list);
  expect(listedTasks({ items: list })).toEqual(list);
  expect(listedTasks(undefined)).toEqual([]);
});
