import { licenceClasses, licenceForm, type EvidenceItem, type Form } from '@amtsweg/procedure';

/** Minimum age by class (§ 10 (1) FeV); an application is taken half a year before. */
function oldEnough(classes: string, years: number): { holds: string; message: string; field: string } {
  return {
    holds: `not(list contains(form.classes, "${classes}")) or date(form.birthDate) + duration("P${years}Y") <= date(today) + duration("P6M")`,
    message: `Klasse ${classes} kann frühestens sechs Monate vor dem ${years}. Geburtstag beantragt werden (§ 10 FeV).`,
    field: 'classes',
  };
}

/** The application of § 21 FeV; classes C and D presuppose class B and are an extension. */
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
          options: licenceClasses('AM', 'A1', 'A2', 'A', 'B', 'BE', 'L', 'T'),
        },
        {
          name: 'automaticTraining',
          label: 'Prüfung auf Automatik mit Schaltausbildung nach § 17a FeV (Schlüsselzahl 197)',
          type: 'boolean',
          when: 'list contains(form.classes, "B")',
        },
        { name: 'drivingSchool', label: 'Fahrschule', type: 'text', maxLength: 200, required: true },
        {
          name: 'testLanguage',
          label: 'Sprache der theoretischen Prüfung',
          type: 'choice',
          required: true,
          options: [
            ['de', 'Deutsch'],
            ['en', 'Englisch'],
            ['fr', 'Französisch'],
            ['el', 'Griechisch'],
            ['ar', 'Hocharabisch'],
            ['it', 'Italienisch'],
            ['hr', 'Kroatisch'],
            ['pl', 'Polnisch'],
            ['pt', 'Portugiesisch'],
            ['ro', 'Rumänisch'],
            ['ru', 'Russisch'],
            ['es', 'Spanisch'],
            ['tr', 'Türkisch'],
          ].map(([value = '', label = '']) => ({ value, label })),
        },
      ],
    },
    {
      title: 'Erklärungen (§ 21 Abs. 2 FeV)',
      fields: [
        {
          name: 'foreignLicence',
          label: 'Ich habe bereits eine Fahrerlaubnis eines anderen Staates',
          type: 'boolean',
          required: true,
        },
        {
          name: 'foreignLicenceState',
          label: 'Staat und Klassen',
          type: 'text',
          maxLength: 120,
          when: 'form.foreignLicence = true',
          required: true,
        },
        {
          name: 'otherApplication',
          label: 'Ich habe bei einer anderen Behörde eine Fahrerlaubnis beantragt',
          type: 'boolean',
          required: true,
        },
        { name: 'glasses', label: 'Ich trage beim Sehtest eine Sehhilfe', type: 'boolean', required: true },
        {
          name: 'illness',
          label: 'Krankheiten oder Mängel, die für das Fahren erheblich sein können (Anlage 4 FeV)',
          type: 'longText',
          maxLength: 2000,
        },
      ],
    },
  ],
  [
    oldEnough('AM', 15),
    oldEnough('A1', 16),
    oldEnough('A2', 18),
    oldEnough('A', 24),
    oldEnough('B', 18),
    oldEnough('BE', 18),
    oldEnough('L', 16),
    oldEnough('T', 16),
    {
      holds: 'not(list contains(form.classes, "BE")) or list contains(form.classes, "B")',
      message: 'Klasse BE setzt Klasse B voraus (§ 9 Abs. 2 FeV).',
      field: 'classes',
    },
    {
      holds: 'form.foreignLicenceState = null or form.foreignLicence = true',
      message: 'Bitte geben Sie an, ob Sie eine ausländische Fahrerlaubnis haben.',
      field: 'foreignLicence',
    },
  ],
);

/** What § 21 (3) FeV demands with the application. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Personalausweis oder Reisepass', legalBasis: '§ 21 Abs. 3 Nr. 1 FeV' },
  { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 21 Abs. 3 Nr. 2 FeV' },
  {
    name: 'sightTest',
    label: 'Sehtestbescheinigung, nicht älter als zwei Jahre',
    legalBasis: '§ 12 Abs. 2 und 3 FeV',
  },
  { name: 'firstAid', label: 'Bescheinigung über die Schulung in Erster Hilfe', legalBasis: '§ 19 FeV' },
  {
    name: 'parents',
    label: 'Zustimmung der gesetzlichen Vertretung',
    when: 'date(form.birthDate) + duration("P18Y") > date(today)',
  },
];
