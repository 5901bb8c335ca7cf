import type { Office } from '@amtsweg/cases-shell';
import { caseRelation, type CaseLink } from '@amtsweg/cases-store';
import { standing, type Actor } from '@amtsweg/identity-contract';
import type { NamedLink } from './file-view.js';

/** The links whose other case is for this person too: of any other not even the number is told. */
export async function visibleLinks(
  office: Office,
  links: readonly CaseLink[],
  actor: Actor,
): Promise<NamedLink[]> {
  const named = await Promise.all(
    links.map(async (link): Promise<NamedLink[]> => {
      const relation = await caseRelation(office.pool, link.caseId);
      if (relation === null || standing(actor, relation) !== 'office') return [];
      const { procedure } = await office.shelf.version(link.procedureHash);
      return [{ ...link, procedureName: procedure.name }];
    }),
  );
  return named.flat();
}
