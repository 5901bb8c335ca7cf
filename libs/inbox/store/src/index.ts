export { listTasks, taskOf } from './list-tasks.js';
export type { TaskPage, TaskRow } from './list-tasks.js';
export { taskCounters } from './task-counters.js';
export type { TaskCounters } from './task-counters.js';
export type { TaskFilter, TaskScope } from './task-filter.js';
export {
  calendarAddressSince,
  calendarOwner,
  makeCalendarAddress,
  revokeCalendarAddress,
} from './calendar-address.js';
export { clockCounters } from './clock-counters.js';
export type { ClockCounters } from './clock-counters.js';
export { listClocks } from './list-clocks.js';
export type { ClockFilter, ClockPage, ClockRow, ClockWarningDay } from './list-clocks.js';
export type { ClockScope } from './list-clocks-scope.js';
