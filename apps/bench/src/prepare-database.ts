import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { migrate } from '@amtsweg/migrations';
import { poolFor } from '@amtsweg/pg';
import { benchProcedure } from './bench-procedure.js';
import { sqlSchema } from './sql-schema.js';

/** Brings a database to the product's schema, registers the measured procedure and makes the tables of the others. */
export async function prepareDatabase(url: string): Promise<void> {
  const now = new Date();
  await migrate(url, now);
  const owner = poolFor(url, { max: 1 });
  try {
    // A procedure is JSON by its type; interfaces have no index signature.
    const hash = contentHash(benchProcedure as unknown as JsonObject);
    await registerProcedures(owner, [{ procedure: benchProcedure, hash }], now);
    await owner.query(sqlSchema);
  } finally {
    await owner.end();
  }
}
