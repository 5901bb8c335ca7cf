import { brief, licenceClasses, licenceForm, type EvidenceItem, type Form } from '@amtsweg/procedure';

/** The application for the Fahrlehrerlaubnis; what the law lets the calendar decide (§ 2 (1) FahrlG) is checked here. */
export const form: Form = licenceForm(
  [
    {
      title: 'Fahrlehrerlaubnis',
      fields: [
        brief.pick('route', 'Antrag auf', {
          training: 'Erteilung nach Ausbildung und Prüfung',
          abroad: 'Anerkennung einer Befähigung aus EU oder EWR (§ 3 FahrlG)',
        }),
        brief.day('classBSince', 'Klasse B erteilt am', { notAfter: 'today' }),
        brief.pick(
          'licence',
          'Vorhandene Fahrerlaubnisklassen',
          Object.fromEntries(
            licenceClasses('A', 'B', 'BE', 'CE', 'DE').map(({ value, label }) => [value, label]),
          ),
          { many: true },
        ),
        brief.pick('education', 'Vorbildung (§ 2 Abs. 1 Nr. 5 FahrlG)', {
          vocational: 'abgeschlossene Berufsausbildung',
          school: 'Hochschulreife oder gleichwertig',
          none: 'keines von beiden',
        }),
        brief.text('centre', 'Fahrlehrerausbildungsstätte', 160, { when: 'form.route = "training"' }),
        brief.text('trainingSchool', 'Ausbildungsfahrschule', 160, { when: 'form.route = "training"' }),
        brief.text('qualification', 'Ausländischer Befähigungsnachweis', 200, {
          when: 'form.route = "abroad"',
        }),
      ],
    },
  ],
  [
    {
      holds: 'date(form.birthDate) + duration("P21Y") <= date(today)',
      message: 'Die Fahrlehrerlaubnis setzt ein Alter von 21 Jahren voraus (§ 2 Abs. 1 Nr. 1 FahrlG).',
      field: 'birthDate',
    },
    {
      holds: 'date(form.classBSince) + duration("P3Y") <= date(today)',
      message: 'Die Klasse B muss seit drei Jahren bestehen (§ 2 Abs. 1 Nr. 6 FahrlG, Ausbildungsklasse BE).',
      field: 'classBSince',
    },
    {
      holds: 'form.education != "none"',
      message: 'Vorausgesetzt ist eine Berufsausbildung oder gleichwertige Vorbildung.',
      field: 'education',
    },
  ],
);

/** What goes with it (§ 4 (2) FahrlG). */
export const evidence: readonly EvidenceItem[] = [
  { name: 'licence', label: 'Führerschein' },
  { name: 'conduct', label: 'Führungszeugnis (Belegart O)', legalBasis: '§ 4 Abs. 2 FahrlG' },
  {
    name: 'medical',
    label: 'Ärztliches und augenärztliches Zeugnis nach Anlagen 5 und 6 FeV',
    legalBasis: '§ 2 Abs. 1 Nr. 2 FahrlG',
  },
  { name: 'education', label: 'Zeugnis der Berufsausbildung oder Hochschulreife' },
  { name: 'training', label: 'Bescheinigung der Ausbildungsstätte', when: 'form.route = "training"' },
  { name: 'abroad', label: 'Befähigungsnachweis mit Übersetzung', when: 'form.route = "abroad"' },
];
