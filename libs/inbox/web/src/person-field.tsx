import { useQuery } from '@tanstack/react-query';
import { api, take } from '@amtsweg/api-client';
import { ErrorNote, formatDay } from '@amtsweg/ui';
import { TypeAhead, type Option } from './type-ahead.js';

/** Finds a colleague; those who hold none of the posts are left out. */
export function PersonField({
  posts,
  chosen,
  onChoose,
}: {
  readonly posts: readonly string[];
  readonly chosen: Option | null;
  readonly onChoose: (person: Option | null) => void;
}) {
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => take(api.GET('/api/v1/colleagues')),
  });
  const people = (colleagues.data?.items ?? []).filter((one) =>
    one.posts.some((post) => posts.includes(post)),
  );
  return (
    <>
      {colleagues.error === null ? null : (
        <ErrorNote error={colleagues.error} onAgain={() => void colleagues.refetch()} />
      )}
      <TypeAhead
        label="Wem? Name der Kollegin oder des Kollegen"
        options={people.map(({ user, name, absentUntil }) => ({
          value: user,
          label: name,
          detail: absentUntil === null ? user : `${user}, abwesend bis ${formatDay(absentUntil)}`,
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
}
