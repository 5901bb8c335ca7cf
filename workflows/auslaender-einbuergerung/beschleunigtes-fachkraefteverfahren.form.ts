import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** The employer who agrees, the worker who authorises, and the job. */
export const form: Form = {
  sections: [
    {
      title: 'Arbeitgeber',
      fields: [
        { name: 'company', label: 'Firma', type: 'text', maxLength: 200, required: true },
        {
          name: 'companyAddress',
          label: 'Betriebsstätte in Hannover',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'operatingNumber',
          label: 'Betriebsnummer',
          type: 'text',
          maxLength: 8,
          pattern: '^[0-9]{8}$',
          required: true,
        },
        { name: 'contact', label: 'Ansprechperson', type: 'name', maxLength: 160, required: true },
        { name: 'email', label: 'E-Mail', type: 'email', required: true },
      ],
    },
    {
      title: 'Fachkraft',
      fields: [
        { name: 'workerName', label: 'Name', type: 'name', maxLength: 160, required: true },
        { name: 'workerBirthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'workerNationality',
          label: 'Staatsangehörigkeit',
          type: 'text',
          maxLength: 80,
          required: true,
        },
        {
          name: 'mission',
          label: 'Zuständige Auslandsvertretung',
          type: 'text',
          maxLength: 120,
          required: true,
        },
        {
          name: 'purpose',
          label: 'Aufenthaltszweck',
          type: 'choice',
          required: true,
          options: [
            { value: '16a', label: 'Berufsausbildung (§ 16a)' },
            { value: '18a', label: 'Fachkraft mit Berufsausbildung (§ 18a)' },
            { value: '18b', label: 'Fachkraft mit Hochschulabschluss (§ 18b)' },
            { value: '18g', label: 'Blaue Karte EU (§ 18g)' },
            { value: '19c', label: 'sonstige qualifizierte Beschäftigung (§ 19c)' },
          ],
        },
        {
          name: 'family',
          label: 'Mitreisende Familienangehörige',
          type: 'integer',
          min: 0,
          max: 12,
          required: true,
        },
      ],
    },
    {
      title: 'Stelle und Qualifikation',
      fields: [
        { name: 'job', label: 'Tätigkeit', type: 'text', maxLength: 200, required: true },
        {
          name: 'salary',
          label: 'Bruttogehalt im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        {
          name: 'recognition',
          label: 'Anerkennung des Abschlusses',
          type: 'choice',
          required: true,
          options: [
            { value: 'done', label: 'liegt vor' },
            { value: 'needed', label: 'muss eingeleitet werden' },
            { value: 'none', label: 'nicht erforderlich' },
          ],
        },
        {
          name: 'recognitionOffice',
          label: 'Anerkennungsstelle',
          type: 'text',
          maxLength: 160,
          when: 'form.recognition = "needed"',
          required: true,
        },
        {
          name: 'consentFree',
          label: 'Zustimmung der Bundesagentur nicht nötig (Blaue Karte über der allgemeinen Gehaltsgrenze)',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.consentFree = false or form.purpose = "18g"',
      message: 'Ohne Zustimmung der Bundesagentur geht es hier nur mit der Blauen Karte.',
      field: 'consentFree',
    },
  ],
};

/** What has to be shown. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'authority', label: 'Vollmacht der Fachkraft', legalBasis: '§ 81a Abs. 1 AufenthG' },
  { name: 'contract', label: 'Arbeitsvertrag oder verbindliches Angebot' },
  { name: 'employment', label: 'Erklärung zum Beschäftigungsverhältnis' },
  { name: 'qualification', label: 'Zeugnisse mit Übersetzung' },
  { name: 'passport', label: 'Kopie des Passes der Fachkraft' },
];
