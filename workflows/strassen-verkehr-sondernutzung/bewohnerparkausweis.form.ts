import type { Form } from '@amtsweg/procedure';
import { personFields } from './applicant.js';

/** Resident, car and zone; who is in the registers decides. */
export const form: Form = {
  sections: [
    { title: 'Ihre Person', fields: personFields },
    {
      title: 'Ihr Fahrzeug',
      fields: [
        {
          name: 'plate',
          label: 'Amtliches Kennzeichen',
          type: 'text',
          maxLength: 12,
          pattern: '^[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2} ?[0-9]{1,4}[EH]?$',
          required: true,
        },
        {
          name: 'holder',
          label: 'Das Fahrzeug ist zugelassen auf',
          type: 'choice',
          required: true,
          options: [
            { value: 'self', label: 'mich' },
            { value: 'other', label: 'eine andere Person, ich nutze es dauernd' },
            { value: 'employer', label: 'meinen Arbeitgeber oder eine Leasinggesellschaft' },
            { value: 'sharing', label: 'eine Carsharing-Organisation, deren Mitglied ich bin' },
          ],
        },
        {
          name: 'weight',
          label: 'Zulässige Gesamtmasse in kg',
          type: 'integer',
          min: 300,
          max: 40000,
          required: true,
        },
      ],
    },
    {
      title: 'Der Ausweis',
      fields: [
        { name: 'zone', label: 'Bewohnerparkgebiet', type: 'text', maxLength: 40, required: true },
        { name: 'start', label: 'Gültig ab', type: 'date', required: true, notBefore: 'today' },
        {
          name: 'years',
          label: 'Gültigkeit',
          type: 'choice',
          required: true,
          options: [
            { value: '1', label: 'ein Jahr' },
            { value: '2', label: 'zwei Jahre' },
          ],
        },
        {
          name: 'otherPermit',
          label: 'Ich habe schon einen Bewohnerparkausweis für ein anderes Fahrzeug',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.weight <= 3500',
      message: 'Bewohnerparkausweise gibt es nur für Fahrzeuge bis 3,5 Tonnen.',
      field: 'weight',
    },
  ],
};
