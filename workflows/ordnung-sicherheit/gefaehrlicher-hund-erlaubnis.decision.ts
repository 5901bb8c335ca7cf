import { applicationDecision, frameFee, provisionsField } from '@amtsweg/procedure';

/** Granted on five requirements, each of which the machine reads itself (§ 10 NHundG). */
export const examination = applicationDecision({
  state: 'Entscheidung über die Haltung',
  task: 'Zuverlässigkeit, Eignung, Sachkunde, Wesenstest und Versicherung würdigen und entscheiden',
  legalBasis: '§ 10 NHundG',
  target: 'P14D',
  grant: {
    label: 'Erlaubnis erteilen',
    to: [
      // All five requirements of § 10 (1): nobody can grant past one of them.
      {
        to: '#case.approved',
        when: 'facts.aptitude.reliable = true and facts.aptitude.fit = true and facts.proof.expertise = true and facts.proof.temperament = true',
        then: [{ type: 'assessFee', params: { on: 'today' } }],
      },
      { to: 'requirementMissing' },
    ],
    fields: [
      {
        name: 'muzzle',
        label: 'Maulkorb',
        type: 'choice',
        required: true,
        options: [
          { value: 'außerhalb ausbruchsicherer Grundstücke mit Maulkorb', label: 'Anordnen' },
          { value: 'ohne Maulkorb, an der Leine', label: 'Nach dem Wesenstest nicht nötig' },
        ],
      },
      provisionsField('§ 36 VwVfG, § 14 NHundG'),
      ...frameFee(5000, 50000),
    ],
  },
  refusalFields: frameFee(5000, 50000),
  grounds: [
    { value: '§ 10 Abs. 1, § 11 NHundG', label: 'Zuverlässigkeit fehlt' },
    { value: '§ 10 Abs. 1, § 12 NHundG', label: 'Persönliche Eignung fehlt' },
    { value: '§ 10 Abs. 1, § 13 NHundG', label: 'Wesenstest nicht bestanden: Hund nicht sozialverträglich' },
    { value: '§ 10 Abs. 1, §§ 3, 5 NHundG', label: 'Sachkunde oder Versicherung nicht nachgewiesen' },
    { value: '§ 9 NHundG', label: 'Nachweise nicht innerhalb der Frist vorgelegt' },
  ],
});
