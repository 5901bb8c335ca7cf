import type { Pool } from 'pg';
import { ProcedureShelf } from '@amtsweg/cases-store';
import type { Office } from '@amtsweg/cases-shell';
import { shippedFontFolder, TypstRenderer } from '@amtsweg/documents-shell';
import { createTestDatabase, poolFor } from '@amtsweg/pg';
import { MovedClock } from '@amtsweg/demo';

/** An office on a database of its own, with a clock that the test moves. */
export interface TestOffice extends Office {
  readonly clock: MovedClock;
  readonly url: string;
  /** Connections as the owner of the schema, to look behind the scenes. */
  readonly owner: Pool;
  /** Closes everything and drops the database. */
  close(): Promise<void>;
}

/** One renderer for all tests of a process: it keeps its fonts. */
const renderer = new TypstRenderer({ fontFolder: shippedFontFolder });

/** Opens an office on a clone of the template. `at` is where its clock stands. */
export async function openTestOffice(at = '2026-01-12T09:00:00Z'): Promise<TestOffice> {
  const cluster = process.env['AMTSWEG_TEST_CLUSTER'];
  const template = process.env['AMTSWEG_TEST_TEMPLATE'];
  if (cluster === undefined || template === undefined)
    throw new Error('no test cluster: is globalSetup configured?');
  const database = await createTestDatabase(cluster, template);
  const owner = poolFor(database.url, { max: 3 });
  const pool = poolFor(database.url, { role: 'amtsweg_app', max: 8 });
  return {
    pool,
    owner,
    url: database.url,
    shelf: new ProcedureShelf(pool),
    masterKey: Buffer.alloc(32, 7),
    clock: new MovedClock(at),
    renderer,
    authority: 'Landeshauptstadt Hannover',
    close: async () => {
      await Promise.all([pool.end(), owner.end()]);
      await database.drop();
    },
  };
}
