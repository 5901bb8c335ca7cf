import type { Procedure } from '@amtsweg/procedure';

/** Facts that the services of the elections unit share. */
export const electionsOffice = {
  domain: 'wahlen-buergerbeteiligung',
  unit: '15.1',
  leika: [],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  certainty: { filePlan: { evidence: 'assumed' } },
} as const satisfies Partial<Procedure>;

/** Facts that the services of the council's office share; its files are of lasting value and are offered to the archive. */
export const councilOffice = {
  ...electionsOffice,
  unit: '15.2',
  retention: {
    years: 10,
    legalBasis: 'Aktenplan der Stadt; danach Anbietung an das Stadtarchiv (zu bestätigen)',
    evidence: 'assumed',
  },
} as const satisfies Partial<Procedure>;

/** Papers of an election are destroyed sixty days before the next one (§ 90 BWO). */
export const electionRetention = {
  years: 4,
  legalBasis: '§ 90 BWO: Vernichtung 60 Tage vor der Wahl des neuen Bundestages',
  evidence: 'derived',
} as const;

/** A fee-free service. */
export function feeFree(legalBasis: string): Procedure['fee'] {
  return [{ id: 'free', legalBasis, type: 'free', cents: '0', evidence: 'derived' }];
}
