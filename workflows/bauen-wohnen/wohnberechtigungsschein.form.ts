import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** The household and its income: what limit and size follow from. */
export const form: Form = {
  sections: [
    {
      title: 'Antragstellerin oder Antragsteller',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', notAfter: 'today', required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'email', label: 'E-Mail', type: 'email' },
        {
          name: 'residence',
          label: 'Aufenthalt',
          type: 'choice',
          required: true,
          options: [
            { value: 'permanent', label: 'Deutsch, EU oder unbefristeter Aufenthaltstitel' },
            { value: 'limited', label: 'Befristeter Aufenthaltstitel' },
            { value: 'other', label: 'Anderes (Gestattung, Duldung, Studium im Ausland)' },
          ],
        },
      ],
    },
    {
      title: 'Haushalt',
      fields: [
        {
          name: 'household',
          label: 'Weitere Personen',
          type: 'list',
          required: true,
          min: 0,
          max: 15,
          fields: [
            { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
            { name: 'birthDate', label: 'Geburtsdatum', type: 'date', notAfter: 'today', required: true },
            { name: 'child', label: 'Kind im Sinne des § 32 EStG', type: 'boolean', required: true },
            { name: 'grossIncome', label: 'Bruttoeinkommen im Jahr', type: 'money', min: 0 },
          ],
        },
        {
          name: 'grossIncome',
          label: 'Eigenes Bruttoeinkommen im Jahr',
          type: 'money',
          min: 0,
          required: true,
        },
        {
          name: 'benefits',
          label: 'Der Haushalt bezieht Bürgergeld, Grundsicherung oder Wohngeld',
          type: 'boolean',
          required: true,
        },
        {
          name: 'disabled',
          label: 'Schwerbehinderung mit mehr Platzbedarf im Haushalt',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Der Schein',
      fields: [
        {
          name: 'kind',
          label: 'Beantragt wird',
          type: 'choice',
          required: true,
          options: [
            { value: 'general', label: 'Allgemeiner Schein' },
            { value: 'dwelling', label: 'Schein für eine bestimmte Wohnung' },
          ],
        },
        {
          name: 'dwellingAddress',
          label: 'Anschrift der Wohnung',
          type: 'text',
          maxLength: 200,
          when: 'form.kind = "dwelling"',
          required: true,
        },
        {
          name: 'exception',
          label: 'Abweichung von Einkommen oder Größe',
          type: 'choice',
          required: true,
          options: [
            { value: 'none', label: 'Keine' },
            { value: 'hardship', label: 'Besondere Härte' },
            { value: 'vacating', label: 'Ich mache geförderten Wohnraum frei' },
            { value: 'space', label: 'Besonderer Wohnbedarf' },
          ],
        },
        {
          name: 'exceptionReason',
          label: 'Begründung',
          type: 'longText',
          maxLength: 3000,
          when: 'form.exception != "none"',
          required: true,
        },
      ],
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'application', label: 'Antrag' },
  {
    name: 'income',
    label: 'Einkommensnachweise aller Personen der letzten zwölf Monate',
    legalBasis: '§ 2 DVO-NWoFG',
  },
  { name: 'identity', label: 'Ausweise aller Personen' },
  { name: 'disability', label: 'Schwerbehindertenausweis', when: 'form.disabled = true' },
];
