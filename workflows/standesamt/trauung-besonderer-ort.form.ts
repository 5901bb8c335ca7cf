import { brief, type EvidenceItem, type Form } from '@amtsweg/procedure';

/** Holds for a marriage at the sickbed. */
export const SICKBED = 'form.place = "sickbed"';

/** The couple, the place and the hour. */
export const form: Form = {
  sections: [
    {
      title: 'Das Paar',
      fields: [
        { name: 'first', label: 'Eine Person', type: 'name', maxLength: 160, required: true },
        { name: 'second', label: 'Andere Person', type: 'name', maxLength: 160, required: true },
        brief.text('address', 'Anschrift'),
        brief.text('registrationFile', 'Aktenzeichen der angemeldeten Eheschließung', 60),
      ],
    },
    {
      title: 'Wo und wann',
      fields: [
        brief.pick('place', 'Ort', {
          dedicated: 'ein Trauort der Stadt (Liste auf hannover.de)',
          office: 'das Standesamt, aber außerhalb der Öffnungszeiten',
          new: 'ein anderer Ort, den Sie vorschlagen',
          sickbed: 'am Krankenbett oder im Hospiz',
        }),
        brief.text('placeName', 'Welcher Ort', 160, {
          when: 'form.place in ("dedicated", "new", "sickbed")',
        }),
        brief.text('owner', 'Eigentümer oder Betreiber mit Anschrift', 200, {
          when: 'form.place in ("dedicated", "new")',
        }),
        brief.yes('outdoors', 'Unter freiem Himmel', { when: 'form.place = "new"' }),
        brief.day('wishOn', 'Tag', { notBefore: 'today' }),
        brief.text('wishAt', 'Uhrzeit', 5),
        brief.count('guests', 'Gäste', 200),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.place != "office" or form.guests <= 30',
      message: 'Der Trausaal im Standesamt fasst dreißig Gäste.',
      field: 'guests',
    },
  ],
};

/** That they may marry, and why it is urgent. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'registration', label: 'Mitteilung, dass die Ehe geschlossen werden kann (§ 13 Abs. 4 PStG)' },
  { name: 'illness', label: 'Ärztliche Bescheinigung', when: SICKBED, legalBasis: '§ 13 Abs. 3 PStG' },
];
