import type { StateConfig } from '@amtsweg/engine';
import {
  applicantSection,
  benefitRunning,
  birthday,
  brief,
  changeEvent,
  childSection,
  conclude,
  cooperation,
  cooperationDenial,
  cooperationLetter,
  cooperationPeriod,
  cooperationStatuses,
  decide,
  defineProcedure,
  deniedUnheard,
  denialNotice,
  directAction,
  dispatchState,
  documentState,
  endings,
  forwardedLetter,
  forwarding,
  gate,
  grantEnd,
  inactionMarker,
  litigationStatus,
  payoutOrder,
  plainNotice,
  processingTarget,
  recurringBenefit,
  refusedUnheard,
  renewalLetter,
  renewalReminder,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  waitingFor,
  ways,
  withdrawalUnless,
  wrongOffice,
  youthActions,
  youthCourt,
  youthRefused,
  youthRemedy,
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';
import { hourly } from './kindertagespflege-foerderung.decisions.js';

const stands = 'facts.grantDispatch != null';
const young = (years: number) => `${birthday(years)} > date(form.careFrom)`;

const checked: StateConfig = {
  meta: { label: 'Prüfung der Förderung', status: 'inReview' },
  on: withdrawalUnless(stands),
  initial: 'claimGate',
  states: {
    claimGate: gate('Rechtsgrund nach dem Alter (§ 24 SGB VIII)', 'inReview', [
      { to: 'need', when: `${young(1)} or not(${young(3)})` },
      { to: 'carer' },
    ]),
    need: taskState({
      id: 'need',
      state: 'Bedarf unter einem oder ab drei Jahren',
      status: 'inReview',
      task: 'Unter einem Jahr: Arbeit, Ausbildung oder Entwicklung des Kindes. Ab drei: warum nicht oder nicht allein Kita',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 24 Abs. 1, Abs. 3 Satz 3, Abs. 4 SGB VIII',
      outcomes: {
        given: { label: 'Bedarf besteht', to: 'carer' },
        proofMissing: { ...requestOutcome, label: 'Nachweis fehlt' },
        none: {
          label: 'Kein Bedarf',
          fields: [brief.long('finding', 'Feststellung')],
          to: [{ to: 'refusing', then: [set('refusal', 'event.finding')] }],
        },
      },
    }),
    carer: taskState({
      id: 'carer',
      state: 'Prüfung der Kindertagespflegeperson',
      status: 'inReview',
      task: 'Erlaubnis nach § 43 SGB VIII, freien Platz und Qualifizierung im Verzeichnis nachsehen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 23 Abs. 1 und 3, § 43 SGB VIII',
      outcomes: {
        suitable: {
          label: 'Geeignet, Platz frei',
          fields: [
            brief.pick('level', 'Qualifizierung', {
              basic: '160 Stunden',
              full: '300 Stunden oder QHB',
              professional: 'pädagogische Fachkraft',
            }),
            brief.yes('relative', 'Bis zum dritten Grad verwandt oder im selben Haushalt'),
          ],
          to: [{ to: 'scope' }],
        },
        unsuitable: {
          label: 'Keine Erlaubnis oder nicht geeignet',
          fields: [brief.long('finding', 'Feststellung')],
          to: [{ to: 'refusing', then: [set('refusal', 'event.finding')] }],
        },
      },
    }),
    refusing: taskState({
      id: 'refusing',
      state: 'Ablehnung beabsichtigt',
      status: 'inReview',
      task: 'Eltern über andere Betreuung beraten (§ 24 Abs. 5 SGB VIII), dann ablehnen oder neu prüfen',
      post: 'lead',
      target: 'P7D',
      outcomes: {
        refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
        again: { label: 'Andere Pflegeperson oder neuer Nachweis', to: 'claimGate' },
      },
    }),
    scope: taskState({
      id: 'scope',
      state: 'Umfang der Förderung',
      status: 'inReview',
      task: 'Wochenstunden nach dem individuellen Bedarf feststellen',
      post: 'clerk',
      legalBasis: '§ 24 Abs. 1 Satz 3, Abs. 2 Satz 2 SGB VIII',
      outcomes: {
        established: {
          label: 'Festgestellt',
          fields: [
            brief.count('weekly', 'Geförderte Wochenstunden', 60, { min: 5 }),
            brief.yes('ownPension', 'Die Pflegeperson weist Renten-, Kranken- und Pflegebeiträge nach'),
            {
              name: 'insurance',
              label: 'Nachgewiesene Beiträge im Monat',
              type: 'money',
              min: 0,
              max: 150000,
              required: true,
            },
          ],
          to: [
            {
              to: 'decision',
              then: [
                decide('hourly'),
                set(
                  'monthly',
                  'round half up(event.weekly * 4.33 * facts.hourly.rate, 0) + (if event.ownPension then round half up(event.insurance / 2, 0) else 0)',
                ),
              ],
            },
          ],
        },
      },
    }),
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung über die laufende Geldleistung',
      status: 'inReview',
      task: 'Beginn, Ende und Betrag prüfen und bewilligen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 23 Abs. 1 bis 2a SGB VIII',
      outcomes: {
        grant: {
          label: 'Bewilligen',
          to: [
            {
              to: '#case.approved',
              then: [
                set('from', 'if facts.effectFrom = null then form.careFrom else facts.effectFrom'),
                set(
                  'until',
                  `if ${young(3)} then string(${birthday(3)} - duration("P1D")) else string(date(form.careFrom) + duration("P1Y") - duration("P1D"))`,
                ),
              ],
            },
          ],
        },
        again: { label: 'Umfang noch einmal prüfen', to: 'scope' },
      },
    }),
  },
};

