import {
  adjudicationDocuments,
  animalPermitClocks,
  animalPermitLaw,
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  expertTalk,
  finished,
  inspectionOf,
  litigationStatus,
  permitEvents,
  permitSpine,
  requestLetter,
  taskState,
  tradeAddressee,
  tradeApplicant,
  ways,
} from '@amtsweg/procedure';

/**
 * Erlaubnis zur gewerbsmäßigen Ausbildung von Hunden (§ 11 (1) sentence 1 no. 8 f TierSchG): no premises are permitted but
 * a person. Proof is either a recognised certificate, then nobody is examined (`recognition`), or an examination in three
 * parts before experts – in writing, in talk, and at work with a dog (`written`, `talk`, `practice`) – which may be
 * repeated; each part has its own appointment and fee outside this case.
 *
 * Every trainer who works alone is named in the permit; staff that changes is notified (`staffChange`). Electric and
 * prong collars are forbidden and are a ground of their own (§ 3 no. 11 TierSchG). Four months, no fiction.
 */
export default defineProcedure({
  key: 'hundeschule-erlaubnis',
  name: 'Erlaubnis zur gewerbsmäßigen Ausbildung von Hunden',
  ...animalPermitLaw,
  filePlan: '39.30.20',
  leika: [],
  legalBasis: ['§ 11 Abs. 1 Satz 1 Nr. 8 Buchst. f TierSchG', '§ 11 Abs. 5 TierSchG', '§ 3 Nr. 11 TierSchG'],
  keywords: [
    'Hundetrainer werden',
    'Hundeschule eröffnen',
    'Welpenkurs anbieten',
    'Hundeerzieher',
    'Paragraf 11 Hundetraining',
  ],
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Trainerin oder Trainer'),
      {
        title: 'Hundeschule',
        fields: [
          brief.pick(
            'kinds',
            'Angebot',
            {
              training: 'Ausbildung fremder Hunde',
              guiding: 'Anleitung der Halterinnen und Halter',
              puppies: 'Welpengruppen',
              dangerous: 'gefährliche Hunde (NHundG)',
            },
            { many: true },
          ),
          brief.pick('proof', 'Sachkunde', {
            certificate: 'anerkanntes Zertifikat (Tierärztekammer, IHK)',
            exam: 'Prüfung bei der Veterinärbehörde',
          }),
          brief.text('certificate', 'Aussteller und Datum des Zertifikats', 200, {
            when: 'form.proof = "certificate"',
          }),
          brief.long('concept', 'Ausbildungskonzept und Hilfsmittel', 5000),
          brief.pick('place', 'Ort', { ground: 'eigener Platz', mobile: 'mobil, öffentliche Flächen' }),
          brief.text('groundAddress', 'Anschrift des Platzes', 200, { when: 'form.place = "ground"' }),
          brief.list(
            'trainers',
            'Weitere Trainerinnen und Trainer',
            [{ name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true }],
            { max: 20 },
          ),
        ],
      },
    ],
  },
  exceptions: [
    {
      rule: 'waiting-without-clock',
      path: 'issued.staff.open',
      reason:
        'Die Erlaubnis gilt unbefristet; Änderungen der Beschäftigten zeigt die Inhaberin oder der Inhaber an.',
      legalBasis: '§ 11 Abs. 5 TierSchG',
    },
  ],
  evidence: [
    { name: 'criminalRecord', label: 'Führungszeugnis (Belegart O)' },
    { name: 'certificate', label: 'Zertifikat der Sachkunde', when: 'form.proof = "certificate"' },
    { name: 'concept', label: 'Ausbildungskonzept' },
  ],
  clocks: {
    ...animalPermitClocks,
    examPeriod: {
      label: 'Anmeldung zur Prüfung oder Wiederholung',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2, § 26 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.invitationDispatch' },
      period: 'P3M',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis für eine Hundeschule'),
    invitation: {
      kind: 'letter',
      title: 'Prüfung der Sachkunde',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Sachkunde wird schriftlich, mündlich und praktisch geprüft. Bitte melden Sie sich innerhalb von drei Monaten zum nächsten Termin an.',
        },
        {
          type: 'paragraph',
          text: 'Im vorigen Versuch nicht bestanden: {facts.failedPart}.',
          when: 'facts.failedPart != null',
        },
      ],
    },
    ...adjudicationDocuments({
      subject: 'die Erlaubnis zur gewerbsmäßigen Ausbildung von Hunden',
      title: 'Erlaubnis für die Hundeschule (§ 11 TierSchG)',
      facts: [['Trainer', '{form.givenNames} {form.familyName}']],
      granting: [
        {
          type: 'paragraph',
          text: 'Sie dürfen gewerbsmäßig Hunde für Dritte ausbilden und Halter anleiten. Selbständig tätig sein dürfen: {facts.grant.trainers}',
        },
        {
          type: 'paragraph',
          text: 'Nebenbestimmungen: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Geräte, die durch Strom oder Stacheln Schmerzen zufügen, sind verboten (§ 3 Nr. 11 TierSchG, § 2 Abs. 5 TierSchHuV).',
        },
      ],
      groundTexts: {
        expertise:
          'Die Sachkunde ist weder durch ein anerkanntes Zertifikat noch durch Prüfung nachgewiesen.',
        reliability: 'Die Zuverlässigkeit fehlt.',
        methods: 'Das Konzept sieht tierschutzwidrige Methoden vor (§ 3 TierSchG).',
      },
      consequence: 'Hunde dürfen nicht gewerbsmäßig ausgebildet werden (§ 11 Abs. 5 TierSchG).',
    }),
  },
  events: {
    ...permitEvents([brief.long('concept', 'Konzept', 5000), brief.text('certificate', 'Zertifikat')]),
    examRegistered: {
      label: 'Anmeldung zur Prüfung eintragen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('examOn', 'Prüfungstermin', { notBefore: 'today' })],
    },
    staffChange: {
      label: 'Wechsel von Trainerinnen oder Trainern mitteilen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('trainer', 'Name', 200)],
    },
    schoolClosed: { label: 'Aufgabe der Hundeschule eintragen', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    litigation: litigationStatus,
    examDue: {
      de: 'Prüfung',
      easy: 'Bitte melden Sie sich zur Prüfung an.',
      en: 'Examination due',
      actor: 'applicant',
      next: 'Die Prüfung hat drei Teile.',
    },
    schoolPermitted: {
      de: 'Erlaubnis erteilt',
      easy: 'Sie dürfen die Hundeschule betreiben.',
      en: 'Permitted',
      actor: 'nobody',
      next: 'Melden Sie neue Trainerinnen und Trainer, bevor sie anfangen.',
    },
  },
  machine: permitSpine({
    intake: { task: 'Antrag, Konzept und Führungszeugnis prüfen', target: 'P5D' },
    examination: {
      recognition: taskState({
        id: 'recognition',
        state: 'Anerkennung eines Zertifikats',
        status: 'inReview',
        task: 'Vorgelegtes Zertifikat auf Gleichwertigkeit prüfen; ohne Zertifikat zur Prüfung einladen',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§ 11 Abs. 1 TierSchG, AVV',
        outcomes: {
          recognised: { label: 'Anerkannt, keine Prüfung', to: 'ground' },
          examine: { label: 'Prüfung nötig', to: 'invitation' },
        },
      }),
      invitation: documentState({
        id: 'invitationDocument',
        state: 'Einladung zur Prüfung',
        status: 'examDue',
        document: 'invitation',
        to: 'invitationDispatch',
      }),
      invitationDispatch: dispatchState({
        id: 'invitationDispatch',
        state: 'Einladung geht hinaus',
        status: 'examDue',
        document: 'invitationDocument',
        to: 'awaitingExam',
      }),
      awaitingExam: {
        meta: { label: 'Wartet auf Anmeldung zur Prüfung', status: 'examDue' },
        on: { examRegistered: ways('written', ['record']) },
        after: { examPeriod: 'decision' },
      },
      written: taskState({
        id: 'written',
        state: 'Schriftlicher Teil',
        status: 'examDue',
        task: 'Schriftliche Prüfung abnehmen und bewerten',
        post: 'clerk',
        outcomes: {
          passed: { label: 'Bestanden', to: 'expert', fields: [brief.count('points', 'Punkte', 100)] },
          failed: {
            label: 'Nicht bestanden',
            to: [
              {
                to: 'retry',
                then: [{ type: 'set', params: { fact: 'failedPart', value: '"schriftlicher Teil"' } }],
              },
            ],
            fields: [brief.count('points', 'Punkte', 100)],
          },
        },
      }),
      expert: {
        ...expertTalk('Fachgespräch über Lernverhalten, Ausdruck und Recht führen'),
        onDone: [
          { target: 'practice', guard: { type: 'feel', params: { expr: 'facts.talk.outcome = "proven"' } } },
          {
            target: 'retry',
            actions: [{ type: 'set', params: { fact: 'failedPart', value: '"Fachgespräch"' } }],
          },
        ],
      },
      practice: taskState({
        id: 'practice',
        state: 'Praktischer Teil',
        status: 'examDue',
        task: 'Arbeit mit Hund und Halter vor Ort beobachten',
        post: 'inspector',
        outcomes: {
          passed: { label: 'Bestanden', to: 'ground' },
          failed: {
            label: 'Nicht bestanden',
            to: [
              {
                to: 'retry',
                then: [{ type: 'set', params: { fact: 'failedPart', value: '"praktischer Teil"' } }],
              },
            ],
          },
        },
      }),
      retry: taskState({
        id: 'retry',
        state: 'Prüfung nicht bestanden',
        status: 'examDue',
        task: 'Wiederholung anbieten oder entscheiden',
        post: 'clerk',
        outcomes: {
          repeat: { label: 'Wiederholung', to: 'invitation' },
          noMore: { label: 'Keine Wiederholung mehr', to: 'decision' },
        },
      }),
      ground: {
        meta: { label: 'Übungsplatz', status: 'inReview' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Eigener Platz?', status: 'inReview' },
            always: ways([{ to: 'visit', when: 'form.place = "ground"' }, { to: '#case.checked.decision' }]),
          },
          visit: inspectionOf({
            task: 'Übungsplatz ansehen: Einzäunung, Schatten, Wasser',
            legalBasis: '§ 16 Abs. 3 TierSchG',
            suitable: { label: 'Geeignet', to: '#case.checked.decision' },
            limited: {
              label: 'Mit Auflagen geeignet',
              to: '#case.checked.decision',
              fields: [brief.long('defects', 'Nötige Auflagen')],
            },
          }),
        },
      },
    },
    decision: {
      task: 'Sachkunde, Zuverlässigkeit und Konzept würdigen und entscheiden',
      legalBasis: '§ 11 Abs. 1 Satz 1 Nr. 8 Buchst. f TierSchG',
      grounds: [
        { value: 'expertise', label: 'Keine Sachkunde' },
        { value: 'reliability', label: 'Unzuverlässigkeit' },
        { value: 'methods', label: 'Tierschutzwidrige Methoden' },
      ],
      grantFields: [
        brief.text('trainers', 'Namentlich zugelassene Personen', 1000),
        brief.long('provisions', 'Nebenbestimmungen', 3000, { required: false }),
      ],
      feeBasis: 'GOVV Nr. VI (zu bestätigen), § 9 NVwKostG',
    },
    permit: 'Erlaubnis',
    status: 'schoolPermitted',
    obligations: {
      staff: {
        meta: { label: 'Wechsel der Trainer', status: 'schoolPermitted' },
        initial: 'open',
        states: {
          open: {
            meta: { label: 'Hundeschule besteht', status: 'schoolPermitted' },
            on: { staffChange: ways('checking', ['record']), schoolClosed: ways('settled', ['record']) },
          },
          checking: taskState({
            id: 'staffCheck',
            state: 'Neue Person',
            status: 'schoolPermitted',
            task: 'Sachkunde der neuen Person prüfen und Erlaubnis ergänzen',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              added: { label: 'Ergänzt', to: 'open' },
              supervised: { label: 'Nur unter Aufsicht tätig', adverse: true, to: 'open' },
            },
          }),
          settled: finished('Hundeschule beendet', 'schoolPermitted'),
        },
      },
    },
  }),
});
