import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  applicationDecision,
  brief,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  endings,
  finished,
  gate,
  hearingLetter,
  hearingPeriod,
  invoice,
  invoiceLetter,
  invoicePeriod,
  note,
  noticeStates,
  notification,
  partyAddressee,
  refusalNotice,
  refusedApplication,
  requestWithin,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { publicStatus } from './gaerten-fotogenehmigung.publicStatus.js';
import { form } from './gaerten-fotogenehmigung.form.js';

const rows = [
  ['Vorhaben', '{choice("purpose", form.purpose)}: {form.project}'],
  ['Ort', '{choice("place", form.place)}'],
  ['Termin', '{form.on}, {form.from} bis {form.until} Uhr'],
] as const;

const request = requestWithin('Ihrem Antrag auf Foto- oder Filmaufnahmen', 'P1W', 'einer Woche');

/** Who asks for what nobody needs a permit for is told so; a wedding party is booked, a production is examined. */
const examination: Record<string, StateConfig> = {
  size: gate('Umfang', 'inReview', [
    {
      to: 'location',
      when: 'form.purpose in ("film", "advertising") or form.equipment = true or form.crew > 10',
    },
    { to: 'calendar' },
  ]),
  location: taskState({
    id: 'location',
    state: 'Motivbesichtigung',
    status: 'inReview',
    task: 'Mit der Produktion zum Motiv gehen: Wege, Strom, Lasten auf Rasen und Wegen, historische Figuren',
    post: 'clerk',
    target: 'P7D',
    legalBasis: 'Besuchsordnung Herrenhäuser Gärten',
    outcomes: {
      suitable: {
        label: 'Geeignet',
        to: 'garden',
        fields: [brief.long('protocol', 'Absprachen am Motiv', 3000)],
      },
      otherSpot: {
        label: 'Nur an anderer Stelle',
        to: 'garden',
        fields: [brief.text('spot', 'Stelle', 200)],
      },
    },
  }),
  garden: taskState({
    id: 'garden',
    state: 'Gartenpflege und Denkmal',
    status: 'inReview',
    task: 'Pflanzungen, Bäume und Gartendenkmal auf Schäden durch die Aufnahmen beurteilen',
    post: 'lead',
    target: 'P3D',
    legalBasis: '§ 6 NDSchG, Besuchsordnung',
    outcomes: {
      harmless: { label: 'Unbedenklich', to: 'drone' },
      conditions: {
        label: 'Mit Auflagen',
        to: 'drone',
        fields: [brief.long('conditions', 'Auflagen', 2000)],
      },
      harmful: { label: 'Schäden zu erwarten', to: 'decision', fields: [brief.long('harm', 'Welche', 2000)] },
    },
  }),
  drone: gate('Drohne?', 'inReview', [{ to: 'flight', when: 'form.drone = true' }, { to: 'calendar' }]),
  flight: taskState({
    id: 'flight',
    state: 'Drohnenflug',
    status: 'inReview',
    task: 'Betreibernummer, Kompetenznachweis und Haftpflicht ansehen; über Besuchern wird nicht geflogen',
    post: 'clerk',
    legalBasis: '§§ 21h, 37 LuftVO, § 43 LuftVG, DVO (EU) 2019/947',
    outcomes: {
      papers: { label: 'Nachweise liegen vor, nur vor Öffnung der Gärten', to: 'calendar' },
      none: { label: 'Ohne Drohne', to: [{ to: 'calendar', then: [set('noDrone', 'true')] }] },
    },
  }),
  calendar: taskState({
    id: 'calendar',
    state: 'Gartenkalender',
    status: 'inReview',
    task: 'Termin mit KunstFestSpielen, Feuerwerk, Trauungen und Wasserspielen abgleichen',
    post: 'clerk',
    target: 'P2D',
    outcomes: {
      free: { label: 'Frei', to: 'decision' },
      clash: { label: 'Nicht frei', to: 'decision', fields: [brief.text('with', 'Womit', 200)] },
    },
  }),
};

const decision = applicationDecision({
  state: 'Entscheidung über die Aufnahmen',
  task: 'Über die Nutzung der Gärten über den Besuch hinaus entscheiden',
  legalBasis: '§ 30 NKomVG, Besuchsordnung Herrenhäuser Gärten',
  grant: {
    label: 'Genehmigen',
    to: [
      { to: '#case.approved', when: 'facts.calendar.outcome = "free"' },
      { to: 'decision', then: [note('Der Termin ist nicht frei oder das Vorhaben schadet dem Garten.')] },
    ],
    fields: [
      brief.long('provisions', 'Nebenbestimmungen', 2000, { required: false }),
      brief.yes('supervised', 'Aufsicht durch die Gärten nötig'),
    ],
  },
  grounds: [
    { value: 'Schutz des Gartendenkmals', label: 'Denkmal' },
    { value: 'Termin nicht frei', label: 'Termin' },
    { value: 'Störung der Besucherinnen und Besucher', label: 'Besuch' },
    { value: 'Zweck unvereinbar mit der Widmung', label: 'Widmung' },
  ],
  refused: [{ to: '#case.rejected' }],
});

