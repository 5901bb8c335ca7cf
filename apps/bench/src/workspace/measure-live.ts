import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { epochNow } from './epoch-now.js';
import { openListener, PATIENCE_MS } from './live-listener.js';
import { logIn } from './open-browser.js';
import { send } from './product-server.js';
import type { ProductServer } from './product-server.js';

/** How long it took from sending a claim, each time, in milliseconds. */
export interface LiveTimes {
  /** Until the claim was answered. */
  readonly answered: readonly number[];
  /** Until a colleague's client had the event. */
  readonly event: readonly number[];
  /** Until the row in a colleague's browser said who has it; a sentence where there is no browser. */
  readonly list: readonly number[] | string;
}

/** A case that has just come in, and its first task. */
export interface FreshCase {
  readonly caseId: string;
  readonly taskId: string;
}

/** Whoever claims. */
export const CLERK = 's.krueger';

/** Whoever looks on: a holder of the same posts. */
export const COLLEAGUE = 'bench.clerk-5';

/** What is claimed: the first task of applications that come in over HTTP, apart from all others by its procedure. */
const APPLICATION = {
  procedure: 'meldebescheinigung',
  form: {
    familyName: 'Öztürk-Lindemann',
    givenNames: 'Aylin Marie',
    birthDate: '1988-03-14',
    birthPlace: 'Hildesheim',
    address: 'Limmerstraße 45, 30451 Hannover',
    variant: 'simple',
    copies: 1,
    delivery: 'post',
    requester: 'self',
  },
} as const;

/** Between two actions: the list looks again some time after the last change, and that is over then. */
const REST_MS = 1_000;

/** Claims the tasks one after the other and measures when a colleague hears and sees of it. */
export async function measureLive(
  server: ProductServer,
  browser: Browser | string,
  cases: readonly FreshCase[],
): Promise<LiveTimes> {
  const listener = await openListener(server, COLLEAGUE);
  const page = typeof browser === 'string' ? null : await openList(server, browser);
  const times = { answered: [] as number[], event: [] as number[], list: [] as number[] };
  try {
    for (const { caseId, taskId } of cases) {
      const heard = listener.heard(caseId);
      if (page !== null) await watchRow(page, taskId);
      const began = epochNow();
      const claim = send(server, CLERK, `/api/v1/tasks/${taskId}/claim`, {}).then(epochNow);
      const [answered, told] = await Promise.all([claim, heard]);
      times.answered.push(answered - began);
      times.event.push(told - began);
      if (page === null) continue;
      times.list.push((await page.evaluate<number>('amtswegSeen')) - began);
      await pause(REST_MS);
    }
  } finally {
    listener.close();
    await page?.context().close();
  }
  return { ...times, list: typeof browser === 'string' ? browser : times.list };
}

/** Has so many applications come in. */
export async function openCases(server: ProductServer, count: number): Promise<FreshCase[]> {
  for (let opened = 0; opened < count; opened += 1)
    await send(server, 'b.ozturk', '/api/v1/cases', APPLICATION);
  const query = new URLSearchParams({ basket: 'groups', procedure: APPLICATION.procedure, limit: '100' });
  const path = `/api/v1/tasks?${query.toString()}`;
  const { items } = await send<{ items: readonly FreshCase[] }>(server, CLERK, path);
  if (items.length < count) throw new Error(`of ${count} new tasks ${items.length} are listed`);
  return items.slice(0, count);
}

/** The list of these tasks, in a window high enough that every row is there. */
async function openList(server: ProductServer, browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 8_000 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  const path = `/aufgaben?korb=groups&leistung=${APPLICATION.procedure}`;
  const page = await logIn(context, server.url, COLLEAGUE, path);
  await page.locator('[data-task]').first().waitFor();
  await pause(REST_MS);
  return page;
}

/** Notes when the words of a row change. */
async function watchRow(page: Page, taskId: string): Promise<void> {
  await page.locator(`[data-task="${taskId}"]`).waitFor();
  await page.evaluate(`(() => {
    const row = () => document.querySelector('[data-task="${taskId}"]')?.textContent ?? '';
    const before = row();
    window.amtswegSeen = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('the row of the claimed task did not change')), ${PATIENCE_MS});
      const observer = new MutationObserver(() => {
        if (row() === before) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  })()`);
}
