import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** One application a child; the applicant is the parent with whom the child lives (§ 9 UVG). */
export const form: Form = {
  sections: [
    {
      title: 'Elternteil, bei dem das Kind lebt',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'maritalStatus',
          label: 'Familienstand',
          type: 'choice',
          required: true,
          options: [
            { value: 'single', label: 'ledig' },
            { value: 'widowed', label: 'verwitwet' },
            { value: 'divorced', label: 'geschieden' },
            { value: 'separated', label: 'dauernd getrennt lebend' },
            { value: 'married', label: 'verheiratet oder in Lebenspartnerschaft' },
          ],
        },
        {
          name: 'separatedSince',
          label: 'Getrennt seit',
          type: 'date',
          when: 'form.maritalStatus = "separated"',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'iban',
          label: 'IBAN ohne Leerzeichen',
          type: 'text',
          pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$',
          required: true,
        },
      ],
    },
    {
      title: 'Kind',
      fields: [
        { name: 'childName', label: 'Vor- und Familienname', type: 'name', maxLength: 200, required: true },
        { name: 'childBirth', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'shared',
          label: 'Der andere Elternteil betreut das Kind an wie vielen Tagen im Monat',
          type: 'integer',
          min: 0,
          max: 31,
          required: true,
        },
        {
          name: 'orphanPension',
          label: 'Waisenbezüge im Monat',
          type: 'money',
          min: 0,
          max: 500000,
          required: true,
        },
        {
          name: 'childBenefit',
          label: 'Kindergeld wird für das Kind gezahlt',
          type: 'boolean',
          required: true,
        },
        {
          name: 'citizenBenefit',
          label: 'Das Kind erhält Bürgergeld (SGB II)',
          type: 'boolean',
          required: true,
        },
        {
          name: 'parentGross',
          label: 'Ihr Bruttoeinkommen im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          when: 'form.citizenBenefit = true',
          required: true,
        },
      ],
    },
    {
      title: 'Anderer Elternteil',
      fields: [
        {
          name: 'paternity',
          label: 'Abstammung',
          type: 'choice',
          required: true,
          options: [
            { value: 'established', label: 'steht fest' },
            { value: 'pending', label: 'Feststellung läuft' },
            { value: 'unknown', label: 'der andere Elternteil ist unbekannt' },
          ],
        },
        {
          name: 'otherParent',
          label: 'Name',
          type: 'name',
          maxLength: 200,
          when: 'form.paternity != "unknown"',
          required: true,
        },
        { name: 'otherAddress', label: 'Letzte bekannte Anschrift', type: 'text', maxLength: 200 },
        { name: 'otherDeceased', label: 'Der andere Elternteil ist verstorben', type: 'boolean' },
        {
          name: 'unknownReason',
          label: 'Warum der andere Elternteil nicht benannt werden kann',
          type: 'longText',
          maxLength: 4000,
          when: 'form.paternity = "unknown"',
          required: true,
        },
      ],
    },
    {
      title: 'Unterhalt',
      fields: [
        {
          name: 'maintenancePaid',
          label: 'Zurzeit gezahlter Unterhalt im Monat',
          type: 'money',
          min: 0,
          max: 500000,
          required: true,
        },
        { name: 'titled', label: 'Es gibt einen Unterhaltstitel', type: 'boolean', required: true },
        {
          name: 'efforts',
          label: 'Was Sie unternommen haben, um Unterhalt zu bekommen',
          type: 'longText',
          maxLength: 4000,
          required: true,
        },
        { name: 'retroactive', label: 'Auch für den Monat vor dem Antrag (§ 4 UVG)', type: 'boolean' },
      ],
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'birth', label: 'Geburtsurkunde des Kindes', legalBasis: '§ 1 UVG' },
  { name: 'title', label: 'Unterhaltstitel', when: 'form.titled = true' },
  { name: 'residence', label: 'Meldebescheinigung' },
  {
    name: 'separation',
    label: 'Nachweis der Trennung oder Scheidungsbeschluss',
    when: 'form.maritalStatus = "separated" or form.maritalStatus = "divorced"',
  },
  {
    name: 'income',
    label: 'Bescheid des Jobcenters und Gehaltsnachweis',
    legalBasis: '§ 1 Abs. 1a UVG',
    when: 'form.citizenBenefit = true',
  },
];
