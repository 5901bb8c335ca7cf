export { listTasks, taskOf } from './list-tasks.js';
export { visiblePosts } from './visible-posts.js';
export type { TaskPage, TaskRow } from './list-tasks.js';
export { taskCounters } from './task-counters.js';
export type { TaskCounters } from './task-counters.js';
export { taskFacets } from './task-facets.js';
export type { FacetValue, TaskFacets } from './task-facets.js';
export { clockStates, dueSpans, taskBaskets, taskSorts } from './task-filter.js';
export type { TaskFilter, TaskScope } from './task-filter.js';
export { countWaiting, listWaiting } from './list-waiting.js';
export type { WaitingRow } from './list-waiting.js';
export { countFollowUps } from './count-follow-ups.js';
export { searchCases } from './search-cases.js';
export type { FoundCase } from './search-cases.js';
export { searchParts } from './search-parts.js';
export { logAccess } from './log-access.js';
export { changeFilter, deleteFilter, listFilters, saveFilter } from './saved-filters.js';
export type { FilterToSave, SavedFilter } from './saved-filters.js';
export { bulkAnswer, keepBulkAnswer } from './bulk-answer.js';
export type { BulkResult } from './bulk-answer.js';
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
export { teamLoad } from './team-load.js';
export type { PostLoad } from './team-load.js';
