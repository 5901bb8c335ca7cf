import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare();
const { ensureDatabase, startTestCluster } = await import('@amtsweg/pg');
const { dumpSchema, migrate } = await import('@amtsweg/migrations');

const file = join(root, 'migrations/schema.sql');
const cluster = await startTestCluster(root);
try {
  const url = await ensureDatabase(cluster.url, 'amtsweg_dump');
  await migrate(url, new Date());
  const dump = await dumpSchema(url);
  if (!process.argv.includes('--check')) writeFileSync(file, dump);
  else if (readFileSync(file, 'utf8') !== dump) {
    process.stdout.write('migrations/schema.sql is not what the migrations make of an empty database.\n');
    process.exitCode = 1;
  }
} finally {
  await cluster.stop();
}
