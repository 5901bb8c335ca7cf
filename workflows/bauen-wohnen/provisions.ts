import type { Field } from '@amtsweg/procedure';

/** Ancillary provisions of a permit as data (§ 36 VwVfG): each with its wording and its ground. */
export const provisionsField: Field = {
  name: 'provisions',
  label: 'Nebenbestimmungen',
  type: 'list',
  max: 60,
  fields: [
    {
      name: 'kind',
      label: 'Art',
      type: 'choice',
      required: true,
      options: [
        { value: 'obligation', label: 'Auflage' },
        { value: 'condition', label: 'Bedingung' },
        { value: 'term', label: 'Befristung' },
        { value: 'revocation', label: 'Widerrufsvorbehalt' },
      ],
    },
    { name: 'text', label: 'Wortlaut', type: 'longText', maxLength: 3000, required: true },
    { name: 'legalBasis', label: 'Rechtsgrundlage', type: 'text', maxLength: 160, required: true },
  ],
};
