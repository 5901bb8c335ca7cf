import {
  applicantSection,
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  gate,
  notification,
  conclude,
  plainLetter,
  registrationWithdrawn,
  set,
  taskState,
  transmissionState,
  waitingFor,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

/**
 * Naturalisation test (§ 10 (5) StAG, EinbTestV): the adult education centre is only the test place of the Federal Office
 * (BAMF), which makes the questions, marks them and certifies.
 *
 * Registration in person, because identity is checked against the passport and again on the day; the 25 euros are paid at
 * once (§ 2 EinbTestV by scale of the BAMF), a repetition costs them again. The list of candidates goes to the BAMF, the
 * sealed questionnaires come back from there. On the day 33 questions, three of them about Lower Saxony, 60 minutes;
 * at least 17 right answers pass, for the settlement permit 15 as the test "Leben in Deutschland" (§ 1 (2) EinbTestV), which the BAMF decides, not the
 * city: the result arrives as an event some weeks later. Who fails may come again as often as they like. No act, so no
 * remedy here; whoever does not come forfeits the money unless ill.
 */
export default defineProcedure({
  ...educationService,
  key: 'einbuergerungstest',
  name: 'Anmeldung zum Einbürgerungstest',
  kind: 'registration',
  initiation: 'application',
  unit: '43.1',
  filePlan: '43.30.10',
  leika: [],
  legalBasis: ['§ 10 Abs. 5 StAG', 'EinbTestV'],
  keywords: ['Leben in Deutschland', 'Deutscher werden Prüfung', 'LiD-Test', 'BAMF Fragen'],
  retention: educationRetention(3, 'nach dem Test, Vorgabe des BAMF'),
  fee: [{ id: 'test', legalBasis: '§ 2 EinbTestV', type: 'fixed', cents: '2500', evidence: 'documented' }],
  form: {
    sections: [
      applicantSection(
        'Teilnehmerin oder Teilnehmer',
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'date(today) - duration("P16Y")' }),
        brief.text('birthPlace', 'Geburtsort und Staat', 200),
        brief.text('nationality', 'Staatsangehörigkeit', 100),
        brief.pick('identityKind', 'Ausweis', {
          passport: 'Pass',
          residence: 'Aufenthaltstitel mit Lichtbild',
          refugee: 'Reiseausweis für Flüchtlinge',
        }),
        brief.text('identityNumber', 'Nummer', 30),
        brief.pick('aim', 'Wofür', { naturalisation: 'Einbürgerung', settlement: 'Niederlassungserlaubnis' }),
        brief.yes('repeat', 'Ich habe den Test schon einmal gemacht'),
        brief.text('aid', 'Hilfe wegen einer Behinderung (Vorlesen, mehr Zeit)', 300, { required: false }),
      ),
    ],
  },
  evidence: [
    { name: 'identity', label: 'Pass oder Aufenthaltstitel im Original' },
    { name: 'disability', label: 'Ärztliches Attest', when: 'form.aid != null' },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Anmeldung zu einer Prüfung des BAMF, kein Verwaltungsakt der Stadt; das Ergebnis bescheinigt das BAMF (§ 1 EinbTestV)',
    validFrom: '2008-09-01',
    evidence: 'derived',
  },
  clocks: {
    visitPeriod: waitingFor('Persönliche Anmeldung', 'P1M'),
    deadlineBamf: {
      ...waitingFor(
        'Meldeschluss beim BAMF',
        'P1D',
        'Vorgabe des BAMF: etwa vier Wochen vor dem Test (zu bestätigen)',
        'authority',
      ),
      start: { rule: 'event', on: 'string(date(facts.testOn) - duration("P28D"))' },
    },
    testDay: {
      ...waitingFor('Prüfungstag', 'P1D', 'EinbTestV', 'authority'),
      start: { rule: 'start-of-day', on: 'facts.testOn' },
    },
    resultPeriod: waitingFor('Ergebnis des BAMF', 'P8W', 'EinbTestV', 'authority'),
  },
  documents: {
    invitation: plainLetter(
      'Einladung zum Einbürgerungstest',
      'Ihr Test ist am {facts.testOn} um {facts.seat.time} Uhr, Raum {facts.seat.room}. Bringen Sie Ihren Ausweis mit ({form.identityNumber}). Sie haben 60 Minuten für 33 Fragen.',
      ['Für Sie gilt: {form.aid}', 'form.aid != null'],
      'Gezahlt: {euro(facts.fee.cents)}. Wer ohne wichtigen Grund nicht kommt, bekommt kein Geld zurück.',
    ),
    passed: plainLetter(
      'Ihr Einbürgerungstest',
      'das BAMF hat mitgeteilt: Sie haben {facts.resultReported.points} von 33 Fragen richtig beantwortet. Das BAMF schickt Ihnen die Bescheinigung; legen Sie sie bei Ihrem Antrag vor.',
    ),
    failed: plainLetter(
      'Ihr Einbürgerungstest',
      'Sie haben {facts.resultReported.points} Fragen richtig beantwortet. Das genügt noch nicht. Sie können den Test beliebig oft wiederholen; melden Sie sich dafür neu an.',
    ),
  },
  events: {
    withdraw: registrationWithdrawn,
    resultReported: {
      label: 'Ergebnis des BAMF eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.count('points', 'Richtige Antworten', 33)],
    },
  },
  publicStatus: {
    visit: {
      de: 'Bitte persönlich anmelden',
      easy: 'Kommen Sie mit Ihrem Pass zu uns.',
      en: 'Please register in person',
      actor: 'applicant',
      next: 'Bringen Sie 25 Euro und Ihren Ausweis mit.',
    },
    seat: {
      de: 'Platz reserviert',
      easy: 'Sie haben einen Platz. Lernen Sie mit dem Fragenkatalog im Internet.',
      en: 'Seat reserved',
      actor: 'applicant',
      next: 'Kommen Sie am Prüfungstag mit Ihrem Ausweis.',
    },
    marked: {
      de: 'Wird ausgewertet',
      easy: 'Das Bundesamt prüft Ihre Antworten.',
      en: 'Being marked',
      actor: 'other',
      next: 'Das dauert einige Wochen.',
    },
    discontinued: {
      de: 'Ohne Ergebnis beendet',
      easy: 'Sie haben kein Ergebnis. Ihre Anmeldung ist zu Ende.',
      en: 'Ended without a result',
      actor: 'applicant',
      next: 'Sie können sich neu anmelden. Der Test kostet dann wieder 25 Euro.',
    },
    passed: {
      de: 'Bestanden',
      easy: 'Sie haben den Test bestanden.',
      en: 'Passed',
      actor: 'nobody',
      next: 'Das BAMF schickt Ihnen die Bescheinigung.',
    },
    failed: {
      de: 'Nicht bestanden',
      easy: 'Es hat noch nicht gereicht. Sie dürfen es noch einmal versuchen.',
      en: 'Not passed',
      actor: 'applicant',
      next: 'Melden Sie sich zu einem neuen Termin an.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Vormerkung', status: 'visit' },
        on: withdrawal,
        initial: 'visit',
        states: {
          visit: taskState(
            {
              id: 'identity',
              state: 'Persönliche Anmeldung',
              status: 'visit',
              task: 'Ausweis mit den Angaben vergleichen, Schreibweise für die Bescheinigung übernehmen',
              post: 'clerk',
              legalBasis: 'EinbTestV, Vorgaben des BAMF',
              outcomes: {
                matches: { label: 'Stimmt überein', to: '#case.checked' },
                differs: { label: 'Angaben weichen ab, berichtigen lassen', to: 'visit' },
              },
            },
            { after: { visitPeriod: '#case.discontinued' } },
          ),
        },
      },
      checked: {
        meta: { label: 'Platz und Entgelt', status: 'visit' },
        entry: [{ type: 'assessFee' }],
        on: withdrawal,
        initial: 'seat',
        states: {
          seat: taskState({
            id: 'seat',
            state: 'Prüfungstermin',
            status: 'visit',
            task: 'Freien Platz in einem Prüfungstermin suchen, Nachteilsausgleich vermerken',
            post: 'clerk',
            outcomes: {
              reserved: {
                label: 'Reserviert',
                fields: [
                  brief.day('testOn', 'Test am', { notBefore: 'today' }),
                  brief.text('time', 'Uhrzeit', 5),
                  brief.text('room', 'Raum', 20),
                ],
                to: [{ to: 'till', then: [set('testOn', 'event.testOn')] }],
              },
            },
          }),
          till: taskState({
            id: 'till',
            state: 'Zahlung',
            status: 'visit',
            task: '25 Euro annehmen und quittieren',
            post: 'cashier',
            unit: '20.3',
            notBy: ['seat'],
            legalBasis: '§ 2 EinbTestV, § 42 Abs. 5 KomHKVO',
            outcomes: {
              paid: { label: 'Gezahlt', to: '#case.approved' },
              unpaid: { label: 'Nicht gezahlt, Platz freigeben', to: '#case.discontinued' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Angemeldet', status: 'seat' },
        initial: 'invitation',
        states: {
          invitation: documentState({
            id: 'invitationDocument',
            state: 'Einladung wird erstellt',
            status: 'seat',
            document: 'invitation',
            to: 'invitationDispatch',
          }),
          invitationDispatch: dispatchState({
            id: 'invitationDispatch',
            state: 'Einladung geht hinaus',
            status: 'seat',
            document: 'invitationDocument',
            to: 'untilClosing',
          }),
          untilClosing: {
            meta: { label: 'Bis zum Meldeschluss', status: 'seat' },
            after: { deadlineBamf: 'toBamf' },
          },
          toBamf: transmissionState({
            id: 'toBamf',
            state: 'Teilnehmerliste an das BAMF',
            status: 'seat',
            receivers: '["Bundesamt für Migration und Flüchtlinge"]',
            legalBasis: 'EinbTestV',
            to: 'untilTest',
          }),
          untilTest: {
            meta: { label: 'Bis zum Prüfungstag', status: 'seat' },
            after: { testDay: 'session' },
          },
          session: taskState({
            id: 'session',
            state: 'Prüfung',
            status: 'seat',
            task: 'Ausweise prüfen, versiegelte Bögen ausgeben, 60 Minuten Aufsicht, Niederschrift',
            post: 'lead',
            legalBasis: '§ 1 EinbTestV',
            outcomes: {
              taken: { label: 'Teilgenommen, Bogen verschlossen', to: '#case.issued' },
              excused: {
                label: 'Krank mit Attest: neuer Termin ohne Zahlung',
                fields: [brief.day('testOn', 'Neuer Test am', { notBefore: 'today' })],
                to: [{ to: 'untilClosing', then: [set('testOn', 'event.testOn')] }],
              },
              absent: { label: 'Nicht erschienen', to: '#case.discontinued' },
              excluded: {
                label: 'Wegen Täuschung ausgeschlossen, dem BAMF gemeldet',
                to: '#case.discontinued',
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Auswertung beim BAMF', status: 'marked' },
        initial: 'sheets',
        states: {
          sheets: transmissionState({
            id: 'sheets',
            state: 'Prüfungsbögen an das BAMF',
            status: 'marked',
            receivers: '["Bundesamt für Migration und Flüchtlinge"]',
            legalBasis: 'EinbTestV',
            to: 'awaiting',
          }),
          awaiting: {
            meta: { label: 'Wartet auf das Ergebnis', status: 'marked' },
            on: { resultReported: ways('grading', ['record']) },
            after: { resultPeriod: 'inquiry' },
          },
          inquiry: taskState({
            id: 'inquiry',
            state: 'Ergebnis steht aus',
            status: 'marked',
            task: 'Beim BAMF nach der Auswertung fragen',
            post: 'clerk',
            outcomes: { asked: { label: 'Nachgefragt', to: 'awaiting' } },
          }),
          grading: gate('Punktzahl', 'marked', [
            {
              to: '#case.passed',
              when: 'facts.resultReported.points >= (if form.aim = "settlement" then 15 else 17)',
            },
            { to: '#case.failed' },
          ]),
        },
      },
      passed: notification({
        label: 'Bestanden',
        status: ['passed', 'passed'],
        document: 'passed',
        prefix: 'passed',
      }),
      failed: notification({
        label: 'Nicht bestanden',
        status: ['failed', 'failed'],
        document: 'failed',
        prefix: 'failed',
        entry: [conclude('failed')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
