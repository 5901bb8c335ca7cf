import { useQuery } from '@tanstack/react-query';
import type { Holds } from './fit-data.js';

/** Conditions in FEEL as the server judges them; `null` until they are loaded, which happens with the first form. */
export function useFeel(): Holds | null {
  const { data } = useQuery({
    queryKey: ['feel'],
    staleTime: Infinity,
    gcTime: Infinity,
    queryFn: async () => {
      const { holds } = await import('@amtsweg/procedure');
      return { holds };
    },
  });
  return data?.holds ?? null;
}
