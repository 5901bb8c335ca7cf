import { createServer } from 'node:net';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signingKey, verifierByKey, verifierByUrl } from '@amtsweg/identity-shell';
import { startEmbeddedPostgres } from '@amtsweg/pg';
import { ConfigError, type Config } from './config.js';
import { serveHttp, type HttpServer } from './http/serve-http.js';
import { PROVIDER_PATH } from './login/embedded-provider.js';
import { openOffice } from './open-office.js';
import { LiveHub } from './live/live-hub.js';
import { makeMetrics } from './operations/metrics.js';
import { reachDatabase } from './reach-database.js';
import { WebLogIn } from './session/web-log-in.js';
import { startWorkers } from './worker/start-workers.js';

/** A running installation. */
export interface RunningServer {
  /** Base address; empty for a worker without HTTP. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The port belongs to another program. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(port: number) {
    super(
      `Der Port ${port} ist belegt, und zwei Programme können sich keinen Port teilen: ` +
        `Bitte beenden Sie das andere Programm oder starten Sie mit PORT=${port + 1}.`,
    );
  }
}

/** Starts database, office, HTTP and workers in this order, and stops them in reverse. */
export async function startServer(config: Config, say: (line: string) => void): Promise<RunningServer> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    // What cannot be stopped must not keep the rest from stopping, the database least of all.
    for (const one of stops.splice(0).reverse()) await one().catch((error: unknown) => console.error(error));
  };
  try {
    if (config.role !== 'worker') await mustBeFree(config);
    if (config.databaseUrl !== null) await reachDatabase(config.databaseUrl);
    const databaseUrl = config.databaseUrl ?? (await embedded(config, say, stops));
    const { office, owner, faulty, announcer, close } = await openOffice(config, databaseUrl, say);
    stops.push(close);
    const metrics = makeMetrics(office.pool);
    const report = (error: unknown): void => console.error(error);
    if (config.testClock)
      say(
        `Achtung: Die Zeit dieser Installation ist einstellbar (AMTSWEG_TEST_CLOCK=1), sie steht auf ${office.clock.now().toISOString()}.`,
      );
    let http: HttpServer | null = null;
    if (config.role !== 'worker') {
      const key = config.oidc === null ? await signingKey(config.home) : null;
      let issuer = config.oidc?.issuer ?? '';
      const verify =
        key === null
          ? verifierByUrl(issuer, new URL(config.oidc?.jwksUrl ?? ''))
          : verifierByKey(() => issuer, key);
      const hub = new LiveHub(office.pool);
      let origin = '';
      const { id: clientId, secret: clientSecret } = config.webClient;
      const webLogIn = new WebLogIn({ clientId, clientSecret, place: () => ({ issuer, origin }), report });
      const parts = {
        office,
        owner,
        faulty,
        databaseUrl,
        metrics,
        verify,
        report,
        announcer,
        hub,
        webLogIn,
      };
      http = await serveHttp(config, parts, key).catch((error: unknown) => {
        throw listenError(config, error);
      });
      origin = config.publicUrl ?? http.url;
      issuer = config.oidc?.issuer ?? `${http.url}${PROVIDER_PATH}`;
      stops.push(http.stop, await announce(config, { url: http.url, issuer, databaseUrl }));
    }
    if (config.role !== 'api') {
      // The embedded database belongs to the one process that holds the home's lock.
      stops.push(await startWorkers(office, owner, metrics, report, config.databaseUrl === null));
    }
    say(http === null ? 'Amtsweg arbeitet im Hintergrund (--role worker).' : welcome(config, http.url));
    return { url: http?.url ?? '', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded(
  config: Config,
  say: (line: string) => void,
  stops: (() => Promise<unknown>)[],
): Promise<string> {
  await mkdir(config.home, { recursive: true });
  const postgres = await startEmbeddedPostgres({
    projectRoot: config.projectRoot,
    home: config.home,
    log: say,
  });
  stops.push(() => postgres.stop());
  return postgres.url;
}

/** A taken port is found before anything is started that would have to be stopped again; port 0 takes any. */
async function mustBeFree(config: Config): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', (error) => taken(listenError(config, error)));
    probe.listen(config.port, config.host, () => probe.close(() => free()));
  });
}

/** What an operator can mend about an address that cannot be listened on, as a sentence; anything else as it is. */
function listenError({ port, host }: Config, error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  switch ('code' in error ? error.code : null) {
    case 'EADDRINUSE':
      return new PortTaken(port);
    case 'EACCES':
      return new ConfigError(
        `Den Port ${port} darf dieser Benutzer nicht öffnen, Ports unter 1024 gehören dem System: Bitte starten Sie zum Beispiel mit PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError(
        `HOST ist „${host}“, und eine solche Adresse hat dieser Rechner nicht: Bitte setzen Sie zum Beispiel HOST=127.0.0.1 oder HOST=0.0.0.0.`,
      );
    default:
      return error;
  }
}

/** Tells scripts on this machine where the server is (`npx amtsweg token`, `start-case`). */
async function announce(
  config: Config,
  server: { readonly url: string; readonly issuer: string; readonly databaseUrl: string },
): Promise<() => Promise<void>> {
  const file = join(config.home, 'server.json');
  await mkdir(config.home, { recursive: true });
  await writeFile(file, JSON.stringify(server), { mode: 0o600 });
  return () => rm(file, { force: true });
}

function welcome(config: Config, url: string): string {
  const people = [
    ['s.krueger', 'Sachbearbeitung Bürgeramt'],
    ['t.brandt', 'Standesbeamtin'],
    ['d.lindner', 'Sachgebietsleitung aller Einheiten'],
    ['p.designer', 'Prozessgestaltung'],
    ['r.auditor', 'Rechnungsprüfung'],
    ['v.admin', 'Systemverwaltung'],
    ['b.ozturk', 'Bürgerin'],
  ];
  const logins = people.map(([user = '', what = '']) => `  ${user.padEnd(12)} ${what}`).join('\n');
  const demo = config.demo ? `\nMusterstadt, Passwort für alle: amtsweg\n${logins}\n` : '';
  return `\nAmtsweg läuft: ${url}\nSchnittstelle: ${url}/docs\n${demo}\nBeenden mit Strg-C.`;
}
