import { type Form, applicantSection, brief, mandateFields } from '@amtsweg/procedure';

/** What the office has to know. */
export const form: Form = {
  sections: [
    applicantSection(
      'Bewerberin oder Bewerber',
      brief.day('birthDate', 'Geburtsdatum', { notAfter: 'date(today) - duration("P14Y")' }),
      brief.text('firstLanguage', 'Erstsprache', 60),
      brief.yes('benefits', 'Bürgergeld, Sozialhilfe oder Asylbewerberleistungen'),
      ...mandateFields,
    ),
    {
      title: 'Schule bisher',
      fields: [
        brief.count('schoolYears', 'Besuchte Schuljahre', 14),
        brief.text('lastSchool', 'Letzte Schule, Ort und Jahr', 200),
        brief.pick('held', 'Vorhandener Abschluss', {
          none: 'keiner',
          lower: 'Hauptschulabschluss',
          middle: 'Realschulabschluss',
        }),
        brief.pick('wanted', 'Gewünschter Abschluss', {
          lower: 'Hauptschulabschluss',
          middle: 'Realschulabschluss',
        }),
        brief.pick('time', 'Unterricht', { day: 'vormittags', evening: 'abends' }),
        brief.yes('foreign', 'Zeugnisse aus dem Ausland'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.held = "none" or (form.held = "lower" and form.wanted = "middle")',
      message: 'Diesen Abschluss haben Sie schon.',
      field: 'wanted',
    },
  ],
};
