export { listTasks, taskOf } from './list-tasks.js';
export type { TaskPage, TaskRow } from './list-tasks.js';
export { taskCounters } from './task-counters.js';
export type { TaskCounters } from './task-counters.js';
export type { TaskFilter, TaskScope } from './task-filter.js';
