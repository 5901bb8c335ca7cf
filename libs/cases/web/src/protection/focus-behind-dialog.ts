/** So long after an act its button may still be there, take the focus back from the dialog, and go with it. */
const WATCHED_MS = 1000;

/**
 * Gives the focus to a place in the page when a dialog closes and the button it came from goes too: whenever nothing has
 * it in the moments after.
 */
export function focusBehindDialog(selector: string, until = performance.now() + WATCHED_MS): void {
  const { activeElement, body } = document;
  const isLost = activeElement === null || activeElement === body;
  if (isLost && document.querySelector('dialog[open]') === null)
    document.querySelector<HTMLElement>(selector)?.focus();
  if (performance.now() < until) requestAnimationFrame(() => focusBehindDialog(selector, until));
}
