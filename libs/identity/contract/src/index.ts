export { isSystem, roles, systemActor } from './actor.js';
export type { Actor, Role } from './actor.js';
export { standing } from './case-access.js';
export type { CaseRelation, Standing } from './case-access.js';
export { taskHindrance } from './task-access.js';
export type { TaskHindrance, TaskRelation } from './task-access.js';
