import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  invoice,
  invoicePeriod,
  notification,
  set,
  taskState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { publicStatus } from './schwimmkurs-anmelden.publicStatus.js';
import { documents } from './schwimmkurs-anmelden.documents.js';
import { form } from './schwimmkurs-anmelden.form.js';

/** Age of the swimmer on the day of registration. */
const age = 'years and months duration(date(form.birthDate), date(today)).years';

/** What each course asks beforehand: an age, and for the badges the badge before. */
const fits = `(form.course = "beginner" and ${age} >= 5 and ${age} < 16) or (form.course = "bronze" and form.badge != "none") or (form.course = "silver" and form.badge in ("bronze", "silver")) or (form.course = "adult" and ${age} >= 16)`;

const places: Record<string, StateConfig> = {
  fits: gate('Voraussetzungen des Kurses', 'inReview', [
    { to: 'allot', when: fits },
    { to: '#case.otherCourse' },
  ]),
  allot: taskState({
    id: 'allot',
    state: 'Platzvergabe',
    status: 'inReview',
    task: 'Freien Kurs im gewünschten Bad suchen; Kinder aus Hannover und der Schulschwimmpass gehen vor',
    post: 'clerk',
    target: 'P7D',
    outcomes: {
      place: {
        label: 'Platz vorhanden',
        to: '#case.approved',
        fields: [
          brief.text('course', 'Kurs und Bad', 120),
          brief.day('startsOn', 'Beginn', { notBefore: 'today' }),
          brief.day('endsOn', 'Letzte Stunde'),
        ],
      },
      full: { label: 'Ausgebucht', to: 'waiting' },
    },
  }),
  waiting: {
    meta: { label: 'Warteliste', status: 'waitingList' },
    on: {
      placeFree: ways('allot', ['record']),
      otherBath: [{ target: 'allot', actions: ['record', 'amendForm'] }],
    },
    after: { waitingPeriod: 'stillWaiting' },
  },
  stillWaiting: taskState({
    id: 'stillWaiting',
    state: 'Halbes Jahr auf der Liste',
    status: 'waitingList',
    task: 'Nachfragen, ob der Platz noch gewünscht ist',
    post: 'clerk',
    outcomes: {
      wanted: { label: 'Weiter gewünscht', to: 'waiting' },
      silent: { label: 'Keine Antwort, von der Liste nehmen', adverse: true, to: '#case.discontinued' },
    },
  }),
};

const booking: Record<string, StateConfig> = {
  offer: documentState({
    id: 'offerDocument',
    state: 'Platzangebot wird erstellt',
    status: 'placeOffered',
    document: 'offer',
    to: 'offerDispatch',
  }),
  offerDispatch: dispatchState({
    id: 'offerDispatch',
    state: 'Platzangebot geht hinaus',
    status: 'placeOffered',
    document: 'offerDocument',
    to: 'awaitingAnswer',
  }),
  awaitingAnswer: {
    meta: { label: 'Platz fünf Tage reserviert', status: 'placeOffered' },
    on: {
      takePlace: ways([{ to: 'priceGate', when: 'event.healthy = true' }, { to: 'doctor' }], ['record']),
      declinePlace: ways('#case.lapsed', ['record']),
    },
    after: { holdPeriod: '#case.lapsed' },
  },
  doctor: taskState({
    id: 'doctor',
    state: 'Gesundheitliche Bedenken',
    status: 'placeOffered',
    task: 'Attest ansehen, mit der Kursleitung sprechen (Epilepsie, Herz, Ohren)',
    post: 'clerk',
    outcomes: {
      fit: { label: 'Teilnahme möglich, Kursleitung unterrichtet', to: 'priceGate' },
      unfit: { label: 'Derzeit nicht', to: '#case.lapsed' },
    },
  }),
  ...invoice({
    notBy: ['allot'],
    paid: '#case.issued',
    unpaid: [{ to: '#case.lapsed', then: [set('unpaid', 'true')] }],
  }),
};

