import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDatabase, inTransaction, poolFor, sqlState } from '@amtsweg/pg';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { dumpSchema } from './dump-schema.js';
import { migrate, NewerDatabase } from './migrate.js';
import { migrations } from './migrations.js';

/** What the triggers raise: `restrict_violation`. */
const restrictViolation = '23001';

const now = new Date('2026-04-01T08:00:00Z');

async function emptyDatabase(): Promise<string> {
  const cluster = process.env['AMTSWEG_TEST_CLUSTER'];
  if (cluster === undefined) throw new Error('no test cluster: is globalSetup configured?');
  return ensureDatabase(cluster, `migrations_${randomUUID().replaceAll('-', '')}`);
}

/** A database as the version of the product with so many migrations left it. */
async function databaseOf(version: number): Promise<string> {
  const url = await emptyDatabase();
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: migrations.slice(0, version),
    migrationsTableName: 'amtsweg_migration',
    schema: 'public',
    migrationsTransactionMode: 'each',
  }).initialize();
  await source.runMigrations();
  await source.destroy();
  return url;
}

describe('migrate', () => {
  let dump: string;
  let migrated: string;

  beforeAll(async () => {
    migrated = await emptyDatabase();
    const applied = await migrate(migrated, now);
    expect(applied).toEqual(migrations.map(({ name }) => name));
    dump = await dumpSchema(migrated);
  });

  test('makes what migrations/schema.sql says (otherwise: npm run db:dump)', () => {
    expect(dump).toBe(readFileSync(join(__dirname, '../schema.sql'), 'utf8'));
  });

  test('has nothing left to do the second time', async () => {
    expect(await migrate(migrated, now)).toEqual([]);
    expect(await dumpSchema(migrated)).toBe(dump);
  });

  test.each(migrations.map((migration, version) => [version, migration.name] as const))(
    'leads from %i migrations, before %s, to the same schema',
    async (version) => {
      const url = await databaseOf(version);
      expect(await migrate(url, now)).toHaveLength(migrations.length - version);
      expect(await dumpSchema(url)).toBe(dump);
    },
  );

  test('is harmless in two processes at once: one works, the other waits', async () => {
    const url = await emptyDatabase();
    const both = await Promise.all([migrate(url, now), migrate(url, now)]);
    expect(both.map((applied) => applied.length).sort()).toEqual([0, migrations.length]);
    expect(await dumpSchema(url)).toBe(dump);
  });

  test('refuses a database that a newer version has used, and leaves it as it is', async () => {
    const url = await databaseOf(1);
    const pool = poolFor(url, { max: 1 });
    await pool.query(
      `insert into public.amtsweg_migration ("timestamp", name) values (9999, 'FromTheFuture0000000009999')`,
    );
    await expect(migrate(url, now)).rejects.toThrow(NewerDatabase);
    await expect(migrate(url, now)).rejects.toThrow(/FromTheFuture0000000009999/);
    const { rows } = await pool.query(`select to_regclass('amtsweg.cases') as cases`);
    expect(rows).toEqual([{ cases: null }]);
    await pool.end();
  });
});

