import type { Form } from '@amtsweg/procedure';
import { alienPerson } from './office.js';

/** The paper, the times that open the labour market, and the one job. */
export const form: Form = {
  sections: [
    { title: 'Person', fields: alienPerson },
    {
      title: 'Aufenthalt',
      fields: [
        {
          name: 'paper',
          label: 'Ihr Papier',
          type: 'choice',
          required: true,
          options: [
            { value: 'permission', label: 'Aufenthaltsgestattung' },
            { value: 'toleration', label: 'Duldung' },
            { value: 'unclear', label: 'Duldung für Personen mit ungeklärter Identität' },
          ],
        },
        { name: 'paperUntil', label: 'Gültig bis', type: 'date', required: true, notBefore: 'today' },
        {
          name: 'since',
          label: 'Erlaubt, gestattet oder geduldet in Deutschland seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        { name: 'applied', label: 'Asylantrag vom', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'reception',
          label: 'Ich muss in einer Aufnahmeeinrichtung wohnen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'safeState',
          label: 'Ich komme aus einem sicheren Herkunftsstaat',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Stelle',
      fields: [
        {
          name: 'employer',
          label: 'Arbeitgeber mit Betriebsnummer',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        { name: 'job', label: 'Tätigkeit', type: 'text', maxLength: 200, required: true },
        {
          name: 'kindOfWork',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'ordinary', label: 'Beschäftigung' },
            { value: 'training', label: 'Berufsausbildung' },
            { value: 'internship', label: 'Praktikum oder Freiwilligendienst' },
            { value: 'skilledRecognised', label: 'Fachkraft mit anerkanntem Abschluss' },
            { value: 'temporary', label: 'Leiharbeit' },
          ],
        },
        { name: 'hours', label: 'Wochenstunden', type: 'decimal', min: 1, max: 48, required: true },
        { name: 'wage', label: 'Bruttolohn je Stunde', type: 'money', min: 0, max: 20000, required: true },
        { name: 'from', label: 'Beginn', type: 'date', required: true },
      ],
    },
  ],
};
