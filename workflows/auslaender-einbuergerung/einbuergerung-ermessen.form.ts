import type { Form } from '@amtsweg/procedure';
import { form as claimForm } from './einbuergerung-anspruch.form.js';

const shared = claimForm.sections.filter(({ fields }) =>
  fields.some(({ name }) => ['familyName', 'commitment', 'children'].includes(name)),
);

/** Person, commitment and children as for the claim; what is the favour's own stands between them. */
export const form: Form = {
  sections: [
    ...shared.slice(0, 1),
    {
      title: 'Warum Sie eingebürgert werden möchten',
      fields: [
        {
          name: 'ground',
          label: 'Grundlage',
          type: 'choice',
          required: true,
          options: [
            { value: 'spouse', label: 'Ehe oder Lebenspartnerschaft mit einer oder einem Deutschen (§ 9)' },
            { value: 'general', label: 'längerer Aufenthalt ohne Anspruch (§ 8)' },
            { value: 'stateless', label: 'staatenlos oder in Deutschland geboren (§ 8)' },
            {
              value: 'interest',
              label: 'besonderes öffentliches Interesse: Sport, Wissenschaft, Kultur (§ 8)',
            },
          ],
        },
        {
          name: 'marriedOn',
          label: 'Verheiratet seit',
          type: 'date',
          when: 'form.ground = "spouse"',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'spouseGermanSince',
          label: 'Ehegatte deutsch seit (leer: von Geburt)',
          type: 'date',
          when: 'form.ground = "spouse"',
          notAfter: 'today',
        },
        {
          name: 'interestText',
          label: 'Worin liegt das öffentliche Interesse?',
          type: 'longText',
          maxLength: 4000,
          when: 'form.ground = "interest"',
          required: true,
        },
        {
          name: 'residentSince',
          label: 'In Deutschland seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
      ],
    },
    {
      title: 'Wohnung und Unterhalt',
      fields: [
        {
          name: 'dwelling',
          label: 'Eigene Wohnung oder Unterkommen (Anschrift, Fläche)',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'income',
          label: 'Nettoeinkommen im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        {
          name: 'dependants',
          label: 'Personen, denen Sie Unterhalt schulden',
          type: 'integer',
          min: 0,
          max: 20,
          required: true,
        },
        {
          name: 'language',
          label: 'Deutsch',
          type: 'choice',
          required: true,
          options: [
            { value: 'B1', label: 'B1 oder höher' },
            { value: 'less', label: 'weniger' },
          ],
        },
      ],
    },
    ...shared.slice(1),
  ],
  plausibility: claimForm.plausibility ?? [],
};
