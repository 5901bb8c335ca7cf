import { type Form, brief } from '@amtsweg/procedure';

/** What the office has to know. */
export const form: Form = {
  sections: [
    {
      title: 'Benutzerin oder Benutzer',
      fields: [
        {
          name: 'familyName',
          label: 'Familienname oder Firma',
          type: 'name',
          maxLength: 200,
          required: true,
        },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120 },
        brief.text('address', 'Anschrift'),
        brief.pick('purpose', 'Zweck', {
          science: 'Wissenschaft oder Unterricht',
          private: 'Familien- oder Heimatforschung',
          own: 'Unterlagen über mich selbst',
          heirs: 'Erbensuche',
          commercial: 'gewerblich, Medien',
        }),
        brief.pick('way', 'Art der Benutzung', {
          readingRoom: 'im Lesesaal',
          written: 'schriftliche Auskunft oder Kopien',
        }),
      ],
    },
    {
      title: 'Gegenstand',
      fields: [
        brief.long('topic', 'Thema, Personen, Zeitraum', 3000),
        brief.pick('material', 'Art der Unterlagen', {
          files: 'Akten, Karten, Fotos',
          registers: 'Personenstandsregister',
          resident: 'Einwohnerkartei',
        }),
        brief.pick(
          'register',
          'Register',
          { birth: 'Geburt', marriage: 'Heirat', death: 'Tod' },
          { when: 'form.material = "registers"' },
        ),
        brief.count('registerYear', 'Jahr des Eintrags', 2100, {
          min: 1874,
          when: 'form.material = "registers"',
        }),
        brief.yes('publish', 'Abbildungen sollen veröffentlicht werden'),
        brief.yes('undertaking', 'Ich achte Persönlichkeits- und Urheberrechte und gebe ein Belegstück ab'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.undertaking',
      message: 'Ohne diese Erklärung ist die Benutzung nicht möglich (§ 5 NArchG).',
      field: 'undertaking',
    },
  ],
};
