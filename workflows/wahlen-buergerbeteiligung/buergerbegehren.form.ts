import type { Form } from '@amtsweg/procedure';

/** The notice of a Bürgerbegehren: a question to be answered with yes or no, its reasons, and who speaks for it. */
export const form: Form = {
  sections: [
    {
      title: 'Begehren',
      fields: [
        {
          name: 'question',
          label: 'Begehrte Entscheidung als Frage, die mit Ja oder Nein zu beantworten ist',
          type: 'longText',
          maxLength: 2000,
          required: true,
        },
        { name: 'reason', label: 'Begründung', type: 'longText', maxLength: 8000, required: true },
        {
          name: 'against',
          label: 'Das Begehren richtet sich gegen einen bekannt gemachten Ratsbeschluss',
          type: 'boolean',
          required: true,
        },
        {
          name: 'announcedOn',
          label: 'Beschluss bekannt gemacht am',
          type: 'date',
          when: 'form.against = true',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'preliminary',
          label: 'Ich beantrage, schon vor der Sammlung über Gegenstand und Form zu entscheiden',
          type: 'boolean',
          required: true,
          help: 'Die Frist für die Unterschriften beginnt dann mit der Bekanntgabe der Entscheidung.',
        },
      ],
    },
    {
      title: 'Vertretungsberechtigte Personen',
      fields: [
        {
          name: 'representatives',
          label: 'Personen, die das Begehren vertreten',
          type: 'list',
          min: 1,
          max: 3,
          required: true,
          fields: [
            { name: 'name', label: 'Vor- und Familienname', type: 'name', maxLength: 160, required: true },
            { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
            { name: 'email', label: 'E-Mail', type: 'email' },
          ],
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.against = false or date(form.announcedOn) + duration("P3M") >= date(today)',
      message: 'Gegen einen bekannt gemachten Beschluss ist das Begehren nur drei Monate lang möglich.',
      field: 'announcedOn',
    },
  ],
};
