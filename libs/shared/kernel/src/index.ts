export { decodeCursor, encodeCursor } from './cursor.js';
export { assertNever } from './assert-never.js';
export { canonicalJson } from './canonical-json.js';
export { systemClock } from './clock-source.js';
export type { ClockSource } from './clock-source.js';
export { isRefusal, refuse } from './refusal.js';
export type { Refusal } from './refusal.js';
export type { Json, JsonObject } from './json.js';
