import type { Actor } from './actor.js';

/** Whether somebody works for the office at all. */
export function works({ roles }: Actor): boolean {
  return roles.includes('clerk') || roles.includes('lead');
}

/** Whether somebody leads a unit today, by a post of their own or in the place of its absent lead. */
export function leads(actor: Actor, unit: string): boolean {
  return actor.roles.includes('lead') && actsFor(actor, `${unit}/lead`);
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

/** Whether somebody leads a unit in which a person has a post. */
export function leadsPerson(actor: Actor, person: Actor): boolean {
  return person.posts.some((post) => leads(actor, post.slice(0, post.lastIndexOf('/'))));
}

/** The units that somebody leads today. */
export function ledUnits(actor: Actor): readonly string[] {
  const units = actingPosts(actor).map((post) => post.slice(0, post.lastIndexOf('/')));
  return [...new Set(units)].filter((unit) => leads(actor, unit));
}