const course: Record<string, StateConfig> = {
  confirmation: documentState({
    id: 'confirmationDocument',
    state: 'Bestätigung wird erstellt',
    status: 'inCourse',
    document: 'confirmation',
    to: 'confirmationDispatch',
  }),
  confirmationDispatch: dispatchState({
    id: 'confirmationDispatch',
    state: 'Bestätigung geht hinaus',
    status: 'inCourse',
    document: 'confirmationDocument',
    to: 'running',
  }),
  running: {
    meta: { label: 'Kurs', status: 'inCourse' },
    on: {
      cancelled: ways('cancellation', ['record']),
      fallsIll: ways('goodwill', ['record']),
    },
    after: { courseEnd: 'badge' },
  },
  cancellation: taskState({
    id: 'cancellation',
    state: 'Kurs fällt aus',
    status: 'inCourse',
    task: 'Ersatzkurs anbieten oder Entgelt erstatten',
    post: 'clerk',
    legalBasis: '§§ 275, 326 BGB',
    outcomes: {
      substitute: { label: 'Ersatzkurs', to: 'running' },
      refund: {
        label: 'Erstatten',
        to: 'refund',
        fields: [{ name: 'cents', label: 'Betrag', type: 'money', min: 1, required: true }],
      },
    },
  }),
  goodwill: taskState({
    id: 'goodwill',
    state: 'Krank mit Attest',
    status: 'inCourse',
    task: 'Gutschrift für versäumte Stunden prüfen',
    post: 'clerk',
    legalBasis: 'Entgeltordnung Bäder LHH',
    outcomes: {
      credit: { label: 'Gutschrift für einen Folgekurs', to: 'running' },
      none: { label: 'Keine Gutschrift (weniger als drei Stunden)', to: 'running' },
    },
  }),
  refund: taskState({
    id: 'refundPayment',
    state: 'Erstattung',
    status: 'inCourse',
    task: 'Kursentgelt erstatten',
    post: 'cashier',
    unit: '20.3',
    notBy: ['cancellation'],
    legalBasis: '§ 42 Abs. 5 KomHKVO',
    outcomes: { paid: { label: 'Erstattet', to: 'done' } },
  }),
  badge: taskState({
    id: 'badge',
    state: 'Prüfung im Wasser',
    status: 'inCourse',
    task: 'Ergebnis der Kursleitung eintragen, Abzeichen ausgeben',
    post: 'clerk',
    legalBasis: 'Deutsche Prüfungsordnung Schwimmen',
    outcomes: {
      passed: {
        label: 'Abzeichen erreicht',
        to: 'certificate',
        fields: [
          brief.pick('badge', 'Abzeichen', {
            seahorse: 'Seepferdchen',
            bronze: 'Bronze',
            silver: 'Silber',
            course: 'Teilnahme',
          }),
          { name: 'examiner', label: 'Prüfende Person', type: 'name', maxLength: 120, required: true },
        ],
      },
      notYet: { label: 'Noch nicht, Wiederholung zum halben Entgelt', to: 'done' },
    },
  }),
  certificate: documentState({
    id: 'certificateDocument',
    state: 'Urkunde wird erstellt',
    status: 'inCourse',
    document: 'certificate',
    to: 'certificateDispatch',
  }),
  certificateDispatch: dispatchState({
    id: 'certificateDispatch',
    state: 'Urkunde geht hinaus',
    status: 'inCourse',
    document: 'certificateDocument',
    to: 'done',
  }),
  done: finished('Kurs beendet', 'closed'),
};

/**
 * Anmeldung zum Schwimmkurs: a place in a class, not a decision. Age and badge decide which course fits (FEEL), the number of
 * places whether there is one.
 *
 * Peculiar: the registration waits on a list that is asked about every half year; a free place is held five days for whom it
 * is offered; the health declaration comes with the acceptance and may stop it; paid before the first lesson, half for
 * holders of the HannoverAktivPass and nothing for their children's first course. The course has a life: lessons missed, a bath that closes (substitute or refund by
 * the treasury, not by who decided), and an end in the water with a badge. Whom the course does not fit is told which would, and
 * has lost nothing. NOT transitions: refusal, hearing, remedy; children registered by whoever has custody.
 */
