import type { Actor } from './actor.js';
import { leads, ownUnits, unitsLedBy } from './reach.js';

/** For which post somebody acts, and whom they stand in for while they do. */
export interface ActingPost {
  readonly post: string;
  /** User of the absent person; `null` for one's own post. */
  readonly standsFor: string | null;
}

/** As what somebody may act for a post: its holder, a stand-in, or the lead of its unit, in this order; else `null`. */
export function actingPost(actor: Actor, post: string): ActingPost | null {
  if (actor.posts.includes(post)) return { post, standsFor: null };
  const absent = standsInAs(actor, post);
  if (absent !== null) return { post, standsFor: absent };
  return actingLead(actor, post.slice(0, post.lastIndexOf('/')));
}

/** As whom somebody leads a unit: by their own post, else in the place of its absent lead; `null` when they do not. */
export function actingLead(actor: Actor, unit: string): ActingPost | null {
  if (!leads(actor, unit)) return null;
  const absent = actor.standsIn.find((one) => unitsLedBy(one).includes(unit));
  const standsFor = ownUnits(actor).includes(unit) ? null : (absent?.user ?? null);
  return { post: `${unit}/lead`, standsFor };
}

function standsInAs(actor: Actor, post: string): string | null {
  return actor.standsIn.find(({ posts }) => posts.includes(post))?.user ?? null;
}
