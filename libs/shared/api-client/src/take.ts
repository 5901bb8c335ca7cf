import { ApiProblem } from './api-problem.js';

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Waits for an answer and unpacks it. Throws `ApiProblem` for anything but success, also when there is no answer. */
export async function take<T>(asked: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const answered = await asked.catch((error: unknown) => {
    if (error instanceof TypeError) throw ApiProblem.unanswered();
    throw error;
  });
  const { data, error, response } = answered;
  if (response.ok) return (data ?? {}) as NonNullable<T>;
  throw new ApiProblem(response.status, isObject(error) ? error : {});
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
