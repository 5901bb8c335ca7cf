import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';

/** The bytes of a document. They never change, so they are asked for once. */
export function useContent(caseId: string, documentId: string): UseQueryResult<ArrayBuffer> {
  return useQuery({
    queryKey: ['document', caseId, documentId],
    staleTime: Infinity,
    queryFn: async () => {
      const path = { caseId, documentId };
      const asked = api.GET('/api/v1/cases/{caseId}/documents/{documentId}', {
        params: { path },
        parseAs: 'arrayBuffer',
      });
      const bytes: unknown = await take(asked);
      return bytes as ArrayBuffer;
    },
  });
}
