import { runMigrations as migrateJobs } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { migrations } from './migrations.js';

/** The database has been used by a newer version of the product than this one. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
  constructor(readonly unknown: readonly string[]) {
    super(
      `Die Datenbank ist neuer als dieses Programm: sie kennt die Migration ${unknown.join(', ')}. ` +
        'Ein älteres Programm darf sie nicht verändern. Bitte starten Sie die Version, mit der sie zuletzt lief, oder eine neuere.',
    );
  }
}

/** Only one process migrates at a time; the others wait here. Any number that nobody else uses. */
const MIGRATION_LOCK = 7_304_152;

/** Months of the history whose partitions are there ahead of time. */
const MONTHS_AHEAD = 14;

/**
 * Brings a database to the schema of this version: jobs first (graphile-worker's own schema), then ours, each migration
 * in its own transaction. Answers the names of what was applied. Throws `NewerDatabase` before touching anything.
 *
 * `url` logs in as the owner of the schema. `now` decides which partitions of the history are made.
 */
export async function migrate(url: string, now: Date): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'amtsweg_migration',
    // A login named like our schema would otherwise look for its table there as soon as the schema exists.
    schema: 'public',
    migrationsTransactionMode: 'each',
    logging: false,
  }).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewer(source);
    await migrateJobs({ connectionString: url });
    const applied = await source.runMigrations();
    await source.query('select amtsweg.ensure_partitions($1::date, $2)', [
      firstOfLastMonth(now),
      MONTHS_AHEAD,
    ]);
    return applied.map((migration) => migration.name);
  } finally {
    // Closing the connection gives the lock back too, also when the query above never got it.
    await lock.release();
    await source.destroy();
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const known = new Set(migrations.map((migration) => migration.name));
  const [table]: { exists: boolean }[] = await source.query(
    `select to_regclass('public.amtsweg_migration') is not null as exists`,
  );
  if (table?.exists !== true) return;
  const rows: { name: string }[] = await source.query(
    'select name from public.amtsweg_migration order by id',
  );
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
}

/** The month before this one: a clock that runs a little behind still finds its partition. */
function firstOfLastMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 10);
}
