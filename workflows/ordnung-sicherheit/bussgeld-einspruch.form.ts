import type { Form } from '@amtsweg/procedure';

/** The notice, the scope of the objection and who files it (§ 67 OWiG). */
export const form: Form = {
  sections: [
    {
      title: 'Bußgeldbescheid',
      fields: [
        { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 40, required: true },
        { name: 'noticeDate', label: 'Datum des Bescheids', type: 'date', required: true, notAfter: 'today' },
        { name: 'deliveredOn', label: 'Zugestellt am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'scope',
          label: 'Der Einspruch richtet sich gegen',
          type: 'choice',
          many: true,
          required: true,
          options: [
            { value: 'all', label: 'den ganzen Bescheid' },
            { value: 'fine', label: 'die Höhe der Geldbuße' },
            { value: 'ban', label: 'das Fahrverbot' },
            { value: 'costs', label: 'die Kosten' },
          ],
        },
        { name: 'grounds', label: 'Begründung (freiwillig)', type: 'longText', maxLength: 10000 },
      ],
    },
    {
      title: 'Wer Einspruch einlegt',
      fields: [
        {
          name: 'objector',
          label: 'Ich bin',
          type: 'choice',
          required: true,
          options: [
            { value: 'concerned', label: 'die betroffene Person' },
            { value: 'counsel', label: 'Verteidigerin oder Verteidiger' },
            { value: 'representative', label: 'gesetzliche Vertretung oder Nebenbeteiligte' },
          ],
        },
        { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'fileAccess', label: 'Ich beantrage Akteneinsicht', type: 'boolean', required: true },
        {
          name: 'reinstatement',
          label: 'Ich beantrage Wiedereinsetzung; ich war verhindert, weil',
          type: 'longText',
          maxLength: 4000,
        },
      ],
    },
  ],
};
