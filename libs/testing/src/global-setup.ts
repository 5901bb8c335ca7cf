import chromium from '@sparticuz/chromium';
import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import { enterOrganisation } from '@amtsweg/identity-store';
import type { JsonObject } from '@amtsweg/kernel';
import { migrate } from '@amtsweg/migrations';
import { ensureDatabase, poolFor, startTestCluster } from '@amtsweg/pg';
import { catalogue, organisation } from '@amtsweg/workflows';

/** The database that tests clone: migrated, with the procedures and the organisation, without cases. */
const TEMPLATE = 'amtsweg_template';

/** Starts one PostgreSQL for the whole run and prepares the template; Jest calls it before the first test. */
export default async function globalSetup(run: { readonly rootDir: string }): Promise<void> {
  const cluster = await startTestCluster(run.rootDir);
  const url = await ensureDatabase(cluster.url, TEMPLATE);
  const now = new Date();
  await migrate(url, now);
  const pool = poolFor(url, { max: 1 });
  const hashed = catalogue.map(({ procedure }) => ({
    procedure,
    hash: contentHash(procedure as unknown as JsonObject),
  }));
  await registerProcedures(pool, hashed, now);
  await enterOrganisation(pool, organisation, '2020-01-01');
  await pool.end();
  // Unpacked once, before two files do it at the same time.
  await chromium.executablePath();
  process.env['AMTSWEG_TEST_CLUSTER'] = cluster.url;
  process.env['AMTSWEG_TEST_TEMPLATE'] = TEMPLATE;
  // Jest runs setup and teardown in one process and gives them nothing else to share.
  Object.assign(globalThis, { amtswegTestCluster: cluster });
}
