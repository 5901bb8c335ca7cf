import { performance } from 'node:perf_hooks';
import type { Pool } from 'pg';
import { cpuTime } from './cpu-time.js';
import type { CpuTime } from './cpu-time.js';
import { takeCase, TRANSACTIONS } from './contender.js';
import type { Contender } from './contender.js';

/** What one contender did in one measurement, per case: seven transactions count as one case, whosever they were. */
export interface Measurement {
  readonly casesPerSecond: number;
  readonly walBytes: number;
  readonly nodeMs: number;
  readonly postgresMs: number | null;
}

/** The server that is measured, seen through a session that is not. */
export interface Observer {
  readonly pool: Pool;
  readonly postmaster: number | null;
}

/** Lets clients take one case after the other, each waiting for its answer, until time is up. */
export async function measure(
  contender: Contender,
  observer: Observer,
  clients: number,
  seconds: number,
): Promise<Measurement> {
  const before = await observe(observer);
  const began = performance.now();
  const end = began + seconds * 1000;
  let transactions = 0;
  const inTime = (): boolean => performance.now() < end;
  const client = async (): Promise<void> => {
    while (inTime()) await takeCase(contender, () => (transactions += 1), inTime);
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = performance.now() - began;
  const after = await observe(observer);
  const cases = transactions / TRANSACTIONS;
  return {
    casesPerSecond: cases / (elapsed / 1000),
    walBytes: (after.wal - before.wal) / cases,
    nodeMs: (after.cpu.node - before.cpu.node) / cases,
    postgresMs:
      before.cpu.postgres === null || after.cpu.postgres === null
        ? null
        : (after.cpu.postgres - before.cpu.postgres) / cases,
  };
}

async function observe({
  pool,
  postmaster,
}: Observer): Promise<{ readonly wal: number; readonly cpu: CpuTime }> {
  const { rows } = await pool.query<{ wal: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as wal`,
  );
  return { wal: Number(rows[0]?.wal), cpu: await cpuTime(postmaster) };
}
