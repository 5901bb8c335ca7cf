import type { EvidenceItem, Form } from '@amtsweg/procedure';
import { companyFields } from './applicant.js';

/** Which restaurant, which area, which season and furniture. */
export const form: Form = {
  sections: [
    { title: 'Gaststätte', fields: companyFields },
    {
      title: 'Betrieb',
      fields: [
        {
          name: 'venue',
          label: 'Name und Anschrift der Gaststätte',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'tradeDate',
          label: 'Gewerbe angezeigt am (§ 2 NGastG)',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'neighbourFront',
          label: 'Die Fläche liegt vor einem Nachbarhaus',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Fläche',
      fields: [
        { name: 'length', label: 'Länge in m', type: 'decimal', min: 0.8, max: 100, required: true },
        { name: 'depth', label: 'Tiefe in m', type: 'decimal', min: 0.6, max: 30, required: true },
        {
          name: 'footwayLeft',
          label: 'Verbleibende Gehwegbreite in m',
          type: 'decimal',
          min: 0,
          max: 50,
          required: true,
        },
        {
          name: 'parkingBay',
          label: 'Die Fläche liegt auf Parkplätzen (Parklet)',
          type: 'boolean',
          required: true,
        },
        { name: 'seats', label: 'Sitzplätze', type: 'integer', min: 1, max: 1000, required: true },
        {
          name: 'fixed',
          label: 'Podest, Markise mit Stützen oder anderes fest Verbundenes',
          type: 'boolean',
          required: true,
        },
        {
          name: 'furniture',
          label: 'Tische, Stühle, Schirme, Heizgeräte',
          type: 'longText',
          maxLength: 1000,
          required: true,
        },
      ],
    },
    {
      title: 'Dauer',
      fields: [
        {
          name: 'season',
          label: 'Saison',
          type: 'choice',
          required: true,
          options: [
            { value: 'summer', label: 'März bis Oktober' },
            { value: 'year', label: 'ganzes Jahr' },
          ],
        },
        { name: 'start', label: 'Ab', type: 'date', required: true, notBefore: 'today' },
        { name: 'seasons', label: 'Für wie viele Jahre', type: 'integer', min: 1, max: 3, required: true },
      ],
    },
  ],
};

/** Catalogue: application, plan, trade notification, photographs of the furniture. */
export const evidence: readonly EvidenceItem[] = [
  { name: 'plan', label: 'Lageplan mit Bestuhlung und Rettungsweg' },
  { name: 'trade', label: 'Gewerbeanzeige', legalBasis: '§ 2 NGastG' },
  { name: 'photos', label: 'Fotos des Mobiliars' },
  { name: 'neighbour', label: 'Zustimmung des Nachbarn', when: 'form.neighbourFront = true' },
];
