import { api, ApiProblem, newCommandKey, take, type Answer } from '@amtsweg/api-client';

/** So many tasks are tried when colleagues are faster. */
const TRIES = 10;

/**
 * Claims the oldest task that nobody has in one's posts; `null` when there is none. Where a colleague was faster, the next
 * one is taken.
 */
export async function takeNext(): Promise<Answer<'Task'> | null> {
  const { items } = await take(
    api.GET('/api/v1/tasks', {
      params: { query: { basket: 'groups', state: 'open', sort: 'age', limit: TRIES } },
    }),
  );
  let refused: ApiProblem | null = null;
  for (const task of items) {
    try {
      await take(
        api.POST('/api/v1/tasks/{taskId}/claim', {
          params: { path: { taskId: task.taskId }, header: { 'Idempotency-Key': newCommandKey() } },
        }),
      );
      return task;
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status === 0) throw error;
      refused = error;
    }
  }
  if (refused !== null) throw refused;
  return null;
}
