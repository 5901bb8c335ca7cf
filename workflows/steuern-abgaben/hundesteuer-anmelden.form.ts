import {
  supplementEvent,
  type EventSpec,
  type EvidenceItem,
  type Field,
  type Form,
} from '@amtsweg/procedure';

/** A dog of the registration by its number there. */
export const dogNumber: Field = {
  name: 'nr',
  label: 'Laufende Nummer des Hundes in der Anmeldung',
  type: 'integer',
  min: 1,
  max: 10,
  required: true,
};

const address: Field = { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true };

const dog: readonly Field[] = [
  { name: 'name', label: 'Name des Hundes', type: 'text', maxLength: 60, required: true },
  {
    name: 'breed',
    label: 'Rasse oder Kreuzung',
    type: 'text',
    maxLength: 120,
    required: true,
    help: 'Bei Kreuzungen die Rassen der Eltern, soweit bekannt.',
  },
  {
    name: 'sex',
    label: 'Geschlecht',
    type: 'choice',
    required: true,
    options: [
      { value: 'male', label: 'männlich' },
      { value: 'female', label: 'weiblich' },
    ],
  },
  { name: 'colour', label: 'Farbe', type: 'text', maxLength: 60, required: true },
  {
    name: 'birthDate',
    label: 'Geburtsdatum (wenn unbekannt: geschätzt)',
    type: 'date',
    required: true,
    notAfter: 'today',
  },
  {
    name: 'chip',
    label: 'Kennnummer des Transponders',
    type: 'text',
    maxLength: 15,
    pattern: '^[0-9]{15}$',
    help: '15 Ziffern; Pflicht für Hunde ab sechs Monaten (§ 4 NHundG).',
  },
  {
    name: 'origin',
    label: 'Wie kam der Hund in den Haushalt?',
    type: 'choice',
    required: true,
    options: [
      { value: 'acquired', label: 'angeschafft oder aufgenommen' },
      { value: 'litter', label: 'aus eigenem Wurf' },
      { value: 'care', label: 'in Pflege, Verwahrung oder auf Probe, länger als zwei Monate' },
      { value: 'moved', label: 'mit mir nach Hannover gezogen' },
    ],
  },
  {
    name: 'takenIn',
    label: 'Aufgenommen am (bei Zuzug: Tag des Zuzugs)',
    type: 'date',
    required: true,
    notAfter: 'today',
  },
  {
    name: 'previousKeeper',
    label: 'Name der vorherigen Halterin oder des vorherigen Halters',
    type: 'name',
    when: 'item.origin = "acquired"',
    required: true,
  },
  {
    name: 'previousAddress',
    label: 'Anschrift der vorherigen Haltung',
    type: 'text',
    maxLength: 200,
    when: 'item.origin = "acquired"',
    required: true,
  },
  { name: 'insurer', label: 'Haftpflichtversicherung (§ 5 NHundG)', type: 'text', maxLength: 120 },
  { name: 'policyNumber', label: 'Nummer des Versicherungsvertrags', type: 'text', maxLength: 60 },
  {
    name: 'dangerousFinding',
    label: 'Eine Behörde hat die Gefährlichkeit des Hundes festgestellt',
    type: 'boolean',
    required: true,
  },
  {
    name: 'relief',
    label: 'Ich beantrage eine Befreiung oder Ermäßigung für diesen Hund',
    type: 'choice',
    required: true,
    options: [
      { value: 'none', label: 'nein' },
      { value: 'assistance', label: 'Blindenführ- oder anderer Assistenzhund' },
      { value: 'disability', label: 'Hilfe für einen Menschen mit Schwerbehinderung' },
      { value: 'rescue', label: 'geprüfter Rettungshund' },
      { value: 'shelter', label: 'aus einem Tierheim übernommen' },
      { value: 'hardship', label: 'Bezug von Sozialleistungen' },
    ],
  },
];

const dogs: Field = {
  name: 'dogs',
  label: 'Anzumeldende Hunde',
  type: 'list',
  required: true,
  min: 1,
  max: 10,
  fields: dog,
};
const otherDogs: Field = {
  name: 'otherDogs',
  label: 'Zahl der übrigen Hunde im Haushalt',
  type: 'integer',
  min: 0,
  max: 50,
  required: true,
};

