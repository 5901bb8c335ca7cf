import type { Field } from '../form.js';

/** What is missing at the counter, and on which ground it is needed. */
export const missingItems: Field = {
  name: 'missing',
  label: 'Fehlende Unterlagen',
  type: 'list',
  required: true,
  min: 1,
  max: 20,
  fields: [
    { name: 'item', label: 'Was fehlt', type: 'text', maxLength: 300, required: true },
    { name: 'reason', label: 'Wofür (mit Rechtsgrundlage)', type: 'text', maxLength: 300 },
  ],
};
