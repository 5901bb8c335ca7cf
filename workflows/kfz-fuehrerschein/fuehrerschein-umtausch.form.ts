import { licenceForm, type EvidenceItem, type Form } from '@amtsweg/procedure';

export const form: Form = licenceForm(
  [
    {
      title: 'Bisheriger Führerschein',
      fields: [
        {
          name: 'document',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'grey', label: 'Grauer Führerschein' },
            { value: 'pink', label: 'Rosa Führerschein' },
            { value: 'gdr', label: 'Führerschein der DDR' },
            { value: 'card', label: 'Kartenführerschein, ausgestellt bis 18. Januar 2013' },
          ],
        },
        {
          name: 'issuedOn',
          label: 'Ausgestellt am',
          type: 'date',
          required: true,
          notAfter: 'date("2013-01-18")',
        },
        {
          name: 'issuedHere',
          label: 'Von der Landeshauptstadt Hannover ausgestellt',
          type: 'boolean',
          required: true,
        },
        {
          name: 'issuingOffice',
          label: 'Ausstellende Behörde',
          type: 'text',
          maxLength: 160,
          required: true,
        },
        { name: 'oldClasses', label: 'Eingetragene Klassen', type: 'text', maxLength: 60, required: true },
        { name: 'nameThen', label: 'Damaliger Familienname', type: 'name', maxLength: 120 },
        {
          name: 'trailers',
          label: 'Ich brauche Klasse CE 79 oder T (Klasse 3, Land- und Forstwirtschaft)',
          type: 'boolean',
        },
      ],
    },
    {
      title: 'Übergabe',
      fields: [
        {
          name: 'delivery',
          label: 'Der neue Führerschein',
          type: 'choice',
          required: true,
          options: [
            { value: 'pickup', label: 'wird abgeholt' },
            { value: 'direct', label: 'wird zugesandt; der alte ist schon entwertet oder liegt bei' },
          ],
        },
      ],
    },
  ],
  [
    {
      holds: 'form.document != "card" or date(form.issuedOn) >= date("1999-01-01")',
      message: 'Kartenführerscheine gibt es erst seit dem 1. Januar 1999.',
      field: 'issuedOn',
    },
    {
      holds: 'date(form.issuedOn) >= date(form.birthDate) + duration("P14Y")',
      message: 'Das Ausstellungsdatum passt nicht zum Geburtsdatum.',
      field: 'issuedOn',
    },
  ],
);

export const evidence: readonly EvidenceItem[] = [
  { name: 'licence', label: 'Bisheriger Führerschein' },
  { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 25 Abs. 1, § 21 Abs. 3 Nr. 2 FeV' },
  { name: 'identity', label: 'Personalausweis oder Reisepass, sofern nicht online ausgewiesen' },
  {
    name: 'transcript',
    label: 'Karteikartenabschrift, wenn schon vorhanden',
    when: 'form.document != "card" and form.issuedHere = false',
  },
  { name: 'name', label: 'Nachweis der Namensänderung', when: 'form.nameThen != null' },
];
