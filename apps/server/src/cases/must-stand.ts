import type { Office } from '@amtsweg/cases-shell';
import { caseRelation } from '@amtsweg/cases-store';
import { standing, type Actor, type Standing } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { Refused } from '../http/refused.js';

/** The answer about a case that does not exist or is not for this person: nobody can tell which. */
export function noSuchCase(): Refused {
  return new Refused(
    refuse('case-not-found', 'Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf.'),
  );
}

/** How an actor stands to a case, if it is one of `stands`; otherwise throws `noSuchCase`. */
export async function mustStand<S extends Standing>(
  office: Office,
  caseId: string,
  actor: Actor,
  stands: readonly S[],
): Promise<S> {
  const relation = await caseRelation(office.pool, caseId);
  const stand = relation === null ? 'none' : standing(actor, relation);
  const found = stands.find((one) => one === stand);
  if (found === undefined) throw noSuchCase();
  return found;
}
