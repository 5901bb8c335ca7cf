export { replayCase } from './replay-case.js';
export type { AuditDesk } from './replay-case.js';
export type { Mismatch, Replay } from './replay.js';
export { takenTransitions } from './taken-transitions.js';
