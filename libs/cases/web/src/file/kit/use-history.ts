import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';

/** An entry of the history. */
export type HistoryLine = Answer<'HistoryLine'>;

/** Entries that are asked for at once. */
const PAGE = 500;

/** The whole history of a case, the oldest entry first. */
export function useHistory(caseId: string): UseQueryResult<readonly HistoryLine[]> {
  return useQuery({
    queryKey: ['case', caseId, 'history'],
    queryFn: async () => {
      const lines: HistoryLine[] = [];
      let after: number | null = 0;
      while (after !== null) {
        const query: { after: number; limit: number } = { after, limit: PAGE };
        const page: Answer<'HistoryPage'> = await take(
          api.GET('/api/v1/cases/{caseId}/history', { params: { path: { caseId }, query } }),
        );
        lines.push(...page.items);
        after = page.next;
      }
      return lines;
    },
  });
}
