import { randomUUID } from 'node:crypto';
import { catalogue } from '@amtsweg/workflows';
import { ApiClient } from './api/api-client.js';
import type { ServerAddress } from './api/server-address.js';
import { planJourneys } from './journeys/plan-journeys.js';
import { runJourneys } from './journeys/run-journeys.js';
import type { WalkedJourney } from './journeys/walked-journey.js';
import { WrongUsage, type JourneyOptions } from './options.js';
import { readAddress, ServerProcess } from './server/server-process.js';
import { removeHome, temporaryHome } from './server/temporary-home.js';

/** More at once only queue up: server and database share two processors with us. */
const AT_ONCE = 4;

/** Walks what the command line asks for, on a running server or on one that lives as long as the walk. */
export async function walkCatalogue(
  options: JourneyOptions,
  projectRoot: string,
  say: (line: string) => void,
  onStop: (stop: () => Promise<void>) => void,
): Promise<WalkedJourney[]> {
  const entries = entriesOf(options.procedures);
  if (options.running !== null) {
    const { home, url } = options.running;
    const address = await announced(home, url);
    return walk(new ApiClient({ home, address: () => address }), entries, options.all, say);
  }
  let server: ServerProcess | null = null;
  const making = temporaryHome();
  const stop = async (): Promise<void> => {
    const home = await making;
    await server?.end('SIGINT');
    await removeHome(home);
  };
  onStop(stop);
  try {
    say('A server with an empty database is started …');
    const home = await making;
    server = ServerProcess.launch({ projectRoot, home });
    await server.isUp();
    const address = await server.address();
    return await walk(new ApiClient({ home, address: () => address }), entries, options.all, say);
  } finally {
    await stop();
  }
}

function entriesOf(keys: readonly string[]) {
  const known = catalogue.map(({ procedure }) => procedure.key);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new WrongUsage(`There is no procedure "${unknown}". Known: ${known.join(', ')}.`);
  }
  return catalogue.filter(({ procedure }) => keys.length === 0 || keys.includes(procedure.key));
}

async function announced(home: string, url: string | null): Promise<ServerAddress> {
  const address = await readAddress(home).catch(() => null);
  if (address === null) {
    throw new WrongUsage(`No server runs with the home folder ${home}: start it, or leave --home out.`);
  }
  return url === null ? address : { ...address, url };
}

async function walk(
  api: ApiClient,
  entries: typeof catalogue,
  all: boolean,
  say: (line: string) => void,
): Promise<WalkedJourney[]> {
  await mustHaveMovableClock(api);
  const plan = planJourneys(entries, all);
  say(`${plan.length} journeys are walked …`);
  let done = 0;
  return runJourneys(plan, {
    api,
    atOnce: AT_ONCE,
    run: randomUUID(),
    onWalked: ({ procedure, journey, fault }) => {
      done += 1;
      if (fault !== null) say(`${done}/${plan.length} ${procedure.key}, "${journey.title}": ${fault}`);
      else if (done % 25 === 0) say(`${done}/${plan.length}`);
    },
  });
}

/** Time is stopped at the present; from here on it moves with the journeys. */
async function mustHaveMovableClock(api: ApiClient): Promise<void> {
  const clock = await api.get<{ at: string }>(null, '/test/clock').catch(() => null);
  if (clock === null) {
    throw new WrongUsage(
      'The time of this server cannot be moved, and clocks have to run out: start it with AMTSWEG_TEST_CLOCK=1.',
    );
  }
  await api.moveClock(new Date(clock.at));
}
