import type { Actor } from './actor.js';

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
  if (!actor.roles.includes('lead')) return null;
  const lead = `${post.slice(0, post.lastIndexOf('/'))}/lead`;
  if (actor.posts.includes(lead)) return { post: lead, standsFor: null };
  const absentLead = standsInAs(actor, lead);
  return absentLead === null ? null : { post: lead, standsFor: absentLead };
}

function standsInAs(actor: Actor, post: string): string | null {
  return actor.standsIn.find(({ posts }) => posts.includes(post))?.user ?? null;
}
