import {
  brief,
  chargeEffect,
  chargeHearing,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  gate,
  litigationStatus,
  notification,
  plainLetter,
  plainNotice,
  processingTarget,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  taxRequestLetter,
} from '@amtsweg/procedure';
import { taxOffice, taxpayer } from './taxpayer.js';

/** FEEL: tax of one line in cents: by the gross price a head and night, then one euro for each begun fifty euros. */
const RATE =
  '(if one.price <= 1000 then 50 else if one.price <= 2500 then 150 else if one.price <= 5000 then 300 else if one.price <= 10000 then 400 else 400 + 100 * ceiling((one.price - 10000) / 5000))';
const TAX = `sum(for one in form.stays return one.nights * ${RATE})`;

/**
 * Beherbergungsteuer (by-law in force since 1 January 2024): the keeper of the house owes it, the guest only bears it. He
 * declares nights by price bands after the quarter, the office reckons and assesses – unlike the Vergnügungsteuer no
 * self-assessment, so every taxable quarter ends with a notice, and a quarter without nights with none (`nil`).
 *
 * Peculiar: the rate is a ladder of the price a head and night (0.50 to 4 euros, then a euro for each begun 50 euros),
 * computed line by line; minors are free, business trips are not; no-shows are taxed, cancellations are not. What is
 * examined is plausibility: beds times days of the quarter bound the nights (`overfull`, FEEL), and the guest
 * registration forms may be called for (§ 30 BMG, § 97 AO) or seen on the spot (§ 99 AO). A platform host who declares
 * nothing is estimated (§ 162 AO). Late declarations may cost a surcharge (§ 152 AO), which the lead fixes. It cannot be withdrawn.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'beherbergungsteuer',
  name: 'Beherbergungsteuer – Erklärung',
  kind: 'assessment',
  initiation: 'notification',
  filePlan: '22.80.10',
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    'documents.notice': {
      evidence: 'assumed',
      source: 'Fälligkeit und Erklärungsfrist der Satzung zu bestätigen',
    },
  },
  leika: [],
  legalBasis: [
    '§ 3 NKAG',
    '§ 11 NKAG',
    'Beherbergungsteuersatzung LHH (BehStS)',
    '§§ 97, 99, 149, 152, 162 AO',
  ],
  audience: ['company'],
  keywords: ['Bettensteuer', 'City Tax', 'Übernachtungssteuer', 'Airbnb Hannover', 'Ferienwohnung Abgabe'],
  online: { since: '2024-01', evidence: 'nach Plausibilität gesetzt; Steuer erst seit 1. Januar 2024' },
  form: {
    sections: [
      { title: 'Betreiberin oder Betreiber', fields: taxpayer },
      {
        title: 'Beherbergungsstätte',
        fields: [
          brief.text('house', 'Name und Anschrift in Hannover'),
          brief.pick('houseType', 'Art', {
            hotel: 'Hotel, Pension, Hostel',
            flat: 'Ferienwohnung, Zimmer über Buchungsportal',
            camping: 'Camping- oder Reisemobilplatz',
            workers: 'Boardinghouse, Monteurunterkunft',
          }),
          {
            name: 'beds',
            label: 'Betten oder Stellplätze für Gäste',
            type: 'integer',
            min: 1,
            max: 5000,
            required: true,
          },
        ],
      },
      {
        title: 'Erklärung für das Vierteljahr',
        fields: [
          brief.day('quarterEnd', 'Letzter Tag des Vierteljahrs', {
            notBefore: '"2024-03-31"',
            notAfter: 'today',
          }),
          brief.list('stays', 'Übernachtungen Volljähriger nach Preis', [
            {
              name: 'price',
              label: 'Bruttoentgelt je Person und Nacht',
              type: 'money',
              min: 1,
              max: 1000000,
              required: true,
            },
            {
              name: 'nights',
              label: 'Zahl der Übernachtungen (auch nicht angereist)',
              type: 'integer',
              min: 1,
              max: 500000,
              required: true,
            },
          ]),
          brief.count('minors', 'Übernachtungen Minderjähriger (steuerfrei)', 500000),
        ],
      },
    ],
  },
  evidence: [{ name: 'list', label: 'Übernachtungsaufstellung aus dem Buchungssystem' }],
  fee: [
    {
      id: 'nights',
      legalBasis: '§ 5 Beherbergungsteuersatzung LHH',
      type: 'value',
      cents: 'facts.tax + (if facts.surcharge = null then 0 else facts.surcharge)',
      validFrom: '2024-01-01',
      evidence: 'documented',
    },
  ],
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
  },
  documents: {
    request: taxRequestLetter('Ihrer Beherbergungsteuererklärung'),
    hearing: plainLetter(
      'Abweichung von Ihrer Beherbergungsteuererklärung (§ 91 AO)',
      'nach der Prüfung soll die Steuer für das Vierteljahr bis {form.quarterEnd} {euro(facts.correction.tax)} betragen. {facts.correction.reason}',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern.',
    ),
    notice: plainNotice(
      'Beherbergungsteuerbescheid',
      'certification',
      'für {form.house} wird für das Vierteljahr bis {form.quarterEnd} eine Beherbergungsteuer von {euro(facts.tax)} festgesetzt (§ 5 BehStS). Sie ist innerhalb eines Monats nach der Bekanntgabe zu zahlen.',
      [
        'Gründe der Abweichung: {facts.correction.reason} {facts.correcting.reason}',
        'facts.corrected = true',
      ],
      [
        'Die Besteuerungsgrundlagen wurden geschätzt (§ 162 AO): {facts.overdue.bases}',
        'facts.overdue != null',
      ],
      [
        'Verspätungszuschlag (§ 152 AO): {euro(facts.surcharge)}. {facts.lateness.reason}',
        'facts.surcharge > 0',
      ],
    ),
    nil: plainLetter(
      'Keine Beherbergungsteuer für dieses Vierteljahr',
      'Sie haben für das Vierteljahr bis {form.quarterEnd} keine steuerpflichtigen Übernachtungen erklärt. Ein Bescheid ergeht nicht. Die Erklärung für das nächste Vierteljahr bleibt Pflicht.',
    ),
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    supplement: supplementEvent([
      { name: 'beds', label: 'Betten', type: 'integer', min: 1, max: 5000 },
      brief.count('minors', 'Übernachtungen Minderjähriger', 500000, { required: false }),
    ]),
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    nil: {
      de: 'Keine Steuer',
      easy: 'Für dieses Vierteljahr müssen Sie nichts zahlen.',
      en: 'Nil return',
      actor: 'applicant',
      next: 'Geben Sie nach dem nächsten Vierteljahr wieder eine Erklärung ab.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        task: 'Erklärung und Aufstellung prüfen',
        target: 'P5D',
        checked: [
          {
            to: '#case.checked',
            then: [
              set('tax', `if count(form.stays) > 0 then ${TAX} else 0`),
              set(
                'nights',
                'if count(form.stays) > 0 then sum(for one in form.stays return one.nights) else 0',
              ),
              set('late', 'date(facts.receivedOn) > date(form.quarterEnd) + duration("P15D")'),
            ],
          },
        ],
      }),
      checked: {
        meta: { label: 'Prüfung der Erklärung', status: 'inReview' },
        initial: 'time',
        states: {
          time: gate('Rechtzeitig erklärt?', 'inReview', [
            { to: 'lateness', when: 'facts.late = true' },
            { to: 'bounds' },
          ]),
          lateness: taskState({
            id: 'lateness',
            state: 'Verspätete Erklärung',
            status: 'inReview',
            task: 'Über einen Verspätungszuschlag entscheiden (höchstens zehn Prozent der Steuer)',
            post: 'lead',
            legalBasis: '§ 152 AO',
            outcomes: {
              excused: { label: 'Entschuldbar oder geringfügig', to: 'bounds' },
              surcharge: {
                label: 'Zuschlag',
                adverse: true,
                to: [{ to: 'bounds', then: [set('surcharge', 'min(event.amount, floor(facts.tax / 10))')] }],
                fields: [
                  {
                    name: 'amount',
                    label: 'Zuschlag',
                    type: 'money',
                    min: 100,
                    max: 2500000,
                    required: true,
                  },
                ],
              },
            },
          }),
          bounds: gate('Plausibel?', 'inReview', [
            { to: 'guestForms', when: 'facts.nights + form.minors > form.beds * 92' },
            { to: 'comparison' },
          ]),
          comparison: taskState({
            id: 'comparison',
            state: 'Vergleich mit Vorquartal und Buchungsportalen',
            status: 'inReview',
            task: 'Auslastung und Preise mit Vorquartal, Messezeiten und veröffentlichten Angeboten vergleichen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 88 AO',
            outcomes: {
              plausible: {
                label: 'Plausibel',
                to: [
                  { to: '#case.nil', when: 'facts.tax = 0 and facts.surcharge = null' },
                  { to: '#case.approved' },
                ],
              },
              doubtful: { label: 'Zweifel: Belege ansehen', to: 'guestForms' },
              gaps: { ...requestOutcome, label: 'Aufstellung lückenhaft' },
            },
          }),
          guestForms: taskState({
            id: 'guestForms',
            state: 'Belege im Betrieb',
            status: 'inReview',
            task: 'Meldescheine, Buchungen und Rechnungen anfordern oder im Betrieb einsehen',
            post: 'clerk',
            target: 'P28D',
            legalBasis: '§§ 97, 99 AO, § 30 BMG',
            outcomes: {
              confirmed: { label: 'Erklärung bestätigt', to: 'comparison' },
              deviates: { label: 'Weicht ab', to: 'correction' },
            },
          }),
          correction: taskState({
            id: 'correction',
            state: 'Berichtigte Berechnung',
            status: 'inReview',
            task: 'Steuer nach den Belegen berechnen oder schätzen und begründen',
            post: 'clerk',
            legalBasis: '§§ 88, 162 AO',
            outcomes: {
              reckoned: {
                label: 'Berechnet: anhören',
                adverse: true,
                to: 'hearing',
                fields: [
                  { name: 'tax', label: 'Steuer', type: 'money', min: 0, max: 1000000000, required: true },
                ],
              },
            },
          }),
          hearing: chargeHearing('correcting'),
          correcting: taskState({
            id: 'correcting',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Äußerung über die Abweichung entscheiden',
            post: 'lead',
            notBy: ['correction'],
            legalBasis: '§ 91 AO',
            outcomes: {
              correct: {
                label: 'Abweichend festsetzen',
                adverse: true,
                to: [
                  {
                    to: '#case.approved',
                    then: [set('tax', 'facts.correction.tax'), set('corrected', 'true')],
                  },
                ],
              },
              asDeclared: {
                label: 'Wie erklärt festsetzen',
                to: [
                  { to: '#case.nil', when: 'facts.tax = 0 and facts.surcharge = null' },
                  { to: '#case.approved' },
                ],
              },
              anew: { label: 'Neu berechnen', to: 'correction' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festsetzung', status: 'assessing' },
        entry: [{ type: 'assessFee' }],
        initial: 'certification',
        states: chargeOrder({
          what: 'Beherbergungsteuer des Vierteljahrs',
          reckonedIn: ['correction'],
          reassess: '#case.checked.comparison',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Beherbergungsteuerbescheid',
        posting: 'Beherbergungsteuer und Zuschlag zum Soll stellen',
        reassess: '#case.checked.correction',
      }),
      nil: notification({
        label: 'Keine steuerpflichtigen Übernachtungen',
        status: ['inReview', 'nil'],
        document: 'nil',
        prefix: 'nil',
        entry: [conclude('nil')],
      }),
      ...endings('closed'),
    },
  },
});
