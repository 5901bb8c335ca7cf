import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@amtsweg/api-client';

/** What has been asked of the API and is shown. Live events say what is stale, so nothing is asked for again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: true,
      // Only silence is worth another try; a refusal stays one.
      retry: (failures, error) => error instanceof ApiProblem && error.status === 0 && failures < 8,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5000),
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
