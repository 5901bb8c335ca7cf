import { brief, type Form } from '@amtsweg/procedure';

export const VENOMOUS = 'some a in form.animals satisfies a.group in ("snake", "scorpion")';

/** What the form asks: Genehmigung zur Haltung gefährlicher Tiere. */
export const form: Form = {
  sections: [
    {
      title: 'Halterin oder Halter',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('address', 'Anschrift'),
        { name: 'phone', label: 'Telefon (auch nachts)', type: 'phone', required: true },
        brief.text('deputy', 'Vertretung bei Abwesenheit, Sachkunde', 200),
      ],
    },
    {
      title: 'Tiere',
      fields: [
        brief.list(
          'animals',
          'Tiere einzeln',
          [
            brief.pick('group', 'Gruppe', {
              snake: 'Giftschlange',
              constrictor: 'Riesenschlange über 3 m',
              scorpion: 'Giftspinne, Skorpion',
              crocodile: 'Panzerechse',
              primate: 'Affe',
              cat: 'Raubkatze, Bär, Wolf',
            }),
            brief.text('species', 'Art (wissenschaftlicher Name)', 120),
            brief.text('mark', 'Geschlecht, Kennzeichen oder Transponder', 120),
            brief.text('origin', 'Herkunft, Artenschutznachweis', 160),
          ],
          { min: 1, max: 40, required: true },
        ),
        brief.yes('alreadyKept', 'Die Tiere werden schon gehalten'),
      ],
    },
    {
      title: 'Haltung',
      fields: [
        brief.text('place', 'Ort der Haltung'),
        brief.yes('flatShare', 'In einem Haus mit anderen Wohnungen'),
        brief.text('landlord', 'Zustimmung des Vermieters', 160, { when: 'form.flatShare = true' }),
        brief.long('enclosure', 'Terrarien, Gehege, Schleuse, Schlösser, Stromausfall', 3000),
        brief.text('antivenom', 'Gegenmittel, Bezugsquelle, Klinik', 300, { when: VENOMOUS }),
        brief.day('insuredUntil', 'Haftpflicht für diese Tiere bis', { notBefore: 'today' }),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.birthDate) + duration("P18Y") <= date(today)',
      message: 'Gefährliche Tiere darf nur halten, wer volljährig ist.',
      field: 'birthDate',
    },
  ],
};
