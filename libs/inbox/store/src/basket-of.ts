import type { TaskScope } from './task-filter.js';
import { ownPosts } from './visible-posts.js';

/** Why a task lies in somebody's inbox. */
export interface BasketOfTask {
  /** Claimed by them, of their own posts, or of somebody they stand in for. */
  readonly basket: 'mine' | 'post' | 'substitution';
  /** Whom they would do it for. */
  readonly forName: string | null;
}

/** Why somebody sees a task that they may see: theirs by claim comes before theirs by post. */
export function basketOf(
  scope: TaskScope,
  task: { readonly post: string; readonly assignee: string | null },
): BasketOfTask {
  const { post, assignee } = task;
  const unit = post.slice(0, post.lastIndexOf('/'));
  const absent =
    scope.standsIn.find(({ user, posts }) => user === assignee && posts.includes(post)) ??
    (ownPosts(scope).includes(post)
      ? undefined
      : (scope.standsIn.find(({ posts }) => posts.includes(post)) ??
        scope.standsIn.find(({ ledUnits }) => ledUnits.includes(unit))));
  const forName = absent?.name ?? null;
  if (assignee === scope.user) return { basket: 'mine', forName };
  return { basket: absent === undefined ? 'post' : 'substitution', forName };
}
