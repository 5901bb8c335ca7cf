import type { Pool } from 'pg';
import { poolFor } from './connect.js';
import type { TestDatabase } from './create-test-database.js';
import { createTestDatabase } from './create-test-database.js';
import { ensureDatabase } from './ensure-database.js';
import type { EmbeddedPostgres } from './start-embedded-postgres.js';
import { startTestCluster } from './start-test-cluster.js';
import { inTransaction } from './transaction.js';
import { withClient } from './with-client.js';

// The first test waits for a fresh server, which a loaded machine may take its time for.
jest.setTimeout(30_000);

let cluster: EmbeddedPostgres;
let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  cluster = await startTestCluster(process.cwd());
  const template = await ensureDatabase(cluster.url, 'vorlage');
  await withClient(template, async (client) => {
    await client.query(
      'create schema amtsweg; create table amtsweg.account (name text primary key, amount int8 not null)',
    );
    await client.query(`insert into amtsweg.account values ('a', 1), ('b', 1)`);
    await client.query(
      'create role clerk; grant usage on schema amtsweg to clerk; grant select on amtsweg.account to clerk',
    );
  });
  database = await createTestDatabase(cluster.url, 'vorlage');
  pool = poolFor(database.url, { max: 4 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
  await cluster.stop();
});

beforeEach(async () => {
  await pool.query('update account set amount = 1');
});

async function amount(name: string): Promise<unknown> {
  return (await pool.query('select amount from account where name = $1', [name])).rows[0]?.amount;
}

/** Lets two parties go on once both have come. */
function meetingPoint(): () => Promise<void> {
  let arrived = 0;
  let open = (): void => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  return () => {
    arrived += 1;
    if (arrived >= 2) open();
    return both;
  };
}

describe('inTransaction', () => {
  test('a serialization failure runs the whole transaction again', async () => {
    const meet = meetingPoint();
    let runs = 0;
    const addSum = (to: string): Promise<void> =>
      inTransaction(
        pool,
        async (client) => {
          runs += 1;
          const { rows } = await client.query('select sum(amount)::int8 as sum from account');
          await meet();
          await client.query('update account set amount = amount + $1 where name = $2', [rows[0]?.sum, to]);
        },
        { isolation: 'serializable' },
      );
    await Promise.all([addSum('a'), addSum('b')]);
    expect(runs).toBe(3);
    // One saw 1 + 1, the other what came of it: 1 + 3.
    expect([await amount('a'), await amount('b')].sort()).toEqual([3, 5]);
  });

  test('a deadlock runs the chosen victim again', async () => {
    const meet = meetingPoint();
    let runs = 0;
    const touch = (first: string, second: string): Promise<void> =>
      inTransaction(pool, async (client) => {
        runs += 1;
        await client.query(`set local deadlock_timeout = '10ms'`);
        await client.query('update account set amount = amount + 1 where name = $1', [first]);
        await meet();
        await client.query('update account set amount = amount + 1 where name = $1', [second]);
      });
    await Promise.all([touch('a', 'b'), touch('b', 'a')]);
    expect(runs).toBe(3);
    expect([await amount('a'), await amount('b')]).toEqual([3, 3]);
  });

  test('attempts are bounded, and the wait grows as told', async () => {
    const waits: number[] = [];
    const backOffMs = (attempt: number): number => {
      waits.push(attempt);
      return 0;
    };
    const failing = inTransaction(
      pool,
      (client) => client.query(`do $$ begin raise sqlstate '40001'; end $$`),
      {
        attempts: 3,
        backOffMs,
      },
    );
    await expect(failing).rejects.toMatchObject({ code: '40001' });
    expect(waits).toEqual([1, 2]);
  });

  test('other errors pass through at once and leave nothing behind', async () => {
    let runs = 0;
    const failing = inTransaction(pool, async (client) => {
      runs += 1;
      await client.query(`update account set amount = 99 where name = 'a'`);
      await client.query(`insert into account values ('a', 1)`);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(runs).toBe(1);
    expect(await amount('a')).toBe(1);
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  test('work that swallows the error of a statement does not pass for committed', async () => {
    const failing = inTransaction(pool, async (client) => {
      await client.query('select 1 / 0').catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('swallowed');
  });

  test('a connection that breaks fails the work and not the process', async () => {
    const failing = inTransaction(pool, (client) =>
      client.query('select pg_terminate_backend(pg_backend_pid())'),
    );
    await expect(failing).rejects.toMatchObject({ code: '57P01' });
    expect(await amount('a')).toBe(1);
  });
});

describe('poolFor', () => {
  test('sessions have role, schema, time zone and name from the start', async () => {
    const clerks = poolFor(database.url, {
      role: 'clerk',
      applicationName: 'probe',
      statementTimeoutMs: 1500,
      max: 1,
    });
    const { rows } = await clerks.query(
      `select current_user::text as role, current_setting('timezone') as zone, current_setting('application_name') as name,
              current_setting('search_path') as path, current_setting('statement_timeout') as timeout`,
    );
    expect(rows).toEqual([
      { role: 'clerk', zone: 'UTC', name: 'probe', path: 'amtsweg,public', timeout: '1500ms' },
    ]);
    await expect(clerks.query('delete from account')).rejects.toMatchObject({ code: '42501' });
    await clerks.end();
  });

  test('options in the URL are kept', async () => {
    const url = `${database.url}?options=${encodeURIComponent('-c work_mem=7MB')}`;
    const tuned = poolFor(url, { max: 1 });
    const { rows } = await tuned.query(
      `select current_setting('work_mem') as mem, current_setting('timezone') as zone`,
    );
    expect(rows).toEqual([{ mem: '7MB', zone: 'UTC' }]);
    await tuned.end();
  });

  test('an address that is no URL is refused without repeating the password', () => {
    expect(() => poolFor('postgresql://amtsweg:ge heim@:x/')).toThrow(/^(?!.*heim).*DATABASE_URL/);
  });

  test('a role that is no plain name is refused', () => {
    expect(() => poolFor(database.url, { role: 'clerk -c fsync=off' })).toThrow('plain role name');
  });

  test('days stay days, instants become dates, big numbers stay exact', async () => {
    const { rows } = await pool.query(
      `select date '2026-03-29' as day, timestamptz '2026-03-29 02:30+02' as instant, 42::int8 as small, 9007199254740993::int8 as big`,
    );
    expect(rows).toEqual([
      { day: '2026-03-29', instant: new Date('2026-03-29T00:30:00Z'), small: 42, big: '9007199254740993' },
    ]);
  });
});

describe('createTestDatabase', () => {
  test('clones do not see each other', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => createTestDatabase(cluster.url, 'vorlage')));
    if (!one || !two) throw new Error('no clones');
    await withClient(one.url, (client) => client.query('delete from amtsweg.account'));
    const { rows } = await withClient(two.url, (client) =>
      client.query('select count(*)::int as count from amtsweg.account'),
    );
    expect(rows).toEqual([{ count: 2 }]);
    await Promise.all([one.drop(), two.drop()]);
    await expect(withClient(one.url, async () => undefined)).rejects.toMatchObject({ code: '3D000' });
  });

  test('a clone can be dropped while somebody is connected', async () => {
    const clone = await createTestDatabase(cluster.url, 'vorlage');
    const held = poolFor(clone.url, { max: 1 });
    await held.query('select 1');
    await clone.drop();
    await held.end();
  });
});
