import type { Form } from '@amtsweg/procedure';

/** § 1 KiAustrG: the ages that decide who declares. */
const UNDER_14 = 'date(form.birthDate) + duration("P14Y") > date(today)';
const OVER_12 = `(${UNDER_14}) and date(form.birthDate) + duration("P12Y") <= date(today)`;

/** Who leaves which community, in which form. */
export const form: Form = {
  sections: [
    {
      title: 'Wer austritt',
      fields: [
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'residentHere',
          label: 'Ich wohne in Hannover (Hauptwohnung)',
          type: 'boolean',
          required: true,
        },
        { name: 'maritalStatus', label: 'Familienstand', type: 'text', maxLength: 40, required: true },
        {
          name: 'custodian',
          label: 'Sorgeberechtigte Person',
          type: 'name',
          maxLength: 160,
          when: UNDER_14,
          required: true,
        },
        {
          name: 'guardian',
          label: 'Die Person ist Vormund oder Pfleger',
          type: 'boolean',
          when: UNDER_14,
          required: true,
        },
        {
          name: 'childAgrees',
          label: 'Das Kind (ab 12 Jahren) ist einverstanden',
          type: 'boolean',
          when: OVER_12,
          required: true,
        },
      ],
    },
    {
      title: 'Die Erklärung',
      fields: [
        {
          name: 'community',
          label: 'Kirche, Religions- oder Weltanschauungsgemeinschaft',
          type: 'choice',
          required: true,
          options: [
            { value: 'evangelical', label: 'evangelisch-lutherisch' },
            { value: 'reformed', label: 'evangelisch-reformiert' },
            { value: 'catholic', label: 'römisch-katholisch' },
            { value: 'jewish', label: 'jüdische Gemeinde' },
            { value: 'other', label: 'andere Körperschaft des öffentlichen Rechts' },
          ],
        },
        {
          name: 'communityName',
          label: 'Name der Gemeinschaft',
          type: 'text',
          maxLength: 120,
          when: 'form.community = "other"',
          required: true,
        },
        { name: 'baptised', label: 'Ort und Tag der Taufe, soweit bekannt', type: 'text', maxLength: 160 },
        {
          name: 'manner',
          label: 'Ich erkläre den Austritt',
          type: 'choice',
          required: true,
          options: [
            { value: 'oral', label: 'persönlich zur Niederschrift' },
            { value: 'certified', label: 'schriftlich, öffentlich beglaubigt' },
          ],
        },
      ],
    },
  ],
};
