import type { EvidenceItem, Field, Form } from '@amtsweg/procedure';

const company = 'form.applicantType = "company"';

const address: Field = {
  name: 'address',
  label: 'Wohnung (gewöhnlicher Aufenthalt), bei Gesellschaften der Sitz',
  type: 'text',
  maxLength: 200,
  required: true,
  help: 'Danach richtet sich, welche Behörde zuständig ist (§ 61 GewO).',
};
const activity: Field = {
  name: 'activity',
  label: 'Tätigkeit, Waren und Leistungen (genau)',
  type: 'longText',
  maxLength: 2000,
  required: true,
  help: 'Die Erlaubnis hat den Inhalt Ihres Antrags: „Feilbieten von Schnittblumen“, nicht „Handel aller Art“.',
};
const regulatedPermit: Field = {
  name: 'regulatedPermit',
  label: 'Erlaubnis dafür erteilt von und am',
  type: 'text',
  maxLength: 200,
  when: 'count(form.regulated) > 0',
};

const nationality: readonly Field[] = [
  { name: 'nationalities', label: 'Staatsangehörigkeiten', type: 'text', maxLength: 120, required: true },
  {
    name: 'residencePermit',
    label: 'Aufenthaltstitel',
    type: 'choice',
    required: true,
    options: [
      { value: 'notNeeded', label: 'nicht erforderlich (deutsch, EU, EWR, Schweiz)' },
      { value: 'unrestricted', label: 'vorhanden, selbständige Tätigkeit erlaubt' },
      { value: 'restricted', label: 'vorhanden, mit Auflage oder Beschränkung' },
      { value: 'missing', label: 'nicht vorhanden' },
    ],
  },
];

