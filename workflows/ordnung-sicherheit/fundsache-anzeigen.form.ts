import type { Form } from '@amtsweg/procedure';

/** The thing, the find and what the finder claims (§§ 965, 971, 973 BGB). */
export const form: Form = {
  sections: [
    {
      title: 'Die Fundsache',
      fields: [
        {
          name: 'category',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'money', label: 'Geld, Geldbörse' },
            { value: 'phone', label: 'Telefon, Elektronik' },
            { value: 'keys', label: 'Schlüssel' },
            { value: 'bicycle', label: 'Fahrrad' },
            { value: 'jewellery', label: 'Schmuck, Uhr' },
            { value: 'identity', label: 'Ausweis, Papiere' },
            { value: 'animal', label: 'Tier' },
            { value: 'other', label: 'Anderes' },
          ],
        },
        { name: 'description', label: 'Beschreibung', type: 'longText', maxLength: 2000, required: true },
        { name: 'value', label: 'Geschätzter Wert', type: 'money', min: 0, max: 100000000, required: true },
        { name: 'place', label: 'Fundort', type: 'text', maxLength: 200, required: true },
        { name: 'foundOn', label: 'Gefunden am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'publicPremises',
          label: 'Gefunden in Räumen einer Behörde oder eines Verkehrsunternehmens',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Wer gefunden hat',
      fields: [
        { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'iban', label: 'IBAN für Finderlohn oder Erlös', type: 'text', maxLength: 34 },
        {
          name: 'claim',
          label: 'Wenn sich niemand meldet',
          type: 'choice',
          required: true,
          options: [
            { value: 'keep', label: 'möchte ich die Sache behalten' },
            { value: 'waive', label: 'verzichte ich zugunsten der Stadt' },
          ],
        },
        { name: 'reward', label: 'Ich verlange Finderlohn', type: 'boolean', required: true },
        { name: 'custody', label: 'Ich verwahre die Sache selbst', type: 'boolean', required: true },
      ],
    },
  ],
};
