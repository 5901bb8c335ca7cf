import type { Browser, Page } from 'playwright-core';
import type { ApiClient } from '../api/api-client.js';
import { TestServers } from '../testing/test-servers.js';
import { axeViolations } from './axe-violations.js';
import { Desk, type DeskOptions } from './desk.js';
import { openBrowser } from './open-browser.js';
import { hiddenFocus } from './hidden-focus.js';
import { roomStates } from './states.js';

const servers = new TestServers();
let browser: Browser;
let origin: string;
let caseId: string;
let taskId: string;
let letterOf: string;
let protectedId: string;

beforeAll(async () => {
  browser = await openBrowser();
  const home = await servers.home();
  const server = await servers.start({ home });
  const address = await server.address();
  origin = address.url;
  const api = await servers.api(server, home);
  const { items } = await api.get<{ items: { caseId: string; taskId: string }[] }>(
    'd.lindner',
    '/api/v1/tasks?basket=groups&limit=1',
  );
  caseId = items[0]?.caseId ?? '';
  taskId = items[0]?.taskId ?? '';
  letterOf = await caseWithLetter(api);
  protectedId = await protectedCase(api, [caseId, letterOf]);
});

afterAll(async () => {
  await browser.close();
  await servers.close();
});

/** Every room of the workspace, with somebody who may enter it. */
const rooms = (): readonly (readonly [user: string, path: string])[] => [
  ['d.lindner', '/aufgaben?korb=all'],
  ['d.lindner', '/aufgaben?korb=mine'],
  ['d.lindner', `/vorgaenge/${caseId}?aufgabe=${taskId}`],
  ...[
    'dokumente',
    'vermerke',
    'wiedervorlagen',
    'post',
    'beteiligte',
    'umlauf',
    'bezuege',
    'ablauf',
    'verlauf',
  ].map((leaf) => ['d.lindner', `/vorgaenge/${caseId}?blatt=${leaf}`] as const),
  ['d.lindner', '/suche?text=2026'],
  ['d.lindner', '/wiedervorlagen'],
  ['d.lindner', '/wartend'],
  ['d.lindner', '/team'],
  ['d.lindner', '/vertretung'],
  ['d.lindner', '/einstellungen'],
  ['v.admin', '/verwaltung'],
  ['d.lindner', '/gibt-es-nicht'],
];

/** One desk for each person, kept as long as the test looks around. */
class Desks {
  private readonly open = new Map<string, Desk>();

  constructor(private readonly options: DeskOptions) {}

  async of(user: string, path: string): Promise<Desk> {
    const desk = this.open.get(user) ?? (await Desk.open(browser, origin, user, path, this.options));
    this.open.set(user, desk);
    await desk.visit(path);
    await desk.settles();
    return desk;
  }

  /** Closes all and answers what went wrong in the pages. */
  async close(): Promise<string[]> {
    const desks = [...this.open.values()];
    for (const desk of desks) await desk.close();
    return desks.flatMap(({ faults }) => faults);
  }
}

/** Brings the workspace into each of its rooms and their states and looks; answers what was found, with the place. */
async function lookAround(
  options: DeskOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const desks = new Desks(options);
  const places = [
    ...rooms().map(([user, path]) => ({ name: path, user, path, bring: () => Promise.resolve() })),
    ...roomStates({ caseId, taskId, letterOf, protectedId }),
  ];
  for (const { name, user, path, bring } of places) {
    const desk = await desks.of(user, path);
    try {
      await bring(desk.page);
      await desk.settles();
      found.push(...(await look(desk.page)).map((one) => `${name}: ${one}`));
    } catch (error) {
      found.push(`${name}: ${String(error).slice(0, 300)}`);
    }
  }
  return [...found, ...(await desks.close())];
}

test('axe finds nothing to object to in any room and state, in light and in dark colours', async () => {
  const found = await lookAround({}, async (page) => {
    const seen: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      seen.push(...(await axeViolations(page)).map((one) => `${colorScheme}, ${one}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    return seen;
  });
  expect(found).toEqual([]);
});

test('at 320 pixels, as at 400 % zoom, every room and state is reached and none scrolls sideways', async () => {
  const wide = await lookAround({ width: 320, height: 640 }, async (page) => {
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    return width > 320 ? [`${width} pixels`] : [];
  });
  expect(wide).toEqual([]);
});

test('whoever walks with the tab key always sees where they are', async () => {
  const desk = await Desk.open(browser, origin, 'd.lindner', '/aufgaben?korb=all');
  const hidden: string[] = [];
  for (const path of [
    '/aufgaben?korb=all',
    `/vorgaenge/${caseId}?aufgabe=${taskId}`,
    '/team',
    '/einstellungen',
  ]) {
    await desk.visit(path);
    await desk.settles();
    hidden.push(...(await hiddenFocus(desk.page, 40)).map((one) => `${path}: ${one}`));
  }
  await desk.close();
  expect(hidden).toEqual([]);
});

/** A case of the demo town to which a letter belongs. */
async function caseWithLetter(api: ApiClient): Promise<string> {
  const { items } = await api.get<{ items: { caseId: string }[] }>('d.lindner', '/api/v1/cases?limit=200');
  for (const { caseId: id } of items) {
    const file = await api.get<{ documents: { mediaType: string }[] }>('d.lindner', `/api/v1/cases/${id}`);
    if (file.documents.some(({ mediaType }) => mediaType === 'application/pdf')) return id;
  }
  throw new Error('No case of the demo town has a letter.');
}

/** A case of the demo town, none of these, that the lead has protected, and somebody who may see it all the same. */
async function protectedCase(api: ApiClient, not: readonly string[]): Promise<string> {
  const { items } = await api.get<{ items: { caseId: string; unit: string }[] }>(
    'd.lindner',
    '/api/v1/cases?limit=200',
  );
  const found = items.find((one) => !not.includes(one.caseId));
  if (found === undefined) throw new Error('The demo town has too few cases.');
  const { items: people } = await api.get<{ items: { user: string }[] }>(
    'd.lindner',
    `/api/v1/colleagues?post=${found.unit}/clerk`,
  );
  const clerk = people.find(({ user }) => user !== 'd.lindner')?.user ?? '';
  const at = `/api/v1/cases/${found.caseId}`;
  await api.command('d.lindner', `${at}/protection`, { reason: 'Vorgang einer Kollegin' }, 'protect');
  const given = { user: clerk, reason: 'Bearbeitet den Vorgang.', until: '2099-12-31' };
  await api.command('d.lindner', `${at}/authorisations`, given, 'authorise');
  return found.caseId;
}
