import type { Procedure } from '@amtsweg/procedure';

/** How long files of greenery and drainage are kept after their end. */
export function kept(years: number, since = 'nach Abschluss des Vorgangs'): Procedure['retention'] {
  return { years, legalBasis: `${since}; Aktenplan der Stadt (zu bestätigen)`, evidence: 'assumed' };
}
