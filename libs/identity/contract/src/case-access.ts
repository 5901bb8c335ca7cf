import { isSystem, type Actor } from './actor.js';
import { actingPosts, reaches, works } from './reach.js';

/** Which secrecy binds the office in a case (LC-27). */
export type Secrecy = 'general' | 'tax' | 'civilStatus' | 'registration';

/** What a permission needs to know of a case. */
export interface CaseRelation {
  readonly unit: string;
  readonly applicant: string | null;
  /** Posts that have or had a task of the case, or whose turn it is on its routing slip. */
  readonly posts: readonly string[];
  /** Those of them that have something to do in it now. */
  readonly openPosts: readonly string[];
  readonly secrecy: Secrecy;
  /** Who has declared a conflict of interest that nobody has rejected (§§ 20, 21 VwVfG). */
  readonly recused: readonly string[];
  /** Who alone may see a protected case; `null` where the case is not protected. */
  readonly admitted: readonly string[] | null;
}

/** How somebody stands to a case: what they may do follows from it. `none` sees nothing, not even that it exists. */
export type Standing = 'system' | 'applicant' | 'office' | 'auditor' | 'none';

/**
 * How an actor stands to a case; deny by default.
 *
 * An applicant sees their own cases only, an auditor reads all histories but those of protected cases. Who is recused, or
 * not admitted to a protected case, is nobody there, whatever post they hold or stand in for: the person counts.
 */
export function standing(actor: Actor, relation: CaseRelation): Standing {
  if (isSystem(actor)) return 'system';
  // Nobody acts for the office in their own matter (§ 20 (1) no. 1 VwVfG), whatever post they hold.
  if (relation.applicant === actor.user) return 'applicant';
  if (isKeptAway(actor, relation)) return 'none';
  if (works(actor) && isCompetent(actor, relation)) return 'office';
  return actor.roles.includes('auditor') ? 'auditor' : 'none';
}

/**
 * Whether the case is work of somebody's posts: the office is whoever acts for a post in the case's unit, or for a post
 * that has a task of the case, as the cash office has in cases of every unit. Who leads a unit reaches its posts. Once
 * the task is done they go on reading only where no special secrecy binds the office (LC-27).
 */
function isCompetent(actor: Actor, relation: CaseRelation): boolean {
  if (actingPosts(actor).some((post) => post.startsWith(`${relation.unit}/`))) return true;
  const elsewhere = relation.secrecy === 'general' ? relation.posts : relation.openPosts;
  return elsewhere.some((post) => reaches(actor, post));
}

/** Whether somebody is recused from a case or not admitted to a protected one. */
export function isKeptAway(actor: Actor, { recused, admitted }: CaseRelation): boolean {
  return recused.includes(actor.user) || (admitted !== null && !admitted.includes(actor.user));
}
