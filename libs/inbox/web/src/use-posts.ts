import { useQuery } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';

/** The posts of the office; they change with the business distribution plan and not during a working day. */
export function usePosts() {
  return useQuery({
    queryKey: ['units'],
    staleTime: 10 * 60_000,
    queryFn: () => take(api.GET('/api/v1/units')),
    select: postsOf,
  });
}

/** What a post is called, with its unit; its key where it is not known. */
export function usePostName(post: string): string {
  const { data } = usePosts();
  const found = data?.find((one) => one.post === post);
  return found === undefined ? post : `${found.unit} ${found.label}`;
}

function postsOf({ items }: Answer<'UnitList'>) {
  return items.flatMap(({ unit, name, posts }) =>
    posts.map(({ post, label }) => ({ post, label, unit, unitName: name })),
  );
}
