import { partySection, plotSection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection('Antragstellerin oder Antragsteller'),
    plotSection('Belastetes Grundstück'),
    {
      title: 'Baulast',
      fields: [
        {
          name: 'act',
          label: 'Beantragt wird',
          type: 'choice',
          required: true,
          options: [
            { value: 'enter', label: 'Eintragung' },
            { value: 'delete', label: 'Löschung' },
          ],
        },
        {
          name: 'burden',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'access', label: 'Zuwegung' },
            { value: 'distance', label: 'Abstandsfläche' },
            { value: 'union', label: 'Vereinigung zu einem Baugrundstück' },
            { value: 'parking', label: 'Einstellplätze' },
            { value: 'building', label: 'Anbauverpflichtung' },
          ],
        },
        {
          name: 'beneficiary',
          label: 'Begünstigtes Flurstück',
          type: 'text',
          maxLength: 80,
          required: true,
        },
        {
          name: 'sheet',
          label: 'Baulastenblatt Nr.',
          type: 'text',
          maxLength: 20,
          when: 'form.act = "delete"',
          required: true,
        },
        { name: 'buildingReference', label: 'Aktenzeichen des Bauantrags', type: 'text', maxLength: 60 },
        {
          name: 'reason',
          label: 'Warum ist die Baulast entbehrlich?',
          type: 'longText',
          maxLength: 3000,
          when: 'form.act = "delete"',
          required: true,
        },
        { name: 'feeFree', label: 'Persönliche Gebührenfreiheit (Bund, Land, Gemeinde)', type: 'boolean' },
      ],
    },
  ],
};
