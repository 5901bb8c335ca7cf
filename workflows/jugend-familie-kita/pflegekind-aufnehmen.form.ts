import { type Form, applicantSection, brief } from '@amtsweg/procedure';

/** What the office has to know. */
export const form: Form = {
  sections: [
    applicantSection(
      'Pflegepersonen',
      { name: 'partner', label: 'Partnerin oder Partner im Haushalt', type: 'name', maxLength: 200 },
      brief.count('adults', 'Erwachsene im Haushalt', 12, { min: 1 }),
      brief.count('children', 'Eigene und andere Kinder im Haushalt', 12),
      brief.count('rooms', 'Zimmer', 15, { min: 1 }),
      brief.pick('occasion', 'Worum geht es', {
        placement: 'wir möchten Kinder aufnehmen, die das Jugendamt vermittelt',
        private: 'ein bestimmtes Kind soll bei uns leben',
      }),
    ),
    {
      title: 'Bestimmtes Kind',
      fields: [
        {
          name: 'childName',
          label: 'Kind',
          type: 'name',
          maxLength: 200,
          when: 'form.occasion = "private"',
          required: true,
        },
        brief.day('childBirth', 'Geburtsdatum', { when: 'form.occasion = "private"', notAfter: 'today' }),
        brief.pick(
          'relation',
          'Verhältnis zum Kind',
          {
            relative: 'verwandt oder verschwägert bis zum dritten Grad',
            guardian: 'Vormund oder Pfleger',
            friend: 'befreundet oder fremd',
          },
          { when: 'form.occasion = "private"' },
        ),
        brief.count('weeks', 'Dauer in Wochen (unbefristet: 999)', 999, {
          min: 1,
          when: 'form.occasion = "private"',
        }),
        {
          name: 'custodian',
          label: 'Eltern, Vormund oder Pfleger des Kindes',
          type: 'name',
          maxLength: 200,
          when: 'form.occasion = "private"',
          required: true,
        },
      ],
    },
  ],
};
