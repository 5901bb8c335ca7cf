import {
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  plainLetter,
  set,
  taskState,
  waitingFor,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Trautermin reservieren: a day in the calendar of wedding rooms, no act of civil status. A reservation binds nobody to marry and gives no right
 * to marry; the marriage itself may be registered at the earliest six months before, because the registration is good for
 * six months only (§ 13 (4) PStG). So a date further off is only pencilled in (`pencilled`), and the office asks when
 * the six months begin; if no registration is there six weeks before the day, the room is given back (`released`).
 *
 * Bound by rule: surcharge on Saturdays, due only with the registration and charged there; nobody can be refused, but two couples
 * can want one hour: the first receipt counts, the other gets alternatives and may choose (`alternatives`). Moved by
 * event as often as wished. The guest limit of the room follows from the choice, in the form.
 */
const rooms = {
  oldTownHall: 'Trausaal im Standesamt (30 Gäste)',
  neue: 'Gobelinsaal im Neuen Rathaus (50 Gäste)',
  small: 'Kleines Trauzimmer (10 Gäste)',
};
const SATURDAY = 'day of week(date(form.wishOn)) = "Saturday"';
const booked = [set('weddingOn', 'event.weddingOn'), set('weddingAt', 'event.weddingAt')];
const slot = [brief.day('weddingOn', 'Tag', { notBefore: 'today' }), brief.text('weddingAt', 'Uhrzeit', 5)];

export default defineProcedure({
  key: 'trautermin-reservieren',
  name: 'Trautermin reservieren',
  domain: 'standesamt',
  kind: 'appointment',
  initiation: 'application',
  unit: '32.4',
  filePlan: '34.30.60',
  leika: [],
  legalBasis: ['§ 14 PStG', '§ 13 Abs. 4 PStG'],
  keywords: [
    'Hochzeitsdatum sichern',
    'standesamtlich heiraten Samstag',
    'freie Termine Rathaus',
    'Heiratstermin',
  ],
  audience: ['citizen'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog' },
  secrecy: 'civilStatus',
  retention: { years: 1, legalBasis: 'Löschkonzept der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.first} und {form.second}', '{form.email}'],
  certainty: { filePlan: { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Das Paar',
        fields: [
          { name: 'first', label: 'Eine Person', type: 'name', maxLength: 160, required: true },
          { name: 'second', label: 'Andere Person', type: 'name', maxLength: 160, required: true },
          { name: 'email', label: 'E-Mail', type: 'email', required: true },
          { name: 'phone', label: 'Telefon', type: 'phone' },
          brief.text('registeredAt', 'Standesamt, bei dem Sie die Eheschließung anmelden', 120),
          brief.yes('foreign', 'Mindestens eine Person ist nicht deutsch (Anmeldung dauert länger)'),
        ],
      },
      {
        title: 'Der Termin',
        fields: [
          brief.pick('room', 'Raum', rooms),
          brief.count('guests', 'Gäste', 50),
          brief.day('wishOn', 'Wunschtag', { notBefore: 'today' }),
          brief.text('wishAt', 'Wunschzeit', 5),
          brief.yes('music', 'Eigene Musik'),
          brief.yes('interpreter', 'Dolmetscher wirkt mit'),
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'form.guests <= (if form.room = "small" then 10 else if form.room = "oldTownHall" then 30 else 50)',
        message: 'So viele Gäste fasst der Raum nicht (Brandschutz).',
        field: 'guests',
      },
      {
        holds: 'date(form.wishOn) <= date(today) + duration("P12M")',
        message: 'Termine werden höchstens zwölf Monate im Voraus vergeben.',
        field: 'wishOn',
      },
      {
        holds: 'day of week(date(form.wishOn)) != "Sunday"',
        message: 'Sonntags wird hier nicht getraut.',
        field: 'wishOn',
      },
    ],
  },
  evidence: [],
  fee: [
    {
      id: 'saturday',
      legalBasis: '§ 72 PStG, AllGO: Trauung außerhalb der Öffnungszeiten, erhoben mit der Anmeldung',
      type: 'fixed',
      cents: '8000',
      when: SATURDAY,
      evidence: 'assumed',
    },
    { id: 'weekday', legalBasis: 'Reservierung gebührenfrei', type: 'free', cents: '0', evidence: 'assumed' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Reservierung regelt nichts; die Eheschließung selbst hat das Standesamt vorzunehmen (§ 49 PStG)',
    validFrom: '2009-01-01',
    evidence: 'derived',
  },
  clocks: {
    choice: waitingFor('Auswahl eines Ersatztermins', 'P1W'),
    registrationOpens: {
      label: 'Anmeldung der Eheschließung wird möglich (sechs Monate vorher)',
      kind: 'target',
      legalBasis: '§ 13 Abs. 4 PStG',
      bound: 'party',
      start: { rule: 'event', on: 'string(date(facts.weddingOn) - duration("P6M"))' },
      period: 'P1D',
      endMoves: false,
    },
    registrationMissing: {
      label: 'Anmeldung sechs Wochen vor dem Termin nötig',
      kind: 'setByAuthority',
      legalBasis: 'Reservierungsbedingungen der Stadt',
      bound: 'party',
      start: { rule: 'event', on: 'string(date(facts.weddingOn) - duration("P42D"))' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
  },
  documents: {
    reserved: {
      kind: 'receipt',
      title: 'Reservierung Ihres Trautermins',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Tag', '{facts.weddingOn}'],
            ['Uhrzeit', '{facts.weddingAt}'],
            ['Entgelt am Samstag', '{euro(facts.fee.cents)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Bitte melden Sie die Eheschließung frühestens sechs Monate und spätestens sechs Wochen vor diesem Tag an. Sonst geben wir den Termin weiter.',
        },
      ],
    },
    alternatives: plainLetter(
      'Ihr Wunschtermin ist vergeben',
      'Für Ihren Wunsch war ein anderes Paar früher da. Frei sind noch: {facts.calendar.free}. Bitte wählen Sie innerhalb einer Woche.',
    ),
    reminder: plainLetter(
      'Bitte melden Sie Ihre Eheschließung an',
      'Ihr Trautermin am {facts.weddingOn} rückt heran. Die Anmeldung ist jetzt möglich.',
    ),
    released: plainLetter(
      'Ihr Trautermin verfällt',
      'Zu Ihrem Termin am {facts.weddingOn} lag sechs Wochen vorher keine Anmeldung der Eheschließung vor. Der Raum ist wieder frei.',
    ),
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Wunsch zurückziehen' },
    choose: { label: 'Ersatztermin wählen', by: ['applicant', 'clerk'], fields: slot },
    move: { label: 'Termin verlegen', by: ['applicant', 'clerk'], fields: slot },
    cancel: { label: 'Termin absagen', by: ['applicant', 'clerk'] },
    registered: {
      label: 'Eheschließung ist angemeldet',
      by: ['clerk', 'authority'],
      fields: [brief.text('file', 'Aktenzeichen der Anmeldung', 60)],
    },
  },
  publicStatus: {
    pencilled: {
      de: 'Vorgemerkt',
      easy: 'Ihr Termin ist vorgemerkt. Sie müssen die Hochzeit noch anmelden.',
      en: 'Pencilled in',
      actor: 'applicant',
      next: 'Melden Sie die Eheschließung an, frühestens sechs Monate vorher.',
    },
    fixed: {
      de: 'Termin fest',
      easy: 'Ihr Hochzeitstag steht fest. Kommen Sie pünktlich mit Ihrem Ausweis.',
      en: 'Date fixed',
      actor: 'applicant',
      next: 'Bringen Sie Ausweise mit. Sagen Sie ab, wenn Sie verhindert sind.',
    },
    chooseAnother: {
      de: 'Bitte anderen Termin wählen',
      easy: 'Der Termin ist schon weg. Bitte suchen Sie sich einen anderen aus.',
      en: 'Choose another date',
      actor: 'applicant',
      next: 'Wählen Sie innerhalb einer Woche einen Ersatztermin.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Kalender', status: 'received' },
        on: withdrawal,
        initial: 'calendar',
        states: {
          calendar: taskState({
            id: 'calendar',
            state: 'Kalender der Trauzimmer',
            status: 'received',
            task: 'Raum und Standesbeamtin oder Standesbeamten zum Wunsch eintragen; bei mehreren gilt der frühere Eingang',
            post: 'clerk',
            target: 'P2D',
            outcomes: {
              free: {
                label: 'Frei',
                to: [
                  {
                    to: '#case.approved',
                    then: [set('weddingOn', 'form.wishOn'), set('weddingAt', 'form.wishAt'), 'assessFee'],
                  },
                ],
              },
              taken: {
                label: 'Vergeben: Ersatz anbieten',
                to: '#case.checked',
                fields: [brief.text('free', 'Freie Termine', 400)],
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Ersatztermin', status: 'chooseAnother' },
        on: withdrawal,
        initial: 'alternatives',
        states: {
          alternatives: documentState({
            id: 'alternativesLetter',
            state: 'Angebot wird erstellt',
            status: 'chooseAnother',
            document: 'alternatives',
            to: 'offering',
          }),
          offering: dispatchState({
            id: 'alternativesDispatch',
            state: 'Angebot geht hinaus',
            status: 'chooseAnother',
            document: 'alternativesLetter',
            to: 'choosing',
          }),
          choosing: {
            meta: { label: 'Wartet auf die Wahl', status: 'chooseAnother' },
            on: { choose: ways([{ to: '#case.approved', then: [...booked, 'assessFee'] }]) },
            after: { choice: '#case.discontinued' },
          },
        },
      },
      approved: {
        meta: { label: 'Reserviert', status: 'pencilled' },
        on: { cancel: ways('#case.cancelled'), ...withdrawal },
        initial: 'confirming',
        states: {
          confirming: documentState({
            id: 'reservation',
            state: 'Bestätigung wird erstellt',
            status: 'pencilled',
            document: 'reserved',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'reservationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'pencilled',
            document: 'reservation',
            to: 'horizon',
          }),
          horizon: gate('Anmeldung schon möglich?', 'pencilled', [
            { to: '#case.issued', when: 'facts.registered != null' },
            { to: 'pencilled', when: 'date(facts.weddingOn) > date(today) + duration("P6M")' },
            { to: 'awaitingRegistration' },
          ]),
          pencilled: {
            meta: { label: 'Vorgemerkt, Anmeldung noch nicht möglich', status: 'pencilled' },
            on: { move: ways([{ to: 'confirming', then: booked }]) },
            after: { registrationOpens: 'reminding' },
          },
          reminding: documentState({
            id: 'reminderLetter',
            state: 'Erinnerung wird erstellt',
            status: 'pencilled',
            document: 'reminder',
            to: 'reminded',
          }),
          reminded: dispatchState({
            id: 'reminderDispatch',
            state: 'Erinnerung geht hinaus',
            status: 'pencilled',
            document: 'reminderLetter',
            to: 'awaitingRegistration',
          }),
          awaitingRegistration: {
            meta: { label: 'Wartet auf die Anmeldung der Eheschließung', status: 'pencilled' },
            on: {
              registered: ways('#case.issued', ['record']),
              move: ways([{ to: 'confirming', then: booked }]),
            },
            after: { registrationMissing: 'deciding' },
          },
          deciding: taskState(
            {
              id: 'deciding',
              state: 'Sechs Wochen vorher ohne Anmeldung',
              status: 'pencilled',
              task: 'Paar anrufen; fehlt nur ein Papier aus dem Ausland, den Termin halten, sonst freigeben',
              post: 'clerk',
              target: 'P2D',
              outcomes: {
                hold: { label: 'Anmeldung läuft, Termin halten', to: 'held' },
                release: { label: 'Freigeben', to: '#case.released' },
              },
            },
            { on: { registered: ways('#case.issued', ['record']) } },
          ),
          held: taskState(
            {
              id: 'held',
              state: 'Termin gehalten',
              status: 'pencilled',
              task: 'Eine Woche vor dem Termin abschließend entscheiden',
              post: 'clerk',
              outcomes: { release: { label: 'Freigeben', to: '#case.released' } },
            },
            { on: { registered: ways('#case.issued', ['record']) } },
          ),
        },
      },
      issued: {
        meta: { label: 'Termin fest', status: 'fixed' },
        on: { cancel: ways('#case.cancelled'), move: ways([{ to: '#case.approved', then: booked }]) },
        initial: 'fixed',
        onDone: '#case.closed',
        states: {
          fixed: taskState({
            id: 'dayOfWedding',
            state: 'Trautermin',
            status: 'fixed',
            task: 'Nach der Trauung den Kalender abschließen',
            post: 'clerk',
            outcomes: {
              held: { label: 'Getraut', to: 'done' },
              absent: { label: 'Paar nicht erschienen', to: 'done' },
            },
          }),
          done: finished('Termin vorbei', 'closed'),
        },
      },
      released: {
        meta: { label: 'Termin freigegeben', status: 'discontinued' },
        entry: [{ type: 'conclude', params: { ending: 'released' } }],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'releaseLetter',
            state: 'Nachricht wird erstellt',
            status: 'discontinued',
            document: 'released',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'releaseDispatch',
            state: 'Nachricht geht hinaus',
            status: 'discontinued',
            document: 'releaseLetter',
            to: 'done',
          }),
          done: finished('Raum wieder frei', 'discontinued'),
        },
      },
      cancelled: {
        type: 'final',
        meta: { label: 'Abgesagt', status: 'withdrawn' },
        entry: [{ type: 'conclude', params: { ending: 'cancelled' } }],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
