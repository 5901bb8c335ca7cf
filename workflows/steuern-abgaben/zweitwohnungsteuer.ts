import {
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
  litigationStatus,
  notification,
  processingTarget,
  requestOutcome,
  set,
  statementEvent,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { taxOffice, taxpayer } from './taxpayer.js';
import { documents } from './zweitwohnungsteuer.documents.js';

const months = '(13 - date(facts.dwelling.heldSince).month)';
const firstYear = 'if date(facts.dwelling.heldSince).year < date(today).year then 12 else ' + months;

/** The base: cold rent of the year, or the usual rent for the area where nobody pays one (§ 162 AO). */
const reckon = [
  set(
    'yearlyRent',
    'if form.tenure = "rent" then form.monthlyRent * 12 * form.ownShare / 100 else facts.dwelling.usualRent * form.area * 12 * form.ownShare / 100',
  ),
  set('months', firstYear),
  { type: 'assessFee' },
] as const;

/**
 * Zweitwohnungsteuer: a local excise on keeping a second home (Art. 105 (2a) GG, § 3 NKAG). The register of residents
 * brings most cases: whoever registers a secondary dwelling is asked to declare; the declaration may also come by itself.
 *
 * Peculiar: the dwelling is compared with the register, where the main dwelling may have to be moved instead (§ 22 BMG):
 * then there is no second home any more (`moot`). Rent is the base; for owners and free use the usual rent is found by
 * the clerk, and only that deviation from the declaration is heard (§ 91 AO). Shared flats are taxed by the own share.
 * Exemptions by law (married couples with the family home elsewhere and work here) lead to `zweitwohnungsteuer-befreiung`
 * and stop nothing here except where they are evident (`dwelling.exempt`). The liability runs on until the dwelling is
 * given up; the rent is asked for again every third year.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'zweitwohnungsteuer',
  name: 'Zweitwohnungsteuer – Erklärung und Festsetzung',
  kind: 'assessment',
  initiation: 'notification',
  filePlan: '22.50.10',
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.rentReview.period': { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['§ 3 NKAG', '§ 11 NKAG', 'Zweitwohnungsteuersatzung LHH', '§§ 149, 152, 162 AO', '§ 34 BMG'],
  audience: ['citizen'],
  keywords: [
    'Nebenwohnung Steuer',
    'Zweitwohnsitz Abgabe',
    'Studentenwohnung Steuer',
    'Bescheid für zweite Adresse',
    'Ferienwohnung eigene Nutzung',
  ],
  online: { since: '2022-12', evidence: 'nach Plausibilität gesetzt' },
  form: {
    sections: [
      { title: 'Inhaberin oder Inhaber der Zweitwohnung', fields: taxpayer },
      {
        title: 'Die Wohnungen',
        fields: [
          {
            name: 'secondHome',
            label: 'Anschrift der Nebenwohnung in Hannover',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          {
            name: 'mainHome',
            label: 'Anschrift der Hauptwohnung',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          { name: 'since', label: 'Nebenwohnung seit', type: 'date', required: true, notAfter: 'today' },
          { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000, required: true },
          {
            name: 'ownShare',
            label: 'Ihr Anteil an der Wohnung in Prozent',
            type: 'integer',
            min: 1,
            max: 100,
            required: true,
          },
          {
            name: 'tenure',
            label: 'Die Wohnung ist',
            type: 'choice',
            required: true,
            options: [
              { value: 'rent', label: 'gemietet' },
              { value: 'owned', label: 'Eigentum' },
              { value: 'free', label: 'unentgeltlich oder verbilligt überlassen' },
            ],
          },
          {
            name: 'monthlyRent',
            label: 'Nettokaltmiete im Monat',
            type: 'money',
            min: 0,
            max: 1000000,
            when: 'form.tenure = "rent"',
            required: true,
          },
          {
            name: 'marriedWorking',
            label:
              'Ich bin verheiratet, die Familie wohnt in der Hauptwohnung, und ich brauche die Nebenwohnung für meine Arbeit.',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'lease', label: 'Mietvertrag und letzte Mietänderung', when: 'form.tenure = "rent"' },
    { name: 'work', label: 'Bescheinigung des Arbeitgebers', when: 'form.marriedWorking = true' },
  ],
  fee: [
    {
      id: 'ten-percent',
      legalBasis: 'Zweitwohnungsteuersatzung LHH: 10 % der Jahresnettokaltmiete',
      type: 'value',
      cents: 'floor(facts.yearlyRent / 10 * facts.months / 12)',
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
    rentReview: {
      label: 'Neue Abfrage der Miete',
      kind: 'setByAuthority',
      legalBasis: 'Zweitwohnungsteuersatzung LHH',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3Y',
    },
  },
  documents,
  events: {
    ...directActionEvents,
    statement: statementEvent,
    supplement: {
      label: 'Angaben oder Mietvertrag nachreichen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'monthlyRent', label: 'Nettokaltmiete im Monat', type: 'money', min: 0, max: 1000000 },
        { name: 'area', label: 'Wohnfläche', type: 'decimal', min: 5, max: 1000 },
      ],
    },
    givenUp: {
      label: 'Aufgabe der Zweitwohnung (Abmeldung im Melderegister)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [{ name: 'on', label: 'Aufgegeben am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    liable: {
      de: 'Steuerpflicht läuft',
      easy: 'Sie zahlen die Steuer, solange Sie die zweite Wohnung haben.',
      en: 'Liable to tax',
      actor: 'applicant',
      next: 'Melden Sie es, wenn Sie die Wohnung aufgeben.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({ post: 'clerk', target: 'P1W', task: 'Erklärung und Mietvertrag prüfen' }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        initial: 'dwelling',
        states: {
          dwelling: taskState({
            id: 'dwelling',
            state: 'Abgleich mit dem Melderegister',
            status: 'inReview',
            task: 'Innehaben der Nebenwohnung seit wann und Bemessungsgrundlage feststellen',
            post: 'clerk',
            legalBasis: 'Zweitwohnungsteuersatzung LHH, § 34 BMG',
            outcomes: {
              declared: {
                label: 'Wie erklärt (Mietwohnung)',
                fields: [
                  {
                    name: 'heldSince',
                    label: 'Steuerpflichtig seit',
                    type: 'date',
                    required: true,
                    notAfter: 'today',
                  },
                ],
                to: [{ to: '#case.approved', then: reckon }],
              },
              usualRent: {
                label: 'Übliche Miete ansetzen: anhören',
                adverse: true,
                fields: [
                  {
                    name: 'heldSince',
                    label: 'Steuerpflichtig seit',
                    type: 'date',
                    required: true,
                    notAfter: 'today',
                  },
                  {
                    name: 'usualRent',
                    label: 'Übliche Miete je m²',
                    type: 'money',
                    min: 100,
                    max: 10000,
                    required: true,
                  },
                ],
                to: 'hearing',
              },
              proofMissing: { ...requestOutcome, label: 'Mietvertrag fehlt' },
              wrongRegister: {
                label: 'Hauptwohnung ist Hannover: Melderegister berichtigen',
                fields: [
                  {
                    name: 'ground',
                    label: 'Mitteilung an die Person',
                    type: 'text',
                    maxLength: 300,
                    required: true,
                  },
                ],
                to: 'registerNote',
              },
              exempt: {
                label: 'Offenkundig befreit (Tatbestand der Satzung)',
                fields: [
                  {
                    name: 'ground',
                    label: 'Befreiungstatbestand',
                    type: 'text',
                    maxLength: 300,
                    required: true,
                  },
                ],
                to: [{ to: '#case.moot', when: 'form.marriedWorking = true' }, { to: 'registerNote' }],
              },
            },
          }),
          registerNote: transmissionState({
            id: 'registerNote',
            state: 'Hinweis an die Meldebehörde',
            status: 'inReview',
            receivers: '["Landeshauptstadt Hannover, Bürgeramt (Melderegister)"]',
            legalBasis: '§ 6 Abs. 2 BMG, § 30 Abs. 4 AO',
            to: '#case.moot',
          }),
          hearing: chargeHearing('afterHearing'),
          afterHearing: taskState({
            id: 'afterHearing',
            state: 'Bemessung nach der Anhörung',
            status: 'inReview',
            task: 'Nach der Anhörung über die übliche Miete entscheiden',
            post: 'lead',
            legalBasis: '§ 162 AO',
            outcomes: {
              keep: {
                label: 'Übliche Miete bleibt',
                adverse: true,
                to: [{ to: '#case.approved', then: reckon }],
              },
              again: { label: 'Bemessung ändern', to: 'dwelling' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Festsetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Zweitwohnungsteuer',
          reckonedIn: ['dwelling', 'afterHearing'],
          reassess: '#case.checked.dwelling',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Zweitwohnungsteuerbescheid',
        posting: 'Zweitwohnungsteuer als Dauersoll zum 1. Juli buchen',
        reassess: '#case.checked.dwelling',
        then: {
          holding: {
            meta: { label: 'Zweitwohnung wird gehalten', status: 'liable' },
            on: { givenUp: ways('ending', ['record']) },
            after: { rentReview: 'rentReview' },
          },
          rentReview: taskState({
            id: 'rentReview',
            state: 'Neue Abfrage der Miete',
            status: 'liable',
            task: 'Miete abfragen und prüfen, ob neu festzusetzen ist',
            post: 'clerk',
            outcomes: {
              unchanged: { label: 'Unverändert', to: 'holding' },
              changed: {
                label: 'Geändert: neu festsetzen',
                fields: [
                  {
                    name: 'monthlyRent',
                    label: 'Neue Nettokaltmiete',
                    type: 'money',
                    min: 0,
                    max: 1000000,
                    required: true,
                  },
                ],
                to: [{ to: '#case.checked.dwelling', then: [{ type: 'amendForm' }] }],
              },
            },
          }),
          ending: taskState({
            id: 'ending',
            state: 'Ende der Steuerpflicht',
            status: 'liable',
            task: 'Steuer mit Ablauf des Monats der Aufgabe beenden und Überzahlung anordnen',
            post: 'clerk',
            outcomes: { ended: { label: 'Beendet', to: 'refund' } },
          }),
          refund: taskState({
            id: 'refund',
            state: 'Erstattung',
            status: 'liable',
            task: 'Soll absetzen und Überzahlung erstatten',
            post: 'cashier',
            unit: '20.3',
            notBy: ['ending'],
            legalBasis: '§ 42 Abs. 5 KomHKVO',
            outcomes: { done: { label: 'Gebucht', to: 'done' } },
          }),
        },
      }),
      moot: notification({
        label: 'Keine Zweitwohnungsteuer',
        status: ['inReview', 'closed'],
        document: 'mootLetter',
        prefix: 'moot',
        entry: [conclude('moot')],
      }),
      ...endings('closed'),
    },
  },
});
