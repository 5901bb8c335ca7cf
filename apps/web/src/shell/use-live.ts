import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followLive } from '@amtsweg/api-client';

/** Lists that any change may concern; a case is concerned by its own changes only. */
const lists = new Set<unknown>([
  'tasks',
  'counters',
  'facets',
  'waiting',
  'follow-ups',
  'routing-steps',
  'team',
]);

/**
 * Keeps what is shown up to date with the events of the server. Answers whether it hears of them right now; there is
 * nothing to hear for those who work on no cases.
 */
export function useLive(worksOnCases: boolean): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    if (!worksOnCases) return undefined;
    return followLive({
      onChange: ({ cases }) => {
        const touched = new Set<unknown>(cases);
        void queries.invalidateQueries({
          predicate: ({ queryKey: [what, which] }) =>
            lists.has(what) || (what === 'case' && touched.has(which)),
        });
      },
      onPresence: ({ caseId, people }) => queries.setQueryData(['presence', caseId], people),
      onGap: () => void queries.invalidateQueries(),
      onConnection: setConnected,
    });
  }, [queries, worksOnCases]);
  return useSettled(connected);
}

/** A stream that breaks for a moment is nobody's concern. */
function useSettled(connected: boolean): boolean {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const wait = setTimeout(() => setShown(connected), connected ? 0 : 3000);
    return () => clearTimeout(wait);
  }, [connected]);
  return shown;
}
