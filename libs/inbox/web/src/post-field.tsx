import { useQuery } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';
import { ErrorNote } from '@amtsweg/ui';
import { TypeAhead, type Option } from './type-ahead.js';

/** Finds a post of the office. */
export function PostField({
  chosen,
  onChoose,
}: {
  readonly chosen: Option | null;
  readonly onChoose: (post: Option | null) => void;
}) {
  const units = useQuery({
    queryKey: ['units'],
    staleTime: 10 * 60_000,
    queryFn: () => take(api.GET('/api/v1/units')),
  });
  const posts = (units.data?.items ?? []).flatMap((unit) =>
    unit.posts.map(({ post, label }) => ({ value: post, label: `${label}, ${unit.name}`, detail: post })),
  );
  return (
    <>
      {units.error === null ? null : <ErrorNote error={units.error} onAgain={() => void units.refetch()} />}
      <TypeAhead label="An welche Stelle?" options={posts} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
