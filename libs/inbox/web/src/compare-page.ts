/** What has become of a page that somebody is looking at. */
export interface PageComparison<Row> {
  /** Rows of the page that no longer belong there. */
  readonly missing: readonly string[];
  /** Rows between the known ones that nobody has seen yet. */
  readonly added: readonly Row[];
}

/**
 * Compares a page as it is shown with the same stretch of the list as it is now.
 *
 * Rows at the end of either say nothing as long as the list goes on behind them: they may have been pushed over the edge
 * of the page. `isEnd` says that it does not.
 */
export function comparePage<Row extends { readonly taskId: string }>(
  shown: readonly { readonly taskId: string }[],
  fresh: readonly Row[],
  isEnd: boolean,
): PageComparison<Row> {
  const now = new Set(fresh.map(({ taskId }) => taskId));
  const before = new Set(shown.map(({ taskId }) => taskId));
  const lastKept = isEnd ? shown.length : shown.findLastIndex(({ taskId }) => now.has(taskId));
  const lastKnown = isEnd ? fresh.length : fresh.findLastIndex(({ taskId }) => before.has(taskId));
  return {
    missing: shown
      .slice(0, Math.max(0, lastKept))
      .map(({ taskId }) => taskId)
      .filter((taskId) => !now.has(taskId)),
    added: fresh.slice(0, Math.max(0, lastKnown)).filter(({ taskId }) => !before.has(taskId)),
  };
}
