import type { EvidenceItem, Field, Form } from '@amtsweg/procedure';

const parent: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 60, required: true },
  {
    name: 'religion',
    label: 'Religionszugehörigkeit, wenn sie eingetragen werden soll',
    type: 'text',
    maxLength: 80,
  },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
];

const childName: readonly Field[] = [
  {
    name: 'childGivenNames',
    label: 'Vornamen des Kindes',
    type: 'name',
    maxLength: 160,
    help: 'Können innerhalb eines Monats nachgereicht werden.',
  },
  {
    name: 'naming',
    label: 'Geburtsname des Kindes',
    type: 'choice',
    required: true,
    options: [
      { value: 'marriageName', label: 'Ehename der Eltern' },
      { value: 'mother', label: 'Name der Mutter' },
      { value: 'father', label: 'Name des Vaters oder anderen Elternteils' },
      { value: 'double', label: 'Doppelname aus beiden Namen' },
      { value: 'open', label: 'noch nicht bestimmt' },
    ],
  },
];

/** The clinic's notification (§ 20 PStG) and what the parents add. */
export const form: Form = {
  sections: [
    {
      title: 'Die Geburt',
      fields: [
        {
          name: 'notifier',
          label: 'Wer anzeigt',
          type: 'choice',
          required: true,
          options: [
            { value: 'hospital', label: 'Krankenhaus' },
            { value: 'birthCentre', label: 'Geburtshaus' },
            { value: 'institution', label: 'Vollzugsanstalt oder andere Einrichtung' },
          ],
        },
        { name: 'institution', label: 'Name der Einrichtung', type: 'text', maxLength: 160, required: true },
        { name: 'institutionRef', label: 'Geburtsnummer der Einrichtung', type: 'text', maxLength: 40 },
        { name: 'bornOn', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
        { name: 'bornAt', label: 'Uhrzeit', type: 'text', pattern: '[0-2][0-9]:[0-5][0-9]', required: true },
        {
          name: 'multiple',
          label: 'Mehrlingsgeburt, Reihenfolge dieses Kindes',
          type: 'integer',
          min: 1,
          max: 6,
        },
        { name: 'stillborn', label: 'Totgeburt', type: 'boolean', required: true },
        {
          name: 'sex',
          label: 'Geschlecht',
          type: 'choice',
          options: [
            { value: 'female', label: 'weiblich' },
            { value: 'male', label: 'männlich' },
            { value: 'diverse', label: 'divers' },
          ],
          help: 'Ohne Angabe, wenn es sich keinem Geschlecht zuordnen lässt (§ 22 Abs. 3 PStG).',
        },
      ],
    },
    {
      title: 'Die Eltern und die Namen',
      fields: [
        { name: 'mother', label: 'Mutter', type: 'group', required: true, fields: parent },
        { name: 'otherParent', label: 'Vater oder anderer Elternteil', type: 'group', fields: parent },
        {
          name: 'parentsMarried',
          label: 'Die Eltern sind miteinander verheiratet',
          type: 'boolean',
          required: true,
        },
        {
          name: 'paternity',
          label: 'Die Vaterschaft ist anerkannt',
          type: 'boolean',
          when: 'form.parentsMarried = false',
          required: true,
        },
        {
          name: 'custody',
          label: 'Eine Sorgeerklärung liegt vor',
          type: 'boolean',
          when: 'form.parentsMarried = false',
          required: true,
        },
        ...childName,
        { name: 'email', label: 'E-Mail', type: 'email' },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.naming != "marriageName" or form.parentsMarried = true',
      message: 'Einen Ehenamen gibt es nur, wenn die Eltern miteinander verheiratet sind.',
      field: 'naming',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'notification', label: 'Geburtsanzeige der Einrichtung', legalBasis: '§ 20 PStG' },
  { name: 'identity', label: 'Ausweise der Eltern', legalBasis: '§ 33 PStV' },
  { name: 'marriage', label: 'Eheurkunde', when: 'form.parentsMarried = true' },
  { name: 'births', label: 'Geburtsurkunden der Eltern', when: 'form.parentsMarried = false' },
  { name: 'paternity', label: 'Vaterschaftsanerkennung und Zustimmung', when: 'form.paternity = true' },
  { name: 'naming', label: 'Erklärung zu Vor- und Familiennamen, von den Sorgeberechtigten unterschrieben' },
];

export const supplementFields: readonly Field[] = [
  ...childName.map((field): Field => ({ ...field, required: false })),
  { name: 'paternity', label: 'Die Vaterschaft ist anerkannt', type: 'boolean' },
];
