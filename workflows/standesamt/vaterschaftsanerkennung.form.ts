import type { Field, Form } from '@amtsweg/procedure';

const person: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 60, required: true },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
];

const birthOffice: Field = {
  name: 'birthOffice',
  label: 'Standesamt, das die Geburt beurkundet hat',
  type: 'text',
  maxLength: 120,
  when: 'form.childBorn = true',
  required: true,
};

/** Who is the father, who the mother, which child, and whose consents are needed. */
export const form: Form = {
  sections: [
    {
      title: 'Die Eltern',
      fields: [
        { name: 'father', label: 'Anerkennender', type: 'group', required: true, fields: person },
        { name: 'mother', label: 'Mutter', type: 'group', required: true, fields: person },
        {
          name: 'parentsMarried',
          label: 'Wir sind miteinander verheiratet',
          type: 'boolean',
          required: true,
        },
        {
          name: 'motherMarried',
          label: 'Die Mutter ist oder war bei der Geburt mit einem anderen Mann verheiratet',
          type: 'boolean',
          required: true,
        },
        {
          name: 'childOfMarriage',
          label: 'Das Kind wird nach Anhängigkeit des Scheidungsantrags geboren (dreiseitige Erklärung)',
          type: 'boolean',
          when: 'form.motherMarried = true',
          required: true,
        },
        {
          name: 'minorParent',
          label: 'Ein Elternteil ist minderjährig (die gesetzliche Vertretung muss zustimmen)',
          type: 'boolean',
        },
      ],
    },
    {
      title: 'Das Kind',
      fields: [
        { name: 'childBorn', label: 'Das Kind ist geboren', type: 'boolean', required: true },
        { name: 'childDate', label: 'Tag der Geburt oder erwarteter Tag', type: 'date', required: true },
        {
          name: 'childNames',
          label: 'Vornamen und Familienname des Kindes',
          type: 'name',
          maxLength: 200,
          when: 'form.childBorn = true',
          required: true,
        },
        birthOffice,
        {
          name: 'interpreterLanguage',
          label: 'Wir brauchen eine Verdolmetschung in',
          type: 'text',
          maxLength: 60,
        },
        { name: 'email', label: 'E-Mail', type: 'email' },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.childBorn = false or form.childDate <= today',
      message: 'Ein geborenes Kind kann keinen Geburtstag in der Zukunft haben.',
      field: 'childDate',
    },
    {
      holds: 'form.parentsMarried = false or form.motherMarried = false',
      message:
        'Sie können nicht miteinander verheiratet sein und die Mutter zugleich mit einem anderen Mann.',
      field: 'motherMarried',
    },
  ],
};

/** What can be told later. */
export const supplementFields: readonly Field[] = [
  { name: 'childDate', label: 'Tag der Geburt', type: 'date' },
  { name: 'interpreterLanguage', label: 'Sprache der Verdolmetschung', type: 'text', maxLength: 60 },
];
