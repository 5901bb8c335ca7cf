import type { EvidenceItem, Field, Form } from '@amtsweg/procedure';

const months: readonly Field[] = [
  { name: 'month', label: 'Lebensmonat', type: 'integer', min: 1, max: 32, required: true },
  {
    name: 'variant',
    label: 'Leistung',
    type: 'choice',
    required: true,
    options: [
      { value: 'basic', label: 'Basiselterngeld' },
      { value: 'plus', label: 'ElterngeldPlus' },
      { value: 'bonus', label: 'Partnerschaftsbonus' },
    ],
  },
  {
    name: 'weeklyHours',
    label: 'Arbeitszeit in diesem Monat (Stunden in der Woche)',
    type: 'integer',
    min: 0,
    max: 60,
    required: true,
  },
];

/** One parent's claim; the months of both parents are bound to each other (§ 7 (3) BEEG), hence both sign. */
export const form: Form = {
  sections: [
    {
      title: 'Antragstellender Elternteil',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'taxId',
          label: 'Steuerliche Identifikationsnummer',
          type: 'text',
          pattern: '^[1-9]\\d{10}$',
          required: true,
        },
        {
          name: 'iban',
          label: 'IBAN ohne Leerzeichen',
          type: 'text',
          pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$',
          required: true,
        },
        {
          name: 'freedom',
          label: 'Staatsangehörigkeit',
          type: 'choice',
          required: true,
          options: [
            { value: 'eu', label: 'Deutsch, EU, EWR oder Schweiz' },
            { value: 'other', label: 'Andere (Aufenthaltstitel nach § 1 Abs. 7 BEEG)' },
          ],
        },
      ],
    },
    {
      title: 'Kind',
      fields: [
        { name: 'childName', label: 'Vor- und Familienname', type: 'name', maxLength: 200, required: true },
        { name: 'childBirth', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'multiples',
          label: 'Weitere Kinder derselben Geburt',
          type: 'integer',
          min: 0,
          max: 5,
          required: true,
        },
        {
          name: 'siblings',
          label: 'Geschwister, die den Geschwisterbonus auslösen (§ 2a BEEG)',
          type: 'boolean',
          required: true,
        },
        {
          name: 'sameHousehold',
          label: 'Ich lebe mit dem Kind in einem Haushalt und betreue es selbst',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Bezugszeitraum',
      fields: [
        {
          name: 'months',
          label: 'Gewünschte Lebensmonate',
          type: 'list',
          min: 1,
          max: 24,
          required: true,
          fields: months,
        },
        {
          name: 'soleParent',
          label: 'Ich bin alleinerziehend und beanspruche auch die Partnermonate (§ 4c BEEG)',
          type: 'boolean',
        },
        {
          name: 'otherParent',
          label: 'Name des anderen Elternteils',
          type: 'name',
          maxLength: 200,
          required: 'form.soleParent != true',
        },
        {
          name: 'otherAgrees',
          label: 'Der andere Elternteil hat den Antrag mit unterschrieben (§ 7 Abs. 3 BEEG)',
          type: 'boolean',
          required: 'form.soleParent != true',
        },
      ],
    },
    {
      title: 'Einkommen',
      fields: [
        {
          name: 'before',
          label: 'Erwerbstätigkeit vor der Geburt',
          type: 'choice',
          many: true,
          required: true,
          options: [
            { value: 'employed', label: 'Arbeitnehmer' },
            { value: 'selfEmployed', label: 'Selbständig' },
            { value: 'none', label: 'Nicht erwerbstätig' },
          ],
        },
        {
          name: 'employer',
          label: 'Arbeitgeber',
          type: 'text',
          maxLength: 200,
          when: 'list contains(form.before, "employed")',
          required: true,
        },
        {
          name: 'taxable',
          label: 'Zu versteuerndes Einkommen beider Eltern im Jahr vor der Geburt',
          type: 'money',
          min: 0,
          max: 10000000000,
          required: true,
        },
        {
          name: 'maternityPay',
          label: 'Mutterschaftsgeld nach der Geburt wurde bezogen',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'every m in form.months satisfies m.variant != "basic" or m.month <= 14',
      message: 'Basiselterngeld gibt es nur bis zum 14. Lebensmonat (§ 4 Abs. 1 BEEG).',
      field: 'months',
    },
    {
      holds: 'form.soleParent = true or form.otherAgrees = true',
      message: 'Der andere Elternteil muss den Antrag mit unterschreiben (§ 7 Abs. 3 BEEG).',
      field: 'otherAgrees',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'birth', label: 'Geburtsbescheinigung für Elterngeld im Original', legalBasis: '§ 1 BEEG' },
  {
    name: 'income',
    label: 'Lohnabrechnungen der letzten zwölf Monate',
    legalBasis: '§ 2c BEEG',
    when: 'list contains(form.before, "employed")',
  },
  {
    name: 'tax',
    label: 'Letzter Steuerbescheid',
    legalBasis: '§ 2d BEEG',
    when: 'list contains(form.before, "selfEmployed")',
  },
  {
    name: 'maternity',
    label: 'Bescheinigung über Mutterschaftsgeld und Arbeitgeberzuschuss',
    legalBasis: '§ 3 BEEG',
    when: 'form.maternityPay = true',
  },
  {
    name: 'permit',
    label: 'Aufenthaltstitel',
    legalBasis: '§ 1 Abs. 7 BEEG',
    when: 'form.freedom = "other"',
  },
];
