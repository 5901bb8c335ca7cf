export { isSystem, roles, systemActor } from './actor.js';
export type { Actor, Role, StoodInFor } from './actor.js';
export { actingLead, actingPost } from './acting-post.js';
export type { ActingPost } from './acting-post.js';
export { standing } from './case-access.js';
export {
  actingPosts,
  actingRoles,
  leads,
  leadsPerson,
  ledUnits,
  ownUnits,
  unitsLedBy,
  works,
} from './reach.js';
export type { CaseRelation, Secrecy, Standing } from './case-access.js';
export { isShutOut, mayHear } from './may-hear.js';
export type { Heard } from './may-hear.js';
export { taskHindrance } from './task-access.js';
export type { TaskHindrance, TaskRelation } from './task-access.js';
