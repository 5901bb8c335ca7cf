import type { Form } from '@amtsweg/procedure';
import { personFields } from './applicant.js';

/** The person and the mark in the disability card, which decides. */
export const form: Form = {
  sections: [
    { title: 'Die schwerbehinderte Person', fields: personFields },
    {
      title: 'Schwerbehinderung',
      fields: [
        {
          name: 'marks',
          label: 'Merkzeichen und Feststellungen',
          type: 'choice',
          many: true,
          required: true,
          options: [
            { value: 'aG', label: 'aG (außergewöhnlich gehbehindert)' },
            { value: 'Bl', label: 'Bl (blind)' },
            { value: 'limbs', label: 'Beidseitige Amelie, Phokomelie oder vergleichbar' },
            { value: 'none', label: 'Keines davon' },
          ],
        },
        {
          name: 'idNumber',
          label: 'Geschäftszeichen des Schwerbehindertenausweises',
          type: 'text',
          maxLength: 40,
          required: true,
        },
        {
          name: 'unlimited',
          label: 'Der Schwerbehindertenausweis gilt unbefristet',
          type: 'boolean',
          required: true,
        },
        {
          name: 'idValidUntil',
          label: 'Er gilt bis',
          type: 'date',
          notBefore: 'today',
          when: 'form.unlimited = false',
          required: true,
        },
        {
          name: 'formerCard',
          label: 'Bisheriger Parkausweis',
          type: 'choice',
          required: true,
          options: [
            { value: 'none', label: 'keiner' },
            { value: 'expiring', label: 'läuft ab und wird abgegeben' },
            { value: 'lost', label: 'verloren oder gestohlen' },
          ],
        },
      ],
    },
    {
      title: 'Abholung',
      fields: [
        { name: 'representative', label: 'Es holt jemand anderes ab (Name)', type: 'name', maxLength: 160 },
      ],
    },
  ],
};