const applicant: Form['sections'][number] = {
  title: 'Wer die Reisegewerbekarte beantragt',
  fields: [
    {
      name: 'applicantType',
      label: 'Ich beantrage die Karte',
      type: 'choice',
      required: true,
      options: [
        { value: 'person', label: 'für mich selbst' },
        {
          value: 'partner',
          label: 'für mich als geschäftsführende Gesellschafterin oder Gesellschafter (GbR, OHG, KG)',
        },
        {
          value: 'company',
          label: 'als gesetzliche Vertretung einer juristischen Person (GmbH, UG, AG, e. V.)',
        },
      ],
    },
    {
      name: 'registeredName',
      label: 'Eingetragener Name mit Rechtsform',
      type: 'name',
      maxLength: 200,
      when: 'form.applicantType != "person"',
      required: company,
    },
    {
      name: 'registerNumber',
      label: 'Registergericht und Nummer',
      type: 'text',
      maxLength: 120,
      when: 'form.registeredName != null',
      required: company,
    },
    { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
    { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
    { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
    { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
    { name: 'birthPlace', label: 'Geburtsort und -land', type: 'text', maxLength: 120, required: true },
    ...nationality,
    address,
    { name: 'phone', label: 'Telefon', type: 'phone' },
    { name: 'email', label: 'E-Mail (freiwillig)', type: 'email' },
    {
      name: 'representatives',
      label: 'Weitere vertretungsberechtigte Personen',
      help: 'Für jede sind Führungszeugnis und Auskunft aus dem Gewerbezentralregister nötig.',
      type: 'list',
      max: 20,
      when: company,
      fields: [
        { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120, required: true },
        { name: 'address', label: 'Wohnung', type: 'text', maxLength: 200, required: true },
      ],
    },
  ],
};

const trade: Form['sections'][number] = {
  title: 'Tätigkeit im Reisegewerbe',
  fields: [
    {
      name: 'kinds',
      label: 'Art der Tätigkeit (§ 55 Abs. 1 GewO)',
      type: 'choice',
      many: true,
      required: true,
      options: [
        { value: 'selling', label: 'Waren feilbieten' },
        { value: 'orders', label: 'Bestellungen auf Waren oder Leistungen aufsuchen' },
        { value: 'buying', label: 'Waren ankaufen' },
        { value: 'services', label: 'Leistungen anbieten' },
        { value: 'showman', label: 'unterhaltende Tätigkeit als Schausteller oder nach Schaustellerart' },
      ],
    },
    activity,
    {
      name: 'food',
      label: 'Unverpackte Lebensmittel werden behandelt oder abgegeben',
      type: 'boolean',
      required: true,
    },
    {
      name: 'regulated',
      label: 'Die Tätigkeit gehört zu einem dieser Gewerbe (§ 57 Abs. 2 und 3 GewO)',
      type: 'choice',
      many: true,
      options: [
        { value: 'guard', label: 'Bewachung (§ 34a GewO)' },
        { value: 'auction', label: 'Versteigerung (§ 34b GewO)' },
        { value: 'broker', label: 'Makler, Bauträger, Baubetreuer, Verwalter (§ 34c GewO)' },
      ],
    },
    regulatedPermit,
    {
      name: 'copies',
      label: 'Zweitschriften für Beschäftigte mit Kundenkontakt (§ 60c Abs. 2 GewO)',
      type: 'integer',
      min: 0,
      max: 200,
      required: true,
    },
  ],
};

const reliability: Form['sections'][number] = {
  title: 'Zuverlässigkeit',
  fields: [
    {
      name: 'recordsRequested',
      label:
        'Führungszeugnis (Belegart O) und Auskunft aus dem Gewerbezentralregister (Belegart 9) sind beantragt',
      help: 'Beide gehen unmittelbar an die Behörde. Die Entscheidungsfrist beginnt erst, wenn sie da sind.',
      type: 'boolean',
      required: true,
    },
    {
      name: 'taxCertificate',
      label: 'Bescheinigung des Finanzamts in Steuersachen',
      type: 'choice',
      required: true,
      options: [
        { value: 'attached', label: 'ist beigefügt' },
        {
          value: 'consent',
          label: 'soll mit meiner Zustimmung beim Finanzamt eingeholt werden (§ 30 Abs. 4 Nr. 3 AO)',
        },
      ],
    },
    {
      name: 'proceedings',
      label: 'Anhängig ist ein Straf-, Bußgeld- oder Gewerbeuntersagungsverfahren',
      type: 'boolean',
      required: true,
    },
    {
      name: 'proceedingsDetails',
      label: 'Welches, bei welcher Stelle',
      type: 'longText',
      maxLength: 2000,
      when: 'form.proceedings = true',
      required: true,
    },
    {
      name: 'insolvency',
      label: 'Insolvenzverfahren oder Eintragung im Schuldnerverzeichnis in den letzten fünf Jahren',
      type: 'boolean',
      required: true,
    },
  ],
};

const delivery: Form['sections'][number] = {
  title: 'Aushändigung',
  fields: [
    {
      name: 'handover',
      label: 'Die Karte',
      help: 'Sie wird bei der Tätigkeit mitgeführt (§ 60c Abs. 1 GewO) und deshalb nur auf Papier ausgestellt.',
      type: 'choice',
      required: true,
      options: [
        { value: 'pickup', label: 'hole ich mit Termin ab' },
        { value: 'post', label: 'soll mit der Post kommen' },
      ],
    },
    {
      name: 'delivery',
      label: 'Schreiben und Bescheide',
      type: 'choice',
      required: true,
      options: [
        { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
        { value: 'post', label: 'Mit der Post' },
      ],
    },
  ],
};

/** What § 57 GewO needs to be judged, and no more (§ 11 (1) GewO). */
export const form: Form = {
  sections: [applicant, trade, reliability, delivery],
  plausibility: [
    {
      holds: 'form.residencePermit != "missing" or form.nationalities != "deutsch"',
      message: 'Deutsche brauchen keinen Aufenthaltstitel.',
      field: 'residencePermit',
    },
  ],
};

/** The answers an applicant can put right while the case is open. */
export const supplementFields: readonly Field[] = [address, activity, regulatedPermit].map(
  (field): Field => ({ ...field, required: false }),
);

export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Ausweis oder Pass', legalBasis: '§ 26 Abs. 2 VwVfG' },
  { name: 'photo', label: 'Lichtbild', when: 'form.applicantType != "company"' },
  {
    name: 'criminalRecord',
    label: 'Führungszeugnis zur Vorlage bei einer Behörde (Belegart O), beantragt',
    legalBasis: '§ 30 Abs. 5 BZRG',
  },
  {
    name: 'tradeRecord',
    label: 'Auskunft aus dem Gewerbezentralregister zur Vorlage bei einer Behörde (Belegart 9), beantragt',
    legalBasis: '§ 150 Abs. 5 GewO',
  },
  {
    name: 'taxCertificate',
    label: 'Bescheinigung in Steuersachen (Unbedenklichkeitsbescheinigung) des Finanzamts',
    legalBasis: '§ 26 Abs. 2 VwVfG',
    when: 'form.taxCertificate = "attached"',
  },
  {
    name: 'registerExtract',
    label: 'Auszug aus dem Handels-, Genossenschafts- oder Vereinsregister',
    when: 'form.registeredName != null',
  },
  {
    name: 'residencePermit',
    label: 'Aufenthaltstitel mit Nebenbestimmungen',
    legalBasis: '§ 4a AufenthG',
    when: 'form.residencePermit in ("unrestricted", "restricted")',
  },
  {
    name: 'liabilityInsurance',
    label: 'Nachweis der Haftpflichtversicherung für Schausteller',
    legalBasis: '§ 55f GewO, SchauHV',
    when: 'list contains(form.kinds, "showman")',
  },
  {
    name: 'foodInstruction',
    label: 'Bescheinigung über die Belehrung des Gesundheitsamts',
    legalBasis: '§ 43 IfSG',
    when: 'form.food = true',
  },
  {
    name: 'regulatedPermit',
    label: 'Erlaubnis',
    legalBasis: '§ 57 Abs. 2 und 3 GewO',
    when: 'count(form.regulated) > 0',
  },
];
