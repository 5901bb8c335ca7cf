import type { Browser, BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';

/** How somebody sits at their desk. */
export interface DeskOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** There is no mouse: a click of one counts as a fault. */
  readonly mouseless?: boolean;
}

/** Run in the page; a button that is pressed with a key is clicked too, but nothing goes down on it. */
const HEAR_MOUSE = `addEventListener('pointerdown', () => console.error('a mouse was used'), true)`;

/** What the browser of the test itself says and no page is to blame for. */
const expectedNoise = [/net::ERR_/, /Failed to load resource/];

/**
 * A person at a browser of their own, logged in as one does it: through the log-in page.
 *
 * It hears what must never happen: an error of the page, a breach of the content security policy, a request to
 * another origin. `faults` lists them.
 */
export class Desk {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    readonly user: string,
    readonly origin: string,
    private readonly context: BrowserContext,
  ) {}

  /** Opens a browser window and logs in. */
  static async open(
    browser: Browser,
    origin: string,
    user: string,
    path = '/aufgaben',
    { width = 1280, height = 860, theme = 'light', mouseless = false }: DeskOptions = {},
  ): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    if (mouseless) await context.addInitScript(HEAR_MOUSE);
    const desk = new Desk(await context.newPage(), user, origin, context);
    desk.listen();
    await desk.logIn(path);
    return desk;
  }

  /** Goes to a page of the workspace by its address. */
  async visit(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Waits until nothing is being loaded any more. The stream of live events stays open, so the network is never idle. */
  async settles(): Promise<void> {
    await this.page.locator('.aw-loading').first().waitFor({ state: 'detached' });
    await this.page.waitForTimeout(150);
    await this.page.locator('.aw-loading').first().waitFor({ state: 'detached' });
  }

  /** Presses keys one after the other, as `g m`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.faults.push(`page error: ${error.message}`));
    this.page.on('console', (message) => this.hear(message));
    this.page.on('request', (request) => this.watch(request));
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' || expectedNoise.some((noise) => noise.test(message.text()))) return;
    this.faults.push(`console: ${message.text()}`);
  }

  private watch(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== this.origin)
      this.faults.push(`foreign request: ${request.url()}`);
  }

  private async logIn(path: string): Promise<void> {
    const target = new URLSearchParams({ returnTo: path });
    await this.page.goto(`${this.origin}/session/login?${target.toString()}`);
    await this.page.getByLabel('Wer sind Sie?').selectOption(this.user);
    await this.page.getByLabel('Passwort').fill('amtsweg');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }
}
