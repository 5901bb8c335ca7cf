import { ErrorNote } from '@amtsweg/ui';
import { TypeAhead, type Option } from './type-ahead.js';
import { usePosts } from './use-posts.js';

/** Finds a post of the office. */
export function PostField({
  chosen,
  onChoose,
}: {
  readonly chosen: Option | null;
  readonly onChoose: (post: Option | null) => void;
}) {
  const { data, error, refetch } = usePosts();
  const posts = (data ?? []).map(({ post, label, unitName }) => ({
    value: post,
    label: `${label}, ${unitName}`,
    detail: post,
  }));
  return (
    <>
      {error === null ? null : <ErrorNote error={error} onAgain={() => void refetch()} />}
      <TypeAhead label="An welche Stelle?" options={posts} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
