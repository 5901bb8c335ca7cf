import type { Field } from '../form.js';

/** What is noted when a document is handed over at the counter. */
export const pickupFields: readonly Field[] = [
  { name: 'collectedOn', label: 'Ausgehändigt am', type: 'date', required: true, notAfter: 'today' },
  {
    name: 'collector',
    label: 'Ausgehändigt an',
    type: 'choice',
    required: true,
    options: [
      { value: 'holder', label: 'Inhaberin oder Inhaber' },
      { value: 'representative', label: 'Gesetzliche Vertretung' },
      { value: 'proxy', label: 'Bevollmächtigte Person' },
    ],
  },
  {
    name: 'proxyName',
    label: 'Name der bevollmächtigten Person',
    type: 'name',
    maxLength: 120,
    when: 'event.collector = "proxy"',
    required: true,
  },
];

/** What became of the former document when the new one was handed over. */
export const formerDocument: Field = {
  name: 'former',
  label: 'Bisheriges Dokument',
  type: 'choice',
  required: true,
  options: [
    { value: 'kept', label: 'Eingezogen' },
    { value: 'invalidated', label: 'Entwertet und zurückgegeben' },
    { value: 'lost', label: 'Als verloren gemeldet' },
    { value: 'none', label: 'Erstes Dokument' },
  ],
};