export const form: Form = {
  sections: [
    {
      title: 'Halterin oder Halter',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        address,
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'phone', label: 'Telefon', type: 'phone' },
        {
          name: 'coKeepers',
          label: 'Weitere Personen im Haushalt, die den Hund mit halten (Gesamtschuldner)',
          type: 'list',
          max: 10,
          fields: [
            { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
            { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
            { name: 'birthDate', label: 'Geburtsdatum', type: 'date', notAfter: 'today' },
          ],
        },
      ],
    },
    {
      title: 'Hunde',
      fields: [
        {
          name: 'dogs',
          label: 'Anzumeldende Hunde',
          type: 'list',
          required: true,
          min: 1,
          max: 10,
          fields: dog,
        },
        {
          name: 'otherDogs',
          label: 'Zahl der übrigen Hunde im Haushalt',
          type: 'integer',
          min: 0,
          max: 50,
          required: true,
        },
      ],
    },
    {
      title: 'Billigkeit',
      fields: [
        {
          name: 'equityRequest',
          label: 'Ich beantrage, die Steuer aus Billigkeitsgründen niedriger festzusetzen (§ 163 AO)',
          type: 'boolean',
        },
        {
          name: 'equityReason',
          label: 'Gründe',
          type: 'longText',
          maxLength: 4000,
          when: 'form.equityRequest = true',
          required: true,
        },
      ],
    },
    {
      title: 'Zahlung und Zustellung',
      fields: [
        {
          name: 'payment',
          label: 'Zahlungsweg',
          type: 'choice',
          required: true,
          options: [
            { value: 'sepa', label: 'SEPA-Lastschrift' },
            { value: 'transfer', label: 'Überweisung' },
          ],
        },
        {
          name: 'accountHolder',
          label: 'Kontoinhaberin oder Kontoinhaber',
          type: 'name',
          maxLength: 120,
          when: 'form.payment = "sepa"',
          required: true,
        },
        {
          name: 'iban',
          label: 'IBAN',
          type: 'text',
          maxLength: 34,
          pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$',
          when: 'form.payment = "sepa"',
          required: true,
        },
        {
          name: 'mandate',
          label: 'Ich ermächtige die Stadtkasse, die Hundesteuer von diesem Konto einzuziehen',
          type: 'boolean',
          when: 'form.payment = "sepa"',
          required: true,
        },
        {
          name: 'delivery',
          label: 'Zustellung',
          type: 'choice',
          required: true,
          options: [
            { value: 'portal', label: 'In das Postfach des Nutzerkontos; die Marke kommt mit der Post' },
            { value: 'post', label: 'Mit der Post' },
          ],
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'every dog in form.dogs satisfies date(dog.takenIn) >= date(dog.birthDate)',
      message: 'Ein Hund kann nicht vor seiner Geburt aufgenommen worden sein.',
      field: 'dogs',
    },
    {
      holds: 'every dog in form.dogs satisfies dog.chip = null or count(form.dogs[item.chip = dog.chip]) = 1',
      message: 'Zwei Hunde können nicht dieselbe Transpondernummer haben.',
      field: 'dogs',
    },
    {
      holds: 'form.payment != "sepa" or form.mandate = true',
      message: 'Ohne Ihre Ermächtigung kann die Stadtkasse nicht abbuchen.',
      field: 'mandate',
    },
  ],
};

const claimed = (relief: string): string => `some dog in form.dogs satisfies dog.relief = "${relief}"`;

export const evidence: readonly EvidenceItem[] = [
  { name: 'assistanceTraining', label: 'Ausbildungsnachweis des Hundes', when: claimed('assistance') },
  {
    name: 'disabilityCard',
    label: 'Schwerbehindertenausweis',
    when: `${claimed('assistance')} or ${claimed('disability')}`,
  },
  { name: 'rescueTest', label: 'Prüfung als Rettungshund', when: claimed('rescue') },
  { name: 'shelterContract', label: 'Vertrag mit dem Tierheim', when: claimed('shelter') },
  {
    name: 'benefitNotice',
    label: 'Bescheid über Sozialleistungen oder Einkommensnachweise',
    when: `${claimed('hardship')} or form.equityRequest = true`,
  },
];

export const events: Readonly<Record<string, EventSpec>> = {
  supplement: supplementEvent([
    { ...address, required: false },
    { ...dogs, required: false },
    { ...otherDogs, required: false },
  ]),
  reportDeath: {
    label: 'Tod eines Hundes mitteilen',
    by: ['applicant', 'clerk'],
    fields: [
      dogNumber,
      { name: 'diedOn', label: 'Gestorben am', type: 'date', required: true, notAfter: 'today' },
    ],
    note: 'Die Steuer für die Monate bis zum Tod bleibt geschuldet (§ 38 AO).',
  },
  comment: {
    label: 'Zur beabsichtigten Ablehnung äußern',
    by: ['applicant', 'clerk'],
    fields: [{ name: 'text', label: 'Äußerung', type: 'longText', maxLength: 4000, required: true }],
  },
  actionFiled: {
    label: 'Klage beim Verwaltungsgericht eingegangen',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'docket', label: 'Aktenzeichen des Gerichts', type: 'text', maxLength: 60, required: true },
      { name: 'filedOn', label: 'Erhoben am', type: 'date', required: true, notAfter: 'today' },
    ],
    note: 'Die Klage hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 VwGO).',
  },
  remissionRequest: {
    label: 'Erlass der festgesetzten Steuer beantragen (§ 227 AO)',
    by: ['applicant', 'clerk'],
    fields: [{ name: 'reason', label: 'Gründe', type: 'longText', maxLength: 4000, required: true }],
  },
  dangerFinding: {
    label: 'Feststellung der Gefährlichkeit mitteilen (§ 7 NHundG)',
    by: ['authority', 'clerk'],
    fields: [
      dogNumber,
      { name: 'foundOn', label: 'Festgestellt am', type: 'date', required: true, notAfter: 'today' },
      { name: 'reference', label: 'Aktenzeichen der Fachbehörde', type: 'text', maxLength: 60 },
    ],
  },
  deregistered: {
    label: 'Hundehaltung beendet (Abmeldung)',
    by: ['clerk', 'authority'],
    fields: [
      { name: 'endedOn', label: 'Ende der Haltung', type: 'date', required: true, notAfter: 'today' },
      { name: 'caseNumber', label: 'Aktenzeichen der Abmeldung', type: 'text', maxLength: 60 },
    ],
    note: 'Über das Ende der Steuer wird im Verfahren „Hundesteuer abmelden“ entschieden.',
  },
};
