import type { Field, Form, Option, Plausibility } from '../form.js';
import type { EvidenceItem, Procedure } from '../procedure.js';
import { supplementEvent, withdrawEvent } from './withdrawal.js';

/** A person as the entry names it. */
export const personFields: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
];

const capacities: readonly Option[] = [
  { value: 'self', label: 'für mich selbst' },
  { value: 'legalRepresentative', label: 'als gesetzliche Vertretung' },
  { value: 'proxy', label: 'mit Vollmacht' },
];

/** What the applicant says about their interest; needed where § 62 PStG asks for it to be made credible. */
const INTEREST = 'form.relation in ("sibling", "legalInterest", "thirtyYears")';

/** Number of the entry, where the applicant has an older certificate. */
const registerNumber: Field = {
  name: 'registerNumber',
  label: 'Registernummer, soweit bekannt',
  type: 'text',
  maxLength: 40,
};

/** Religion stands in a certificate only on demand. */
export const religion: Field = {
  name: 'religion',
  label: 'Rechtliche Zugehörigkeit zu einer Religionsgemeinschaft',
  type: 'text',
  maxLength: 80,
  when: 'form.withReligion = true',
};

/** The circles of § 62 PStG that several registers share. */
export const entitled = {
  ancestor: { value: 'ancestor', label: 'Eltern, Großeltern oder weitere Vorfahren' },
  descendant: { value: 'descendant', label: 'Kind, Enkelkind oder weitere Abkömmlinge' },
  sibling: { value: 'sibling', label: 'Geschwister mit berechtigtem Interesse' },
  legalInterest: { value: 'legalInterest', label: 'andere Person mit rechtlichem Interesse' },
  thirtyYears: {
    value: 'thirtyYears',
    label: 'andere Person; die letzte eingetragene ist seit 30 Jahren tot',
  },
} as const satisfies Readonly<Record<string, Option>>;

/** What the form of one certificate says. */
export interface CertificateForm {
  /** The section that describes the event. */
  readonly entry: { readonly title: string; readonly fields: readonly Field[] };
  readonly certificate: string;
  /** What may be left out or added on demand. */
  readonly content?: readonly Field[];
  readonly relations: readonly Option[];
  /** Further capacities beside oneself, legal representation and power of attorney. */
  readonly capacities?: readonly Option[];
  readonly requester?: readonly Field[];
  readonly plausibility?: readonly Plausibility[];
}

/**
 * The form of a civil-status certificate: the entry looked for, the certificate wanted, and who asks for it with which
 * right (§ 62 PStG). `relations` differ with the register; nobody is turned away by the form (LC-09), age and
 * entitlement are examined.
 */
export function certificateForm(config: CertificateForm): Form {
  return {
    sections: [
      { ...config.entry, fields: [...config.entry.fields, registerNumber] },
      { title: 'Die Urkunde', fields: orderFields(config.certificate, config.content ?? []) },
      requesterSection(config),
    ],
    plausibility: [
      {
        holds: 'form.feeFree != true or form.feeFreeCopies <= form.copies',
        message: 'Es können nicht mehr Urkunden gebührenfrei sein, als Sie bestellen.',
        field: 'feeFreeCopies',
      },
      ...(config.plausibility ?? []),
    ],
  };
}

/** Who asks, for whom, and with which right. */
function requesterSection(config: CertificateForm): Form['sections'][number] {
  return {
    title: 'Wer den Antrag stellt',
    fields: [
      {
        name: 'requester',
        label: 'Antragstellende Person',
        type: 'group',
        required: true,
        fields: requesterFields,
      },
      {
        name: 'actingFor',
        label: 'Ich beantrage die Urkunde',
        type: 'choice',
        required: true,
        options: [...capacities, ...(config.capacities ?? [])],
      },
      {
        name: 'principalName',
        label: 'Name der vertretenen Person',
        type: 'name',
        maxLength: 200,
        when: 'form.actingFor != "self"',
        required: true,
      },
      ...(config.requester ?? []),
      {
        name: 'relation',
        label: 'Verhältnis der berechtigten Person zum Eintrag',
        type: 'choice',
        required: true,
        options: config.relations,
      },
      {
        name: 'interest',
        label: 'Wofür wird die Urkunde gebraucht (rechtliches oder berechtigtes Interesse)',
        type: 'longText',
        maxLength: 2000,
        when: INTEREST,
        required: true,
      },
    ],
  };
}

const requesterFields: readonly Field[] = [
  ...personFields,
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
  { name: 'email', label: 'E-Mail', type: 'email' },
];

