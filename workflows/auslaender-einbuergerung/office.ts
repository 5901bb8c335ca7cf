import { residenceAddressee, type Field, type Procedure, type Tariff } from '@amtsweg/procedure';

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

/** Who applies where no residence title is applied for. */
export const alienPerson: readonly Field[] = [
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 120, required: true },
  { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
];

/** What letters repeat of the person. */
export const personRows: readonly (readonly [string, string])[] = [
  ['Name', '{form.familyName}, {form.givenNames}'],
  ['Geboren', '{form.birthDate}'],
  ['Staatsangehörigkeit', '{form.nationality}'],
];

/** The claim that the fee be waived for want of means (§ 53 (2) AufenthV), with its tariff. */
export const hardshipField: Field = {
  name: 'feeWaiver',
  label: 'Ich bitte wegen meiner wirtschaftlichen Lage um Ermäßigung oder Erlass der Gebühr',
  type: 'boolean',
  required: true,
};
export const hardshipExemption = { claimed: 'form.feeWaiver = true', basis: '§ 53 Abs. 2 AufenthV' } as const;
export const hardshipTariff: Tariff = {
  id: 'waived',
  legalBasis: hardshipExemption.basis,
  type: 'free',
  cents: '0',
  when: 'facts.exemption.outcome = "exempt"',
  evidence: 'derived',
};
