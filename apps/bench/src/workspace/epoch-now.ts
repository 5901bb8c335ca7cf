import { performance } from 'node:perf_hooks';

/** Milliseconds since 1970 with fractions, on the clock that a browser of the same machine reads too. */
export function epochNow(): number {
  return performance.timeOrigin + performance.now();
}
