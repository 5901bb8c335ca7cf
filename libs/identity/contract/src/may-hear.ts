import type { Actor } from './actor.js';
import { isKeptAway, standing, type CaseRelation } from './case-access.js';
import { reaches, works } from './reach.js';

/** What somebody hears of a change to a case. */
export interface Heard {
  /** Whether the case is named. */
  readonly case: boolean;
  /** The posts that are named, of those that the change touched. */
  readonly posts: readonly string[];
}

/**
 * What somebody hears when a case changes; deny by default.
 *
 * Cases are named to the office alone, and posts to whoever holds them, stands in at them or leads their unit. Who is
 * recused from the case, or not admitted to it, hears nothing of it at all.
 */
export function mayHear(actor: Actor, relation: CaseRelation, posts: readonly string[]): Heard {
  if (!works(actor) || relation.applicant === actor.user || isKeptAway(actor, relation))
    return { case: false, posts: [] };
  const office = standing(actor, relation) === 'office';
  return { case: office, posts: posts.filter((post) => reaches(actor, post)) };
}

/** Whether nothing but the protection of a case keeps somebody from it: who had it on the screen must look anew. */
export function isShutOut(actor: Actor, relation: CaseRelation): boolean {
  return (
    standing(actor, relation) === 'none' && standing(actor, { ...relation, admitted: null }) === 'office'
  );
}
