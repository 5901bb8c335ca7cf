import { performance } from 'node:perf_hooks';
import type { Pool } from 'pg';
import { cpuTime } from './cpu-time.js';
import type { CpuTime } from './cpu-time.js';

/** The server that is measured, seen through a session that is not. */
export interface Observer {
  readonly pool: Pool;
  readonly postmaster: number | null;
}

/** What some work took, altogether. */
export interface Effort {
  readonly seconds: number;
  readonly walBytes: number;
  readonly nodeMs: number;
  readonly postgresMs: number | null;
}

/** Looks at clock, CPU and WAL before and after some work. */
export async function observe(observer: Observer, work: () => Promise<void>): Promise<Effort> {
  const before = await look(observer);
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const after = await look(observer);
  return {
    seconds,
    walBytes: after.wal - before.wal,
    nodeMs: after.cpu.node - before.cpu.node,
    postgresMs:
      before.cpu.postgres === null || after.cpu.postgres === null
        ? null
        : after.cpu.postgres - before.cpu.postgres,
  };
}

async function look({
  pool,
  postmaster,
}: Observer): Promise<{ readonly wal: number; readonly cpu: CpuTime }> {
  const { rows } = await pool.query<{ wal: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as wal`,
  );
  return { wal: Number(rows[0]?.wal), cpu: await cpuTime(postmaster) };
}
