import type { StateConfig } from '@amtsweg/engine';
import {
  belowMinimum,
  conclude,
  cooperation,
  cooperationDenial,
  defineProcedure,
  directAction,
  endings,
  forwarding,
  housingAssessment,
  housingCertainty,
  housingClocks,
  housingDecision,
  housingDocuments,
  housingEvents,
  housingInquiries,
  housingIssued,
  housingRefused,
  housingService,
  notification,
  payoutOrder,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';
import { burdenFields, burdenOf, evidence, form } from './wohngeld-lastenzuschuss.form.js';

/** Owner and occupier must be the same person: the land register shows the one, the register of residents the other. */
const ownership = taskState({
  id: 'ownership',
  state: 'Eigentum und Eigennutzung',
  status: 'inReview',
  task: 'Grundbuch einsehen; Eigentum oder eigentumsähnliches Recht, Eigennutzung und Ausschlüsse prüfen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 3 Abs. 2, §§ 7, 20, 21 Nr. 2 und 3 WoGG; § 12 GBO',
  outcomes: {
    confirmed: {
      label: 'Eigentum und Eigennutzung bestätigt',
      fields: [
        { name: 'landRegister', label: 'Grundbuch von, Blatt', type: 'text', maxLength: 120, required: true },
        {
          name: 'ask',
          label: 'Auskünfte einholen bei',
          type: 'choice',
          many: true,
          options: [
            { value: 'bank', label: 'Kreditinstitut (Fremdmittelbescheinigung)' },
            { value: 'taxOffice', label: 'Finanzamt (Einkünfte aus selbständiger Tätigkeit)' },
          ],
        },
      ],
      to: [{ to: 'inquiries', then: [set('inquiries', 'if event.ask = null then [] else event.ask')] }],
    },
    tenantAfterAll: {
      label: 'Kein Eigentum: Antrag als Mietzuschuss fortführen (§ 22 Abs. 1 WoGG)',
      adverse: true,
      fields: [
        {
          name: 'rentCase',
          label: 'Aktenzeichen des Mietzuschusses',
          type: 'text',
          maxLength: 60,
          required: true,
        },
      ],
      to: '#case.continuedAsRent',
    },
    excluded: {
      label: 'Ausgeschlossen: ablehnen',
      adverse: true,
      to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason'), set('benefit', 'null')] }],
    },
    unclear: { ...requestOutcome, label: 'Ungeklärt, nachfordern' },
  },
});

/** The Wohngeld-Lastenberechnung (§§ 8 to 15 WoGV): debt service and management, less what the property yields. */
const burden = taskState({
  id: 'burden',
  state: 'Wohngeld-Lastenberechnung (§ 10 WoGG, §§ 8 bis 15 WoGV)',
  status: 'inReview',
  task: 'Fremdmittel anerkennen und die Belastung aus Kapitaldienst und Bewirtschaftung berechnen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 10 WoGG, §§ 8 bis 15 WoGV',
  outcomes: {
    reckoned: { label: 'Aufgestellt', fields: burdenFields, to: [{ to: 'calculation', then: burdenOf }] },
    bankMissing: { ...requestOutcome, label: 'Fremdmittelbescheinigung unvollständig, nachfordern' },
  },
});

const checked: StateConfig = {
  meta: { label: 'In Prüfung', status: 'inReview' },
  on: withdrawalUnless('facts.grantDispatch != null'),
  initial: 'ownership',
  states: {
    ownership,
    inquiries: housingInquiries('income', {
      bank: {
        label: 'Kreditinstitut',
        receivers: 'for l in form.loans return l.lender',
        legalBasis: '§ 23 Abs. 4 WoGG',
      },
      taxOffice: {
        label: 'Finanzamt',
        receivers: '["Zuständiges Finanzamt"]',
        legalBasis: '§ 21 Abs. 4 SGB X, § 31a AO',
      },
    }),
    ...housingAssessment({ cost: burden }),
    decision: housingDecision({ from: 'substring(facts.receivedOn, 1, 8) + "01"' }),
    belowMinimum,
  },
};

const documents = housingDocuments('Lastenzuschuss', 'Wohngeldbescheid (Lastenzuschuss)', [
  { type: 'heading', text: 'Wohngeld-Lastenberechnung' },
  {
    type: 'table',
    caption: 'Anerkannte Fremdmittel und ihr Kapitaldienst im Jahr',
    of: 'facts.burden.loans',
    columns: [
      ['Gläubiger', '{item.lender}'],
      ['Zinsen', '{euro(item.interest)}'],
      ['Tilgung', '{euro(item.repayment)}'],
    ],
  },
  {
    type: 'facts',
    rows: [
      ['Instandhaltung und Betrieb (36 € je m² im Jahr)', '{euro(facts.upkeep)}'],
      ['Grundsteuer im Jahr', '{euro(facts.burden.landTax)}'],
      ['Verwaltung im Jahr', '{euro(facts.burden.administration)}'],
      ['Davon ab: Erträge im Jahr', '{euro(facts.burden.yield)}'],
    ],
  },
]);

/**
 * Wohngeld as Lastenzuschuss (§ 3 (2), § 10 WoGG): for who owns the home and lives in it. Instead of the rent the burden
 * is reckoned from debt service and management (§§ 8 to 15 WoGV), at a flat 36 euros a square metre for upkeep; only
 * loans for building, buying or improving count. The land register is looked into, and bank and tax office inform.
 *
 * Whoever turns out to be a tenant has applied for Wohngeld all the same (§ 22 (1)): the file goes over to the
 * Mietzuschuss with its day of receipt, nothing is refused. Payment goes to the owner only, never to the bank, hence no
 * payee landlord. No payment on account here: it exists, but the burden is on file before the income is.
 */
export default defineProcedure({
  ...housingService,
  key: 'wohngeld-lastenzuschuss',
  name: 'Wohngeld – Lastenzuschuss für Wohneigentum',
  kind: 'benefit',
  initiation: 'application',
  filePlan: '50.10.20',
  leika: [],
  legalBasis: ['§ 3 Abs. 2 WoGG', '§ 10 WoGG', '§§ 8 bis 15 WoGV', '§ 19 WoGG', '§ 22 WoGG'],
  keywords: [
    'Zuschuss für Eigenheim',
    'Hauskredit Unterstützung',
    'Eigentumswohnung Raten',
    'Hausgeld nicht bezahlbar',
    'Eigentümer mit wenig Einkommen',
  ],
  online: null,
  form,
  evidence,
  certainty: {
    ...housingCertainty,
    'machine.checked.cost': {
      evidence: 'derived',
      source: '§ 13 WoGV: 36 Euro je Quadratmeter, aus dem Gedächtnis',
    },
  },
  clocks: housingClocks(['bank', 'taxOffice']),
  documents: {
    ...documents,
    continued: {
      kind: 'letter',
      title: 'Ihr Antrag auf Wohngeld läuft als Mietzuschuss weiter',
      signedBy: 'ownership',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihren Antrag vom {facts.receivedOn} führen wir unter dem Aktenzeichen {facts.ownership.rentCase} als Antrag auf Mietzuschuss weiter: {facts.ownership.reason} Der Tag der Antragstellung bleibt erhalten.',
        },
      ],
    },
  },
  events: {
    ...housingEvents({
      bank: 'Fremdmittelbescheinigung eintragen',
      taxOffice: 'Auskunft des Finanzamts eintragen',
    }),
    supplement: supplementEvent([
      { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000 },
      { name: 'landTax', label: 'Grundsteuer im Jahr', type: 'money', min: 0, max: 2000000 },
      { name: 'assets', label: 'Verwertbares Vermögen', type: 'money', min: 0, max: 10000000000 },
    ]),
  },
  publicStatus: {
    ...housingService.publicStatus,
    continuedAsRent: {
      de: 'Läuft als Mietzuschuss weiter',
      easy: 'Sie wohnen zur Miete. Wir prüfen Ihren Antrag deshalb als Antrag auf Mietzuschuss.',
      en: 'Continued as rent subsidy',
      actor: 'office',
      next: 'Sie müssen keinen neuen Antrag stellen.',
    },
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.ownership',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
    {
      rule: 'refusal-without-hearing',
      path: 'checked.decision',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P7D',
        task: 'Lage des Wohneigentums und Vollständigkeit des Lastenzuschussantrags prüfen',
        outcomes: { wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked,
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued: housingIssued('grant', 'Wohngeld an die Eigentümerin oder den Eigentümer'),
      rejected: housingRefused(),
      denied: cooperationDenial(
        directAction({
          clock: 'denialActionPeriod',
          status: 'denied',
          upheld: { to: '#case.checked.ownership' },
        }),
      ),
      transferred: forwarding('formalCheck'),
      continuedAsRent: notification({
        label: 'Als Mietzuschuss weitergeführt',
        status: ['inReview', 'continuedAsRent'],
        document: 'continued',
        prefix: 'continued',
        entry: [conclude('continuedAsRent')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
