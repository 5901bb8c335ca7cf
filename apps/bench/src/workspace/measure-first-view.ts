import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { CLERK } from './measure-live.js';
import { logIn } from './open-browser.js';
import type { ProductServer } from './product-server.js';

/** What the first view of the inbox costs a browser that has nothing of it yet. */
export interface FirstView {
  /** What came over the wire, by kind. */
  readonly transfers: readonly Transfer[];
  /** From the visit until the first row stands there. */
  readonly firstRowMs: number;
  readonly scriptMs: number;
  readonly taskMs: number;
  /** Tasks of more than 50 ms, in which the page answers nobody. */
  readonly longTasksMs: readonly number[];
}

/** What of one kind came over the wire. */
export interface Transfer {
  readonly kind: string;
  readonly requests: number;
  /** As it came, with headers. */
  readonly bytes: number;
  /** Unpacked, without. */
  readonly content: number;
}

/** Nothing more comes when nothing has come for so long. */
const QUIET_MS = 700;

/** Views the inbox some times, each in a window with an empty cache. */
export async function measureFirstView(
  server: ProductServer,
  browser: Browser,
  times: number,
): Promise<FirstView[]> {
  const desk = await browser.newContext({ locale: 'de-DE' });
  await logIn(desk, server.url, CLERK, '/aufgaben');
  const storageState = await desk.storageState();
  await desk.close();
  const views: FirstView[] = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({
      storageState,
      locale: 'de-DE',
      viewport: { width: 1280, height: 860 },
    });
    try {
      views.push(await view(server, context));
    } finally {
      await context.close();
    }
  }
  return views;
}

async function view(server: ProductServer, context: BrowserContext): Promise<FirstView> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await listen(session);
  await page.addInitScript(noteTimes);
  await page.goto(`${server.url}/aufgaben?korb=groups`);
  await page.locator('[data-task]').first().waitFor();
  const firstRowMs = await page.evaluate<number>('amtswegFirstRow');
  await traffic.isQuiet();
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
  return {
    transfers: traffic.byKind(),
    firstRowMs,
    scriptMs: metric('ScriptDuration'),
    taskMs: metric('TaskDuration'),
    longTasksMs: await page.evaluate<number[]>('amtswegLongTasks'),
  };
}

/** Runs in the page before all else. */
const noteTimes = `
  window.amtswegLongTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.amtswegLongTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  window.amtswegFirstRow = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-task]') === null) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { subtree: true, childList: true });
  });`;

/** Hears of every request of a page. */
async function listen(session: CDPSession) {
  const requests = new Map<string, { kind: string; bytes: number; content: number }>();
  let last = Date.now();
  const note = (requestId: string, change: (one: { bytes: number; content: number }) => void): void => {
    last = Date.now();
    const request = requests.get(requestId);
    if (request !== undefined) change(request);
  };
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => {
    last = Date.now();
    requests.set(requestId, { kind: type, bytes: 0, content: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) =>
    note(requestId, (one) => (one.content += dataLength)),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    note(requestId, (one) => (one.bytes = encodedDataLength)),
  );
  await session.send('Network.enable');
  await session.send('Performance.enable');
  return {
    isQuiet: async (): Promise<void> => {
      while (Date.now() - last < QUIET_MS) await pause(50);
    },
    byKind: (): Transfer[] =>
      [...new Set([...requests.values()].map(({ kind }) => kind))].sort().map((kind) => {
        const ofKind = [...requests.values()].filter((one) => one.kind === kind);
        const sum = (pick: (one: { bytes: number; content: number }) => number): number =>
          ofKind.reduce((total, one) => total + pick(one), 0);
        return {
          kind,
          requests: ofKind.length,
          bytes: sum(({ bytes }) => bytes),
          content: sum(({ content }) => content),
        };
      }),
  };
}
