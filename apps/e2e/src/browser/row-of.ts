import type { Locator, Page } from 'playwright-core';
import type { Paper } from './office.js';

/** Where a list of tasks shows a task. */
export function rowOf(page: Page, { taskId }: Pick<Paper, 'taskId'>): Locator {
  return page.locator(`[data-task="${taskId}"]`);
}
