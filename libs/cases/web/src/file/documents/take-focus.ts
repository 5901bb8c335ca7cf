/**
 * Gives the focus to the pages of a document that has just appeared, if the viewer itself has it: somebody came here from
 * another document by keyboard and goes on.
 */
export function takeFocus(pages: HTMLElement | null): void {
  if (document.activeElement?.classList.contains('aw-viewer') === true) pages?.focus();
}
