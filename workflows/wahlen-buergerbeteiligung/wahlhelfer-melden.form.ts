import type { Form } from '@amtsweg/procedure';

/** What § 9 (4) BWahlG allows to be kept of a poll worker: name, address, birth, telephone, number of missions, function. */
export const form: Form = {
  sections: [
    {
      title: 'Wahl',
      fields: [
        {
          name: 'election',
          label: 'Für welche Wahl melden Sie sich?',
          type: 'choice',
          required: true,
          options: [
            { value: 'federal', label: 'Bundestagswahl' },
            { value: 'state', label: 'Landtagswahl' },
            { value: 'european', label: 'Europawahl' },
            { value: 'local', label: 'Kommunalwahl' },
          ],
        },
        { name: 'electionOn', label: 'Tag der Wahl', type: 'date', required: true, notBefore: 'today' },
        {
          name: 'wish',
          label: 'Wo möchten Sie helfen?',
          type: 'choice',
          many: true,
          options: [
            { value: 'polling', label: 'im Wahlraum' },
            { value: 'postal', label: 'bei der Auszählung der Briefwahl' },
          ],
        },
        { name: 'experience', label: 'Bisherige Einsätze', type: 'integer', min: 0, max: 60, required: true },
        {
          name: 'candidate',
          label: 'Ich kandidiere selbst oder bin Vertrauensperson eines Wahlvorschlags',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Person und Konto',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'phone', label: 'Telefon', type: 'phone', required: true },
        {
          name: 'iban',
          label: 'IBAN für das Erfrischungsgeld',
          type: 'text',
          maxLength: 34,
          pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$',
          required: true,
        },
        {
          name: 'keepData',
          label: 'Meine Daten dürfen für künftige Wahlen gespeichert bleiben',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
};
