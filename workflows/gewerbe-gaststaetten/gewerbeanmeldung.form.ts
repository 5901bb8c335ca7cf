import {
  supplementEvent,
  type EventSpec,
  type EvidenceItem,
  type Field,
  type Form,
} from '@amtsweg/procedure';

const partnership = 'form.legalForm = "partnership"';
const company = 'form.legalForm = "company"';
const takeover = 'form.reason in ("purchase", "inheritance", "legalForm", "partner")';

const businessAddress: Field = {
  name: 'businessAddress',
  label: 'Anschrift der Betriebsstätte',
  type: 'text',
  maxLength: 200,
  required: true,
};
const activity: Field = {
  name: 'activity',
  label: 'Angemeldete Tätigkeit (genau, bei mehreren den Schwerpunkt zuerst)',
  type: 'longText',
  maxLength: 2000,
  required: true,
  help: 'Zum Beispiel „Einzelhandel mit Elektrogeräten“, nicht „Handel aller Art“.',
};
const startDate: Field = { name: 'startDate', label: 'Beginn der Tätigkeit', type: 'date', required: true };
const permitAuthority: Field = {
  name: 'permitAuthority',
  label: 'Erlaubnis erteilt von und am',
  type: 'text',
  maxLength: 200,
  when: 'form.permit = "yes"',
  required: true,
};

