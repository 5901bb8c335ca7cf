import { residenceAddressee, type Procedure, type Tariff } from '@amtsweg/procedure';

/** Facts that all services of the aliens office share. */
export const aliensOffice = {
  domain: 'auslaender-einbuergerung',
  unit: '32.10',
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: '§ 91 AufenthG, Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: residenceAddressee,
} as const satisfies Partial<Procedure>;

/** The fee of a residence title with its reliefs (§§ 45, 50, 52, 53 AufenthV). */
export function titleFee(cents: number, legalBasis: string): readonly Tariff[] {
  return [
    {
      id: 'exempt',
      legalBasis: '§§ 52, 53 AufenthV',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'minor',
      legalBasis: `${legalBasis}, § 50 Abs. 1 AufenthV (Minderjährige: Hälfte)`,
      type: 'fixed',
      cents: String(Math.floor(cents / 2)),
      when: 'date(form.birthDate) + duration("P18Y") > date(today)',
      evidence: 'derived',
    },
    { id: 'title', legalBasis, type: 'fixed', cents: String(cents), evidence: 'derived' },
  ];
}