/** The day itself: rain, supervision, what the lawn looked like before and after, the credit afterwards. */
const shooting: Record<string, StateConfig> = {
  waiting: {
    meta: { label: 'Aufnahmen stehen bevor', status: 'shootingAllowed' },
    on: { rain: ways('newDay', ['record']) },
    after: { shootingDay: 'supervised' },
  },
  newDay: taskState({
    id: 'newDay',
    state: 'Ausweichtermin',
    status: 'shootingAllowed',
    task: 'Ausweichtermin im Gartenkalender suchen',
    post: 'clerk',
    outcomes: {
      found: {
        label: 'Gefunden',
        to: [{ to: 'waiting', then: [set('shootOn', 'event.on')] }],
        fields: [brief.day('on', 'Neuer Tag', { notBefore: 'today' })],
      },
      none: { label: 'Keiner, Entgelt gutgeschrieben', to: 'done' },
    },
  }),
  supervised: gate('Aufsicht?', 'shootingAllowed', [
    { to: 'presence', when: 'facts.decision.supervised = true' },
    { to: 'after' },
  ]),
  presence: taskState({
    id: 'presence',
    state: 'Aufsicht',
    status: 'shootingAllowed',
    task: 'Aufnahmen begleiten, bei Verstößen abbrechen lassen',
    post: 'clerk',
    legalBasis: 'Besuchsordnung (Hausrecht)',
    outcomes: {
      calm: { label: 'Ohne Beanstandung', to: 'after' },
      stopped: { label: 'Abgebrochen', adverse: true, to: 'after' },
    },
  }),
  after: taskState({
    id: 'after',
    state: 'Abnahme danach',
    status: 'shootingAllowed',
    task: 'Rasen, Wege, Figuren und Pflanzen ansehen',
    post: 'clerk',
    target: 'P2D',
    outcomes: {
      intact: { label: 'Unversehrt', to: 'credit' },
      damaged: {
        label: 'Schaden, Versicherung angeschrieben',
        to: 'credit',
        fields: [{ name: 'cents', label: 'Schaden', type: 'money', min: 1, required: true }],
      },
    },
  }),
  credit: gate('Belegexemplar?', 'shootingAllowed', [
    { to: 'copy', when: 'form.purpose in ("film", "advertising", "press")' },
    { to: 'done' },
  ]),
  copy: {
    meta: { label: 'Wartet auf das Belegexemplar', status: 'shootingAllowed' },
    on: { copySent: ways('done', ['record']) },
    after: { copyPeriod: 'done' },
  },
  done: finished('Erledigt', 'closed'),
};

/**
 * Foto- und Filmgenehmigung in den Herrenhäuser Gärten: a use of a public facility beyond visiting it (§ 30 NKomVG); who
 * photographs for the album needs nothing, and is told so by the form's answers alone.
 *
 * Peculiar: the size decides the way (FEEL): a wedding pair is a date in the calendar, a production is shown the place, the
 * head gardener says what the garden stands (it is a monument), a drone brings air law. Requests wait a week, not
 * two. Press reporting of the day is free of charge. The price is paid before, by hours. Rain gives another day. Afterwards
 * the lawn is looked at and a copy comes in. Permission is an act, refused only after a hearing, its use a contract. NOT a
 * transition: pictures of recognisable visitors (§ 22 KUG), which is between them and the photographer.
 */
