import type { Form } from '@amtsweg/procedure';
import { alienPerson } from './office.js';

/** The training and the dates on which § 60c depends. */
export const form: Form = {
  sections: [
    { title: 'Person', fields: alienPerson },
    {
      title: 'Aufenthalt und Identität',
      fields: [
        {
          name: 'track',
          label: 'Wie begann die Ausbildung?',
          type: 'choice',
          required: true,
          options: [
            {
              value: 'asylum',
              label: 'als Asylbewerberin oder Asylbewerber; jetzt abgelehnt (§ 60c Abs. 1 Nr. 1)',
            },
            { value: 'tolerated', label: 'mit einer Duldung (§ 60c Abs. 1 Nr. 2)' },
          ],
        },
        { name: 'enteredOn', label: 'Eingereist am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'toleratedSince',
          label: 'Geduldet seit',
          type: 'date',
          when: 'form.track = "tolerated"',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'identityOn',
          label: 'Identität geklärt am (leer: noch nicht)',
          type: 'date',
          notAfter: 'today',
        },
      ],
    },
    {
      title: 'Ausbildung',
      fields: [
        {
          name: 'kindOfTraining',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'firm', label: 'Betrieb' },
            { value: 'school', label: 'Schule' },
            { value: 'assistant', label: 'Assistenz- oder Helferausbildung mit Anschluss im Engpassberuf' },
          ],
        },
        { name: 'occupation', label: 'Beruf', type: 'text', maxLength: 160, required: true },
        { name: 'firm', label: 'Betrieb oder Schule', type: 'text', maxLength: 200, required: true },
        { name: 'from', label: 'Beginn', type: 'date', required: true },
        { name: 'until', label: 'Ende laut Vertrag', type: 'date', required: true },
        {
          name: 'entered',
          label: 'Der Vertrag ist bei der Kammer eingetragen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'feeFree',
          label: 'Ich erhalte Leistungen nach dem AsylbLG oder SGB',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
};
