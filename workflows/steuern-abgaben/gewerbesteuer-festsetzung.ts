import {
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  litigationStatus,
  notification,
  processingTarget,
  requestOutcome,
  set,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { account, taxOffice } from './taxpayer.js';
import { notice } from './gewerbesteuer-festsetzung.notice.js';

/** Hebesatz of Hannover in percent; the budget by-law fixes it for the year of assessment (§ 16 (2), (3) GewStG). */
const rate = 480;

/** Fifteen months after the year the interest begins, full months only, 0.15 % each (§§ 233a, 238 (1a) AO). */
const interestMonths = 'max(0, (date(today).year * 12 + date(today).month) - ((form.year + 2) * 12 + 4))';
const reckon = [
  set('tax', `floor(form.share * ${rate} / 100)`),
  set('difference', 'facts.tax - form.prepaid'),
  set(
    'interest',
    `if abs(facts.difference) < 1000 then 0 else floor(floor(facts.difference / 5000) * 5000 * 15 * ${interestMonths} / 10000)`,
  ),
];

/**
 * Gewerbesteuer – Festsetzung: the follow-up to a base notice. The Finanzamt fixes the Messbetrag, and by apportionment
 * (§§ 28 ff. GewStG) this city's share of it; both bind the city (§§ 182, 184 AO). All that is left to it is a
 * multiplication with the Hebesatz, the interest of § 233a AO and the settling of the prepayments (§ 20 GewStG).
 *
 * Peculiar: nothing is heard and nothing asked of the taxpayer, because nothing deviates from him; doubts go to the
 * Finanzamt (`clarification`). The notice stays open to the base: a changed Messbescheid changes it at any time (§ 175
 * (1) no. 1 AO), also while the case rests in `amendable`; when the Finanzamt suspends the base notice, the follow-up is
 * suspended too (§ 361 (3) AO). An action can attack only what the city did itself (§ 351 (2) AO accordingly). A
 * business without a place in Hannover → `transferred` back to the Finanzamt.
 *
 * Not here: the Messbetrag, the estimate of profits, an Einspruch (all of it the Finanzamt's).
 */
export default defineProcedure({
  ...taxOffice,
  key: 'gewerbesteuer-festsetzung',
  name: 'Gewerbesteuer – Festsetzung',
  kind: 'assessment',
  initiation: 'exOfficio',
  filePlan: '22.30.10',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: ['99102010002000'],
  legalBasis: [
    '§§ 1, 4, 16, 20 GewStG',
    '§§ 28 bis 34 GewStG',
    '§ 3 NKAG',
    '§§ 175, 182, 184, 233a AO',
    'Haushaltssatzung LHH',
  ],
  audience: ['company'],
  keywords: [
    'Steuerbescheid Firma',
    'Hebesatz',
    'Messbescheid vom Finanzamt',
    'Steuernachzahlung Unternehmen',
    'GewSt',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Steuerschuldner', fields: account },
      {
        title: 'Gewerbesteuermessbescheid',
        fields: [
          { name: 'taxNumber', label: 'Steuernummer', type: 'text', maxLength: 20, required: true },
          { name: 'year', label: 'Erhebungszeitraum', type: 'integer', min: 2005, max: 2100, required: true },
          { name: 'baseDate', label: 'Messbescheid vom', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'base',
            label: 'Messbetrag insgesamt',
            type: 'money',
            min: 0,
            max: 100000000000,
            required: true,
          },
          { name: 'apportioned', label: 'Zerlegt', type: 'boolean', required: true },
          {
            name: 'share',
            label: 'Anteil der Landeshauptstadt',
            type: 'money',
            min: 0,
            max: 100000000000,
            required: true,
          },
          { name: 'provisional', label: 'Unter Vorbehalt der Nachprüfung (§ 164 AO)', type: 'boolean' },
          {
            name: 'prepaid',
            label: 'Festgesetzte Vorauszahlungen',
            type: 'money',
            min: 0,
            max: 100000000000,
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.share <= form.base',
        message: 'Der Anteil kann nicht größer sein als der Messbetrag.',
        field: 'share',
      },
      {
        holds: 'form.apportioned or form.share = form.base',
        message: 'Ohne Zerlegung steht der ganze Messbetrag der Stadt zu.',
        field: 'share',
      },
    ],
  },
  evidence: [{ name: 'base', label: 'Gewerbesteuermessbescheid oder Zerlegungsbescheid des Finanzamts' }],
  fee: [
    {
      id: 'hebesatz-480',
      legalBasis: `§ 16 GewStG, Haushaltssatzung LHH: Hebesatz ${rate} %`,
      type: 'value',
      cents: 'facts.tax + max(0, facts.interest)',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({
    law: 'AO',
    effect:
      'Einwendungen gegen den Messbetrag oder die Zerlegung können nur beim Finanzamt erhoben werden. Die Klage hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 der Verwaltungsgerichtsordnung): Die Steuer ist auch dann fristgerecht zu zahlen.',
  }),
  clocks: {
    replyPeriod: {
      ...taxReplyPeriod,
      label: 'Antwort des Finanzamts',
      bound: 'authority',
      legalBasis: '§ 111 AO',
    },
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({ period: 'P4W' }),
    suspensionReview: {
      label: 'Überprüfung der Aussetzung',
      kind: 'setByAuthority',
      legalBasis: '§ 361 Abs. 3 AO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
    limitation: {
      label: 'Festsetzungsfrist des Messbetrags (Regelfall)',
      kind: 'statutory',
      legalBasis: '§§ 169, 170, 171 Abs. 10 AO',
      bound: 'authority',
      start: { rule: 'event', on: 'string(date(form.year + 1, 12, 31))' },
      period: 'P4Y',
      endMoves: false,
    },
  },
  documents: {
    notice,
    request: {
      kind: 'letter',
      title: 'Rückfrage zum Messbescheid',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zum Messbescheid vom {form.baseDate}, Steuernummer {form.taxNumber}, bitten wir um Klärung:',
        },
        { type: 'list', of: 'facts.missing', item: '{item.item}' },
      ],
    },
    handBack: {
      kind: 'letter',
      title: 'Kein Besteuerungsrecht der Landeshauptstadt',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'im Erhebungszeitraum {form.year} bestand in Hannover keine Betriebsstätte (§ 4 GewStG). Der Messbescheid ist an das Finanzamt zurückgegangen. {facts.matching.reason}',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    supplement: {
      label: 'Antwort des Finanzamts oder berichtigte Daten eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'base', label: 'Messbetrag', type: 'money', min: 0, max: 100000000000 },
        { name: 'share', label: 'Anteil der Stadt', type: 'money', min: 0, max: 100000000000 },
      ],
    },
    baseChanged: {
      label: 'Geänderter Messbescheid eingegangen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'baseDate', label: 'Messbescheid vom', type: 'date', required: true, notAfter: 'today' },
        { name: 'base', label: 'Neuer Messbetrag', type: 'money', min: 0, max: 100000000000, required: true },
        {
          name: 'share',
          label: 'Neuer Anteil der Stadt',
          type: 'money',
          min: 0,
          max: 100000000000,
          required: true,
        },
        {
          name: 'prepaid',
          label: 'Bisher festgesetzte Gewerbesteuer',
          type: 'money',
          min: 0,
          max: 100000000000,
          required: true,
        },
      ],
      note: 'Der Bescheid ist zu ändern, auch wenn er bestandskräftig ist (§ 175 Abs. 1 Satz 1 Nr. 1 AO).',
    },
    baseSuspended: {
      label: 'Finanzamt setzt die Vollziehung des Messbescheids aus',
      by: ['authority', 'clerk'],
    },
  },
  publicStatus: { ...chargeStatuses, litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        target: 'P3D',
        task: 'Datensatz des Finanzamts auf Lesbarkeit und Anteil der Stadt prüfen',
      }),
      checked: {
        meta: { label: 'Abgleich mit dem Grundlagenbescheid', status: 'inReview' },
        initial: 'matching',
        states: {
          matching: taskState({
            id: 'matching',
            state: 'Betriebsstätte und Konto',
            status: 'inReview',
            task: 'Steuerkonto, Betriebsstätte in Hannover und Vorauszahlungen zum Messbescheid zuordnen',
            post: 'clerk',
            legalBasis: '§§ 4, 28 GewStG, § 182 AO',
            outcomes: {
              matched: { label: 'Zugeordnet', to: [{ to: '#case.approved', then: reckon }] },
              newAccount: {
                label: 'Neues Konto angelegt',
                to: [{ to: '#case.approved', then: reckon }],
                fields: [
                  {
                    name: 'tradeRegister',
                    label: 'Aktenzeichen der Gewerbeanmeldung',
                    type: 'text',
                    maxLength: 60,
                  },
                ],
              },
              clarification: { ...requestOutcome, label: 'Beim Finanzamt klären' },
              noPlace: { label: 'Keine Betriebsstätte in Hannover', adverse: true, to: '#case.transferred' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festsetzung', status: 'assessing' },
        entry: [{ type: 'assessFee' }],
        initial: 'certification',
        states: chargeOrder({
          what: 'Gewerbesteuer mit Zinsen',
          reckonedIn: ['matching'],
          reassess: '#case.checked.matching',
          ordered: '#case.issued',
        }),
      },
      issued: {
        ...chargeNotice({
          label: 'Gewerbesteuerbescheid',
          posting: 'Abschlusszahlung oder Erstattung nach Abrechnung der Vorauszahlungen buchen',
          postingFields: [
            { name: 'dueOn', label: 'Abschlusszahlung fällig am', type: 'date', required: true },
          ],
          reassess: '#case.checked.matching',
          then: {
            amendable: {
              meta: { label: 'Änderbar nach § 175 AO', status: 'assessed' },
              after: { limitation: 'done' },
              on: { baseSuspended: ways('suspended', ['record']) },
            },
            suspended: taskState(
              {
                id: 'suspension',
                state: 'Vollziehung ausgesetzt (§ 361 Abs. 3 AO)',
                status: 'assessed',
                task: 'Stand des Einspruchs beim Finanzamt prüfen; nach dem Ende der Aussetzung Zinsen nach § 237 AO festsetzen lassen',
                post: 'clerk',
                legalBasis: '§§ 237, 361 Abs. 3 AO',
                outcomes: { lifted: { label: 'Aussetzung beendet', to: 'amendable' } },
              },
              { after: { suspensionReview: { target: 'suspended', reenter: true } } },
            ),
          },
        }),
        on: { baseChanged: ways([{ to: '#case.checked' }], ['record', 'amendForm']) },
      },
      transferred: {
        ...notification({
          label: 'An das Finanzamt zurückgegeben',
          status: ['inReview', 'transferred'],
          document: 'handBack',
          prefix: 'handBack',
          entry: [conclude('transferred')],
          then: {
            handBack: transmissionState({
              id: 'handBack',
              state: 'Rückgabe des Messbescheids',
              status: 'transferred',
              receivers: '["Finanzamt"]',
              legalBasis: '§§ 4, 35a GewStG, § 111 AO',
              to: 'done',
            }),
          },
        }),
      },
      ...endings('closed'),
    },
  },
});
