import { lstat, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { disarmStalePid } from './disarm-stale-pid.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { ensureDatabase } from './ensure-database.js';
import { errorCode } from './error-code.js';
import { findBinaries } from './find-binaries.js';
import { homePassword } from './home-password.js';
import { initCluster } from './init-cluster.js';
import { launchServer } from './launch-server.js';
import { lockHome } from './lock-home.js';
import { openHome } from './open-home.js';
import { placeBinaries } from './place-binaries.js';
import { placeData } from './place-data.js';
import { runningPostmaster } from './running-postmaster.js';
import type { ServerAccount } from './server-account.js';
import { serverAccount } from './server-account.js';
import type { ServerSettings } from './server-settings.js';
import { serverSettings } from './server-settings.js';
import type { Guard } from './spawn-guard.js';
import { spawnGuard } from './spawn-guard.js';
import { stopPostmaster } from './stop-postmaster.js';
import { unlessMissing } from './unless-missing.js';

/** What `startEmbeddedPostgres` needs to know. */
export interface EmbeddedPostgresOptions {
  /** A folder at or below which npm installed the packages: the search goes upwards from here. */
  readonly projectRoot: string;
  /** Where data, password and lock live, such as `.amtsweg` in the project folder; made if missing. */
  readonly home: string;
  /** Receives the few German lines that an operator should see. */
  readonly log: (line: string) => void;
  /** Whether a commit survives a power cut (default true). Only tests do without. */
  readonly durable?: boolean;
  /** PostgreSQL settings over ours, for the bench. */
  readonly settings?: ServerSettings;
  /** How long to wait for another owner of the home to go (default 5000 ms). */
  readonly patienceMs?: number;
  /** Deletes the home with the server, also when this process is killed (default false). */
  readonly disposable?: boolean;
  /** Where root keeps programs and data that PostgreSQL's user cannot reach (default `/var/lib/amtsweg`). */
  readonly systemFolder?: string;
}

/** A running PostgreSQL server that belongs to this process. */
export interface EmbeddedPostgres {
  /** Login as superuser on the database `amtsweg`. */
  readonly url: string;
  readonly port: number;
  /** Shuts the server down, waits for its end and frees the home; the second call does nothing more. */
  stop(): Promise<void>;
}

interface OpenedHome {
  readonly options: EmbeddedPostgresOptions;
  readonly home: string;
}

interface Installation {
  readonly native: string;
  readonly dataFolder: string;
  readonly account: ServerAccount | undefined;
  readonly password: string;
}

const superuser = 'amtsweg';
const database = 'amtsweg';

/**
 * Starts the PostgreSQL that npm installed, as root too, on the data of `home`, which is made on the first start.
 *
 * What an earlier start left behind (a killed owner's lock and server, a half-made data folder) is cleared away. It listens on
 * 127.0.0.1 only, on a port that differs from start to start.
 *
 * @throws EmbeddedPostgresError with one German sentence for the operator
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await openHome(options.home);
  const lock = await lockHome(home, options.patienceMs ?? 5000);
  try {
    const running = await run({ options, home }, await install({ options, home }));
    const shutDown = async (): Promise<void> => {
      await running.stop();
      await lock.release();
      if (options.disposable) await rm(home, { recursive: true, force: true });
    };
    let stopped: Promise<void> | undefined;
    return { url: running.url, port: running.port, stop: () => (stopped ??= shutDown()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Brings about everything that a server needs before it can be started: programs, user, data folder. */
async function install({ options, home }: OpenedHome): Promise<Installation> {
  const { log, projectRoot, systemFolder = '/var/lib/amtsweg' } = options;
  const binaries = await findBinaries(projectRoot);
  const account = await serverAccount((await unlessMissing(stat(join(home, 'postgres'))))?.uid);
  const native = await placeBinaries(binaries, { account, systemFolder: account ? systemFolder : home, log });
  const dataFolder = await placeData({ home, account, systemFolder, log });
  const major = await majorVersion(dataFolder);
  const password = await homePassword(home, major !== undefined);
  if (major === undefined) {
    const slow = setTimeout(log, 2000, 'Der Datenordner der Datenbank wird angelegt …');
    const durable = options.durable ?? true;
    await initCluster({ native, dataFolder, account, superuser, password, durable }).finally(() =>
      clearTimeout(slow),
    );
  } else if (major !== binaries.major) {
    throw otherMajor(dataFolder, major, binaries.major);
  }
  return { native, dataFolder, account, password };
}

async function run({ options, home }: OpenedHome, installation: Installation): Promise<EmbeddedPostgres> {
  const { dataFolder, password } = installation;
  const orphan = await runningPostmaster(dataFolder);
  if (orphan !== undefined) await stopPostmaster(orphan, dataFolder);
  await disarmStalePid(dataFolder);
  const settings = serverSettings(options.durable ?? true, options.settings ?? {});
  let guard: Guard | undefined;
  const { server, port } = await launchServer({ ...installation, settings }, options.log, (spawned) => {
    if (spawned.pid === undefined) return;
    const its = spawnGuard(spawned.pid, dataFolder, options.disposable ? home : undefined);
    void spawned.ended.then(() => its.dismiss());
    guard = its;
  });
  let stopping = false;
  void server.ended.then(() => {
    if (!stopping) options.log('PostgreSQL hat sich unerwartet beendet; bitte Amtsweg neu starten.');
  });
  const stop = async (): Promise<void> => {
    stopping = true;
    await server.stop();
    await guard?.dismiss();
  };
  try {
    const url = await ensureDatabase(
      `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`,
      database,
    );
    server.unref();
    return { url, port, stop };
  } catch (cause) {
    await stop();
    throw loginFailed(dataFolder, home, cause);
  }
}

/** The major version that made the data folder; undefined when there is none yet. */
async function majorVersion(dataFolder: string): Promise<string | undefined> {
  try {
    return (await unlessMissing(readFile(join(dataFolder, 'PG_VERSION'), 'utf8')))?.trim();
  } catch (cause) {
    if (errorCode(cause) !== 'EACCES') throw cause;
    const owner = (await lstat(dataFolder)).uid;
    throw new EmbeddedPostgresError(
      'other-owner',
      `Der Datenordner ${dataFolder} gehört der Benutzernummer ${owner}, und nur sein Eigentümer oder root darf ihn öffnen: ` +
        'Bitte Amtsweg wie beim ersten Mal starten oder mit AMTSWEG_HOME einen anderen Ordner nennen.',
      { cause },
    );
  }
}

function otherMajor(dataFolder: string, found: string, ours: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'other-major-version',
    `Der Datenordner ${dataFolder} stammt von PostgreSQL ${found}, mitgeliefert ist PostgreSQL ${ours}, das ihn nicht lesen kann: ` +
      `Bitte die Daten mit PostgreSQL ${found} sichern und in einen neuen Ordner (AMTSWEG_HOME) einspielen.`,
  );
}

function loginFailed(dataFolder: string, home: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL läuft auf ${dataFolder}, aber die Anmeldung mit ${join(home, 'postgres.password')} gelingt nicht (${String(cause)}): ` +
      'Bitte die zu den Daten gehörende Kennwortdatei zurückholen.',
    { cause },
  );
}
