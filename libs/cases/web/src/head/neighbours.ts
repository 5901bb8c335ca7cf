/** A task of a list, as far as one goes from it to the next. */
export interface ListedTask {
  readonly taskId: string;
  readonly caseId: string;
}

/**
 * The tasks before and after a case in a list; the place is that of the task or else of any task of the case. Other tasks of
 * the same case are passed over. Empty where the list does not have it.
 */
export function neighboursIn(
  list: readonly ListedTask[],
  here: { readonly caseId: string; readonly taskId: string | undefined },
): { readonly before?: ListedTask; readonly after?: ListedTask } {
  const byTask = list.findIndex(({ taskId }) => taskId === here.taskId);
  const at = byTask >= 0 ? byTask : list.findIndex(({ caseId }) => caseId === here.caseId);
  if (at < 0) return {};
  const before = list.slice(0, at).findLast(({ caseId }) => caseId !== here.caseId);
  const after = list.slice(at + 1).find(({ caseId }) => caseId !== here.caseId);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** The tasks of an answer that is kept, whether it came whole or in pages. */
export function listedTasks(kept: unknown): readonly ListedTask[] {
  if (typeof kept !== 'object' || kept === null) return [];
  if ('pages' in kept && Array.isArray(kept.pages)) return kept.pages.flatMap(listedTasks);
  return 'items' in kept && Array.isArray(kept.items) ? kept.items.filter(isListed) : [];
}

function isListed(item: unknown): item is ListedTask {
  return typeof item === 'object' && item !== null && 'taskId' in item && 'caseId' in item;
}
