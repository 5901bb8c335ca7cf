import {
  brief,
  defineProcedure,
  endings,
  gate,
  officeAppointment,
  set,
  slotClocks,
  slotEndings,
  slotEvents,
  slotLetters,
  slotOffer,
  slotStatus,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/** Minutes a matter takes at the counter, for the first person and for each further one. */
const minutes =
  'sum(for c in form.concerns return if c = "passport" then 15 else if c = "register" then 15 else if c = "licence" then 20 else 10) * (1 + (form.persons - 1) * 0.5)';

/**
 * Termin im Bürgeramt: no procedure of administrative law but real action that prepares one (§ 10 sentence 2 VwVfG). Nobody has a right
 * to a certain slot, nobody is refused by a notice, and nothing is applied for yet; the duty to register is kept in time by
 * whoever books within two weeks (practice), so such a booking says so.
 *
 * The matter decides the length (`minutes`), the length decides the slots. A free slot is taken online at once; who finds none goes on the
 * waiting list and gets what others give back; who travels or is sick gets one from the emergency contingent, given by a clerk. Two days
 * before a reminder goes out; who stays away is asked once, then the slot falls. The data go with the day, not into a file.
 */
export default defineProcedure({
  key: 'termin-buergeramt',
  name: 'Termin im Bürgeramt buchen',
  domain: 'buergerservice-meldewesen',
  kind: 'appointment',
  initiation: 'application',
  unit: '32.1',
  filePlan: '33.10.90',
  leika: [],
  legalBasis: ['§ 1 NVwVfG', '§ 10 VwVfG'],
  keywords: ['online Termin', 'Wartezeit', 'Sprechzeiten', 'Termin absagen', 'Notfalltermin Ausweis'],
  audience: ['citizen'],
  online: { since: '2022-12', evidence: 'Terminbuchung durch Presseberichte belegt' },
  secrecy: 'general',
  retention: {
    years: 1,
    legalBasis: 'Art. 5 Abs. 1 Buchst. e DSGVO; Löschkonzept der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.name}', '{form.email}'],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.waitingPeriod.period': { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Anliegen',
        fields: [
          brief.pick(
            'concerns',
            'Ich möchte',
            {
              passport: 'Ausweis oder Reisepass beantragen',
              pickup: 'ein Dokument abholen',
              register: 'mich an- oder ummelden',
              certificate: 'eine Bescheinigung oder Beglaubigung',
              licence: 'Führerschein umtauschen',
            },
            { many: true },
          ),
          brief.count('persons', 'Für wie viele Personen', 6, { min: 1 }),
          brief.pick('place', 'Wo', {
            aegi: 'Bürgeramt Aegi',
            herrenhausen: 'Bürgeramt Herrenhausen',
            linden: 'Bürgeramt Linden',
            any: 'egal, Hauptsache bald',
          }),
        ],
      },
      {
        title: 'Termin',
        fields: [
          brief.pick('wish', 'Ich', {
            slot: 'nehme diesen freien Termin',
            list: 'finde keinen Termin und möchte auf die Warteliste',
            urgent: 'brauche dringend einen Termin',
          }),
          brief.day('slotOn', 'Tag', { when: 'form.wish = "slot"', notBefore: 'today' }),
          brief.text('slotAt', 'Uhrzeit', 5, { when: 'form.wish = "slot"' }),
          brief.text('urgency', 'Warum es eilt (Reise, Trauung, Diebstahl)', 500, {
            when: 'form.wish = "urgent"',
          }),
        ],
      },
      {
        title: 'Erreichbarkeit',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email', required: true },
          { name: 'phone', label: 'Telefon für kurzfristige Termine', type: 'phone', required: false },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.persons <= 3 or not(list contains(form.concerns, "licence"))',
        message: 'Für mehr als drei Personen buchen Sie bitte zwei Termine.',
        field: 'persons',
      },
    ],
  },
  evidence: [],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: '§ 35 VwVfG: die Vergabe eines Termins regelt nichts; Beschwerde bei der Leitung',
    validFrom: '2015-01-01',
    evidence: 'derived',
  },
  clocks: {
    ...slotClocks,
    waitingPeriod: {
      label: 'Warteliste',
      kind: 'target',
      legalBasis: 'Zielvorgabe der Einheit',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P14D',
      warnings: [{ before: 'P3D', to: 'lead' }],
    },
  },
  documents: slotLetters(
    '{if form.place = "any" then "Bürgeramt Aegi" else if form.place = "linden" then "Bürgeramt Linden" else if form.place = "herrenhausen" then "Bürgeramt Herrenhausen" else "Bürgeramt Aegi"}',
    'Eingeplant sind {facts.minutes} Minuten. Bringen Sie Ihren bisherigen Ausweis mit, für Ausweise zusätzlich ein digitales Lichtbild, für die Anmeldung die Wohnungsgeberbestätigung. Wer diesen Termin innerhalb von zwei Wochen nach dem Einzug gebucht hat, meldet sich nicht verspätet.',
  ),
  events: {
    ...slotEvents,
    withdraw: { ...withdrawEvent, label: 'Wunsch zurückziehen' },
    slotFreed: {
      label: 'Frei gewordenen Termin annehmen',
      by: ['applicant', 'clerk'],
      fields: slotOffer.fields,
    },
  },
  publicStatus: {
    ...slotStatus,
    waitingList: {
      de: 'Auf der Warteliste',
      easy: 'Im Moment ist kein Termin frei. Wir schreiben Ihnen, wenn einer frei wird.',
      en: 'On the waiting list',
      actor: 'nobody',
      next: 'Sagt jemand ab, bieten wir Ihnen den Termin an. Sie können auch ohne Termin warten.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...gate('Wunsch', 'received', [
          {
            to: '#case.approved',
            when: 'form.wish = "slot"',
            then: [set('slotOn', 'form.slotOn'), set('slotAt', 'form.slotAt')],
          },
          { to: '#case.checked' },
        ]),
        entry: [set('minutes', minutes)],
      },
      checked: {
        meta: { label: 'Noch ohne Termin', status: 'waitingList' },
        on: withdrawal,
        initial: 'sorting',
        states: {
          sorting: gate('Dringend oder Warteliste', 'waitingList', [
            { to: 'urgent', when: 'form.wish = "urgent"' },
            { to: 'list' },
          ]),
          urgent: taskState({
            id: 'urgent',
            state: 'Dringender Wunsch',
            status: 'waitingList',
            task: 'Grund der Eile ansehen und einen Platz aus dem Notfallkontingent geben',
            post: 'clerk',
            target: 'P1D',
            priority: 2,
            outcomes: {
              given: {
                label: 'Notfalltermin',
                to: [{ to: '#case.approved', then: slotOffer.then }],
                fields: slotOffer.fields,
              },
              notUrgent: { label: 'Nicht dringend: Warteliste', to: 'list' },
            },
          }),
          list: {
            meta: { label: 'Warteliste', status: 'waitingList' },
            on: { slotFreed: ways([{ to: '#case.approved', then: slotOffer.then }]) },
            after: { waitingPeriod: 'tooLong' },
          },
          tooLong: taskState(
            {
              id: 'tooLong',
              state: 'Zwei Wochen ohne Termin',
              status: 'waitingList',
              task: 'Zusätzlichen Platz öffnen (Samstag, Nachbarbürgeramt) oder Spontanbesuch anbieten',
              post: 'lead',
              outcomes: {
                extra: {
                  label: 'Zusatztermin',
                  to: [{ to: '#case.approved', then: slotOffer.then }],
                  fields: slotOffer.fields,
                },
                longer: { label: 'Weiter auf der Liste', to: 'list' },
              },
            },
            { on: { slotFreed: ways([{ to: '#case.approved', then: slotOffer.then }]) } },
          ),
        },
      },
      approved: {
        meta: { label: 'Termin gebucht', status: 'slotBooked' },
        initial: 'confirming',
        states: officeAppointment({
          task: 'Person aufrufen; Anliegen im jeweiligen Verfahren aufnehmen',
          kept: {
            served: { label: 'Erschienen, Anliegen aufgenommen', to: '#case.issued' },
            unprepared: {
              label: 'Erschienen, Unterlagen fehlten: neuer Termin',
              to: [{ to: 'confirming', then: [...slotOffer.then] }],
              fields: slotOffer.fields,
            },
          },
          missedTask: 'Einmal einen neuen Termin anbieten, sonst den Platz verfallen lassen',
        }),
      },
      issued: gate('Termin wahrgenommen', 'closed', [{ to: '#case.closed' }]),
      ...slotEndings,
      ...endings('closed', 'withdrawn'),
    },
  },
});
