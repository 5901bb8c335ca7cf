import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { poolFor } from '@amtsweg/pg';
import { checkProcedure, compileProcedure } from '@amtsweg/procedure';

/** What the catalogue costs a start, in milliseconds and bytes; every procedure once. */
export interface CatalogueMeasurement {
  readonly procedures: number;
  /** Reading and evaluating the procedure files. */
  readonly loading: number;
  /** The versions of all documents. */
  readonly hashing: number;
  /** All rules of the checker; a warm start checks only what is new. */
  readonly checking: number;
  /** Registering them where they are known already. */
  readonly registering: number;
  /** Compiling all machines, which in the product happens one by one on first use. */
  readonly compiling: number;
  /** The heap that all compiled machines take, documents aside. */
  readonly compiledBytes: number;
}

/** Measures in this process; the catalogue must not have been loaded before. */
export async function measureCatalogue(url: string): Promise<CatalogueMeasurement> {
  const { result: module, milliseconds: loading } = await timed(() => import('@amtsweg/workflows'));
  const procedures = module.catalogue.map(({ procedure }) => procedure);
  const { result: hashed, milliseconds: hashing } = await timed(() =>
    // Interfaces have no index signature; a procedure is JSON by its schema.
    procedures.map((procedure) => ({ procedure, hash: contentHash(procedure as unknown as JsonObject) })),
  );
  const { milliseconds: checking } = await timed(() =>
    procedures.map((procedure) => checkProcedure(procedure)),
  );
  const registering = await registerTwice(url, hashed);
  const before = usedHeap();
  const { result: compiled, milliseconds: compiling } = await timed(() => procedures.map(compileProcedure));
  const after = usedHeap();
  return {
    procedures: compiled.length,
    ...{ loading, hashing, checking, registering, compiling },
    compiledBytes: after - before,
  };
}

/** The second time everything is known, as at a warm start. */
async function registerTwice(url: string, hashed: Parameters<typeof registerProcedures>[1]): Promise<number> {
  const pool = poolFor(url, { max: 1 });
  try {
    await registerProcedures(pool, hashed, new Date());
    return (await timed(() => registerProcedures(pool, hashed, new Date()))).milliseconds;
  } finally {
    await pool.end();
  }
}

/** Bytes in use once garbage is collected. */
function usedHeap(): number {
  setFlagsFromString('--expose_gc');
  // The flag gives the function to contexts that are made after it was set.
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const began = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - began };
}
