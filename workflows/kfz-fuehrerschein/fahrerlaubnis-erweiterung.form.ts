import { licenceClasses, licenceForm, type EvidenceItem, type Form } from '@amtsweg/procedure';

/** Holds where classes C or D are applied for. */
export const professional =
  'some c in form.classes satisfies c in ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"]';

function presupposes(wanted: string, base: string) {
  return {
    holds: `not(list contains(form.classes, "${wanted}")) or list contains(form.held, "${base}") or list contains(form.classes, "${base}")`,
    message: `Klasse ${wanted} setzt Klasse ${base} voraus (§ 9 FeV).`,
    field: 'classes',
  };
}

export const form: Form = licenceForm(
  [
    {
      title: 'Vorhandener Führerschein',
      fields: [
        {
          name: 'held',
          label: 'Vorhandene Klassen',
          type: 'choice',
          many: true,
          required: true,
          options: licenceClasses('AM', 'A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'D1', 'D', 'L', 'T'),
        },
        { name: 'licenceNumber', label: 'Führerscheinnummer', type: 'text', maxLength: 30, required: true },
        { name: 'issuedOn', label: 'Ausgestellt am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'issuedBy',
          label: 'Ausstellende Behörde',
          type: 'text',
          maxLength: 160,
          required: true,
        },
      ],
    },
    {
      title: 'Beantragte Klassen',
      fields: [
        {
          name: 'classes',
          label: 'Neue Klassen',
          type: 'choice',
          many: true,
          required: true,
          options: licenceClasses(
            ...['A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'T'],
          ),
        },
        { name: 'drivingSchool', label: 'Fahrschule', type: 'text', maxLength: 200, required: true },
        {
          name: 'vocationalTraining',
          label: 'Berufsausbildung zur Berufskraftfahrerin oder zum Berufskraftfahrer (§ 10 Abs. 1 FeV)',
          type: 'boolean',
          when: professional,
          required: true,
        },
      ],
    },
  ],
  [
    presupposes('BE', 'B'),
    presupposes('C1', 'B'),
    presupposes('C', 'B'),
    presupposes('D1', 'B'),
    presupposes('D', 'B'),
    presupposes('C1E', 'C1'),
    presupposes('CE', 'C'),
    presupposes('D1E', 'D1'),
    presupposes('DE', 'D'),
    {
      holds: 'every c in form.classes satisfies not(list contains(form.held, c))',
      message: 'Eine beantragte Klasse ist schon vorhanden.',
      field: 'classes',
    },
  ],
);

export const evidence: readonly EvidenceItem[] = [
  { name: 'licence', label: 'Führerschein' },
  { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 21 Abs. 3 Nr. 2 FeV' },
  {
    name: 'sightTest',
    label: 'Sehtestbescheinigung',
    legalBasis: '§ 12 Abs. 2 FeV',
    when: `not(${professional})`,
  },
  {
    name: 'medical',
    label: 'Ärztliches Zeugnis (Anlage 5 Nr. 1 FeV), nicht älter als ein Jahr',
    legalBasis: '§ 11 Abs. 9 FeV',
    when: professional,
  },
  {
    name: 'eyes',
    label: 'Augenärztliches Zeugnis (Anlage 6 Nr. 2 FeV), nicht älter als zwei Jahre',
    legalBasis: '§ 12 Abs. 6 FeV',
    when: professional,
  },
  {
    name: 'conduct',
    label: 'Führungszeugnis und Leistungsgutachten (Anlage 5 Nr. 2 FeV)',
    legalBasis: '§ 11 Abs. 1 Satz 5 FeV',
    when: 'some c in form.classes satisfies c in ["D1", "D1E", "D", "DE"]',
  },
];
