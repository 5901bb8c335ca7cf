import { type Form, applicantSection, brief, mandateFields } from '@amtsweg/procedure';

/** What the office has to know. */
export const form: Form = {
  sections: [
    applicantSection(
      'Teilnehmerin oder Teilnehmer',
      brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
      { name: 'email', label: 'E-Mail', type: 'email', required: true },
      ...mandateFields,
    ),
    {
      title: 'Kurs',
      fields: [
        brief.text('courseNumber', 'Kursnummer', 12),
        brief.text('courseTitle', 'Titel', 200),
        brief.day('startsOn', 'Beginn', { notBefore: 'today' }),
        brief.day('endsOn', 'Ende', { notBefore: 'form.startsOn' }),
        {
          name: 'price',
          label: 'Entgelt laut Programm',
          type: 'money',
          min: 0,
          max: 200000,
          required: true,
        },
        brief.pick('area', 'Bereich', {
          language: 'Sprache',
          health: 'Gesundheit',
          culture: 'Kultur',
          work: 'Beruf und EDV',
          society: 'Gesellschaft',
        }),
        brief.text('level', 'Einstufung oder Vorkenntnisse', 60, { when: 'form.area = "language"' }),
        brief.pick('reduction', 'Ermäßigung', {
          none: 'keine',
          pass: 'HannoverAktivPass',
          training: 'Ausbildung, Studium',
          benefits: 'Arbeitslosengeld',
        }),
      ],
    },
  ],
};
