import type { Form } from '@amtsweg/procedure';
import { personFields } from './applicant.js';

/** Card, vehicle and the place that is needed. */
export const form: Form = {
  sections: [
    { title: 'Die schwerbehinderte Person', fields: personFields },
    {
      title: 'Berechtigung',
      fields: [
        {
          name: 'cardNumber',
          label: 'Nummer des blauen Parkausweises',
          type: 'text',
          maxLength: 30,
          required: true,
        },
        { name: 'cardValidUntil', label: 'Er gilt bis', type: 'date', required: true, notBefore: 'today' },
        { name: 'plate', label: 'Kennzeichen des Fahrzeugs', type: 'text', maxLength: 12, required: true },
        {
          name: 'driver',
          label: 'Wer fährt',
          type: 'choice',
          required: true,
          options: [
            { value: 'self', label: 'ich selbst' },
            { value: 'household', label: 'eine Person meines Haushalts, die mich regelmäßig fährt' },
          ],
        },
      ],
    },
    {
      title: 'Stellplatz',
      fields: [
        {
          name: 'purpose',
          label: 'Der Platz soll sein',
          type: 'choice',
          required: true,
          options: [
            { value: 'home', label: 'vor der Wohnung' },
            { value: 'work', label: 'vor der Arbeitsstelle' },
          ],
        },
        { name: 'place', label: 'Gewünschte Stelle', type: 'text', maxLength: 200, required: true },
        {
          name: 'ownSpace',
          label: 'Ich habe eine Garage oder einen Stellplatz oder kann ihn zumutbar mieten',
          type: 'boolean',
          required: true,
        },
        {
          name: 'ownSpaceWhyNot',
          label: 'Warum er nicht nutzbar ist',
          type: 'longText',
          maxLength: 1000,
          when: 'form.ownSpace = true',
          required: true,
        },
        {
          name: 'distance',
          label: 'So weit kann ich höchstens gehen (m)',
          type: 'integer',
          min: 0,
          max: 500,
          required: true,
        },
        {
          name: 'wheelchair',
          label: 'Rollstuhl: Aussteigen zur Seite oder nach hinten',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
};
