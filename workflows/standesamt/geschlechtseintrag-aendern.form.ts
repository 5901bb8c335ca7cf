import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** § 3 SBGG: who declares depends on the age. */
export const ageGroups = {
  CHILD: 'date(form.birthDate) + duration("P14Y") > date(today)',
  YOUTH:
    'date(form.birthDate) + duration("P14Y") <= date(today) and date(form.birthDate) + duration("P18Y") > date(today)',
} as const;
const { CHILD, YOUTH } = ageGroups;
const MINOR = `(${CHILD}) or (${YOUTH})`;

/** The announcement (§ 4 SBGG): what is to be changed is said now, the declaration itself comes later. */
export const form: Form = {
  sections: [
    {
      title: 'Ihre Person',
      fields: [
        {
          name: 'givenNames',
          label: 'Vornamen laut Geburtseintrag',
          type: 'name',
          maxLength: 120,
          required: true,
        },
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'salutation', label: 'So möchten Sie angesprochen werden', type: 'text', maxLength: 120 },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'email', label: 'E-Mail', type: 'email' },
        {
          name: 'residence',
          label: 'Staatsangehörigkeit oder Aufenthalt',
          type: 'choice',
          required: true,
          options: [
            { value: 'german', label: 'deutsch' },
            { value: 'protected', label: 'asylberechtigt, Flüchtling oder staatenlos' },
            { value: 'unlimited', label: 'unbefristetes Aufenthaltsrecht' },
            { value: 'limited', label: 'verlängerbare Aufenthaltserlaubnis oder Blaue Karte EU' },
          ],
        },
        {
          name: 'representatives',
          label: 'Gesetzliche Vertretung',
          type: 'name',
          maxLength: 200,
          when: MINOR,
          required: true,
        },
      ],
    },
    {
      title: 'Die Anmeldung',
      fields: [
        {
          name: 'wantedEntry',
          label: 'Geschlechtseintrag',
          type: 'choice',
          required: true,
          options: [
            { value: 'female', label: 'weiblich' },
            { value: 'male', label: 'männlich' },
            { value: 'diverse', label: 'divers' },
            { value: 'none', label: 'ohne Angabe' },
          ],
        },
        { name: 'wantedGivenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        {
          name: 'counselling',
          label: 'Eine Beratung hat stattgefunden',
          type: 'boolean',
          when: MINOR,
          required: true,
          help: 'Bei Minderjährigen wird versichert, dass sie beraten sind (§ 3 SBGG).',
        },
        {
          name: 'lastChange',
          label: 'Eine frühere Erklärung wurde abgegeben am',
          type: 'date',
          notAfter: 'today',
        },
        {
          name: 'birthRegistered',
          label: 'Ihre Geburt ist beurkundet',
          type: 'choice',
          required: true,
          options: [
            { value: 'here', label: 'in Hannover' },
            { value: 'elsewhere', label: 'bei einem anderen deutschen Standesamt' },
            { value: 'abroad', label: 'nicht in Deutschland' },
          ],
        },
        {
          name: 'registerOffice',
          label: 'Welches Standesamt',
          type: 'text',
          maxLength: 120,
          when: 'form.birthRegistered = "elsewhere"',
          required: true,
        },
      ],
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Personalausweis oder Reisepass' },
  { name: 'birth', label: 'Geburtsurkunde', when: 'form.birthRegistered != "here"' },
  {
    name: 'residenceTitle',
    label: 'Aufenthaltstitel',
    legalBasis: '§ 1 Abs. 3 SBGG',
    when: 'form.residence in ("unlimited", "limited", "protected")',
  },
  { name: 'custody', label: 'Nachweis der gesetzlichen Vertretung', legalBasis: '§ 3 SBGG', when: MINOR },
];
