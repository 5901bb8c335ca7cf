import { useQuery } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';
import type { Procedure } from '@amtsweg/procedure';

/** The part of a procedure that the file needs, in the version that its case runs by. */
export type ProcedureWords = Pick<Procedure, 'form' | 'evidence' | 'events'>;

/** Where the procedure of a case is found: its key, and the version that the case runs by. */
export interface RunsBy {
  readonly procedureKey: string;
  readonly procedureHash: string;
}

/** The words of a case's procedure: labels of its form, names of its papers and events; `undefined` until they are there. */
export function useProcedure({ procedureKey: key, procedureHash: hash }: RunsBy): ProcedureWords | undefined {
  const { data } = useQuery({
    queryKey: ['procedure', hash],
    staleTime: Infinity,
    queryFn: async () => {
      const params = { path: { key }, query: { hash } };
      const found = await take(api.GET('/api/v1/procedures/{key}', { params }));
      return found as unknown as ProcedureWords;
    },
  });
  return data;
}
