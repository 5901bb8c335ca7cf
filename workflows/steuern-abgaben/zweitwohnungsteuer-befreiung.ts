import {
  actionNotice,
  brief,
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
  finished,
  informationEvent,
  informationPeriod,
  informationRequest,
  litigationStatus,
  notification,
  plainLetter,
  plainNotice,
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
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { noFee, taxOffice, taxpayer } from './taxpayer.js';

const subject = 'Ihrem Antrag auf Befreiung von der Zweitwohnungsteuer';

/**
 * Befreiung von der Zweitwohnungsteuer: not relief by grace but the limits of the tax. Spouses who need the flat for work
 * while the family home is elsewhere must not be taxed (BVerfG, 11 October 2005, 1 BvR 1232/00); homes for care, youth
 * welfare, therapy and refuges are no homes of one's own choice.
 *
 * Peculiar: everything hangs on the register of residents. It is asked in every case (marital status, since when which
 * home is the main one), and three things come out: the ground holds; the flat is really the main home, so that no tax
 * arises at all and the registration is put right instead (`noSecondHome`); or neither. Women's refuges are never named in letters. The exemption begins with the month of the
 * ground, not of the application, so tax paid since is refunded. Every two years the register is read again; a change of
 * family, work or flat ends it and starts the tax in the assessment case.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'zweitwohnungsteuer-befreiung',
  name: 'Befreiung von der Zweitwohnungsteuer',
  kind: 'exemption',
  initiation: 'application',
  filePlan: '22.50.20',
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    legalBasis: { evidence: 'assumed', source: 'Befreiungsgründe der Satzung zu bestätigen' },
    'clocks.secondYear.period': { evidence: 'assumed' },
  },
  leika: [],
  legalBasis: [
    '§ 3 NKAG',
    '§ 11 NKAG',
    'Zweitwohnungsteuersatzung LHH',
    'Art. 6 Abs. 1 GG',
    '§§ 21, 22, 37 BMG',
    '§ 37 AO',
  ],
  audience: ['citizen'],
  keywords: [
    'Nebenwohnung wegen Arbeit',
    'verheiratet zweite Wohnung',
    'Pflegeheim Nebenwohnsitz',
    'Pendlerwohnung',
  ],
  online: null,
  form: {
    sections: [
      { title: 'Inhaberin oder Inhaber der Nebenwohnung', fields: taxpayer },
      {
        title: 'Wohnungen',
        fields: [
          brief.text('secondHome', 'Nebenwohnung in Hannover'),
          brief.text('mainHome', 'Hauptwohnung'),
          brief.day('since', 'Grund besteht seit', { notAfter: 'today' }),
        ],
      },
      {
        title: 'Grund',
        fields: [
          brief.pick('ground', 'Befreiung, weil', {
            work: 'ich verheiratet oder verpartnert bin, nicht getrennt lebe und die Wohnung für meine Arbeit brauche',
            care: 'es ein Platz in einem Alten-, Pflege- oder Behindertenheim ist',
            youth: 'es eine Wohnung der Jugendhilfe ist',
            protection: 'es ein geschützter Wohnplatz ist (nähere Angaben nicht nötig)',
          }),
          brief.text('employer', 'Arbeitsstätte (Anschrift)', 200, { when: 'form.ground = "work"' }),
          brief.yes('separated', 'Wir leben dauernd getrennt', { when: 'form.ground = "work"' }),
          brief.count('nights', 'Nächte in der Nebenwohnung im Monat', 31, { when: 'form.ground = "work"' }),
          brief.text('home', 'Name der Einrichtung', 200, {
            when: 'form.ground = "care" or form.ground = "youth"',
          }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'employer', label: 'Bescheinigung des Arbeitgebers', when: 'form.ground = "work"' },
    {
      name: 'home',
      label: 'Heimvertrag oder Bescheinigung der Einrichtung',
      when: 'form.ground = "care" or form.ground = "youth"',
    },
  ],
  fee: noFee,
  remedy: directActionRemedy({
    law: 'AO',
    effect: 'Die festgesetzte Zweitwohnungsteuer ist bis zu einer anderen Entscheidung weiter zu zahlen.',
  }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    registerPeriod: informationPeriod('Auskunft des Melderegisters', '§ 37 BMG', 'P1W'),
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.hearing'],
    }),
    secondYear: {
      label: 'Abgleich mit dem Melderegister',
      kind: 'target',
      legalBasis: '§ 88 AO, § 37 BMG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2Y',
    },
  },
  documents: {
    request: reliefRequestLetter(subject),
    hearing: reliefHearingLetter(subject),
    notice: plainNotice(
      'Befreiung von der Zweitwohnungsteuer',
      'certification',
      'für die Wohnung {form.secondHome} wird ab {facts.granted.from} keine Zweitwohnungsteuer erhoben. Frühere Festsetzungen werden insoweit aufgehoben, überzahlte Beträge erstattet (§ 37 Abs. 2 AO).',
      'Ändern sich Familienstand, Arbeitsstätte oder Wohnung, teilen Sie das unverzüglich mit (§ 153 Abs. 2 AO).',
    ),
    refusal: plainNotice(
      'Ihr Antrag auf Befreiung von der Zweitwohnungsteuer',
      'finalDecision',
      'Ihr Antrag auf Befreiung von der Zweitwohnungsteuer für {form.secondHome} wird abgelehnt.',
      'Gründe: {facts.finalDecision.reason}',
    ),
    noSecondHome: plainLetter(
      'Ihre Wohnung in Hannover ist keine Nebenwohnung',
      'nach den Angaben im Melderegister und Ihren Angaben ist die Wohnung {form.secondHome} Ihre vorwiegend benutzte Wohnung (§ 22 BMG). Zweitwohnungsteuer fällt dann nicht an; über eine Befreiung ist nicht zu entscheiden.',
      'Bitte ändern Sie Ihre Anmeldung beim Bürgeramt. Wir haben das Bürgeramt unterrichtet.',
    ),
  },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    registerInformation: informationEvent('Auskunft des Melderegisters eintragen'),
    supplement: supplementEvent([
      brief.text('employer', 'Arbeitsstätte', 200, { required: false }),
      brief.text('home', 'Name der Einrichtung', 200, { required: false }),
    ]),
    groundGone: {
      label: 'Wegfall des Grunds oder Auszug mitteilen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        brief.pick('what', 'Was', {
          moved: 'Nebenwohnung aufgegeben',
          work: 'Arbeitsstätte entfallen',
          family: 'Trennung oder Umzug der Familie',
          discharge: 'Einrichtung verlassen',
        }),
        brief.day('on', 'Seit', { notAfter: 'today' }),
      ],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    untaxed: {
      de: 'Befreit',
      easy: 'Sie müssen für diese Wohnung keine Steuer zahlen.',
      en: 'Exempt',
      actor: 'nobody',
      next: 'Melden Sie sich, wenn sich Familie, Arbeit oder Wohnung ändern.',
    },
    notSecond: {
      de: 'Keine Nebenwohnung',
      easy: 'Ihre Wohnung ist Ihre Hauptwohnung. Bitte melden Sie sie um.',
      en: 'Not a second home',
      actor: 'applicant',
      next: 'Ändern Sie die Anmeldung beim Bürgeramt.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({ task: 'Kassenzeichen, Wohnungen und Nachweis des Grunds prüfen' }),
      checked: {
        meta: { label: 'Prüfung mit dem Melderegister', status: 'inReview' },
        on: withdrawal,
        initial: 'register',
        states: {
          register: {
            ...informationRequest({
              id: 'register',
              label: 'Melderegister',
              receivers: '["Bürgeramt (OE 32.1)"]',
              legalBasis: '§ 37 BMG',
              clock: 'registerPeriod',
              needed: 'true',
            }),
            onDone: 'homes',
          },
          homes: taskState({
            id: 'homes',
            state: 'Haupt- oder Nebenwohnung?',
            status: 'inReview',
            task: 'Familienstand, Hauptwohnung und vorwiegende Benutzung mit den Angaben vergleichen',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§§ 21, 22 BMG',
            outcomes: {
              second: {
                label: 'Nebenwohnung',
                to: [
                  {
                    to: 'hearing',
                    when: 'form.separated = true',
                    then: [
                      set(
                        'decision',
                        '{"reason": "Die Befreiung setzt eine eheliche Gemeinschaft voraus; Sie leben nach Ihren Angaben dauernd getrennt."}',
                      ),
                    ],
                  },
                  { to: 'decision' },
                ],
              },
              main: { label: 'In Wirklichkeit Hauptwohnung', to: '#case.noSecondHome' },
            },
          }),
          ...reliefDecision({
            task: 'Grund der Befreiung und seinen Beginn feststellen',
            legalBasis: 'Zweitwohnungsteuersatzung LHH, Art. 6 Abs. 1 GG',
            fields: [brief.day('from', 'Befreit ab (Erster des Monats, in dem der Grund eintrat)')],
            granted: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Absetzung und Erstattung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Befreiung von der Zweitwohnungsteuer mit Erstattung',
          reckonedIn: ['decision', 'finalDecision'],
          reassess: '#case.checked.decision',
          ordered: '#case.issued',
          credit: true,
        }),
      },
      issued: chargeNotice({
        label: 'Befreiungsbescheid',
        posting: 'Zweitwohnungsteuer absetzen und Überzahlung erstatten',
        reassess: '#case.checked.decision',
        sent: 'untaxed',
        then: {
          untaxed: {
            meta: { label: 'Befreit', status: 'untaxed' },
            on: {
              groundGone: ways(
                [{ to: 'deregistered', when: 'event.what = "moved"' }, { to: 'taxAgain' }],
                ['record'],
              ),
            },
            after: { secondYear: 'reading' },
          },
          reading: taskState({
            id: 'reading',
            state: 'Abgleich nach zwei Jahren',
            status: 'untaxed',
            task: 'Melderegister erneut abrufen; bei Arbeit Bescheinigung anfordern',
            post: 'clerk',
            target: 'P28D',
            legalBasis: '§ 88 AO, § 37 BMG',
            outcomes: {
              same: { label: 'Unverändert', to: 'untaxed' },
              gone: { label: 'Grund entfallen', adverse: true, to: 'taxAgain' },
              movedOut: { label: 'Wohnung aufgegeben', to: 'deregistered' },
            },
          }),
          taxAgain: taskState({
            id: 'taxAgain',
            state: 'Steuer beginnt wieder',
            status: 'untaxed',
            task: 'Erklärung zur Zweitwohnungsteuer anfordern und Festsetzung einleiten',
            post: 'clerk',
            legalBasis: '§ 149 AO, § 175 Abs. 1 Satz 1 Nr. 2 AO',
            outcomes: {
              started: {
                label: 'Eingeleitet',
                to: 'done',
                fields: [brief.text('reference', 'Aktenzeichen', 60)],
              },
            },
          }),
          deregistered: finished('Wohnung aufgegeben', 'closed'),
        },
      }),
      rejected: actionNotice({
        label: 'Befreiung abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.decision', then: [conclude('closed')] },
      }),
      noSecondHome: notification({
        label: 'Keine Nebenwohnung',
        status: ['inReview', 'notSecond'],
        document: 'noSecondHome',
        prefix: 'noSecondHome',
        entry: [conclude('noSecondHome')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
