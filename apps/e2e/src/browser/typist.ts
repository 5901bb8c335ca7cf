import type { Locator, Page } from 'playwright-core';

/** So often nobody presses the tab key to get somewhere. */
const MOST_TABS = 60;

/** The bit that stands for Shift in events of the debugger. */
const SHIFT = 8;

/** Somebody who has a keyboard and no mouse. */
export class Typist {
  constructor(private readonly page: Page) {}

  /** Presses the tab key until the focus is there. Throws when it does not get there. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      if ((await target.and(this.page.locator(':focus')).count()) === 1) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the tab key does not lead to ${String(target)}`);
  }

  /** Presses a sign of the German keyboard that is on the key of a digit, as `/` is on the 7. */
  async sign(sign: string, digit: number): Promise<void> {
    const devTools = await this.page.context().newCDPSession(this.page);
    const key = {
      key: sign,
      code: `Digit${digit}`,
      windowsVirtualKeyCode: 48 + digit,
      modifiers: SHIFT,
    };
    await devTools.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' });
    await devTools.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
    await devTools.detach();
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}
