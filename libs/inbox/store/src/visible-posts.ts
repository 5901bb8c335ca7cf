import { postFunctions } from '@amtsweg/procedure';
import type { TaskFilter, TaskScope } from './task-filter.js';

/**
 * The posts whose tasks somebody may see: those they hold and every post there can be in the units they lead, also one
 * that the office has not filled. A task belongs to exactly one post, so this is the whole permission to see it.
 */
export function visiblePosts(scope: TaskScope): readonly string[] {
  const functions = Object.keys(postFunctions);
  const led = scope.ledUnits.flatMap((unit) => functions.map((name) => `${unit}/${name}`));
  return [...new Set([...scope.posts, ...led])];
}

/** The visible posts that a filter leaves over. */
export function filteredPosts(scope: TaskScope, filter: TaskFilter): readonly string[] {
  const { basket, unit, post, posts } = filter;
  const led = new Set(scope.ledUnits);
  return visiblePosts(scope)
    .filter((one) => basket !== 'groups' || scope.posts.includes(one))
    .filter((one) => basket !== 'unit' || led.has(one.slice(0, one.lastIndexOf('/'))))
    .filter((one) => unit === undefined || one.startsWith(`${unit}/`))
    .filter((one) => post === undefined || one === post)
    .filter((one) => posts === undefined || posts.includes(one));
}
