import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';

interface Place {
  readonly offset: number;
  readonly measured: VirtualItem[];
}

const places = new Map<string, Place>();
const rows = new Map<string, string>();

/** Where somebody was in a list when they left it, so that they find it again when they come back. */
export function recallPlace(list: string): Place | undefined {
  return places.get(list);
}

/** Keeps how far a list was scrolled. */
export function rememberPlace(list: string, virtualizer: Virtualizer<HTMLDivElement, HTMLElement>): void {
  places.set(list, { offset: virtualizer.scrollOffset ?? 0, measured: virtualizer.takeSnapshot() });
}

/** The task that had the focus in a list. */
export function recallRow(list: string): string | null {
  return rows.get(list) ?? null;
}

/** Keeps which task had the focus. */
export function rememberRow(list: string, taskId: string): void {
  rows.set(list, taskId);
}
