import type { Form } from '@amtsweg/procedure';

/** The applicant and the chain of forebears (annex V of the federal form). */
export const form: Form = {
  sections: [
    {
      title: 'Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'interest',
          label: 'Wofür brauchen Sie die Feststellung?',
          type: 'text',
          maxLength: 500,
          required: true,
        },
        {
          name: 'otherNationality',
          label: 'Ich habe oder hatte eine andere Staatsangehörigkeit',
          type: 'boolean',
          required: true,
        },
        {
          name: 'otherSince',
          label: 'Andere Staatsangehörigkeit erworben am',
          type: 'date',
          when: 'form.otherNationality = true',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'feeFree',
          label: 'Ich bitte um Ermäßigung oder Befreiung von der Gebühr',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Abstammung',
      fields: [
        {
          name: 'ancestors',
          label: 'Vorfahren, von denen Sie die Staatsangehörigkeit ableiten',
          type: 'list',
          min: 1,
          max: 8,
          required: true,
          fields: [
            { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
            { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
            { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
            { name: 'marriedOn', label: 'Verheiratet am', type: 'date', notAfter: 'today' },
            { name: 'emigratedOn', label: 'Ausgewandert am', type: 'date', notAfter: 'today' },
          ],
        },
        {
          name: 'recordsMissing',
          label: 'Es fehlen Urkunden, die ein Standesamt haben kann',
          type: 'boolean',
          required: true,
        },
        {
          name: 'treatedSince',
          label: 'Von deutschen Behörden als deutsch behandelt seit (erster Pass oder Ausweis)',
          type: 'date',
          notAfter: 'today',
        },
      ],
    },
  ],
};
