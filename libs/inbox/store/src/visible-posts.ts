import { postFunctions } from '@amtsweg/procedure';
import type { TaskFilter, TaskScope } from './task-filter.js';

/**
 * The posts whose tasks somebody may see: those they hold, those they stand in for, and every post there can be in the
 * units they lead or lead in somebody's place, also one that the office has not filled. A task belongs to exactly one post, so this is the whole
 * permission to see it, but for single cases that are kept from the person.
 */
export function visiblePosts(scope: TaskScope): readonly string[] {
  const theirs = scope.standsIn.flatMap(({ posts, ledUnits }) => [...posts, ...postsIn(ledUnits)]);
  return [...new Set([...ownPosts(scope), ...theirs])];
}

/** The units whose cases are somebody's work: those of their visible posts. */
export function visibleUnits(scope: TaskScope): readonly string[] {
  return [...new Set(visiblePosts(scope).map((post) => post.slice(0, post.lastIndexOf('/'))))];
}

/** The posts whose tasks are somebody's own business: held, or of a unit they lead. */
export function ownPosts(scope: TaskScope): readonly string[] {
  return [...new Set([...scope.posts, ...postsIn(scope.ledUnits)])];
}

function postsIn(units: readonly string[]): readonly string[] {
  const functions = Object.keys(postFunctions);
  return units.flatMap((unit) => functions.map((name) => `${unit}/${name}`));
}

/** The visible posts that a basket and the filter for posts leave over; the filter for a unit is no part of it. */
export function filteredPosts(scope: TaskScope, filter: TaskFilter): readonly string[] {
  const { basket, post, posts } = filter;
  const led = new Set([...scope.ledUnits, ...scope.standsIn.flatMap(({ ledUnits }) => ledUnits)]);
  const stoodInFor = new Set(scope.standsIn.flatMap((one) => one.posts));
  return visiblePosts(scope)
    .filter((one) => basket !== 'groups' || scope.posts.includes(one))
    .filter((one) => basket !== 'substitution' || stoodInFor.has(one))
    .filter((one) => basket !== 'unit' || led.has(one.slice(0, one.lastIndexOf('/'))))
    .filter((one) => post === undefined || one === post)
    .filter((one) => posts === undefined || posts.includes(one));
}
