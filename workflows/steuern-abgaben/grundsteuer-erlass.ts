import {
  actionNotice,
  brief,
  chargeHearingPeriod,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  consultation,
  decide,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  gate,
  litigationStatus,
  opinionEvent,
  opinionPeriod,
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
import { rate } from './grundsteuer-erlass.decisions.js';
import { form, YIELD } from './grundsteuer-erlass.form.js';
import { noFee, taxOffice } from './taxpayer.js';

const subject = 'Ihrem Antrag auf Erlass der Grundsteuer';
/** FEEL: later than 31 March of the year after (§ 35 (2) sentence 1 GrStG). */
const LATE = 'date(facts.receivedOn) > date(string(form.year + 1) + "-03-31")';
/** FEEL: the fall of gross yield against the usual one, in per cent; not rounded, because "more than 50" decides. */
const FALL = 'if form.usual > 0 then (form.usual - form.actual) * 100 / form.usual else 0';

/**
 * Erlass der Grundsteuer (§§ 32 to 35 GrStG): no discretion but a claim, for one calendar year at a time, after that year
 * (§ 35 (1)): an application that comes earlier waits for its end (`yearEnd`).
 *
 * Peculiar: the rate is arithmetic. Half the usual gross yield lost without fault remits a quarter, all of it a half (§ 34);
 * the fall is computed from both sums, and what is left to judge is fault – efforts to let, at the usual rent, all year.
 * Monuments and green areas (§ 32) are remitted wholly if their keeping is in the public interest and costs exceed
 * yields: the monument office's word is needed. 31 March is a period that cannot be extended (§ 35 (2)): too late is
 * examined for reinstatement (§ 110 AO) before anything else. The remission under § 32 goes on without new application
 * while nothing changes; changes are told within three months (§ 35 (3)) and end it here.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'grundsteuer-erlass',
  name: 'Erlass der Grundsteuer',
  kind: 'exemption',
  initiation: 'application',
  filePlan: '22.20.20',
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['§§ 32 bis 35 GrStG', '§ 10 NGrStG (zu bestätigen)', '§ 110 AO', '§ 11 NKAG'],
  audience: ['citizen', 'company'],
  keywords: ['Leerstand Haus Steuer', 'Mietausfall', 'Denkmal keine Steuer zahlen', 'Wohnung steht leer'],
  online: null,
  form,
  evidence: [
    { name: 'rents', label: 'Mietaufstellung, Mietverträge, Anzeigen', when: 'form.ground = "yield"' },
    { name: 'accounts', label: 'Aufstellung der Einnahmen und Kosten' },
    {
      name: 'monument',
      label: 'Bescheinigung über das Kulturdenkmal, wenn vorhanden',
      when: 'form.ground = "heritage"',
    },
  ],
  fee: noFee,
  remedy: directActionRemedy({
    law: 'AO',
    effect: 'Die festgesetzte Grundsteuer ist bis zu einer anderen Entscheidung weiter zu zahlen.',
  }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    hearingPeriod: chargeHearingPeriod,
    monumentPeriod: opinionPeriod('Äußerung der Denkmalschutzbehörde', '§ 32 Abs. 1 GrStG', 'P6W'),
    yearEnd: {
      label: 'Ende des Erlasszeitraums',
      kind: 'statutory',
      legalBasis: '§ 35 Abs. 1 GrStG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'string(form.year) + "-12-31"' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P3M',
      pausesIn: ['submitted.awaitingApplicant', 'checked.yearRunning', 'checked.monument', 'checked.hearing'],
    }),
    nextYear: {
      label: 'Jährliche Prüfung des fortgeltenden Erlasses',
      kind: 'target',
      legalBasis: '§ 35 Abs. 3 GrStG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    request: reliefRequestLetter(subject),
    hearing: reliefHearingLetter(subject),
    notice: plainNotice(
      'Bescheid über den Erlass von Grundsteuer',
      'certification',
      'für das Grundstück {form.plot} werden von der Grundsteuer {form.year} in Höhe von {euro(form.tax)} {facts.rate.percent} Prozent, das sind {euro(facts.remitted)}, erlassen.',
      [
        'Der Ertrag lag {floor(facts.fall * 10) / 10} Prozent unter dem üblichen; die Minderung ist nicht zu vertreten.',
        YIELD,
      ],
      [
        'Der Erlass gilt für die Folgejahre weiter, solange sich nichts ändert. Änderungen sind binnen drei Monaten anzuzeigen (§ 35 Abs. 3 GrStG).',
        `not(${YIELD})`,
      ],
    ),
    refusal: plainNotice(
      'Ihr Antrag auf Erlass der Grundsteuer',
      'finalDecision',
      'Ihr Antrag auf Erlass der Grundsteuer {form.year} für {form.plot} wird abgelehnt.',
      'Gründe: {facts.finalDecision.reason}',
    ),
  },
  decisions: { rate },
  events: {
    ...directActionEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    monumentOpinion: opinionEvent('Äußerung der Denkmalschutzbehörde eintragen'),
    supplement: supplementEvent([
      { name: 'actual', label: 'Tatsächlicher Ertrag', type: 'money', min: 0 },
      brief.long('efforts', 'Bemühungen um Vermietung', 3000, { required: false }),
    ]),
    changed: {
      label: 'Änderung der Verhältnisse anzeigen (§ 35 Abs. 3 GrStG)',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        brief.long('what', 'Was sich geändert hat', 1000),
        brief.day('since', 'Seit', { notAfter: 'today' }),
      ],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    yearRunning: {
      de: 'Jahr noch nicht zu Ende',
      easy: 'Wir können erst entscheiden, wenn das Jahr vorbei ist.',
      en: 'Waiting for the end of the year',
      actor: 'nobody',
      next: 'Nach dem Ende des Kalenderjahrs prüfen wir Ihren Antrag.',
    },
    remitted: {
      de: 'Erlassen',
      easy: 'Sie müssen diese Grundsteuer nicht oder nur zum Teil zahlen.',
      en: 'Remitted',
      actor: 'applicant',
      next: 'Überzahlte Beträge werden erstattet. Zeigen Sie Änderungen an.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: reliefIntake({
        task: 'Grundstück, Jahr und Aufstellungen prüfen',
        checked: [{ to: '#case.checked', then: [set('fall', FALL)] }],
      }),
      checked: {
        meta: { label: 'Prüfung des Erlasses', status: 'inReview' },
        on: withdrawal,
        initial: 'time',
        states: {
          time: gate('Frist und Zeitraum', 'inReview', [
            { to: 'reinstatement', when: `${LATE} and facts.reinstatement = null` },
            { to: 'yearRunning', when: 'date(today) <= date(string(form.year) + "-12-31")' },
            { to: 'which' },
          ]),
          reinstatement: taskState({
            id: 'reinstatement',
            state: 'Antrag nach dem 31. März',
            status: 'inReview',
            task: 'Prüfen, ob die Frist ohne Verschulden versäumt wurde (Wiedereinsetzung)',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 35 Abs. 2 GrStG, § 110 AO',
            outcomes: {
              reinstated: { label: 'Wiedereinsetzung', to: 'which' },
              tooLate: {
                label: 'Verspätet: anhören',
                adverse: true,
                to: [{ to: 'hearing', then: [set('decision', '{"reason": event.reason}')] }],
              },
            },
          }),
          yearRunning: {
            meta: { label: 'Das Kalenderjahr läuft noch', status: 'yearRunning' },
            after: { yearEnd: 'which' },
          },
          which: gate('Welcher Grund?', 'inReview', [
            { to: 'decision', when: YIELD },
            { to: 'monument', when: 'form.ground = "heritage"' },
            { to: 'unprofitable' },
          ]),
          monument: consultation(
            {
              id: 'monument',
              label: 'Denkmalschutzbehörde',
              authority: 'Denkmalschutz (OE 61.3)',
              effect: 'Einvernehmen',
              legalBasis: '§ 32 Abs. 1 Nr. 1 GrStG, § 3 NDSchG',
              clock: 'monumentPeriod',
            },
            'unprofitable',
          ),
          unprofitable: taskState({
            id: 'unprofitable',
            state: 'Dauernde Unrentierlichkeit',
            status: 'inReview',
            task: 'Öffentliches Interesse feststellen und Rohertrag mit den jährlichen Kosten vergleichen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 32 Abs. 1 GrStG',
            outcomes: {
              compared: {
                label: 'Verglichen',
                to: 'decision',
                fields: [brief.yes('publicInterest', 'Öffentliches Interesse an der Erhaltung')],
              },
            },
          }),
          ...reliefDecision({
            task: 'Vertretenmüssen oder öffentliches Interesse beurteilen (Erlasssatz rechnet das Verfahren)',
            legalBasis: '§§ 32 bis 34 GrStG',
            fields: [brief.long('findings', 'Feststellungen', 3000)],
            granted: 'rate',
            grantLabel: 'Voraussetzungen erfüllt',
          }),
          rate: {
            ...gate('Erlasssatz', 'inReview', [
              { to: 'sum', when: 'facts.rate.percent > 0' },
              {
                to: 'hearing',
                then: [
                  set(
                    'decision',
                    '{"reason": "Die gesetzlichen Schwellen sind nach den Zahlen nicht erreicht: Der Ertrag muss um mehr als die Hälfte gemindert sein oder unter den jährlichen Kosten liegen."}',
                  ),
                ],
              },
            ]),
            entry: [decide('rate')],
          },
          sum: gate('Betrag', 'inReview', [
            { to: '#case.approved', then: [set('remitted', 'floor(form.tax * facts.rate.percent / 100)')] },
          ]),
        },
      },
      approved: {
        meta: { label: 'Absetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Erlass der Grundsteuer mit Satz und Zeitraum',
          reckonedIn: ['decision', 'finalDecision'],
          reassess: '#case.checked.decision',
          ordered: '#case.issued',
          credit: true,
        }),
      },
      issued: chargeNotice({
        label: 'Erlassbescheid',
        posting: 'Erlassenen Betrag absetzen und Überzahlung erstatten',
        reassess: '#case.checked.decision',
        sent: 'remitted',
        then: {
          lasting: gate('Gilt der Erlass fort?', 'remitted', [
            { to: 'done', when: YIELD },
            { to: 'standing' },
          ]),
          standing: {
            meta: { label: 'Erlass gilt fort (§ 35 Abs. 3)', status: 'remitted' },
            on: { changed: ways('ending', ['record']) },
            after: { nextYear: 'yearly' },
          },
          yearly: taskState({
            id: 'yearly',
            state: 'Jährliche Prüfung',
            status: 'remitted',
            task: 'Fortbestand der Voraussetzungen prüfen und Erlass des neuen Jahres absetzen lassen',
            post: 'clerk',
            legalBasis: '§ 32, § 35 Abs. 3 GrStG',
            outcomes: {
              unchanged: { label: 'Unverändert', to: 'standing' },
              changed: { label: 'Verändert', adverse: true, to: 'ending' },
            },
          }),
          ending: taskState({
            id: 'ending',
            state: 'Ende des fortgeltenden Erlasses',
            status: 'remitted',
            task: 'Grundsteuer ab dem Jahr der Änderung wieder voll zum Soll stellen lassen',
            post: 'lead',
            legalBasis: '§ 35 Abs. 3 GrStG, § 175 AO',
            outcomes: { ended: { label: 'Veranlasst', to: 'done' } },
          }),
        },
      }),
      rejected: actionNotice({
        label: 'Erlass abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.decision', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
