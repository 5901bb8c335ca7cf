import type { Form } from '@amtsweg/procedure';
import { companyFields } from './applicant.js';

/** Measures and masses of the transport; whom VwV-StVO has heard follows from them. */
export const form: Form = {
  sections: [
    { title: 'Transportunternehmen', fields: companyFields },
    {
      title: 'Antrag in VEMAGS',
      fields: [
        { name: 'vemagsNumber', label: 'VEMAGS-Antragsnummer', type: 'text', maxLength: 40, required: true },
        {
          name: 'term',
          label: 'Art der Erlaubnis',
          type: 'choice',
          required: true,
          options: [
            { value: 'single', label: 'Einzelerlaubnis' },
            { value: 'permanent', label: 'Dauererlaubnis' },
          ],
        },
        { name: 'from', label: 'Von', type: 'date', required: true, notBefore: 'today' },
        { name: 'until', label: 'Bis', type: 'date', required: true },
      ],
    },
    {
      title: 'Fahrzeugkombination',
      fields: [
        {
          name: 'plates',
          label: 'Kennzeichen aller Fahrzeuge',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        { name: 'cargo', label: 'Ladung', type: 'text', maxLength: 200, required: true },
        { name: 'indivisible', label: 'Die Ladung ist unteilbar', type: 'boolean', required: true },
        { name: 'length', label: 'Länge in m', type: 'decimal', min: 1, max: 120, required: true },
        { name: 'width', label: 'Breite in m', type: 'decimal', min: 1, max: 12, required: true },
        { name: 'height', label: 'Höhe in m', type: 'decimal', min: 1, max: 10, required: true },
        { name: 'mass', label: 'Gesamtmasse in t', type: 'decimal', min: 1, max: 800, required: true },
        { name: 'axleLoad', label: 'Größte Achslast in t', type: 'decimal', min: 1, max: 40, required: true },
      ],
    },
    {
      title: 'Fahrtweg',
      fields: [
        {
          name: 'route',
          label: 'Fahrtweg im Stadtgebiet',
          type: 'longText',
          maxLength: 4000,
          required: true,
        },
        {
          name: 'crossings',
          label: 'Bahnübergänge oder Oberleitungen der Stadtbahn auf dem Weg',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds:
        'form.width > 2.55 or form.height > 4 or form.length > 20.75 or form.mass > 40 or form.axleLoad > 11.5',
      message: 'Innerhalb der Grenzen der §§ 32, 34 StVZO ist keine Erlaubnis nötig.',
      field: 'width',
    },
    {
      holds: 'date(form.until) >= date(form.from)',
      message: 'Das Ende liegt vor dem Beginn.',
      field: 'until',
    },
    {
      holds: 'form.term = "single" or date(form.until) <= date(form.from) + duration("P3Y")',
      message: 'Eine Dauererlaubnis gilt höchstens drei Jahre.',
      field: 'until',
    },
  ],
};
