import type { Browser } from 'playwright-core';
import { TestServers } from '../testing/test-servers.js';
import { axeViolations } from './axe-violations.js';
import { Desk } from './desk.js';
import { openBrowser } from './open-browser.js';
import { hiddenFocus } from './hidden-focus.js';

const servers = new TestServers();
let browser: Browser;
let origin: string;
let caseId: string;
let taskId: string;

beforeAll(async () => {
  browser = await openBrowser();
  const home = await servers.home();
  const server = await servers.start({ home });
  const address = await server.address();
  origin = address.url;
  const api = await servers.api(server, home);
  const { items } = await api.get<{ items: { caseId: string; taskId: string; basket: string }[] }>(
    'd.lindner',
    '/api/v1/tasks?basket=groups&limit=1',
  );
  caseId = items[0]?.caseId ?? '';
  taskId = items[0]?.taskId ?? '';
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

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  test('axe finds nothing to object to in any room', async () => {
    const found: string[] = [];
    const desks = new Map<string, Desk>();
    for (const [user, path] of rooms()) {
      const desk = desks.get(user) ?? (await Desk.open(browser, origin, user, path, { theme }));
      desks.set(user, desk);
      await desk.visit(path);
      await desk.settles();
      found.push(...(await axeViolations(desk.page)).map((one) => `${path}: ${one}`));
    }
    for (const desk of desks.values()) {
      found.push(...desk.faults);
      await desk.close();
    }
    expect(found).toEqual([]);
  });
});

test('at 320 pixels, as at 400 % zoom, no room has to be scrolled sideways', async () => {
  const desk = await Desk.open(browser, origin, 'd.lindner', '/', { width: 320, height: 640 });
  const wide: string[] = [];
  for (const [user, path] of rooms()) {
    if (user !== 'd.lindner') continue;
    await desk.visit(path);
    await desk.settles();
    const width = await desk.page.evaluate<number>('document.documentElement.scrollWidth');
    if (width > 320) wide.push(`${path}: ${width} pixels`);
  }
  await desk.close();
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
