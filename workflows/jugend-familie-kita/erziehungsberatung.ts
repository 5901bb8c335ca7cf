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
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';

/**
 * Counselling of parents, children and young people (§ 28 SGB VIII): a help with upbringing that needs no application.
 *
 * The door is low by law (§ 36a (2)): whoever comes is counselled, without a notice, a help plan or the youth office's
 * leave, and may stay nameless. So nothing is checked, and nobody is refused; who lives outside gets an address. A child
 * may come alone and its parents are not told as long as that would defeat the purpose (§ 8 (3)). Urgent things (self-harm, violence)
 * pass the waiting list. A team of different professions confers nameless about the case (§ 28 sentence 2). What
 * is said is entrusted (§ 65; § 203 StGB): nothing of it is in this file but dates and the end, and it is deleted early. At danger to a child the
 * professionals weigh it and work towards help first (§ 8a), then report it in a case of its own.
 */
export default defineProcedure({
  ...youthService,
  key: 'erziehungsberatung',
  name: 'Erziehungsberatung',
  kind: 'appointment',
  initiation: 'application',
  filePlan: '51.30.80',
  leika: [],
  legalBasis: ['§ 28 SGB VIII', '§ 36a Abs. 2 SGB VIII', '§ 8 Abs. 3 SGB VIII', '§ 65 SGB VIII'],
  keywords: [
    'Streit in der Familie',
    'Probleme mit dem Kind',
    'Familienberatung',
    'Schulangst',
    'Jugendberatung',
  ],
  retention: youthRetention(1, 'nach dem letzten Gespräch, nur Zahlen für die Statistik (§ 98 SGB VIII)'),
  addressee: ['{if form.alias = null then "Ratsuchende Person" else form.alias}', '{form.contact}'],
  form: {
    sections: [
      {
        title: 'Wie wir Sie erreichen',
        fields: [
          brief.yes('anonymous', 'Ich möchte keinen Namen nennen'),
          {
            name: 'alias',
            label: 'Name',
            type: 'name',
            maxLength: 200,
            when: 'form.anonymous = false',
            required: true,
          },
          brief.text('contact', 'Anschrift, Telefon oder E-Mail für den Termin', 200),
          brief.pick('who', 'Wer kommt', {
            parent: 'Eltern oder Sorgeberechtigte',
            child: 'ich bin selbst Kind oder Jugendlicher',
            both: 'Eltern und Kind',
            professional: 'Fachkraft aus Kita oder Schule',
          }),
          brief.pick('region', 'Wohnort', { hannover: 'Hannover', elsewhere: 'anderswo' }),
        ],
      },
      {
        title: 'Anliegen',
        fields: [
          brief.count('childAge', 'Alter des Kindes oder jungen Menschen', 27),
          brief.pick('topic', 'Worum geht es', {
            upbringing: 'Erziehung',
            school: 'Schule',
            separation: 'Trennung',
            feelings: 'Angst, Traurigkeit, Wut',
            addiction: 'Medien oder Sucht',
            violence: 'Gewalt oder Verletzungen',
          }),
          brief.yes('urgent', 'Es ist dringend'),
          brief.text('language', 'Sprache, wenn nicht Deutsch', 60, { required: false }),
        ],
      },
    ],
  },
  evidence: [],
  remedy: {
    kind: 'none',
    legalBasis: 'Unmittelbare Inanspruchnahme ohne Verwaltungsakt (§ 36a Abs. 2 SGB VIII)',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  clocks: {
    waitingList: waitingFor(
      'Wartezeit bis zum Erstgespräch',
      'P4W',
      'Zielvorgabe der Beratungsstelle',
      'authority',
    ),
    nextSession: waitingFor('Nächstes Gespräch', 'P3W'),
    pause: waitingFor('Ruhezeit vor dem Abschluss', 'P3M', 'Wiedervorlage der Beratungsstelle'),
  },
  documents: {
    appointment: plainLetter(
      'Ihr Termin in der Beratungsstelle',
      'Ihr erstes Gespräch ist am {facts.slot.meetingOn} um {facts.slot.time} Uhr in der Beratungsstelle {facts.slot.centre}.',
      'Die Beratung kostet nichts. Alles, was Sie sagen, bleibt unter uns (§ 65 SGB VIII).',
    ),
  },
  events: {
    withdraw: youthWithdraw,
    moveAppointment: {
      label: 'Termin verlegen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('wishes', 'Wann es besser passt', 200)],
    },
    getInTouch: { label: 'Sich wieder melden', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    waitingList: {
      de: 'Auf der Warteliste',
      easy: 'Wir melden uns, sobald ein Platz frei ist.',
      en: 'On the waiting list',
      actor: 'office',
      next: 'Wird es dringend, rufen Sie sofort an.',
    },
    appointment: {
      de: 'Termin vereinbart',
      easy: 'Sie haben einen Termin. Sie können ihn verlegen.',
      en: 'Appointment made',
      actor: 'applicant',
      next: 'Kommen Sie zum Gespräch. Sie müssen nichts mitbringen.',
    },
    counselling: {
      de: 'Beratung läuft',
      easy: 'Sie sprechen mit uns. Niemand sonst erfährt davon.',
      en: 'Counselling under way',
      actor: 'applicant',
      next: 'Sie können jederzeit aufhören oder wiederkommen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Anmeldung', status: 'received' },
        on: withdrawal,
        initial: 'urgency',
        states: {
          urgency: gate('Dringend?', 'received', [
            { to: '#case.transferred', when: 'form.region = "elsewhere" and form.urgent = false' },
            {
              to: '#case.checked.slot',
              when: 'form.urgent = true or form.topic = "violence" or form.who = "child"',
            },
            { to: 'waiting' },
          ]),
          waiting: {
            meta: { label: 'Warteliste', status: 'waitingList' },
            on: { getInTouch: ways('#case.checked.slot', ['record']) },
            after: { waitingList: '#case.checked.slot' },
          },
        },
      },
      checked: {
        meta: { label: 'Terminvergabe', status: 'appointment' },
        on: withdrawal,
        initial: 'slot',
        states: {
          slot: taskState({
            id: 'slot',
            state: 'Termin vergeben',
            status: 'appointment',
            task: 'Fachkraft, Sprache und Beratungsstelle in der Nähe aussuchen, Termin anbieten',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              given: {
                label: 'Termin vergeben',
                fields: [
                  brief.day('meetingOn', 'Am', { notBefore: 'today' }),
                  brief.text('time', 'Um', 5),
                  brief.text('centre', 'Beratungsstelle', 120),
                ],
                to: 'confirmation',
              },
              unreachable: { label: 'Nicht erreichbar', to: '#case.discontinued' },
            },
          }),
          confirmation: documentState({
            id: 'appointmentDocument',
            state: 'Terminbestätigung wird erstellt',
            status: 'appointment',
            document: 'appointment',
            to: 'confirmationDispatch',
          }),
          confirmationDispatch: dispatchState({
            id: 'appointmentDispatch',
            state: 'Terminbestätigung geht hinaus',
            status: 'appointment',
            document: 'appointmentDocument',
            to: 'firstTalk',
          }),
          firstTalk: taskState(
            {
              id: 'firstTalk',
              state: 'Erstgespräch',
              status: 'appointment',
              task: 'Anliegen verstehen, über Vertraulichkeit und deren Grenze (§ 8a) aufklären',
              post: 'clerk',
              legalBasis: '§§ 28, 8 Abs. 3, 65 SGB VIII',
              outcomes: {
                begun: {
                  label: 'Beratung beginnt',
                  to: [{ to: '#case.approved', then: [set('sessions', '1')] }],
                },
                enough: { label: 'Ein Gespräch genügte', to: '#case.closed' },
                otherAid: {
                  label: 'Andere Hilfe nötig: mit Einwilligung weitervermittelt',
                  to: '#case.transferred',
                },
                stayedAway: { label: 'Nicht gekommen', to: 'slot' },
              },
            },
            { on: { moveAppointment: ways('slot', ['record']) } },
          ),
        },
      },
      approved: {
        meta: { label: 'Beratung', status: 'counselling' },
        initial: 'team',
        states: {
          team: taskState({
            id: 'team',
            state: 'Fallbesprechung im Team',
            status: 'counselling',
            task: 'Ohne Namen mit Fachkräften verschiedener Fachrichtungen beraten, wie geholfen wird',
            post: 'lead',
            target: 'P14D',
            notBy: ['firstTalk'],
            legalBasis: '§ 28 Satz 2 SGB VIII',
            outcomes: { planned: { label: 'Vorgehen geplant', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Gesprächsreihe', status: 'counselling' },
        initial: 'between',
        onDone: '#case.closed',
        states: {
          between: {
            meta: { label: 'Bis zum nächsten Gespräch', status: 'counselling' },
            on: { getInTouch: ways('session', ['record']), withdraw: ways('done', ['record']) },
            after: { nextSession: 'session' },
          },
          session: taskState({
            id: 'session',
            state: 'Gespräch',
            status: 'counselling',
            task: 'Gespräch, Familiensitzung oder Test führen; nur Datum und Form vermerken',
            post: 'clerk',
            outcomes: {
              held: {
                label: 'Gehalten, weiteres folgt',
                to: [{ to: 'between', then: [set('sessions', 'facts.sessions + 1')] }],
              },
              rest: { label: 'Erst einmal genug', to: 'resting' },
              risk: { label: 'Gewichtige Anhaltspunkte für eine Gefährdung', to: 'risk' },
            },
          }),
          risk: taskState({
            id: 'risk',
            state: 'Einschätzung der Gefährdung',
            status: 'counselling',
            task: 'Mit einer insoweit erfahrenen Fachkraft einschätzen, auf Hilfe hinwirken',
            post: 'lead',
            priority: 1,
            legalBasis: '§ 8a SGB VIII, § 65 Abs. 1 Nr. 4 SGB VIII',
            outcomes: {
              averted: { label: 'Hilfe angenommen, Beratung geht weiter', to: 'between' },
              reported: { label: 'Dem Sozialdienst mitgeteilt (Verfahren nach § 8a)', to: 'between' },
            },
          }),
          resting: {
            meta: { label: 'Beratung ruht', status: 'counselling' },
            on: { getInTouch: ways('session', ['record']) },
            after: { pause: 'done' },
          },
          done: finished('Beratung beendet', 'closed'),
        },
      },
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