/** When the carer is ill the youth office itself must see to another place in time (§ 23 (4) sentence 2 SGB VIII). */
const substitute: StateConfig = {
  meta: { label: 'Ersatzbetreuung', status: 'benefitRunning' },
  initial: 'none',
  states: {
    none: {
      meta: { label: 'Kindertagespflegeperson betreut', status: 'benefitRunning' },
      on: { carerAbsent: ways('searching', ['record']), careEnded: 'over' },
      always: ways([{ to: 'over', when: 'facts.careEnded != null' }]),
      after: { substituteReview: 'over' },
    },
    searching: taskState({
      id: 'substitute',
      state: 'Ersatz wird gesucht',
      status: 'carerAbsent',
      task: 'Andere Betreuung für die Ausfallzeit sicherstellen und die Eltern anrufen',
      post: 'clerk',
      target: 'P1D',
      priority: 1,
      legalBasis: '§ 23 Abs. 4 Satz 2 SGB VIII',
      outcomes: {
        placed: { label: 'Ersatz gefunden', fields: [brief.text('where', 'Wo')], to: 'none' },
        parents: { label: 'Eltern betreuen selbst', to: 'none' },
      },
    }),
    over: { type: 'final', meta: { label: 'Förderzeit vorbei', status: 'closed' } },
  },
};

/**
 * Support of child day care (§§ 23, 24 SGB VIII): the parents apply, the carer is paid.
 *
 * The current payment is for what the carer does, for material costs and half of proven old-age and health insurance (§
 * 23 (2)); it is reckoned from hours and qualification, both established here, at rates that the by-law sets. The claim hangs on age:
 * from one to three it needs no reason, before and after it does. The carer needs a permit (§ 43), or is suitable
 * otherwise when a relative looks after the child at home. It ends at the third birthday or after a year. Beside the payment the
 * office stands in when the carer falls ill. The parents' own contribution is the case `kita-beitrag-festsetzung`, relief
 * of it `kita-beitrag-ermaessigung`; the permit of the carer is `kindertagespflege-erlaubnis`.
 */
