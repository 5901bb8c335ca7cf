import type { EvidenceItem, Form } from '@amtsweg/procedure';
import { applicantFields } from './applicant.js';

/** What stands where, how much is left to walk and drive on, and for how long: the fee follows from it. */
export const form: Form = {
  sections: [
    { title: 'Antrag', fields: applicantFields },
    {
      title: 'Was aufgestellt wird',
      fields: [
        {
          name: 'objects',
          label: 'Gegenstände',
          type: 'list',
          min: 1,
          max: 12,
          required: true,
          fields: [
            {
              name: 'kind',
              label: 'Art',
              type: 'choice',
              required: true,
              options: [
                { value: 'scaffold', label: 'Gerüst' },
                { value: 'skip', label: 'Container oder Mulde' },
                { value: 'crane', label: 'Kran oder Hubarbeitsbühne' },
                { value: 'fence', label: 'Bauzaun, Lagerfläche' },
                { value: 'cabin', label: 'Bauwagen, Baustellen-WC' },
              ],
            },
            { name: 'length', label: 'Länge in m', type: 'decimal', min: 0.5, max: 500, required: true },
            { name: 'width', label: 'Tiefe in m', type: 'decimal', min: 0.3, max: 50, required: true },
          ],
        },
        { name: 'location', label: 'Straße und Hausnummer', type: 'text', maxLength: 200, required: true },
        {
          name: 'zone',
          label: 'Gebührenzone',
          type: 'choice',
          required: true,
          options: [
            { value: 'centre', label: 'Innenstadt (Zone I)' },
            { value: 'district', label: 'Stadtteilzentrum (Zone II)' },
            { value: 'other', label: 'Übriges Stadtgebiet (Zone III)' },
          ],
        },
        {
          name: 'footwayLeft',
          label: 'Verbleibende Gehwegbreite in m',
          type: 'decimal',
          min: 0,
          max: 30,
          required: true,
        },
        {
          name: 'carriageway',
          label: 'Fahrbahn, Radweg oder Parkstreifen wird benutzt',
          type: 'boolean',
          required: true,
        },
        { name: 'start', label: 'Von', type: 'date', required: true, notBefore: 'today' },
        { name: 'end', label: 'Bis', type: 'date', required: true },
        {
          name: 'buildingPermit',
          label: 'Aktenzeichen der Baugenehmigung',
          type: 'text',
          maxLength: 60,
          help: 'Nur bei genehmigungsbedürftigen Bauvorhaben.',
        },
      ],
    },
  ],
  plausibility: [
    { holds: 'date(form.end) >= date(form.start)', message: 'Das Ende liegt vor dem Beginn.', field: 'end' },
    {
      holds: 'date(form.end) <= date(form.start) + duration("P1Y")',
      message: 'Die Erlaubnis wird für höchstens ein Jahr erteilt; danach ist sie neu zu beantragen.',
      field: 'end',
    },
  ],
};

/** Catalogue: application, site plan, period, measures. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'plan', label: 'Lageplan mit Maßen und verbleibenden Breiten' },
  { name: 'photos', label: 'Fotos der Fläche vor der Nutzung' },
];
