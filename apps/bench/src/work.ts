import type { Effort } from './observe.js';

/** So many transactions of one kind, and what they took. */
export interface Work extends Effort {
  readonly count: number;
}

/** Two works as one. */
export function addWork(a: Work, b: Work): Work {
  return {
    count: a.count + b.count,
    seconds: a.seconds + b.seconds,
    walBytes: a.walBytes + b.walBytes,
    nodeMs: a.nodeMs + b.nodeMs,
    postgresMs: a.postgresMs === null || b.postgresMs === null ? null : a.postgresMs + b.postgresMs,
  };
}

/** How many a second. */
export function rateOf({ count, seconds }: Work): number {
  return count / seconds;
}