export default defineProcedure({
  ...youthService,
  key: 'kindertagespflege-foerderung',
  name: 'Förderung in Kindertagespflege',
  kind: 'benefit',
  initiation: 'application',
  filePlan: '51.10.41',
  leika: [],
  legalBasis: [
    '§ 23 SGB VIII',
    '§ 24 SGB VIII',
    'Satzung der LHH zur Kindertagespflege (Beträge zu bestätigen)',
  ],
  keywords: ['Tagesmutter', 'Tagesvater', 'Zuschuss Kinderbetreuung', 'Betreuung unter drei Jahren'],
  retention: youthRetention(10, 'nach der letzten Zahlung, § 41 KomHKVO'),
  form: {
    sections: [
      applicantSection(
        'Eltern',
        brief.pick('occasion', 'Warum wird Betreuung gebraucht', {
          work: 'Arbeit',
          training: 'Ausbildung, Schule oder Studium',
          integration: 'Integrationskurs oder Maßnahme des Jobcenters',
          development: 'Förderung des Kindes',
        }),
      ),
      childSection(14, brief.yes('nursery', 'Das Kind besucht daneben eine Kita oder Schule')),
      {
        title: 'Betreuung',
        fields: [
          {
            name: 'carerName',
            label: 'Kindertagespflegeperson',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('carerAddress', 'Ort der Betreuung'),
          brief.day('careFrom', 'Betreuung ab', { notBefore: 'date(today) - duration("P3M")' }),
          brief.count('wantedHours', 'Gewünschte Wochenstunden', 60, { min: 5 }),
          brief.long('times', 'Betreuungszeiten', 1000),
        ],
      },
    ],
  },
  evidence: [
    { name: 'contract', label: 'Betreuungsvertrag mit der Kindertagespflegeperson' },
    {
      name: 'need',
      label: 'Nachweis von Arbeit oder Ausbildung',
      when: 'form.occasion in ("work", "training")',
    },
  ],
  remedy: youthRemedy,
  clocks: {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: 'P4W' }),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    grantEnd: grantEnd('facts.until', '§ 24 Abs. 2 und 3 SGB VIII, § 32 SGB X'),
    renewalReminder: renewalReminder('facts.until', 3),
    substituteReview: {
      ...waitingFor('Ende der Förderung', 'P1D', '§ 23 Abs. 4 SGB VIII', 'authority'),
      start: { rule: 'event', on: 'facts.until' },
    },
    ...youthActions('grant', 'refusal', 'denial'),
  },
  documents: {
    request: cooperationLetter('die Förderung in Kindertagespflege'),
    denial: denialNotice('Die Förderung in Kindertagespflege'),
    forwarded: forwardedLetter('formalCheck'),
    renewal: renewalLetter('Die Förderung in Kindertagespflege', 'facts.until'),
    grant: plainNotice(
      'Bewilligung der Förderung in Kindertagespflege',
      'order',
      'die Betreuung von {form.childName} durch {form.carerName} wird vom {facts.from} bis {facts.until} mit {facts.scope.weekly} Wochenstunden gefördert.',
      'An die Kindertagespflegeperson zahlen wir {euro(facts.monthly)} im Monat: {euro(facts.hourly.rate)} je Stunde und die Hälfte der nachgewiesenen Versicherungen (§ 23 Abs. 2 SGB VIII).',
      [
        'Beantragt waren {form.wantedHours} Stunden; nach Ihren Nachweisen besteht Bedarf in dem genannten Umfang.',
        'facts.scope.weekly < form.wantedHours',
      ],
      'Fällt die Betreuung aus, rufen Sie uns an: Wir sorgen für Ersatz (§ 23 Abs. 4 SGB VIII). Über Ihren Beitrag ergeht ein eigener Bescheid.',
    ),
    refusal: plainNotice(
      'Ablehnung der Förderung in Kindertagespflege',
      'refusing',
      'Ihr Antrag vom {facts.receivedOn} wird abgelehnt. {facts.refusal}',
      '{facts.refusing.reason}',
    ),
  },
  decisions: { hourly },
  events: {
    ...youthCourt,
    withdraw: youthWithdraw,
    changeReported: changeEvent,
    carerAbsent: {
      label: 'Ausfall der Kindertagespflegeperson melden',
      by: ['applicant', 'authority', 'clerk'],
      fields: [brief.day('absentFrom', 'Ab'), brief.day('absentUntil', 'Voraussichtlich bis')],
    },
    careEnded: { label: 'Ende der Betreuung melden', by: ['applicant', 'authority', 'clerk'] },
    supplement: supplementEvent([
      { name: 'carerName', label: 'Kindertagespflegeperson', type: 'name', maxLength: 200 },
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    litigation: litigationStatus,
    benefitRunning,
    carerAbsent: {
      de: 'Ersatz wird gesucht',
      easy: 'Ihre Tagesmutter oder Ihr Tagesvater ist krank. Wir suchen Ersatz.',
      en: 'Looking for a substitute',
      actor: 'office',
      next: 'Wir rufen Sie heute noch an.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Wohnsitz, Betreuungsvertrag und Bedarf prüfen',
        outcomes: { wrongOffice },
        standing: stands,
      }),
      checked,
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued: {
        meta: { label: 'Bewilligung', status: 'inProduction' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'grantDocument',
            state: 'Förderbescheid wird ausgefertigt',
            status: 'inProduction',
            document: 'grant',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'grantDispatch',
            state: 'Förderbescheid geht hinaus',
            status: 'inProduction',
            document: 'grantDocument',
            to: 'inForce',
          }),
          inForce: {
            type: 'parallel',
            meta: { label: 'Kindertagespflege gefördert', status: 'benefitRunning' },
            onDone: '#case.closed',
            states: {
              remedy: directAction({
                clock: 'grantActionPeriod',
                status: 'benefitRunning',
                upheld: { to: '#case.checked.scope' },
              }),
              payment: recurringBenefit({
                status: 'benefitRunning',
                payee: 'an die Kindertagespflegeperson',
                decidedBy: 'decision',
                endClock: 'grantEnd',
                reminderClock: 'renewalReminder',
                redecide: { to: '#case.checked.carer' },
                endedBy: ['careEnded'],
              }),
              substitute,
            },
          },
        },
      },
      rejected: youthRefused('Förderung abgelehnt', 'checked.carer'),
      denied: cooperationDenial(
        directAction({
          clock: 'denialActionPeriod',
          status: 'denied',
          upheld: { to: '#case.submitted.formalCheck', then: [conclude('closed')] },
        }),
      ),
      transferred: forwarding('formalCheck'),
      ...endings('closed', 'withdrawn'),
    },
  },
  exceptions: [refusedUnheard('checked.refusing'), deniedUnheard],
});
