import { actingPosts, works, type Actor } from '@amtsweg/identity-contract';
import { visiblePosts, type ClockScope } from '@amtsweg/inbox-store';
import { scopeOf } from '../tasks/scope-of.js';

/** Whose clocks somebody may see; the same as whose cases, by `standing`. Posts count for those only who work here. */
export function scopeOfClocks(actor: Actor): ClockScope {
  return { ...deskOf(actor), all: actor.roles.includes('auditor') };
}

/**
 * The clocks that somebody works with, in the place of absent people too: what an auditor may look up besides is nobody's
 * calendar.
 */
export function deskOf(actor: Actor): ClockScope {
  if (!works(actor)) return { user: actor.user, units: [], posts: [], all: false };
  const units = [...new Set(actingPosts(actor).map((post) => post.slice(0, post.indexOf('/'))))];
  return { user: actor.user, units, posts: visiblePosts(scopeOf(actor)), all: false };
}
