import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Starts the Chromium that comes with the packages: nothing is downloaded, and it runs as root too. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Without the zygote one process less outlives a browser that is killed.
    args: [...chromium.args.filter((flag) => flag !== '--single-process'), '--lang=de-DE'],
    headless: true,
  });
}
