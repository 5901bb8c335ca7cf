import type { Page } from 'playwright-core';

/** Whether what has the focus shows it, and what it is; run in the page. */
const LOOK = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  const shown = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  return { shown, what: one.outerHTML.slice(0, 120) };
})()`;

/** Walks with the tab key and lists what takes the focus without showing it: KERN hides it, and axe does not notice. */
export async function hiddenFocus(page: Page, steps: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<{ shown: boolean; what: string } | null>(LOOK);
    if (focused !== null && !focused.shown) hidden.push(focused.what);
  }
  return hidden;
}
