import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection('Verein, Gruppe oder Person', brief.yes('insured', 'Haftpflichtversicherung besteht')),
    {
      title: 'Nutzung',
      fields: [
        brief.pick('kind', 'Art', {
          season: 'Übungszeiten für eine Saison',
          single: 'Einzeltermin, Wettkampf',
        }),
        brief.text('hall', 'Gewünschte Halle oder Anlage', 160),
        brief.text('sport', 'Sportart', 80),
        brief.text('times', 'Gewünschte Zeiten', 300),
        brief.count('participants', 'Teilnehmende', 2000, { min: 1 }),
        brief.count('youth', 'davon bis 18 Jahre', 2000),
        brief.yes('spectators', 'Mit Zuschauenden', { when: 'form.kind = "single"' }),
        brief.count('spectatorCount', 'Wie viele?', 199, { min: 1, when: 'form.spectators = true' }),
        {
          name: 'responsible',
          label: 'Verantwortliche Person in der Halle',
          type: 'name',
          maxLength: 160,
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.insured = true',
      message: 'Ohne Haftpflichtversicherung können wir keine Halle überlassen.',
      field: 'insured',
    },
    {
      holds: 'form.youth <= form.participants',
      message: 'Die Zahl der Jugendlichen ist zu groß.',
      field: 'youth',
    },
  ],
};
