import type { Browser } from 'playwright-core';
import { catalogue } from '@amtsweg/workflows';
import { runJourneys } from '../journeys/run-journeys.js';
import { TestServers } from '../testing/test-servers.js';
import { BrowserHands } from './browser-hands.js';
import { openBrowser } from './open-browser.js';

const servers = new TestServers();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await servers.close();
});

/** Procedures of different kinds, each with one of its journeys: certificate, tax, permit, notification, registry, licence. */
const chosen: readonly (readonly [key: string, title: string])[] = [
  ['meldebescheinigung', 'a simple certificate is paid, signed and sent'],
  ['hundesteuer-anmelden', 'a refused reduction is heard first and reasoned in the notice'],
  ['baumfaellgenehmigung', ''],
  ['gewerbeanmeldung', 'a translator is a free profession and need not notify'],
  ['geburtsurkunde', 'an adopter gets the certified print-out of the entry'],
  ['reisegewerbekarte', 'a flower seller gets her card within the period and collects it'],
];

test('clerks, registrars and leads take six procedures from the new task to the closed case in their browsers', async () => {
  const plan = chosen.map(([key, title]) => {
    const entry = catalogue.find(({ procedure }) => procedure.key === key);
    const journey = entry?.journeys.find((one) => title === '' || one.title === title);
    if (entry === undefined || journey === undefined)
      throw new Error(`there is no journey „${title}“ of ${key}`);
    return { procedure: entry.procedure, journey };
  });
  const home = await servers.home();
  const server = await servers.start({
    home,
    env: { AMTSWEG_DEMO: '0', DATABASE_URL: await servers.database('prepared') },
  });
  const api = await servers.api(server, home);
  const { url } = await server.address();
  const hands = new BrowserHands(
    browser,
    url,
    new Map(plan.map(({ procedure }) => [procedure.key, procedure])),
  );
  const walked = await runJourneys(plan, { api, atOnce: 2, run: 'browser', hands: hands.do });
  expect(walked.map(({ procedure, fault }) => ({ key: procedure.key, fault }))).toEqual(
    plan.map(({ procedure }) => ({ key: procedure.key, fault: null })),
  );
  expect(await hands.faults()).toEqual([]);
  await hands.close();
});
