import {
  actionNotice,
  chargeEffect,
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
  processingTarget,
  reliefDecision,
  reliefHearingLetter,
  reliefIntake,
  reliefRequestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  taxReplyPeriod,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { noFee, taxOffice, taxpayer } from './taxpayer.js';

/**
 * Anpassung der Gewerbesteuervorauszahlungen: who decides depends on who has moved last.
 *
 * Peculiar: the city may adapt on its own until the end of the fifteenth month after the year (§ 19 (3) sentence 1
 * GewStG); FEEL ends that power. Once the Finanzamt has fixed a Messbetrag for the prepayments, the city is bound to it
 * (sentences 4, 5): then the application goes over and the case waits for the new one. The four days of § 19 (1) are the
 * law's; FEEL spreads the yearly amount over those that are left and rounds down to full euros (§ 19 (3), (5)).
 *
 * A lower amount rests on the applicant's forecast; it is no finding about the tax, so a hearing precedes only the
 * refusal. A wrong forecast has no consequence here: the assessment settles it (§ 20 GewStG, § 233a AO).
 */
export default defineProcedure({
  ...taxOffice,
  key: 'gewerbesteuer-vorauszahlung-anpassen',
  name: 'Anpassung der Gewerbesteuervorauszahlungen',
  kind: 'assessment',
  initiation: 'application',
  filePlan: '22.30.20',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['§ 19 GewStG', '§ 3 NKAG', '§§ 91, 164 AO'],
  audience: ['company'],
  keywords: [
    'Abschlag senken Firma',
    'weniger Gewinn',
    'Quartalszahlung herabsetzen',
    'Steuerabschlag Unternehmen',
    'Umsatzeinbruch Steuer',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Steuerschuldner', fields: taxpayer },
      {
        title: 'Vorauszahlungen',
        fields: [
          {
            name: 'taxNumber',
            label: 'Steuernummer beim Finanzamt',
            type: 'text',
            maxLength: 20,
            required: true,
          },
          { name: 'year', label: 'Erhebungszeitraum', type: 'integer', min: 2020, max: 2100, required: true },
          {
            name: 'current',
            label: 'Bisherige Vorauszahlung im Jahr',
            type: 'money',
            min: 0,
            max: 10000000000,
            required: true,
          },
          {
            name: 'wanted',
            label: 'Beantragte Vorauszahlung im Jahr',
            type: 'money',
            min: 0,
            max: 10000000000,
            required: true,
          },
        ],
      },
      {
        title: 'Gewinnprognose',
        fields: [
          {
            name: 'profit',
            label: 'Voraussichtlicher Gewerbeertrag',
            type: 'money',
            min: -10000000000,
            max: 100000000000,
            required: true,
          },
          {
            name: 'lossCarried',
            label: 'Vortragsfähiger Gewerbeverlust',
            type: 'money',
            min: 0,
            max: 100000000000,
          },
          {
            name: 'grounds',
            label: 'Begründung der Prognose',
            type: 'longText',
            maxLength: 4000,
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      { holds: 'form.wanted != form.current', message: 'Es ist keine Änderung beantragt.', field: 'wanted' },
    ],
  },
  evidence: [
    { name: 'forecast', label: 'Betriebswirtschaftliche Auswertung oder Planrechnung' },
    { name: 'proxy', label: 'Vollmacht der steuerlichen Beratung, wenn sie den Antrag stellt' },
  ],
  fee: noFee,
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    lateRemedyPeriod: directActionPeriod('facts.lateDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing', 'checked.awaitingTaxOffice'],
    }),
    taxOfficePeriod: {
      label: 'Wiedervorlage: Messbetrag für Vorauszahlungen',
      kind: 'setByAuthority',
      legalBasis: '§ 111 AO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6W',
    },
  },
  documents: {
    request: reliefRequestLetter('Ihrem Antrag auf Anpassung der Vorauszahlungen'),
    hearing: reliefHearingLetter('Ihrem Antrag auf Anpassung der Vorauszahlungen'),
    notice: {
      kind: 'notice',
      title: 'Vorauszahlungsbescheid zur Gewerbesteuer {form.year}',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Vorauszahlungen werden auf {euro(facts.yearly)} im Jahr festgesetzt (§ 19 Abs. 3 GewStG). Die Festsetzung steht unter dem Vorbehalt der Nachprüfung (§ 164 Abs. 1 Satz 2 AO).',
        },
        {
          type: 'paragraph',
          text: 'Der Messbetrag des Finanzamts ist für die Stadt bindend.',
          when: 'facts.taxOfficeBase != null',
        },
        {
          type: 'paragraph',
          text: 'Zu jedem noch ausstehenden Termin sind {euro(facts.instalment)} zu zahlen: am 15. Februar, 15. Mai, 15. August und 15. November, soweit sie noch nicht vorbei sind.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ihr Antrag auf Anpassung der Vorauszahlungen',
      signedBy: 'finalDecision',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag wird abgelehnt; es bleibt bei {euro(form.current)} im Jahr.' },
        { type: 'paragraph', text: 'Gründe: {facts.finalDecision.reason}' },
      ],
    },
    late: {
      kind: 'notice',
      title: 'Ihr Antrag auf Anpassung der Vorauszahlungen',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Antrag wird abgelehnt. Die Vorauszahlungen für {form.year} können nach Ablauf des fünfzehnten Monats nach dem Erhebungszeitraum nicht mehr angepasst werden (§ 19 Abs. 3 Satz 1 GewStG); maßgeblich ist die Jahresfestsetzung.',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      {
        name: 'profit',
        label: 'Voraussichtlicher Gewerbeertrag',
        type: 'money',
        min: -10000000000,
        max: 100000000000,
      },
      { name: 'grounds', label: 'Begründung der Prognose', type: 'longText', maxLength: 4000 },
    ]),
    taxOfficeBase: {
      label: 'Messbetrag für Zwecke der Vorauszahlungen eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'base', label: 'Messbetrag', type: 'money', min: 0, max: 100000000000, required: true },
      ],
    },
  },
  publicStatus: { ...chargeStatuses, litigation: litigationStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({
        task: 'Kassenzeichen, Erhebungszeitraum und Prognose prüfen',
        checked: [
          // The fifteenth month after the year: an adaptation after 31 March of the year after next is out of time.
          { to: '#case.tooLate', when: 'date(today) > date(form.year + 2, 3, 31)' },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'binding',
        states: {
          binding: taskState({
            id: 'binding',
            state: 'Bindung an das Finanzamt',
            status: 'inReview',
            task: 'Prüfen, ob das Finanzamt einen Messbetrag für Vorauszahlungen festgesetzt hat',
            post: 'clerk',
            legalBasis: '§ 19 Abs. 3 Satz 3 bis 5 GewStG',
            outcomes: {
              free: { label: 'Keiner: die Stadt entscheidet', to: 'decision' },
              bound: { label: 'Messbetrag besteht: Finanzamt entscheidet', to: 'toTaxOffice' },
            },
          }),
          toTaxOffice: transmissionState({
            id: 'taxOfficeNote',
            state: 'Antrag geht an das Finanzamt',
            status: 'waitingForOthers',
            receivers: '["Finanzamt, Steuernummer " + form.taxNumber]',
            legalBasis: '§ 19 Abs. 3 Satz 3 GewStG, § 111 AO',
            to: 'awaitingTaxOffice',
          }),
          awaitingTaxOffice: {
            meta: { label: 'Wartet auf den Messbetrag des Finanzamts', status: 'waitingForOthers' },
            on: {
              taxOfficeBase: ways(
                [{ to: 'spreading', then: [set('yearly', 'floor(event.base * 480 / 10000) * 100')] }],
                ['record'],
              ),
            },
            after: { taxOfficePeriod: 'taxOfficeSilent' },
          },
          taxOfficeSilent: taskState({
            id: 'taxOfficeSilent',
            state: 'Finanzamt hat nicht entschieden',
            status: 'waitingForOthers',
            task: 'Beim Finanzamt nach dem Stand fragen',
            post: 'clerk',
            outcomes: {
              waiting: { label: 'Weiter warten', to: 'awaitingTaxOffice' },
              unchanged: {
                label: 'Finanzamt ändert nicht: anhören',
                adverse: true,
                to: [{ to: 'hearing', then: [set('decision', '{"reason": event.reason}')] }],
              },
            },
          }),
          ...reliefDecision({
            task: 'Gewinnprognose und beantragte Vorauszahlung prüfen',
            legalBasis: '§ 19 Abs. 3 GewStG, § 5 AO',
            fields: [
              {
                name: 'yearly',
                label: 'Vorauszahlung im Jahr',
                type: 'money',
                min: 0,
                max: 10000000000,
                required: true,
              },
            ],
            granted: 'yearly',
            grantLabel: 'Anpassen',
          }),
          yearly: {
            meta: { label: 'Jahresbetrag', status: 'inReview' },
            always: ways([{ to: 'spreading', then: [set('yearly', 'facts.granted.yearly')] }]),
          },
          spreading: {
            meta: { label: 'Verteilung auf die Termine', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                then: [
                  set(
                    'datesLeft',
                    'count((for month in [2, 5, 8, 11] return date(form.year, month, 15))[item >= date(today)])',
                  ),
                  set('instalment', 'floor(facts.yearly / (100 * max(1, facts.datesLeft))) * 100'),
                ],
              },
            ]),
          },
        },
      },
      approved: {
        meta: { label: 'Festsetzung der Vorauszahlungen', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Vorauszahlungen zur Gewerbesteuer',
          reckonedIn: ['decision', 'finalDecision', 'binding'],
          reassess: '#case.checked.binding',
          ordered: '#case.issued',
        }),
      },
      issued: chargeNotice({
        label: 'Vorauszahlungsbescheid',
        posting: 'Vorauszahlungen der noch offenen Termine im Soll ändern',
        reassess: '#case.checked.binding',
      }),
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.binding', then: [conclude('closed')] },
      }),
      // The refusal rests on the calendar alone; the applicant's own statement gives nothing to be heard on (§ 91 (2) AO).
      tooLate: actionNotice({
        label: 'Verspätet: abgelehnt',
        status: ['decided', 'rejected'],
        document: 'late',
        prefix: 'late',
        clock: 'lateRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.binding', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