export default defineProcedure({
  key: 'gaerten-fotogenehmigung',
  name: 'Foto- und Filmgenehmigung in den Herrenhäuser Gärten',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'permit',
  initiation: 'application',
  unit: '46.1',
  filePlan: '46.20.10',
  leika: [],
  keywords: [
    'Hochzeitsfotos im Großen Garten',
    'Drehgenehmigung',
    'Fotoshooting',
    'Drohne im Park',
    'Werbeaufnahmen',
  ],
  legalBasis: ['§ 30 NKomVG', 'Besuchsordnung Herrenhäuser Gärten'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO (Buchungsbelege), Aktenplan', evidence: 'assumed' },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'application', label: 'Antrag' },
    {
      name: 'purpose',
      label: 'Zweck (Drehbuchauszug, Moodboard)',
      when: 'form.purpose in ("film", "advertising")',
    },
    { name: 'insurance', label: 'Haftpflichtversicherung', when: 'form.equipment = true' },
  ],
  fee: [
    {
      id: 'press',
      legalBasis: 'Entgeltordnung: tagesaktuelle Berichterstattung und Hochschulen entgeltfrei',
      type: 'free',
      cents: '0',
      when: 'form.purpose in ("press", "study")',
      evidence: 'assumed',
    },
    {
      id: 'wedding',
      legalBasis: 'Entgeltordnung, Hochzeits- und Porträtaufnahmen',
      type: 'fixed',
      cents: '12000',
      when: 'form.purpose = "wedding"',
      evidence: 'assumed',
    },
    {
      id: 'production',
      legalBasis: 'Entgeltordnung, Film und Werbung je Stunde, Aufsicht gesondert',
      type: 'value',
      cents:
        'form.hours * (if form.purpose = "advertising" then 40000 else 25000) + (if facts.decision.supervised = true then form.hours * 5000 else 0)',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  clocks: {
    replyPeriod: request.clock,
    invoicePeriod: { ...invoicePeriod, period: 'P1W' },
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('refusal'),
    shootingDay: {
      label: 'Tag der Aufnahmen',
      kind: 'setByAuthority',
      legalBasis: 'Genehmigung',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'if facts.shootOn = null then form.on else facts.shootOn' },
      period: 'P1D',
      endMoves: false,
    },
    copyPeriod: {
      label: 'Belegexemplar',
      kind: 'setByAuthority',
      legalBasis: 'Nebenbestimmung der Genehmigung',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  documents: {
    request: request.letter,
    hearing: hearingLetter('die Genehmigung', rows),
    invoice: invoiceLetter('Foto- und Filmaufnahmen, {form.hours} Stunden'),
    permit: {
      kind: 'notice',
      title: 'Genehmigung von Foto- und Filmaufnahmen',
      remedy: true,
      signedBy: 'decision',
      blocks: [
        { type: 'facts', rows },
        {
          type: 'paragraph',
          text: 'Drohnenflüge sind nur vor der Öffnung und nicht über Personen erlaubt.',
          when: 'form.drone = true and facts.noDrone = null',
        },
        {
          type: 'paragraph',
          text: 'Auflagen der Gartenverwaltung: {facts.garden.conditions}',
          when: 'facts.garden.conditions != null',
        },
        { type: 'paragraph', text: '{facts.decision.provisions}', when: 'facts.decision.provisions != null' },
        {
          type: 'paragraph',
          text: 'Beete und Figuren werden nicht betreten. Nennen Sie die Herrenhäuser Gärten und senden Sie ein Belegexemplar.',
        },
      ],
    },
    refusal: refusalNotice('Ablehnung der Aufnahmen', rows),
    notNeeded: {
      kind: 'letter',
      title: 'Sie brauchen keine Genehmigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'private Erinnerungsfotos ohne Stative, Blitzschirme oder Drohne sind mit der Eintrittskarte erlaubt. Bitte nehmen Sie auf andere Gäste Rücksicht.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, note: 'Die Rücknahme ist kostenfrei.' },
    statement: statementEvent,
    supplement: supplementEvent([brief.day('on', 'Anderer Tag', { required: false })]),
    ...courtEvents('refusal'),
    rain: { label: 'Aufnahmen fallen aus (Wetter, Krankheit)', by: ['applicant', 'clerk'] },
    copySent: { label: 'Belegexemplar vorgelegt', by: ['applicant', 'clerk'] },
  },
  publicStatus,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Antrag lesen: Zweck, Umfang, Termin',
        checked: [
          {
            to: '#case.notNeeded',
            when: 'form.purpose = "private" and form.equipment = false and form.drone = false',
          },
          { to: '#case.checked' },
        ],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'size',
        states: { ...examination, ...decision },
      },
      approved: {
        meta: { label: 'Entgelt vor der Genehmigung', status: 'invoiceDue' },
        initial: 'priceGate',
        states: {
          ...invoice({ notBy: ['decision'], paid: 'permitDocument', unpaid: [{ to: '#case.lapsed' }] }),
          ...noticeStates('permit', 'Genehmigung', '#case.issued'),
        },
      },
      issued: {
        meta: { label: 'Genehmigt', status: 'shootingAllowed' },
        initial: 'waiting',
        onDone: '#case.closed',
        states: shooting,
      },
      notNeeded: notification({
        label: 'Genehmigungsfrei',
        status: ['inReview', 'notNeeded'],
        document: 'notNeeded',
        entry: [conclude('notNeeded')],
      }),
      lapsed: {
        type: 'final',
        meta: { label: 'Nicht bezahlt', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      rejected: refusedApplication({ label: 'Aufnahmen abgelehnt', anew: 'checked.calendar' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
