import type { Actor, Role, StoodInFor } from './actor.js';

/** Whether somebody works for the office at all. */
export function works({ roles }: Actor): boolean {
  return roles.includes('clerk') || roles.includes('lead');
}

/** Whether somebody leads a unit today: by role and post of their own, or in the place of its absent lead, who has both. */
export function leads(actor: Actor, unit: string): boolean {
  const inPlace = works(actor) && actor.standsIn.some((absent) => unitsLedBy(absent).includes(unit));
  return inPlace || ownUnits(actor).includes(unit);
}

/** The units that somebody leads today by role and post of their own, whomever else they stand in for. */
export function ownUnits({ roles, posts }: Actor): readonly string[] {
  return unitsLedBy({ posts, isLead: roles.includes('lead') });
}

/** The units that somebody with these posts leads, and whoever stands in for them at those posts. */
export function unitsLedBy({ posts, isLead }: Pick<StoodInFor, 'posts' | 'isLead'>): readonly string[] {
  if (!isLead) return [];
  return posts.filter((post) => post.endsWith('/lead')).map((post) => post.slice(0, post.lastIndexOf('/')));
}

/** The roles somebody acts in today: their own, and that of a lead while they lead in the place of one. */
export function actingRoles(actor: Actor): readonly Role[] {
  const { roles } = actor;
  return roles.includes('lead') || ledUnits(actor).length === 0 ? roles : [...roles, 'lead'];
}

/** Whether somebody acts for a post today, their own or that of somebody they stand in for. */
export function actsFor(actor: Actor, post: string): boolean {
  return actor.posts.includes(post) || actor.standsIn.some(({ posts }) => posts.includes(post));
}

/** Whether a post is somebody's business: they act for it, or lead its unit. */
export function reaches(actor: Actor, post: string): boolean {
  return actsFor(actor, post) || leads(actor, post.slice(0, post.lastIndexOf('/')));
}

/** Every post that somebody acts for today. */
export function actingPosts(actor: Actor): readonly string[] {
  return [...new Set([...actor.posts, ...actor.standsIn.flatMap(({ posts }) => posts)])];
}

/**
 * Whether somebody leads a unit in which a person has a post. Nobody leads a person in that person's own place: a deputy
 * does not decide how long, and by whom, the absent lead is stood in for.
 */
export function leadsPerson(actor: Actor, person: Pick<Actor, 'user' | 'posts'>): boolean {
  const standsIn = actor.standsIn.filter(({ user }) => user !== person.user);
  return person.posts.some((post) => leads({ ...actor, standsIn }, post.slice(0, post.lastIndexOf('/'))));
}

/** The units that somebody leads today. */
export function ledUnits(actor: Actor): readonly string[] {
  const units = actingPosts(actor).map((post) => post.slice(0, post.lastIndexOf('/')));
  return [...new Set(units)].filter((unit) => leads(actor, unit));
}
