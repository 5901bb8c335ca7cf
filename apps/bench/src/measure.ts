import { performance } from 'node:perf_hooks';
import { takeCase, TRANSACTIONS } from './contender.js';
import type { Contender } from './contender.js';
import { observe } from './observe.js';
import type { Observer } from './observe.js';

/** What one contender did in one measurement, per case: seven transactions count as one case, whosever they were. */
export interface Measurement {
  readonly casesPerSecond: number;
  readonly walBytes: number;
  readonly nodeMs: number;
  readonly postgresMs: number | null;
}

/** Lets clients take one case after the other, each waiting for its answer, until time is up. */
export async function measure(
  contender: Contender,
  observer: Observer,
  clients: number,
  seconds: number,
): Promise<Measurement> {
  let transactions = 0;
  const effort = await observe(observer, async () => {
    const end = performance.now() + seconds * 1000;
    const inTime = (): boolean => performance.now() < end;
    const client = async (): Promise<void> => {
      while (inTime()) await takeCase(contender, () => (transactions += 1), inTime);
    };
    await Promise.all(Array.from({ length: clients }, client));
  });
  const cases = transactions / TRANSACTIONS;
  return {
    casesPerSecond: cases / effort.seconds,
    walBytes: effort.walBytes / cases,
    nodeMs: effort.nodeMs / cases,
    postgresMs: effort.postgresMs === null ? null : effort.postgresMs / cases,
  };
}
