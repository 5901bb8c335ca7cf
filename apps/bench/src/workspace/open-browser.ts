import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Starts the Chromium of the packages; a sentence where there is none. */
export async function openBrowser(): Promise<Browser | string> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const { chromium: playwright } = await import('playwright-core');
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      // Without the zygote one process less outlives a browser that is killed.
      args: [...chromium.args.filter((flag) => flag !== '--single-process'), '--lang=de-DE'],
      headless: true,
    });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `no browser: ${reason}`;
  }
}

/** Logs somebody of the demo town in at a browser window of their own and goes to a page of the workspace. */
export async function logIn(
  context: BrowserContext,
  origin: string,
  user: string,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  const target = new URLSearchParams({ returnTo: path });
  await page.goto(`${origin}/session/login?${target.toString()}`);
  await page.getByLabel('Wer sind Sie?').selectOption(user);
  await page.getByLabel('Passwort').fill('amtsweg');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
