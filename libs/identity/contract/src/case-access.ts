import { isSystem, type Actor } from './actor.js';

/** What a permission needs to know of a case. */
export interface CaseRelation {
  readonly unit: string;
  readonly applicant: string | null;
  /** Posts that have or had a task of the case. */
  readonly posts: readonly string[];
}

/** How somebody stands to a case: what they may do follows from it. `none` sees nothing, not even that it exists. */
export type Standing = 'system' | 'applicant' | 'office' | 'auditor' | 'none';

/**
 * How an actor stands to a case; deny by default.
 *
 * The office is whoever holds a post in the case's unit, or a post that has or had a task of the case: the cash office
 * works on cases of every unit. An applicant sees their own cases only, an auditor reads all histories.
 */
export function standing(actor: Actor, relation: CaseRelation): Standing {
  if (isSystem(actor)) return 'system';
  // Nobody acts for the office in their own matter (§ 20 (1) no. 1 VwVfG), whatever post they hold.
  if (relation.applicant === actor.user) return 'applicant';
  const works = actor.roles.includes('clerk') || actor.roles.includes('lead');
  if (
    works &&
    actor.posts.some((post) => post.startsWith(`${relation.unit}/`) || relation.posts.includes(post))
  ) {
    return 'office';
  }
  return actor.roles.includes('auditor') ? 'auditor' : 'none';
}
