import { ownUnits, unitsLedBy, works, type Actor } from '@amtsweg/identity-contract';
import type { TaskScope } from '@amtsweg/inbox-store';

/** Whose tasks an actor may see: those of posts held, of units led, and of whom they stand in for. */
export function scopeOf(actor: Actor): TaskScope {
  const standsIn = actor.standsIn.map(({ user, name, posts, isLead }) => ({
    ...{ user, name, posts },
    ledUnits: works(actor) ? unitsLedBy({ posts, isLead }) : [],
  }));
  return { user: actor.user, posts: actor.posts, ledUnits: ownUnits(actor), standsIn };
}
