import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { Desk, type DeskOptions } from './browser/desk.js';
import { openBrowser } from './browser/open-browser.js';
import { ServerProcess } from './server/server-process.js';
import { removeHome, temporaryHome } from './server/temporary-home.js';

/** A picture of the README: who sits where, and what they do before it is taken. */
interface Picture extends DeskOptions {
  readonly name: string;
  readonly user: string;
  readonly path: string;
  readonly before?: (page: Page) => Promise<void>;
}

const openFirstTask = async (page: Page): Promise<void> => {
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('tablist').waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'inbox', user: 'd.lindner', path: '/aufgaben?korb=all' },
  { name: 'inbox-dark', user: 'd.lindner', path: '/aufgaben?korb=all', theme: 'dark' },
  {
    name: 'case',
    user: 'd.lindner',
    path: '/aufgaben?korb=all',
    before: openFirstTask,
    width: 1440,
    height: 900,
  },
  { name: 'team', user: 'd.lindner', path: '/team' },
  { name: 'inbox-phone', user: 's.krueger', path: '/aufgaben?korb=groups', width: 320, height: 640 },
];

/** Takes the pictures of the README from the running product with its demo town. */
async function takeScreenshots(): Promise<void> {
  const projectRoot = resolve(import.meta.dirname, '../../..');
  const folder = join(projectRoot, 'docs/screenshots');
  await mkdir(folder, { recursive: true });
  const home = await temporaryHome();
  const server = ServerProcess.launch({ projectRoot, home });
  const browser = await openBrowser();
  try {
    await server.isUp();
    const { url } = await server.address();
    for (const { name, user, path, before, ...options } of pictures) {
      const desk = await Desk.open(browser, url, user, path, options);
      await before?.(desk.page);
      await desk.settles();
      await desk.page.screenshot({ path: join(folder, `${name}.png`) });
      process.stderr.write(`docs/screenshots/${name}.png\n`);
      await desk.close();
    }
  } finally {
    await browser.close();
    await server.end('SIGTERM');
    await removeHome(home);
  }
}

await takeScreenshots();
