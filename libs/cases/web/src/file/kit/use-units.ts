import { useQuery } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';

/** The units of the city with their posts. */
export function useUnits(): Answer<'UnitList'>['items'] {
  const { data } = useQuery({
    queryKey: ['units'],
    staleTime: 10 * 60_000,
    queryFn: () => take(api.GET('/api/v1/units')),
  });
  return data?.items ?? [];
}
