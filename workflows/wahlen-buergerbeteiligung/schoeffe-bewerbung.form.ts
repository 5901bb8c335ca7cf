import type { Form } from '@amtsweg/procedure';

/** What § 36 (2) GVG demands of the list, and what the applicant declares about §§ 32 to 34. */
export const form: Form = {
  sections: [
    {
      title: 'Amt',
      fields: [
        { name: 'youth', label: 'Ich bewerbe mich für Jugendsachen', type: 'boolean', required: true },
        {
          name: 'pedagogy',
          label: 'Erfahrung in der Jugenderziehung',
          type: 'text',
          maxLength: 500,
          when: 'form.youth = true',
          required: true,
        },
        {
          name: 'termFrom',
          label: 'Beginn der Amtsperiode',
          type: 'date',
          required: true,
          notBefore: 'today',
        },
      ],
    },
    {
      title: 'Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'birthName', label: 'Geburtsname, wenn abweichend', type: 'name', maxLength: 120 },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        { name: 'occupation', label: 'Beruf', type: 'text', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'residentHere', label: 'Ich wohne in Hannover', type: 'boolean', required: true },
      ],
    },
    {
      title: 'Erklärungen',
      fields: [
        { name: 'german', label: 'Ich bin Deutsche oder Deutscher', type: 'boolean', required: true },
        {
          name: 'noConviction',
          label: 'Keine Strafe von mehr als sechs Monaten wegen vorsätzlicher Tat, kein Verfahren anhängig',
          type: 'boolean',
          required: true,
        },
        { name: 'noInsolvency', label: 'Ich bin nicht in Vermögensverfall', type: 'boolean', required: true },
        {
          name: 'noSecretService',
          label: 'Ich war nicht für die Staatssicherheit der DDR tätig',
          type: 'boolean',
          required: true,
        },
        {
          name: 'loyalty',
          label: 'Ich bekenne mich zur freiheitlichen demokratischen Grundordnung',
          type: 'boolean',
          required: true,
        },
        {
          name: 'termsServed',
          label: 'Bisherige Amtsperioden',
          type: 'integer',
          min: 0,
          max: 10,
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.german = true',
      message: 'Das Schöffenamt kann nur von Deutschen versehen werden (§ 31 GVG).',
      field: 'german',
    },
  ],
};
