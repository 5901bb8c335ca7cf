import { licenceClasses, licenceForm, type EvidenceItem, type Form } from '@amtsweg/procedure';

/** Who withdrew, when, why, and until when a court forbade a new licence. */
export const form: Form = licenceForm(
  [
    {
      title: 'Frühere Fahrerlaubnis',
      fields: [
        {
          name: 'classes',
          label: 'Klassen, die neu erteilt werden sollen',
          type: 'choice',
          many: true,
          required: true,
          options: licenceClasses(
            ...['AM', 'A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'L', 'T'],
          ),
        },
        {
          name: 'lostBy',
          label: 'Die Fahrerlaubnis ging verloren durch',
          type: 'choice',
          required: true,
          options: [
            { value: 'court', label: 'Urteil oder Strafbefehl' },
            { value: 'office', label: 'Bescheid einer Fahrerlaubnisbehörde' },
            { value: 'waiver', label: 'Verzicht' },
          ],
        },
        { name: 'lostOn', label: 'Am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'decidedBy',
          label: 'Gericht oder Behörde, Aktenzeichen',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'banUntil',
          label: 'Ende der Sperrfrist (§ 69a StGB)',
          type: 'date',
          when: 'form.lostBy = "court"',
          required: true,
        },
      ],
    },
    {
      title: 'Erklärungen',
      fields: [
        {
          name: 'abstinence',
          label: 'Nachweise und Maßnahmen seither (Abstinenz, Beratung, Therapie)',
          type: 'longText',
          maxLength: 3000,
        },
        { name: 'pending', label: 'Gegen mich läuft ein Strafverfahren', type: 'boolean', required: true },
      ],
    },
  ],
  [
    {
      holds: 'form.banUntil = null or date(form.banUntil) <= date(today) + duration("P6M")',
      message:
        'Der Antrag ist frühestens sechs Monate vor dem Ende der Sperrfrist möglich (§ 20 Abs. 4 FeV).',
      field: 'banUntil',
    },
    {
      holds: 'form.banUntil = null or date(form.banUntil) >= date(form.lostOn)',
      message: 'Die Sperrfrist kann nicht vor dem Verlust der Fahrerlaubnis enden.',
      field: 'banUntil',
    },
  ],
);

/** As for a first grant, with the certificate of conduct (§ 11 (1) sentence 5, § 22 (2) FeV). */
export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Personalausweis oder Reisepass', legalBasis: '§ 21 Abs. 3 Nr. 1 FeV' },
  { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 21 Abs. 3 Nr. 2 FeV' },
  { name: 'sightTest', label: 'Sehtestbescheinigung', legalBasis: '§ 12 Abs. 2 FeV' },
  {
    name: 'firstAid',
    label: 'Bescheinigung über die Schulung in Erster Hilfe, falls nie erbracht',
    legalBasis: '§ 19 FeV',
  },
  {
    name: 'conduct',
    label: 'Führungszeugnis zur Vorlage bei einer Behörde (Belegart O)',
    legalBasis: '§ 11 Abs. 1 Satz 5 FeV, § 30 Abs. 5 BZRG',
  },
  {
    name: 'medical',
    label: 'Ärztliches und augenärztliches Zeugnis (Anlagen 5 und 6 FeV)',
    legalBasis: '§ 11 Abs. 9, § 12 Abs. 6 FeV',
    when: 'some c in form.classes satisfies c in ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"]',
  },
  { name: 'opinion', label: 'Medizinisch-psychologisches Gutachten, falls schon vorhanden' },
];