/** The fields of Anlage 1 GewAnzV; field 33 (signature) is left out when notified electronically (§ 2 (1) GewAnzV). */
export const form: Form = {
  sections: [
    {
      title: 'Betriebsinhaberin oder Betriebsinhaber',
      fields: [
        {
          name: 'legalForm',
          label: 'Ich zeige an',
          type: 'choice',
          required: true,
          options: [
            { value: 'sole', label: 'für mich selbst (Einzelgewerbe)' },
            {
              value: 'partnership',
              label: 'als geschäftsführende Gesellschafterin oder Gesellschafter (GbR, OHG, KG)',
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
          help: 'Wie im Handels-, Genossenschafts- oder Vereinsregister.',
          required: company,
        },
        {
          name: 'registerCourt',
          label: 'Registergericht',
          type: 'text',
          maxLength: 120,
          when: 'form.registeredName != null',
        },
        {
          name: 'registerNumber',
          label: 'Nummer des Registereintrags',
          type: 'text',
          maxLength: 30,
          when: 'form.registeredName != null',
        },
        {
          name: 'partners',
          label: 'Zahl der geschäftsführenden Gesellschafter',
          type: 'integer',
          min: 1,
          max: 200,
          when: partnership,
          required: true,
        },
        {
          name: 'representatives',
          label: 'Zahl der gesetzlichen Vertreter',
          type: 'integer',
          min: 1,
          max: 200,
          when: company,
          required: true,
        },
      ],
    },
    {
      title: 'Angaben zur Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        {
          name: 'sex',
          label: 'Geschlecht',
          type: 'choice',
          required: true,
          options: [
            { value: 'female', label: 'weiblich' },
            { value: 'male', label: 'männlich' },
            { value: 'diverse', label: 'divers' },
            { value: 'none', label: 'ohne Angabe' },
          ],
        },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort und -land', type: 'text', maxLength: 120, required: true },
        {
          name: 'nationalities',
          label: 'Staatsangehörigkeiten',
          type: 'text',
          maxLength: 120,
          required: true,
        },
        { name: 'address', label: 'Anschrift der Wohnung', type: 'text', maxLength: 200, required: true },
        { name: 'phone', label: 'Telefon', type: 'phone' },
        { name: 'email', label: 'E-Mail (freiwillig)', type: 'email' },
        {
          name: 'residencePermit',
          label: 'Aufenthaltstitel',
          type: 'choice',
          required: true,
          options: [
            { value: 'notNeeded', label: 'nicht erforderlich (deutsch, EU, EWR, Schweiz)' },
            { value: 'unrestricted', label: 'vorhanden, Erwerbstätigkeit erlaubt' },
            { value: 'restricted', label: 'vorhanden, mit Auflage oder Beschränkung' },
            { value: 'missing', label: 'nicht vorhanden' },
          ],
        },
        {
          name: 'residenceCondition',
          label: 'Wortlaut der Auflage oder Beschränkung, ausstellende Behörde und Datum',
          type: 'longText',
          maxLength: 1000,
          when: 'form.residencePermit = "restricted"',
          required: true,
        },
      ],
    },
    {
      title: 'Angaben zum Betrieb',
      fields: [
        businessAddress,
        {
          name: 'establishment',
          label: 'Die Anmeldung gilt für',
          type: 'choice',
          required: true,
          options: [
            { value: 'main', label: 'eine Hauptniederlassung' },
            { value: 'branch', label: 'eine Zweigniederlassung' },
            { value: 'dependent', label: 'eine unselbständige Zweigstelle' },
            { value: 'vending', label: 'ein Automatenaufstellungsgewerbe' },
            { value: 'travelling', label: 'ein Reisegewerbe (§ 55c GewO)' },
          ],
        },
        {
          name: 'mainAddress',
          label: 'Anschrift der Hauptniederlassung',
          type: 'text',
          maxLength: 200,
          when: 'form.establishment in ("branch", "dependent")',
          required: true,
        },
        {
          name: 'branchManager',
          label: 'Vertretungsberechtigte Person der Zweigniederlassung oder Zweigstelle',
          type: 'name',
          maxLength: 120,
          when: 'form.establishment in ("branch", "dependent")',
        },
        { name: 'formerAddress', label: 'Frühere Betriebsstätte', type: 'text', maxLength: 200 },
        activity,
        { name: 'sideline', label: 'Wird im Nebenerwerb betrieben', type: 'boolean', required: true },
        startDate,
        {
          name: 'trade',
          label: 'Art des Betriebs',
          type: 'choice',
          required: true,
          options: [
            { value: 'industry', label: 'Industrie' },
            { value: 'craft', label: 'Handwerk' },
            { value: 'commerce', label: 'Handel' },
            { value: 'other', label: 'Sonstiges' },
          ],
        },
        {
          name: 'fullTime',
          label: 'Beschäftigte in Vollzeit',
          type: 'integer',
          min: 0,
          max: 100000,
          required: true,
        },
        {
          name: 'partTime',
          label: 'Beschäftigte in Teilzeit',
          type: 'integer',
          min: 0,
          max: 100000,
          required: true,
        },
        {
          name: 'reason',
          label: 'Grund der Anmeldung',
          type: 'choice',
          required: true,
          options: [
            { value: 'new', label: 'Neugründung' },
            { value: 'relocation', label: 'Verlegung aus einem anderen Meldebezirk' },
            { value: 'transformation', label: 'Gründung nach Umwandlungsgesetz' },
            { value: 'legalForm', label: 'Wechsel der Rechtsform' },
            { value: 'partner', label: 'Eintritt als Gesellschafterin oder Gesellschafter' },
            { value: 'purchase', label: 'Kauf oder Pacht' },
            { value: 'inheritance', label: 'Erbfolge' },
          ],
        },
        {
          name: 'formerOwner',
          label: 'Name oder Firma der früheren Inhaberin oder des früheren Inhabers',
          type: 'name',
          maxLength: 200,
          when: takeover,
          required: true,
        },
      ],
    },
    {
      title: 'Erlaubnisse',
      fields: [
        {
          name: 'permit',
          label: 'Liegt eine Erlaubnis vor, wenn die Tätigkeit eine braucht?',
          type: 'choice',
          required: true,
          options: [
            { value: 'notNeeded', label: 'keine erforderlich' },
            { value: 'yes', label: 'ja' },
            { value: 'no', label: 'nein' },
          ],
        },
        permitAuthority,
        {
          name: 'craftCard',
          label: 'Handwerkskarte ausgestellt von und am',
          type: 'text',
          maxLength: 200,
          when: 'form.trade = "craft"',
        },
        {
          name: 'gastronomy',
          label: 'Getränke oder zubereitete Speisen zum Verzehr an Ort und Stelle (§ 2 Abs. 4 NGastG)',
          type: 'choice',
          many: true,
          options: [
            { value: 'alcohol', label: 'alkoholische Getränke' },
            { value: 'drinks', label: 'alkoholfreie Getränke' },
            { value: 'food', label: 'zubereitete Speisen' },
          ],
        },
      ],
    },
    {
      title: 'Wer anzeigt',
      fields: [
        { name: 'proxyName', label: 'Bevollmächtigte Person', type: 'name', maxLength: 120 },
        {
          name: 'channel',
          label: 'Angezeigt über',
          type: 'choice',
          required: true,
          options: [
            { value: 'direct', label: 'die Stadt selbst' },
            { value: 'singlePoint', label: 'den Einheitlichen Ansprechpartner (§ 6b GewO)' },
          ],
        },
        {
          name: 'delivery',
          label: 'Zustellung',
          type: 'choice',
          required: true,
          options: [
            { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
            { value: 'post', label: 'Mit der Post' },
          ],
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.residencePermit != "missing" or form.nationalities != "deutsch"',
      message: 'Deutsche brauchen keinen Aufenthaltstitel.',
      field: 'residencePermit',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'identity', label: 'Ausweis, sofern nicht online ausgewiesen', legalBasis: '§ 2 GewAnzV' },
  { name: 'registerExtract', label: 'Auszug aus dem Register', when: 'form.registeredName != null' },
  { name: 'craftCard', label: 'Handwerkskarte', legalBasis: '§ 10 HwO', when: 'form.trade = "craft"' },
  { name: 'permit', label: 'Erlaubnis', when: 'form.permit = "yes"' },
  {
    name: 'residencePermit',
    label: 'Aufenthaltstitel mit Nebenbestimmungen',
    when: 'form.residencePermit in ("unrestricted", "restricted")',
  },
  { name: 'proxy', label: 'Vollmacht', when: 'form.proxyName != null' },
  {
    name: 'reliability',
    label: 'Beantragung von Führungszeugnis und Auskunft aus dem Gewerbezentralregister',
    legalBasis: '§ 3 Abs. 1 NGastG',
    when: 'list contains(form.gastronomy, "alcohol")',
  },
];

export const events: Readonly<Record<string, EventSpec>> = {
  withdraw: {
    label: 'Anzeige zurücknehmen (Betrieb wird nicht begonnen)',
    by: ['applicant', 'clerk'],
    fields: [{ name: 'reason', label: 'Grund (freiwillig)', type: 'longText', maxLength: 2000 }],
    note: 'Wer den Betrieb begonnen hat, nimmt nicht zurück, sondern meldet ab (§ 14 Abs. 1 Satz 2 Nr. 3 GewO).',
  },
  supplement: supplementEvent(
    [businessAddress, activity, startDate].map((field): Field => ({ ...field, required: false })),
  ),
  transmissionReturned: {
    label: 'Rückläufer einer Datenübermittlung melden',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'receiver', label: 'Empfangende Stelle', type: 'text', maxLength: 200, required: true },
      { name: 'fault', label: 'Fehler', type: 'text', maxLength: 500, required: true },
    ],
  },
};
