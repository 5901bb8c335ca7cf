import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, take, useMe } from '@amtsweg/api-client';

/** How often to say that one is still there; the server forgets whom it has not heard of for 45 seconds. */
const BEAT_MS = 20_000;

interface Present {
  readonly user: string;
  readonly name: string;
  readonly taskId: string | null;
}

/** Says that the case is open here as long as it is, and tells who else has it open. */
export function usePresence(caseId: string, taskId: string | null): readonly Present[] {
  const me = useMe();
  const queries = useQueryClient();
  useEffect(() => {
    const params = { path: { caseId } };
    let isHere = true;
    const beat = (): void => {
      // Who is not looking is not there.
      if (document.visibilityState === 'hidden') return;
      take(api.PUT('/api/v1/cases/{caseId}/presence', { params, body: { taskId } })).then(
        ({ people }) => {
          if (isHere) queries.setQueryData(['presence', caseId], people);
        },
        () => undefined,
      );
    };
    const leave = (): void => {
      void api.DELETE('/api/v1/cases/{caseId}/presence', { params, keepalive: true }).catch(() => undefined);
    };
    beat();
    const beating = setInterval(beat, BEAT_MS);
    document.addEventListener('visibilitychange', beat);
    addEventListener('pagehide', leave);
    return () => {
      isHere = false;
      clearInterval(beating);
      document.removeEventListener('visibilitychange', beat);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [caseId, taskId, queries]);
  const { data } = useQuery<readonly Present[]>({
    queryKey: ['presence', caseId],
    queryFn: () => [],
    enabled: false,
    initialData: [],
  });
  return data.filter(({ user }) => user !== me.user);
}
