import type { EvidenceItem, Field, Form, Option } from '@amtsweg/procedure';

const oldClasses: readonly Option[] = [
  '1',
  '1a',
  '1b',
  '2',
  '3',
  '4',
  '5',
  'A',
  'B',
  'C',
  'D',
  'E',
  'M',
  'T',
].map((name) => ({ value: name, label: `Klasse ${name}` }));

const issueNames: Field = {
  name: 'nameAtIssue',
  label: 'Familienname, als der Führerschein ausgestellt wurde',
  type: 'name',
  maxLength: 120,
};

const licenceNumber: Field = {
  name: 'licenceNumber',
  label: 'Führerschein- oder Listennummer',
  type: 'text',
  maxLength: 40,
};

const issuedOn: Field = {
  name: 'issuedOn',
  label: 'Ausgestellt am',
  type: 'date',
  notAfter: 'today',
};

const issuingOffice: Field = {
  name: 'issuingOffice',
  label: 'Ausstellende Behörde, wie sie im Führerschein steht',
  type: 'text',
  maxLength: 160,
};

const destinationAuthority: Field = {
  name: 'destinationAuthority',
  label: 'Fahrerlaubnisbehörde, die die Abschrift braucht',
  type: 'text',
  maxLength: 160,
};

/** What an applicant may correct or add later, by the names of the form. */
export const supplementFields: readonly Field[] = [
  issueNames,
  { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120 },
  licenceNumber,
  issuedOn,
  issuingOffice,
  destinationAuthority,
];

/** The request for a transcript of the index card. */
export const form: Form = {
  sections: [
    {
      title: 'Wer die Abschrift beantragt',
      fields: [
        {
          name: 'requester',
          label: 'Ich beantrage',
          type: 'choice',
          required: true,
          options: [
            { value: 'self', label: 'für mich selbst' },
            { value: 'proxy', label: 'mit Vollmacht' },
            { value: 'authority', label: 'als Fahrerlaubnisbehörde' },
          ],
        },
        {
          name: 'requesterName',
          label: 'Name der bevollmächtigten Person oder der anfordernden Behörde',
          type: 'name',
          maxLength: 160,
          when: 'form.requester != "self"',
          required: true,
        },
        {
          name: 'requesterAddress',
          label: 'Anschrift der bevollmächtigten Person',
          type: 'text',
          maxLength: 200,
          when: 'form.requester = "proxy"',
          required: true,
        },
        {
          name: 'requesterReference',
          label: 'Aktenzeichen der anfordernden Behörde',
          type: 'text',
          maxLength: 60,
          when: 'form.requester = "authority"',
          required: true,
        },
        {
          name: 'purpose',
          label: 'Wofür',
          type: 'choice',
          required: true,
          options: [
            { value: 'exchange', label: 'Umtausch oder Antrag bei einer anderen Fahrerlaubnisbehörde' },
            { value: 'selfDisclosure', label: 'Auskunft über meine eigenen Daten (§ 58 StVG)' },
          ],
        },
      ],
    },
    {
      title: 'Inhaberin oder Inhaber des Führerscheins',
      fields: [
        { name: 'familyName', label: 'Familienname heute', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        issueNames,
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        { name: 'address', label: 'Anschrift heute', type: 'text', maxLength: 200, required: true },
        {
          name: 'addressAtIssue',
          label: 'Anschrift bei der Ausstellung',
          help: 'Ein Ort, der später zu Hannover kam, führt uns zum richtigen Archiv.',
          type: 'text',
          maxLength: 200,
        },
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'phone', label: 'Telefon', type: 'phone' },
      ],
    },
    {
      title: 'Der Führerschein',
      fields: [
        {
          name: 'document',
          label: 'Führerschein',
          type: 'choice',
          required: true,
          options: [
            { value: 'grey', label: 'Grauer Führerschein' },
            { value: 'pink', label: 'Rosa Führerschein' },
            { value: 'gdr', label: 'Führerschein der DDR' },
            { value: 'card', label: 'Kartenführerschein' },
            { value: 'lost', label: 'Nicht mehr vorhanden' },
          ],
        },
        { ...licenceNumber, required: 'form.document != "lost"' },
        { ...issuedOn, required: 'form.document != "lost"' },
        { ...issuingOffice, required: true },
        {
          name: 'classes',
          label: 'Klassen, soweit bekannt',
          type: 'choice',
          many: true,
          options: oldClasses,
        },
      ],
    },
    {
      title: 'Wohin die Abschrift geht',
      fields: [
        {
          ...destinationAuthority,
          when: 'form.purpose = "exchange"',
          required: true,
        },
        {
          name: 'forwardingConsent',
          label: 'Ist eine andere Behörde zuständig, darf mein Antrag dorthin weitergegeben werden',
          type: 'boolean',
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.requester != "authority" or form.purpose = "exchange"',
      message: 'Eine Behörde kann keine Selbstauskunft verlangen.',
      field: 'purpose',
    },
    {
      holds: 'form.issuedOn = null or date(form.issuedOn) >= date(form.birthDate)',
      message: 'Der Führerschein kann nicht vor der Geburt ausgestellt worden sein.',
      field: 'issuedOn',
    },
  ],
};

/** The documents an applicant has to supply. */
export const evidence: readonly EvidenceItem[] = [
  {
    name: 'identity',
    label: 'Personalausweis oder Reisepass, sofern nicht online ausgewiesen',
    legalBasis: '§ 58 Satz 2 StVG',
    when: 'form.requester != "authority"',
  },
  {
    name: 'licenceCopy',
    label: 'Kopie des Führerscheins, Vorder- und Rückseite',
    when: 'form.document != "lost"',
  },
  { name: 'proxy', label: 'Vollmacht und Kopien beider Ausweise', when: 'form.requester = "proxy"' },
  {
    name: 'nameChange',
    label: 'Nachweis der Namensänderung',
    when: 'form.nameAtIssue != null and form.nameAtIssue != form.familyName',
  },
];
