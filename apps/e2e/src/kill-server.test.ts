import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { enterOrganisation } from '@amtsweg/identity-store';
import { poolFor } from '@amtsweg/pg';
import { organisation } from '@amtsweg/workflows';
import type { Pool } from 'pg';
import { ApiClient } from './api/api-client.js';
import { planJourneys } from './journeys/plan-journeys.js';
import { runJourneys } from './journeys/run-journeys.js';
import { eventually } from './testing/eventually.js';
import { faultsAfterCrash } from './testing/faults-after-crash.js';
import { MortalServer } from './testing/mortal-server.js';
import { freshSeed, seededRandom } from './testing/seeded-random.js';
import { TestServers } from './testing/test-servers.js';
import { timelessEntries } from './testing/timeless-entries.js';

const servers = new TestServers();

afterAll(() => servers.close());

/** How often the server is killed in one run, if the journeys take long enough. */
const KILLS = 10;

async function ownerPool(server: MortalServer): Promise<Pool> {
  const { databaseUrl } = await server.address();
  const pool = poolFor(databaseUrl, { max: 2 });
  servers.andClose(() => pool.end());
  return pool;
}

test('kill -9 at any moment loses nothing that was acknowledged and repeats nothing', async () => {
  const seed = freshSeed();
  process.stderr.write(`AMTSWEG_SEED=${seed}\n`);
  const random = seededRandom(seed);
  const home = await servers.home();
  const server = new MortalServer(() => servers.launch({ home, env: { AMTSWEG_DEMO: '0' } }));
  await enterOrganisation(await ownerPool(server), organisation, '2020-01-01');

  let commandSent = (): void => undefined;
  let repeated = 0;
  const api = new ApiClient({
    home,
    address: () => server.address(),
    patienceMs: 60_000,
    signal: servers.closing,
    onSend: (_, again) => {
      if (again) repeated += 1;
      commandSent();
    },
  });
  const plan = planJourneys(timelessEntries, false);
  const walk = { isOver: false };
  const walking = runJourneys(plan, { api, atOnce: 4, run: `kill-${seed}` }).finally(
    () => (walk.isOver = true),
  );

  /** In the middle of a command, in the middle of whatever is going on, or while it is still starting. */
  const killSomewhen = async (): Promise<void> => {
    const where = random();
    if (where < 0.5) {
      await server.address();
      await pause(random() * 300);
      await Promise.race([new Promise<void>((sent) => (commandSent = sent)), walking]);
      await pause(random() * 12);
    } else if (where < 0.9) {
      await server.address();
      await pause(100 + random() * 900);
    } else {
      await pause(random() * 1500);
    }
    if (!walk.isOver) await server.killAndStart();
  };
  let kills = 0;
  for (; kills < KILLS && !walk.isOver; kills += 1) await killSomewhen();

  const walked = await walking;
  const pool = await ownerPool(server);
  await eventually(
    async () => (await pool.query('select id, attempts, last_error from graphile_worker.jobs')).rows,
    (jobs) => jobs.length === 0,
  );
  const masterKey = Buffer.from(await readFile(join(home, 'master.key'), 'utf8'), 'base64');
  expect(await faultsAfterCrash(pool, masterKey, walked)).toEqual([]);
  process.stderr.write(`killed ${kills} times, ${repeated} commands repeated\n`);
  await server.stop();
  expect(server.outputs.filter((output) => /^\s+at /m.test(output))).toEqual([]);
});
