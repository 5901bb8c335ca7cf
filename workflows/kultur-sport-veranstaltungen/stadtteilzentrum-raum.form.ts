import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What hirers tell the house. */
export const form: Form = {
  sections: [
    partySection('Wer mieten möchte'),
    {
      title: 'Veranstaltung',
      fields: [
        brief.pick('house', 'Haus', {
          lindeN: 'Freizeitheim Linden',
          doehren: 'Freizeitheim Döhren',
          ricklingen: 'Stadtteilzentrum Ricklingen',
          vahrenwald: 'Freizeitheim Vahrenwald',
          stoecken: 'Stadtteilzentrum Stöcken',
        }),
        brief.text('room', 'Raum', 120),
        brief.day('on', 'Tag'),
        brief.text('from', 'von (Uhr)', 5),
        brief.text('until', 'bis (Uhr)', 5),
        brief.count('hours', 'Stunden mit Auf- und Abbau', 48, { min: 1 }),
        brief.pick('purpose', 'Zweck', {
          private: 'private Feier',
          nonprofit: 'gemeinnützige Gruppe',
          political: 'Partei oder politische Gruppe',
          commercial: 'gewerblich',
        }),
        brief.text('description', 'Kurz beschrieben', 300),
        brief.count('guests', 'Personen', 1000, { min: 1 }),
        brief.yes('music', 'Musik über Anlage'),
        brief.yes('alcoholSold', 'Getränke werden verkauft'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.purpose != "private" or form.alcoholSold = false',
      message: 'Bei einer privaten Feier werden keine Getränke verkauft.',
      field: 'alcoholSold',
    },
  ],
};
