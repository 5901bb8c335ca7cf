import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { enterOrganisation } from '@amtsweg/identity-store';
import { poolFor, startEmbeddedPostgres, type EmbeddedPostgres } from '@amtsweg/pg';
import { organisation } from '@amtsweg/workflows';
import { planJourneys } from './journeys/plan-journeys.js';
import { runJourneys } from './journeys/run-journeys.js';
import { eventually } from './testing/eventually.js';
import { faultsAfterCrash } from './testing/faults-after-crash.js';
import { FixedAddress } from './testing/fixed-address.js';
import { sessionsOf } from './testing/processes.js';
import { freshSeed, seededRandom } from './testing/seeded-random.js';
import { TestServers } from './testing/test-servers.js';
import { timelessEntries } from './testing/timeless-entries.js';

const servers = new TestServers();

afterAll(() => servers.close());

/** What a server answers that has no database: not done, and worth another try. */
const unavailable = [500, 503];

/** A PostgreSQL of its own that can be killed, behind an address that stays. */
class MortalDatabase {
  readonly #home: string;
  readonly #address: FixedAddress;
  #postgres: EmbeddedPostgres;

  private constructor(home: string, address: FixedAddress, postgres: EmbeddedPostgres) {
    this.#home = home;
    this.#address = address;
    this.#postgres = postgres;
  }

  static async start(home: string): Promise<MortalDatabase> {
    const [address, postgres] = await Promise.all([FixedAddress.open(), postgresOn(home)]);
    address.leadTo(postgres.port);
    return new MortalDatabase(home, address, postgres);
  }

  get url(): string {
    const url = new URL(this.#postgres.url);
    url.port = String(this.#address.port);
    return url.href;
  }

  /** Kills a session in the middle of its work: PostgreSQL then ends all of them and recovers from its log. */
  async killSession(random: () => number): Promise<void> {
    const sessions = sessionsOf(await this.#postmaster());
    const victim = sessions[Math.floor(random() * sessions.length)];
    if (victim !== undefined) process.kill(victim, 'SIGKILL');
  }

  /** Kills the server itself; it is started again after a while. */
  async killServer(downMs: number): Promise<void> {
    process.kill(await this.#postmaster(), 'SIGKILL');
    this.#address.leadTo(null);
    await this.#postgres.stop();
    await pause(downMs);
    this.#postgres = await postgresOn(this.#home);
    this.#address.leadTo(this.#postgres.port);
  }

  async stop(): Promise<void> {
    await this.#address.close();
    await this.#postgres.stop();
  }

  async #postmaster(): Promise<number> {
    return Number.parseInt(await readFile(join(this.#home, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  }
}

function postgresOn(home: string): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ projectRoot: TestServers.projectRoot, home, log: () => undefined });
}

test('a server whose database crashes or goes away for a while goes on when it is back', async () => {
  const seed = freshSeed();
  process.stderr.write(`AMTSWEG_SEED=${seed}\n`);
  const random = seededRandom(seed);
  const database = await MortalDatabase.start(await servers.home());
  servers.andClose(() => database.stop());
  const home = await servers.home();
  const server = await servers.start({ home, env: { AMTSWEG_DEMO: '0', DATABASE_URL: database.url } });
  const owner = poolFor(database.url, { max: 2 });
  servers.andClose(() => owner.end());
  await enterOrganisation(owner, organisation, '2020-01-01');

  const api = await servers.api(server, home, { patienceMs: 60_000, unanswered: unavailable });
  const run = `crash-${seed}`;
  const walking = runJourneys(planJourneys(timelessEntries, false), { api, atOnce: 4, run });
  const trouble = async (): Promise<void> => {
    for (const downMs of [null, 500, null, 3000, null]) {
      await pause(300 + random() * 1500);
      if (downMs === null) await database.killSession(random);
      else await database.killServer(downMs);
    }
  };
  const [walked] = await Promise.race([Promise.all([walking, trouble()]), servers.mustLive(server)]);

  await eventually(
    async () => (await owner.query('select id, attempts, last_error from graphile_worker.jobs')).rows,
    (jobs) => jobs.length === 0,
  );
  const masterKey = Buffer.from(await readFile(join(home, 'master.key'), 'utf8'), 'base64');
  expect(await faultsAfterCrash(owner, masterKey, walked)).toEqual([]);
  expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
});
