import type { EvidenceItem, Feel, Field, Form } from '@amtsweg/procedure';

/** Each of the two as § 12 (2) PStG wants them known. */
const person: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Geburtsort mit Standesamt', type: 'text', maxLength: 120, required: true },
  { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 80, required: true },
  {
    name: 'law',
    label: 'Das Recht, nach dem sich die Ehefähigkeit richtet (Art. 13 EGBGB)',
    type: 'choice',
    required: true,
    options: [
      { value: 'german', label: 'deutsches Recht (auch bei mehreren Staatsangehörigkeiten)' },
      { value: 'foreign', label: 'ausländisches Recht' },
    ],
  },
  {
    name: 'status',
    label: 'Familienstand',
    type: 'choice',
    required: true,
    options: [
      { value: 'single', label: 'ledig' },
      { value: 'divorced', label: 'geschieden, oder Ehe oder Lebenspartnerschaft aufgehoben' },
      { value: 'widowed', label: 'verwitwet' },
    ],
  },
  {
    name: 'formerMarriages',
    label: 'Zahl der früheren Ehen und Lebenspartnerschaften',
    type: 'integer',
    min: 0,
    max: 10,
    required: true,
  },
  {
    name: 'residence',
    label: 'Wohnsitz oder gewöhnlicher Aufenthalt',
    type: 'choice',
    required: true,
    options: [
      { value: 'hannover', label: 'Hannover (auch Nebenwohnung)' },
      { value: 'germany', label: 'anderswo in Deutschland' },
      { value: 'abroad', label: 'im Ausland' },
    ],
  },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
];

/** § 12 (1) PStG: no residence of either here, and not the case in which the place of the ceremony decides. */
export const notHere: Feel =
  'form.first.residence != "hannover" and form.second.residence != "hannover" and not(form.first.residence = "abroad" and form.second.residence = "abroad" and form.place = "hannover")';

const language: Field = {
  name: 'interpreterLanguage',
  label: 'Wir brauchen eine Verdolmetschung in',
  type: 'text',
  maxLength: 60,
};

/** The notification of both. */
export const form: Form = {
  sections: [
    {
      title: 'Die Eheschließenden',
      fields: [
        { name: 'first', label: 'Erste Person', type: 'group', required: true, fields: person },
        { name: 'second', label: 'Zweite Person', type: 'group', required: true, fields: person },
        {
          name: 'related',
          label: 'Wir sind miteinander in gerader Linie verwandt, Geschwister oder durch Adoption verbunden',
          type: 'boolean',
          required: true,
        },
        { name: 'commonChildren', label: 'Wir haben gemeinsame Kinder', type: 'boolean', required: true },
      ],
    },
    {
      title: 'Die Anmeldung',
      fields: [
        {
          name: 'appearance',
          label: 'Wer anmeldet',
          type: 'choice',
          required: true,
          options: [
            { value: 'both', label: 'beide persönlich' },
            { value: 'one', label: 'eine Person mit Beitrittserklärung der anderen' },
            { value: 'written', label: 'beide schriftlich aus wichtigem Grund' },
          ],
        },
        {
          name: 'mortalIllness',
          label: 'Eine oder einer von uns ist lebensgefährlich erkrankt',
          type: 'boolean',
        },
        {
          name: 'place',
          label: 'Die Ehe soll geschlossen werden',
          type: 'choice',
          required: true,
          options: [
            { value: 'hannover', label: 'beim Standesamt Hannover' },
            { value: 'elsewhere', label: 'bei einem anderen deutschen Standesamt' },
          ],
        },
        {
          name: 'otherOffice',
          label: 'Welches Standesamt',
          type: 'text',
          maxLength: 120,
          when: 'form.place = "elsewhere"',
          required: true,
        },
        { name: 'wantedOn', label: 'Gewünschter Tag', type: 'date', notBefore: 'today' },
        language,
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'phone', label: 'Telefon', type: 'phone' },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.first.status = "single" or form.first.formerMarriages > 0',
      message: 'Bitte geben Sie die Zahl der früheren Ehen an.',
      field: 'first.formerMarriages',
    },
    {
      holds: 'form.second.status = "single" or form.second.formerMarriages > 0',
      message: 'Bitte geben Sie die Zahl der früheren Ehen an.',
      field: 'second.formerMarriages',
    },
  ],
};

/** What each of them has to bring (§ 12 (2) PStG, § 8 PStV). */
export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Personalausweise oder Reisepässe' },
  {
    name: 'birthEntry',
    label: 'Beglaubigte Ausdrucke aus dem Geburtenregister',
    legalBasis: '§ 12 Abs. 2 Nr. 1 PStG',
  },
  {
    name: 'residence',
    label: 'Erweiterte Meldebescheinigungen, soweit nicht in Hannover gemeldet',
    when: 'form.first.residence = "germany" or form.second.residence = "germany"',
  },
  {
    name: 'dissolution',
    label:
      'Nachweise über die letzte Ehe und ihre Auflösung, bei Auslandsscheidung mit Anerkennung (§ 107 FamFG)',
    legalBasis: '§ 12 Abs. 2 Nr. 4 PStG',
    when: 'form.first.status != "single" or form.second.status != "single"',
  },
  {
    name: 'capacity',
    label: 'Ehefähigkeitszeugnis oder Unterlagen für die Befreiung',
    legalBasis: '§ 1309 BGB',
    when: 'form.first.law = "foreign" or form.second.law = "foreign"',
  },
  {
    name: 'accession',
    label: 'Beitrittserklärung der verhinderten Person',
    when: 'form.appearance = "one"',
  },
  {
    name: 'medical',
    label: 'Ärztliches Zeugnis über die lebensgefährliche Erkrankung',
    legalBasis: '§ 13 Abs. 3 PStG',
    when: 'form.mortalIllness = true',
  },
];

export const supplementFields: readonly Field[] = [
  { name: 'wantedOn', label: 'Gewünschter Tag', type: 'date', notBefore: 'today' },
  language,
];
