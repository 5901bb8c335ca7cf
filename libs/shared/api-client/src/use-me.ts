import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api.js';
import type { Answer } from './answer.js';
import { take } from './take.js';

/** Who is logged in. */
export type Me = Answer<'Me'>;

/** How `Me` is asked for and kept. */
export const meQuery = {
  queryKey: ['me'] as const,
  queryFn: (): Promise<Me> => take(api.GET('/api/v1/me')),
};

/** The person who is logged in, with posts and roles. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