export default defineProcedure({
  key: 'schwimmkurs-anmelden',
  name: 'Anmeldung zum Schwimmkurs',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'registration',
  initiation: 'application',
  unit: '52.1',
  filePlan: '52.30.10',
  leika: [],
  keywords: [
    'Seepferdchen',
    'Kind soll schwimmen lernen',
    'Schwimmen für Erwachsene',
    'Bronzeabzeichen',
    'Stadtbad Kurs',
  ],
  legalBasis: ['§ 30 NKomVG', 'Entgeltordnung Bäder LHH'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: '§ 41 KomHKVO (Buchungsbelege); Gesundheitsangaben nach Kursende gelöscht',
    evidence: 'assumed',
  },
  addressee: ['{form.parent}', '{form.address}'],
  form,
  evidence: [
    { name: 'participant', label: 'Angaben zum Kind oder Teilnehmer' },
    { name: 'pass', label: 'HannoverAktivPass', when: 'form.activePass = true' },
  ],
  fee: [
    {
      id: 'active-pass-beginner',
      legalBasis: 'Entgeltordnung Bäder LHH: Anfängerkurs mit HannoverAktivPass entgeltfrei',
      type: 'free',
      cents: '0',
      when: 'form.activePass = true and form.course = "beginner"',
      evidence: 'assumed',
    },
    {
      id: 'active-pass',
      legalBasis: 'Entgeltordnung Bäder LHH, ermäßigt mit HannoverAktivPass',
      type: 'fixed',
      cents: '4500',
      when: 'form.activePass = true',
      evidence: 'assumed',
    },
    {
      id: 'course',
      legalBasis: 'Entgeltordnung Bäder LHH, Schwimmkurs',
      type: 'fixed',
      cents: '9000',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Kursvertrag nach bürgerlichem Recht (§ 611 BGB); kein Verwaltungsakt',
    validFrom: '2010-01-01',
    evidence: 'derived',
  },
  clocks: {
    invoicePeriod: { ...invoicePeriod, period: 'P1W' },
    waitingPeriod: {
      label: 'Nachfrage bei der Warteliste',
      kind: 'target',
      legalBasis: 'Kursbedingungen der Bäder',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
    holdPeriod: {
      label: 'Reservierung des Platzes',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB',
      bound: 'party',
      start: { notified: 'facts.offerDispatch' },
      period: 'P5D',
    },
    courseEnd: {
      label: 'Letzte Kursstunde',
      kind: 'setByAuthority',
      legalBasis: 'Kursplan',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'facts.allot.endsOn' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents,
  events: {
    withdraw: { ...withdrawEvent, label: 'Anmeldung zurückziehen', note: 'Vor der Zusage kostenfrei.' },
    placeFree: { label: 'Platz ist frei geworden', by: ['clerk'] },
    otherBath: {
      label: 'Anderes Bad wählen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.pick('bath', 'Bad', {
          stadionbad: 'Stadionbad',
          vahrenwald: 'Vahrenwalder Bad',
          anderten: 'Bad Anderten',
          stoecken: 'Stöckener Bad',
        }),
      ],
    },
    takePlace: {
      label: 'Platz annehmen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.yes('healthy', 'Gesund, keine Anfälle, Herz oder Ohren betroffen'),
        brief.yes('photoConsent', 'Fotos sind erlaubt'),
      ],
    },
    declinePlace: { label: 'Platz ablehnen', by: ['applicant', 'clerk'] },
    cancelled: { label: 'Kurs fällt aus', by: ['clerk'], fields: [brief.text('why', 'Grund', 200)] },
    fallsIll: {
      label: 'Krankmeldung mit Attest',
      by: ['applicant', 'clerk'],
      fields: [brief.count('lessons', 'Versäumte Stunden', 20, { min: 1 })],
    },
  },
  publicStatus,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: { meta: { label: 'Angemeldet', status: 'received' }, always: '#case.checked' },
      checked: {
        meta: { label: 'Platzvergabe', status: 'inReview' },
        on: withdrawal,
        initial: 'fits',
        states: places,
      },
      approved: {
        meta: { label: 'Platz angeboten', status: 'placeOffered' },
        on: withdrawal,
        initial: 'offer',
        states: booking,
      },
      issued: {
        meta: { label: 'Kurs', status: 'inCourse' },
        initial: 'confirmation',
        onDone: '#case.closed',
        states: course,
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Platz nicht angenommen', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      otherCourse: notification({
        label: 'Anderer Kurs passt',
        status: ['inReview', 'otherCourse'],
        document: 'otherCourse',
        entry: [conclude('otherCourse')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