/** What is claimed as free of charge; a clerk examines the claim (§ 64 (2) SGB X). */
const feeFreeFields: readonly Field[] = [
  {
    name: 'feeFree',
    label: 'Urkunden werden für die Sozialversicherung oder eine Sozialleistung gebraucht',
    type: 'boolean',
    help: 'Zum Beispiel Rente, Kindergeld, Krankenkasse. Diese Urkunden sind gebührenfrei und tragen einen Vermerk.',
  },
  {
    name: 'feeFreeCopies',
    label: 'Wie viele davon',
    type: 'integer',
    min: 1,
    max: 20,
    when: 'form.feeFree = true',
    required: true,
  },
  {
    name: 'feeFreePurposes',
    label: 'Wofür',
    type: 'choice',
    many: true,
    when: 'form.feeFree = true',
    required: true,
    options: [
      { value: 'pension', label: 'Rentenversicherung' },
      { value: 'childBenefit', label: 'Kindergeld oder Elterngeld' },
      { value: 'healthInsurance', label: 'Kranken- oder Pflegekasse' },
      { value: 'otherBenefit', label: 'andere Sozialleistung' },
    ],
  },
];

function orderFields(certificate: string, content: readonly Field[]): readonly Field[] {
  return [
    {
      name: 'variant',
      label: 'Art der Urkunde',
      type: 'choice',
      required: true,
      options: [
        { value: 'standard', label: certificate },
        { value: 'multilingual', label: `Mehrsprachige ${certificate} (CIEC)` },
        { value: 'euForm', label: `${certificate} mit mehrsprachigem EU-Formular (VO 2016/1191)` },
        { value: 'registerPrint', label: 'Beglaubigter Registerausdruck' },
      ],
    },
    { name: 'withReligion', label: 'Religionszugehörigkeit aufnehmen, soweit eingetragen', type: 'boolean' },
    ...content,
    {
      name: 'copies',
      label: 'Anzahl gleicher Urkunden',
      type: 'integer',
      min: 1,
      max: 20,
      required: true,
    },
    { name: 'purpose', label: 'Verwendungszweck', type: 'text', maxLength: 200 },
    ...feeFreeFields,
    {
      name: 'delivery',
      label: 'Zustellung',
      type: 'choice',
      required: true,
      options: [
        { value: 'post', label: 'Mit der Post' },
        { value: 'collection', label: 'Abholung im Standesamt' },
      ],
    },
    {
      name: 'forwardAllowed',
      label: 'Führt ein anderes Standesamt den Eintrag, soll mein Antrag dorthin weitergeleitet werden',
      type: 'boolean',
    },
  ];
}

/** The evidence that § 62 PStG asks of everybody, each with its condition. */
export const certificateEvidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Personalausweis oder Reisepass, sofern nicht online ausgewiesen' },
  {
    name: 'proxy',
    label: 'Vollmacht und Kopie des Ausweises der bevollmächtigenden Person',
    when: 'form.actingFor = "proxy"',
  },
  {
    name: 'representation',
    label: 'Nachweis der gesetzlichen Vertretung',
    when: 'form.actingFor = "legalRepresentative"',
  },
  {
    name: 'descent',
    label: 'Urkunden, die die Abstammung lückenlos belegen',
    legalBasis: '§ 62 Abs. 1 Satz 1 PStG',
    when: 'form.relation in ("ancestor", "descendant", "sibling")',
  },
  {
    name: 'legalInterest',
    label: 'Nachweis des rechtlichen Interesses (Schreiben des Gerichts, Vollstreckungstitel)',
    legalBasis: '§ 62 Abs. 1 Satz 2 PStG',
    when: 'form.relation = "legalInterest"',
  },
  {
    name: 'deathOfAll',
    label: 'Nachweis, dass die letzte beteiligte Person seit dreißig Jahren tot ist',
    legalBasis: '§ 62 Abs. 3 PStG',
    when: 'form.relation = "thirtyYears"',
  },
  {
    name: 'socialPurpose',
    label: 'Schreiben der Stelle, die die gebührenfreie Urkunde verlangt',
    legalBasis: '§ 64 Abs. 2 SGB X',
    when: 'form.feeFree = true',
  },
];

/** The messages an applicant can send: withdrawal, and what was missing in the description of the entry or the right. */
export function certificateEvents(entryFields: readonly Field[]): Procedure['events'] {
  return {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      ...[...entryFields, registerNumber].map((field): Field => ({ ...field, required: false })),
      { name: 'actingFor', label: 'Ich handle', type: 'choice', options: capacities },
      { name: 'principalName', label: 'Name der vertretenen Person', type: 'name', maxLength: 200 },
      {
        name: 'interest',
        label: 'Rechtliches oder berechtigtes Interesse',
        type: 'longText',
        maxLength: 2000,
      },
    ]),
  };
}
