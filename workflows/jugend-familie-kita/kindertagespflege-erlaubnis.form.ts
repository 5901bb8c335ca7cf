import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** Person, qualification, rooms, and who else lives there (§ 43 (2) SGB VIII). */
export const form: Form = {
  sections: [
    {
      title: 'Tagespflegeperson',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        {
          name: 'birthDate',
          label: 'Geburtsdatum',
          type: 'date',
          required: true,
          notAfter: 'date(today) - duration("P18Y")',
        },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        { name: 'phone', label: 'Telefon', type: 'phone' },
        {
          name: 'qualification',
          label: 'Qualifikation',
          type: 'choice',
          required: true,
          options: [
            { value: 'qhb', label: 'Grundqualifizierung mit 300 Stunden' },
            { value: 'old', label: 'Grundqualifizierung mit 160 Stunden' },
            { value: 'pedagogue', label: 'Pädagogische Fachkraft' },
            { value: 'none', label: 'noch keine' },
          ],
        },
        {
          name: 'firstAid',
          label: 'Kurs „Erste Hilfe am Kind“ am',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
      ],
    },
    {
      title: 'Betreuung',
      fields: [
        {
          name: 'children',
          label: 'Gleichzeitig betreute fremde Kinder',
          type: 'integer',
          min: 1,
          max: 5,
          required: true,
        },
        {
          name: 'hours',
          label: 'Betreuungsstunden in der Woche',
          type: 'integer',
          min: 16,
          max: 60,
          required: true,
        },
        {
          name: 'place',
          label: 'Ort',
          type: 'choice',
          required: true,
          options: [
            { value: 'home', label: 'im eigenen Haushalt' },
            { value: 'rooms', label: 'in angemieteten Räumen' },
            { value: 'shared', label: 'in Großtagespflege mit anderen' },
          ],
        },
        {
          name: 'placeAddress',
          label: 'Anschrift der Räume',
          type: 'text',
          maxLength: 200,
          when: 'form.place != "home"',
          required: true,
        },
        {
          name: 'partners',
          label: 'Mit wem zusammen (jede Person braucht eine eigene Erlaubnis)',
          type: 'text',
          maxLength: 300,
          when: 'form.place = "shared"',
          required: true,
        },
        {
          name: 'adults',
          label: 'Weitere Volljährige im Haushalt',
          type: 'list',
          max: 8,
          when: 'form.place = "home"',
          fields: [{ name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true }],
        },
        { name: 'animals', label: 'Tiere im Haushalt', type: 'text', maxLength: 200 },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.qualification != "none"',
      message:
        'Ohne Qualifizierung kann die Erlaubnis nicht erteilt werden; bitte melden Sie sich zuerst zum Lehrgang an.',
      field: 'qualification',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  {
    name: 'record',
    label: 'Erweitertes Führungszeugnis zur Vorlage bei der Behörde',
    legalBasis: '§ 72a Abs. 1, 5 SGB VIII, § 30a BZRG',
  },
  {
    name: 'recordAdults',
    label: 'Erweiterte Führungszeugnisse der weiteren Volljährigen',
    when: 'count(form.adults) > 0',
  },
  {
    name: 'qualification',
    label: 'Zertifikat der Qualifizierung',
    legalBasis: '§ 43 Abs. 2 Satz 3 SGB VIII',
  },
  {
    name: 'health',
    label: 'Ärztliches Attest und Nachweis des Masernschutzes',
    legalBasis: '§ 20 Abs. 9 IfSG',
  },
  { name: 'concept', label: 'Pädagogisches Konzept und Schutzkonzept' },
  { name: 'lease', label: 'Nutzungsgenehmigung der Räume', when: 'form.place != "home"' },
];
