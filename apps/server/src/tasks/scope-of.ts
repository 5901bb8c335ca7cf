import type { Actor } from '@amtsweg/identity-contract';
import type { TaskScope } from '@amtsweg/inbox-store';

/** Whose tasks an actor may see: those of posts held, of units led, and of whom they stand in for. */
export function scopeOf(actor: Actor): TaskScope {
  const ledUnits = actor.roles.includes('lead')
    ? actor.posts.filter((post) => post.endsWith('/lead')).map((post) => post.slice(0, post.indexOf('/')))
    : [];
  return { user: actor.user, posts: actor.posts, ledUnits, standsIn: actor.standsIn };
}