describe('what has been written stays', () => {
  const caseId = randomUUID();
  let owner: Pool;
  let app: Pool;

  beforeAll(async () => {
    const url = await emptyDatabase();
    await migrate(url, now);
    owner = poolFor(url, { max: 2 });
    app = poolFor(url, { max: 2, role: 'amtsweg_app' });
    for (const [table, columns] of Object.entries(rowsOf(caseId))) await insert(owner, table, columns);
  });
  afterAll(() => Promise.all([owner.end(), app.end()]));

  const kept = [
    'record',
    'record_payload',
    'document_content',
    'document',
    'dispatch',
    'transmission',
    'note',
    'clock_derivation',
    'clock_change',
    'notification',
  ];
  const changes = kept.flatMap((table) => [
    [table, 'update', `update ${table} set ${firstColumn(table)} = ${firstColumn(table)}`] as const,
    [table, 'delete', `delete from ${table}`] as const,
    [table, 'truncate', `truncate ${table} cascade`] as const,
  ]);

  test.each(changes)('the application may not change %s by %s', async (_table, _change, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: sqlState.insufficientPrivilege });
  });

  // A truncated table can only lose what its owner means to lose; the chain of the history must not even then.
  const guarded = changes.filter(([table, change]) => change !== 'truncate' || table.startsWith('record'));
  test.each(guarded)('the owner is kept from changing %s by %s', async (_table, _change, statement) => {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: restrictViolation });
  });

  test.each(['update', 'delete from'])(
    'a partition of the history refuses "%s" like the whole',
    async (verb) => {
      const partition = 'record_2026_04';
      const statement = verb === 'update' ? `update ${partition} set seq = seq` : `delete from ${partition}`;
      await expect(owner.query(statement)).rejects.toMatchObject({ code: restrictViolation });
      await expect(app.query(statement)).rejects.toMatchObject({ code: sqlState.insufficientPrivilege });
    },
  );

  test('the application cannot get rid of the trigger', async () => {
    const attempts = ['drop trigger append_only on record', 'alter table record disable trigger all'];
    for (const attempt of attempts) {
      await expect(app.query(attempt)).rejects.toMatchObject({ code: sqlState.insufficientPrivilege });
    }
  });

  test('the application writes cases through the commit function only', async () => {
    const attempts = [
      'insert into record select * from record',
      'update cases set revision = 1',
      'delete from task',
    ];
    for (const attempt of attempts) {
      const refused = inTransaction(app, (client) => client.query(attempt));
      await expect(refused).rejects.toMatchObject({ code: sqlState.insufficientPrivilege });
    }
  });
});

function firstColumn(table: string): string {
  return Object.keys(rowsOf('')[table] ?? {})[0] ?? '';
}

function rowsOf(caseId: string): Record<string, Record<string, unknown>> {
  const document = { document_id: caseId, case_id: caseId };
  return {
    record: { seq: 1, case_id: caseId, recorded_at: now, hash: Buffer.alloc(32), envelope: '{}' },
    record_payload: { seq: 1, case_id: caseId, recorded_at: now, sealed: Buffer.alloc(32) },
    document_content: { sha256: 'a', bytes: Buffer.alloc(1) },
    document: {
      ...{ name: 'notice', ...document, version: 1, origin: 'issued', title: 'Bescheid', created_at: now },
      ...{ media_type: 'application/pdf', size: 1, sha256: 'a', created_by: 'system' },
    },
    dispatch: {
      ...{ channel: 'post', ...document, addressee: ['Erika Mustermann'], dispatched_on: '2026-04-01' },
      ...{ recorded_at: now, seq: 1 },
    },
    transmission: {
      ...{ receiver: 'Finanzamt', case_id: caseId, legal_basis: '§ 14 GewO', content: '{}', sha256: 'a' },
      ...{ recorded_at: now, seq: 1 },
    },
    note: { text: 'Vermerk', case_id: caseId, author: 'system', written_at: now, seq: 1 },
    clock_derivation: { derivation: '[]', case_id: caseId, started_seq: 1, timer: 'replyPeriod' },
    clock_change: {
      ...{ derivation: '[]', case_id: caseId, started_seq: 1, timer: 'replyPeriod', seq: 2, act: 'extend' },
      ...{ effective_on: '2026-04-01', reason: 'Urlaub', actor: 's.krueger', changed_at: now },
    },
    notification: {
      ...{
        derivation: '[]',
        case_id: caseId,
        dispatch_id: caseId,
        seq: 1,
        kind: 'deemed',
        instruction: 'given',
      },
      ...{ actor: 'system', recorded_at: now },
    },
  };
}

async function insert(pool: Pool, table: string, columns: Record<string, unknown>): Promise<void> {
  const places = Object.keys(columns).map((_, index) => `$${index + 1}`);
  await pool.query(
    `insert into ${table} (${Object.keys(columns).join()}) values (${places.join()})`,
    Object.values(columns),
  );
}
