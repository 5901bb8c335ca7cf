import {
  chargeEffect,
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

/** Hebesätze of Hannover in percent since 2025 (Haushaltssatzung); to be confirmed by the city. */
const rates = { A: 530, B: 700 } as const;
const rate = `(if form.type = "A" then ${rates.A} else ${rates.B})`;

/**
 * Grundsteuer – Festsetzung: from the Messbescheid of the Finanzamt to a notice that lasts (§§ 25, 27 GrStG, NGrStG).
 *
 * Peculiar: whoever owned the plot at the beginning of the year owes the whole year; several owe it together (§ 44 AO),
 * each is named. The days of payment follow from the amount (§ 28 GrStG) and are FEEL: up to 15 Euro on 15 August, up
 * to 30 Euro in halves, else in quarters, or on 1 July if the debtor asked for it by 30 September. The notice governs
 * the years to come until another one; unchanged years are announced publicly (§ 27 (3) GrStG) and need no case. So the
 * case ends with the next event of its plot: a new attribution (sale, inheritance: `attributionChanged`), a changed
 * Messbetrag (§ 175 AO) or the end of liability.
 *
 * Not here: value, area, location factor and Messbetrag (the Finanzamt's, objections there); remission (§§ 32 ff.).
 */
export default defineProcedure({
  ...taxOffice,
  key: 'grundsteuer-festsetzung',
  name: 'Grundsteuer – Festsetzung',
  kind: 'assessment',
  initiation: 'exOfficio',
  filePlan: '22.20.10',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  legalBasis: [
    'NGrStG',
    '§§ 25, 27, 28 GrStG',
    '§ 3 NKAG',
    '§§ 44, 175, 182, 184 AO',
    'Haushaltssatzung LHH',
  ],
  audience: ['citizen', 'company'],
  keywords: [
    'Grundbesitzabgaben',
    'Steuer fürs Haus',
    'Jahreszahler',
    'Haus gekauft wer zahlt',
    'Steuerbescheid Eigentumswohnung',
    'Messbetrag Haus',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Bekanntgabeadressat', fields: account },
      {
        title: 'Weitere Steuerschuldner',
        fields: [
          {
            name: 'jointDebtors',
            label: 'Gesamtschuldner',
            type: 'list',
            max: 30,
            fields: [
              { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
              { name: 'share', label: 'Anteil', type: 'text', maxLength: 20 },
            ],
          },
        ],
      },
      {
        title: 'Grundsteuermessbescheid',
        fields: [
          {
            name: 'plotReference',
            label: 'Aktenzeichen des Finanzamts',
            type: 'text',
            maxLength: 30,
            required: true,
          },
          { name: 'plot', label: 'Lage des Grundstücks', type: 'text', maxLength: 200, required: true },
          {
            name: 'type',
            label: 'Steuerart',
            type: 'choice',
            required: true,
            options: [
              { value: 'A', label: 'Grundsteuer A (Land- und Forstwirtschaft)' },
              { value: 'B', label: 'Grundsteuer B (Grundstücke)' },
            ],
          },
          { name: 'base', label: 'Messbetrag', type: 'money', min: 0, max: 1000000000, required: true },
          { name: 'from', label: 'Gilt ab (1. Januar)', type: 'date', required: true },
          {
            name: 'yearlyPayment',
            label: 'Jahreszahlung am 1. Juli beantragt',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.from).month = 1 and date(form.from).day = 1',
        message: 'Die Grundsteuer gilt für volle Kalenderjahre.',
        field: 'from',
      },
    ],
  },
  evidence: [{ name: 'base', label: 'Grundsteuermessbescheid des Finanzamts' }],
  fee: [
    {
      id: 'hebesatz',
      legalBasis: `§ 25 GrStG, Haushaltssatzung LHH: Hebesatz A ${rates.A} %, B ${rates.B} %`,
      type: 'value',
      cents: `floor(form.base * ${rate} / 100)`,
      validFrom: '2025-01-01',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({
    law: 'AO',
    effect: `Einwendungen gegen den Messbetrag können nur beim Finanzamt erhoben werden. ${chargeEffect}`,
  }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({ period: 'P6W' }),
    yearTurn: {
      label: 'Jahreswechsel: öffentliche Bekanntmachung oder neuer Bescheid',
      kind: 'statutory',
      legalBasis: '§ 27 Abs. 3 GrStG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'string(date(date(today).year, 12, 31))' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: {
      kind: 'letter',
      title: 'Rückfrage zum Eigentum am Grundstück',
      signedAs: 'clerk',
      blocks: [
        { type: 'paragraph', text: 'zum Grundstück {form.plot} brauchen wir Auskunft (§ 93 AO):' },
        { type: 'list', of: 'facts.missing', item: '{item.item}' },
      ],
    },
    notice: {
      kind: 'notice',
      title: 'Grundsteuerbescheid',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für das Grundstück {form.plot} wird ab dem {form.from} eine jährliche Grundsteuer {form.type} von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}; Messbetrag {euro(form.base)}).',
        },
        {
          type: 'table',
          caption: 'Gesamtschuldner (§ 44 AO)',
          of: 'form.jointDebtors',
          columns: [
            ['Name', '{item.name}'],
            ['Anteil', '{item.share}'],
          ],
          when: 'count(form.jointDebtors) > 0',
        },
        { type: 'heading', text: 'Fälligkeit (§ 28 GrStG)' },
        { type: 'list', of: 'facts.dueDates', item: '{item}: {euro(facts.instalment)}' },
        {
          type: 'paragraph',
          text: 'Der Bescheid gilt auch für die folgenden Kalenderjahre, bis ein neuer ergeht oder die Steuer öffentlich bekannt gemacht wird. Wird das Grundstück verkauft, bleiben Sie bis zum Ende des Jahres Steuerschuldner.',
        },
      ],
    },
    notOurs: {
      kind: 'letter',
      title: 'Grundstück außerhalb von Hannover',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Grundstück {form.plot} liegt nicht im Stadtgebiet; die Steuer erhebt: {facts.attribution.municipality}.',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    supplement: {
      label: 'Auskunft zum Eigentum eintragen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        { name: 'name', label: 'Steuerschuldner', type: 'name', maxLength: 200 },
        { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200 },
      ],
    },
    baseChanged: {
      label: 'Geänderten Messbescheid eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'base', label: 'Messbetrag', type: 'money', min: 0, max: 1000000000, required: true },
        { name: 'from', label: 'Gilt ab', type: 'date', required: true },
      ],
    },
    attributionChanged: {
      label: 'Zurechnungsfortschreibung eintragen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'from', label: 'Neuer Eigentümer ab (1. Januar)', type: 'date', required: true }],
      note: 'Der neue Eigentümer erhält einen eigenen Bescheid in einem neuen Vorgang.',
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    liable: {
      de: 'Bescheid gilt weiter',
      easy: 'Sie zahlen die Grundsteuer jedes Jahr, bis sich etwas ändert.',
      en: 'Assessed until changed',
      actor: 'applicant',
      next: 'Zahlen Sie zu den Terminen im Bescheid.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        target: 'P1W',
        task: 'Datensatz des Messbescheids und Zurechnung prüfen',
      }),
      checked: {
        meta: { label: 'Steuerschuldner', status: 'inReview' },
        initial: 'attribution',
        states: {
          attribution: taskState({
            id: 'attribution',
            state: 'Zurechnung und Gesamtschuld',
            status: 'inReview',
            task: 'Eigentümer zum 1. Januar, Gesamtschuldner und Bekanntgabeadressaten feststellen',
            post: 'clerk',
            legalBasis: '§ 10 GrStG, §§ 39, 44 AO',
            outcomes: {
              established: { label: 'Festgestellt', to: 'instalments' },
              heirs: {
                label: 'Eigentümer verstorben, Erben bekannt',
                fields: [
                  { name: 'heirs', label: 'Erbengemeinschaft', type: 'text', maxLength: 300, required: true },
                ],
                to: 'instalments',
              },
              unclear: { ...requestOutcome, label: 'Eigentum unklar: anfragen' },
              elsewhere: {
                label: 'Nicht in Hannover gelegen',
                to: '#case.transferred',
                fields: [
                  { name: 'municipality', label: 'Gemeinde', type: 'text', maxLength: 120, required: true },
                ],
              },
            },
          }),
          instalments: {
            meta: { label: 'Fälligkeiten', status: 'assessing' },
            entry: [{ type: 'assessFee' }],
            always: ways([
              {
                to: '#case.approved',
                when: 'facts.fee.cents <= 1500',
                then: [set('dueDates', '["15. August"]'), set('instalment', 'facts.fee.cents')],
              },
              {
                to: '#case.approved',
                when: 'form.yearlyPayment = true',
                then: [set('dueDates', '["1. Juli"]'), set('instalment', 'facts.fee.cents')],
              },
              {
                to: '#case.approved',
                when: 'facts.fee.cents <= 3000',
                then: [
                  set('dueDates', '["15. Februar", "15. August"]'),
                  set('instalment', 'floor(facts.fee.cents / 2)'),
                ],
              },
              {
                to: '#case.approved',
                then: [
                  set('dueDates', '["15. Februar", "15. Mai", "15. August", "15. November"]'),
                  set('instalment', 'floor(facts.fee.cents / 4)'),
                ],
              },
            ]),
          },
        },
      },
      approved: {
        meta: { label: 'Festsetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Grundsteuer mit Fälligkeiten',
          reckonedIn: ['attribution'],
          reassess: '#case.checked.attribution',
          ordered: '#case.issued',
        }),
      },
      issued: {
        ...chargeNotice({
          label: 'Grundsteuerbescheid',
          posting: 'Grundsteuer als Dauersoll mit Fälligkeiten buchen',
          reassess: '#case.checked.attribution',
          then: {
            standing: {
              meta: { label: 'Bescheid gilt fort', status: 'liable' },
              after: { yearTurn: 'yearReview' },
              on: { attributionChanged: ways('lastYear', ['record']) },
            },
            yearReview: taskState({
              id: 'yearReview',
              state: 'Jahreswechsel',
              status: 'liable',
              task: 'Prüfen, ob der Hebesatz gleich bleibt und die öffentliche Bekanntmachung den Bescheid ersetzt',
              post: 'clerk',
              legalBasis: '§ 27 Abs. 3 GrStG',
              outcomes: {
                announced: { label: 'Öffentlich bekannt gemacht', to: 'standing' },
                newRate: { label: 'Hebesatz geändert: neu festsetzen', to: '#case.checked.instalments' },
                exempt: { label: 'Steuerpflicht entfallen (§§ 3 bis 8 GrStG)', to: 'lastYear' },
              },
            }),
            lastYear: taskState({
              id: 'lastYear',
              state: 'Ende der Steuerschuld',
              status: 'liable',
              task: 'Soll zum Jahresende beenden und Vorgang des neuen Eigentümers anlegen',
              post: 'clerk',
              legalBasis: '§§ 9, 10 GrStG',
              outcomes: { ended: { label: 'Beendet', to: 'done' } },
            }),
          },
        }),
        on: { baseChanged: ways('#case.checked', ['record', 'amendForm']) },
      },
      transferred: notification({
        label: 'Andere Gemeinde zuständig',
        status: ['inReview', 'transferred'],
        document: 'notOurs',
        prefix: 'notOurs',
        entry: [conclude('transferred')],
        then: {
          handing: transmissionState({
            id: 'handing',
            state: 'Messbescheid geht zurück',
            status: 'transferred',
            receivers: '["Finanzamt", facts.attribution.municipality]',
            legalBasis: '§ 111 AO, § 30 Abs. 4 Nr. 1 AO',
            to: 'done',
          }),
        },
      }),
      ...endings('closed'),
    },
  },
});
