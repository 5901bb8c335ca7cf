import type { FoundCase } from '@amtsweg/inbox-store';
import { refuse, type Refusal } from '@amtsweg/kernel';
import type { Procedure } from '@amtsweg/procedure';

/** Why somebody searches: as they say it, or as their work says it. */
export interface SearchPurpose {
  readonly purpose: string;
  readonly derived: boolean;
}

/** Names of the secrets that bind the office beyond ordinary data protection. */
const secrets: Readonly<Record<Exclude<Procedure['secrecy'], 'general'>, string>> = {
  tax: 'dem Steuergeheimnis (§ 30 AO)',
  civilStatus: 'dem Benutzungsrecht der Personenstandsregister (§§ 61 ff. PStG)',
  registration: 'dem Meldegeheimnis (§ 7 BMG)',
};

/**
 * The purpose under which a search is logged; `null` when it found by case number alone and is about no person, a refusal
 * when what it found is secret and nobody has said why it is looked for.
 */
export function searchPurpose(
  stated: string | undefined,
  found: readonly { readonly matched: FoundCase['matched']; readonly secrecy: Procedure['secrecy'] }[],
  onlyNumbers: boolean,
): SearchPurpose | null | Refusal {
  const byPerson = found.filter(({ matched }) => matched !== 'caseNumber');
  if (byPerson.length === 0 && onlyNumbers) return null;
  if (stated !== undefined) return { purpose: stated, derived: false };
  const secret = byPerson.flatMap(({ secrecy }) => (secrecy === 'general' ? [] : [secrets[secrecy]]));
  const [first] = secret;
  if (first === undefined) return { purpose: 'Bearbeitung in der eigenen Zuständigkeit', derived: true };
  return refuse(
    'purpose-missing',
    `Diese Suche würde Vorgänge zeigen, die ${first} unterliegen. Bitte geben Sie mit „purpose“ an, wozu Sie suchen; die Angabe wird protokolliert. Nach dem Aktenzeichen können Sie ohne Zweck suchen.`,
  );
}
