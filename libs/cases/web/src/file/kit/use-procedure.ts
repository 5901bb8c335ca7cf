import { useQuery } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';
import type { Procedure } from '@amtsweg/procedure';

/** The part of a procedure that the file needs, in the version that holds today. */
export type ProcedureWords = Pick<Procedure, 'form' | 'evidence' | 'events'> & { readonly hash: string };

/** The words of a procedure: labels of its form, names of its papers and events; `undefined` until they are there. */
export function useProcedure(key: string): ProcedureWords | undefined {
  const { data } = useQuery({
    queryKey: ['procedure', key],
    staleTime: Infinity,
    queryFn: async () => {
      const found = await take(api.GET('/api/v1/procedures/{key}', { params: { path: { key } } }));
      return found as unknown as ProcedureWords;
    },
  });
  return data;
}
