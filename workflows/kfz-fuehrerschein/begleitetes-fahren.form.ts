import { licenceClasses, licenceForm, type EvidenceItem, type Field, type Form } from '@amtsweg/procedure';

/** What the office needs to know of a companion (§ 48a (5) FeV). */
export const companionFields: readonly Field[] = [
  { name: 'name', label: 'Name der Begleitperson', type: 'name', maxLength: 160, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'licenceNumber', label: 'Führerscheinnummer', type: 'text', maxLength: 30, required: true },
  {
    name: 'licensedSince',
    label: 'Klasse B seit',
    type: 'date',
    required: true,
    notAfter: 'date(today) - duration("P5Y")',
  },
  {
    name: 'consent',
    label: 'Einwilligung in die Abfrage des Fahreignungsregisters liegt vor',
    type: 'boolean',
    required: true,
  },
];

export const form: Form = licenceForm(
  [
    {
      title: 'Beantragte Fahrerlaubnis',
      fields: [
        {
          name: 'classes',
          label: 'Klassen',
          type: 'choice',
          many: true,
          required: true,
          options: licenceClasses('B', 'BE'),
        },
        { name: 'drivingSchool', label: 'Fahrschule', type: 'text', maxLength: 200, required: true },
        { name: 'glasses', label: 'Sehhilfe beim Sehtest', type: 'boolean', required: true },
        {
          name: 'guardians',
          label: 'Sorgeberechtigte, die zustimmen',
          type: 'list',
          min: 1,
          max: 2,
          required: true,
          fields: [{ name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true }],
        },
      ],
    },
    {
      title: 'Begleitpersonen',
      fields: [
        {
          name: 'companions',
          label: 'Begleitpersonen',
          type: 'list',
          min: 1,
          max: 10,
          required: true,
          fields: companionFields,
        },
      ],
    },
  ],
  [
    {
      holds:
        'date(form.birthDate) + duration("P17Y") <= date(today) + duration("P6M") and date(form.birthDate) + duration("P18Y") > date(today)',
      message: 'Der Antrag ist zwischen 16 Jahren und sechs Monaten und dem 18. Geburtstag möglich.',
      field: 'birthDate',
    },
    {
      holds:
        'every c in form.companions satisfies date(c.birthDate) + duration("P13Y") <= date(form.birthDate)',
      message:
        'Eine Begleitperson muss bei der Prüfung mindestens 30 Jahre alt sein (§ 48a Abs. 5 Nr. 1 FeV).',
      field: 'companions',
    },
    {
      holds: 'every c in form.companions satisfies c.consent = true',
      message: 'Ohne Einwilligung kann eine Begleitperson nicht geprüft werden.',
      field: 'companions',
    },
  ],
);

export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Personalausweis oder Reisepass', legalBasis: '§ 21 Abs. 3 Nr. 1 FeV' },
  { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 21 Abs. 3 Nr. 2 FeV' },
  { name: 'sightTest', label: 'Sehtestbescheinigung', legalBasis: '§ 12 Abs. 2 FeV' },
  { name: 'firstAid', label: 'Bescheinigung über die Schulung in Erster Hilfe', legalBasis: '§ 19 FeV' },
  { name: 'guardians', label: 'Zustimmung aller Sorgeberechtigten', legalBasis: '§ 1629 BGB' },
  {
    name: 'companions',
    label: 'Angaben, Führerscheinkopie und Einwilligung jeder Begleitperson',
    legalBasis: '§ 48a Abs. 5 FeV',
  },
];
