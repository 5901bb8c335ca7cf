import {
  actionPeriod,
  applicantSection,
  brief,
  childSection,
  completeness,
  conclude,
  defineProcedure,
  educationRetention,
  educationService,
  endings,
  freeOfCharge,
  gate,
  hearingPeriod,
  notification,
  objection,
  objectionEvents,
  objectionPeriod,
  opinionPeriod,
  plainLetter,
  plainNotice,
  replyPeriod,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
  dispatchState,
  documentState,
} from '@amtsweg/procedure';

/** The day that decides: six by 30 September of the year of entry (§ 64 (1) NSchG). */
const sixBy = (day: string) => `date(form.childBirth) + duration("P6Y") <= date(form.schoolYear + "${day}")`;

/**
 * Enrolment at a primary school (§§ 63, 64 NSchG): duty, not choice; the city as school authority takes the data, the
 * school takes the child.
 *
 * Birth decides, reckoned here: six by 30 September is of school age; of these, who turns six after 1 July may stay a
 * year at home by mere declaration until 1 May (§ 64 (1) sentence 2), no reason asked; younger ones are taken only when fit in body and mind (sentence 3), which the
 * school decides. The address decides about the school (§ 63 (2)); another one is the case `schulbezirk-ausnahme`. Two
 * examinations run before the decision: the language test by the school fifteen months ahead, after which a child with need is
 * bound to support (§ 64 (3)), and the medical one by the Region Hannover (§ 56 NSchG). The school alone puts a child back
 * for a year (§ 64 (2)), after hearing; against that and against a refusal the objection is open (schools, § 80 (2) NJG).
 * A registration cannot be withdrawn away: the duty stays, so `withdraw` is for moving away, private school and younger children.
 */
export default defineProcedure({
  ...educationService,
  key: 'grundschule-anmelden',
  name: 'Schulanmeldung zur Grundschule',
  kind: 'registration',
  initiation: 'application',
  unit: '40.1',
  filePlan: '40.10.10',
  leika: [],
  legalBasis: ['§ 63 NSchG', '§ 64 NSchG', '§ 56 NSchG'],
  keywords: ['Einschulung', 'erste Klasse', 'Schulpflicht', 'Flexi-Kind', 'Schulanfänger'],
  retention: educationRetention(2, 'nach Aufnahme in die Schule'),
  fee: freeOfCharge('§ 54 Abs. 2 NSchG'),
  form: {
    sections: [
      applicantSection(
        'Erziehungsberechtigte',
        brief.pick('custody', 'Sorgerecht', { joint: 'gemeinsam', sole: 'allein', guardian: 'Vormund' }),
      ),
      childSection(
        8,
        brief.pick('schoolYear', 'Einschulung im Jahr', { '2026': '2026', '2027': '2027', '2028': '2028' }),
        brief.text('nursery', 'Kita', 200, { required: false }),
        brief.text('languages', 'Sprachen zu Hause', 200),
        brief.pick('religion', 'Religionsunterricht', {
          protestant: 'evangelisch',
          catholic: 'katholisch',
          islamic: 'islamisch',
          values: 'Werte und Normen',
        }),
      ),
      {
        title: 'Schule',
        fields: [
          brief.pick('wish', 'Wunsch', {
            enrol: 'Einschulung',
            defer: 'ein Jahr später (nur Geburtstag 1. Juli bis 30. September)',
          }),
          brief.pick('schoolType', 'Welche Schule', {
            district: 'zuständige Grundschule',
            confession: 'Bekenntnisschule',
            private: 'Schule in freier Trägerschaft',
          }),
          brief.text('privateSchool', 'Name der freien Schule', 200, { when: 'form.schoolType = "private"' }),
          brief.yes('allDay', 'Ganztag gewünscht'),
          brief.text('support', 'Förderbedarf oder Krankheit', 500, { required: false }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'birth', label: 'Geburtsurkunde' },
    { name: 'residence', label: 'Meldebescheinigung' },
    { name: 'custody', label: 'Sorgerechtsnachweis', when: 'form.custody != "joint"' },
  ],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (Verwaltungsakte von Schulen)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch schriftlich, in elektronischer Form oder zur Niederschrift bei der Schule erhoben werden, die ihn erlassen hat.',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    languagePeriod: opinionPeriod('Sprachstandsfeststellung', '§ 64 Abs. 3 NSchG', 'P3M'),
    medicalPeriod: opinionPeriod('Schuleingangsuntersuchung', '§ 56 Abs. 1 Nr. 1 NSchG', 'P3M'),
    hearingTalk: hearingPeriod(),
    refusalObjectionPeriod: objectionPeriod('facts.refusalDispatch'),
    refusalActionPeriod: actionPeriod(),
  },
  documents: {
    request: requestLetter('der Anmeldung Ihres Kindes zur Grundschule'),
    admission: plainLetter(
      'Aufnahmebestätigung',
      '{form.childName} wird zum Schuljahr {form.schoolYear} aufgenommen: {facts.school}.',
      [
        'Bis zur Einschulung nimmt {form.childName} an der Sprachförderung in der Kita teil (§ 64 Abs. 3 NSchG).',
        'facts.languageNeed = true',
      ],
    ),
    deferral: plainLetter(
      'Einschulung ein Jahr später',
      'Ihre Erklärung ist am {facts.receivedOn} eingegangen; {form.childName} wird ein Jahr später schulpflichtig (§ 64 Abs. 1 Satz 2 NSchG). Die Sprachförderung bleibt davon unberührt.',
    ),
    hearing: plainLetter(
      'Einladung zum Gespräch über die Einschulung',
      'wir wollen {form.childName} in diesem Jahr noch nicht einschulen: {facts.schoolTalk.ground} Bitte sprechen Sie mit der Schule; Sie können sich dazu innerhalb von zwei Wochen äußern (§ 28 Abs. 1 VwVfG).',
    ),
    refusal: plainNotice(
      'Bescheid über die Einschulung',
      'schoolDecision',
      '{form.childName} wird zum Schuljahr {form.schoolYear} nicht eingeschult (§ 64 NSchG).',
      '{facts.schoolDecision.reason}',
    ),
  },
  events: {
    ...objectionEvents(),
    withdraw: {
      ...withdrawEvent,
      note: 'Schulpflicht besteht weiter; die Rücknahme ist bei Wegzug, freier Schule oder vorzeitiger Einschulung möglich.',
    },
    languageResult: {
      label: 'Ergebnis der Sprachstandsfeststellung eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.yes('need', 'Sprachförderung nötig')],
    },
    medicalResult: {
      label: 'Ergebnis der Schuleingangsuntersuchung eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('result', 'Empfehlung', {
          fit: 'einschulen',
          doubtful: 'Bedenken',
          support: 'sonderpädagogische Begutachtung',
        }),
      ],
    },
    parentsHeard: {
      label: 'Äußerung der Eltern eintragen',
      by: ['applicant', 'clerk'],
      fields: [brief.long('statement', 'Äußerung', 4000)],
    },
    supplement: supplementEvent([brief.text('languages', 'Sprachen zu Hause', 200, { required: false })]),
  },
  publicStatus: {
    examined: {
      de: 'Untersuchungen',
      easy: 'Ihr Kind wird untersucht und spricht mit der Schule.',
      en: 'Examinations',
      actor: 'other',
      next: 'Kommen Sie zu den Terminen der Schule und des Gesundheitsamts.',
    },
    admitted: {
      de: 'Aufgenommen',
      easy: 'Ihr Kind kommt in die Schule.',
      en: 'Admitted',
      actor: 'nobody',
      next: 'Die Schule lädt Sie zum Elternabend ein.',
    },
    deferred: {
      de: 'Ein Jahr später',
      easy: 'Ihr Kind kommt erst im nächsten Jahr in die Schule.',
      en: 'Deferred',
      actor: 'nobody',
      next: 'Wir schreiben Ihnen im nächsten Jahr wieder.',
    },
    objectionPending: {
      de: 'Widerspruch läuft',
      easy: 'Sie haben sich gewehrt. Das wird geprüft.',
      en: 'Objection pending',
      actor: 'other',
      next: 'Sie bekommen eine Entscheidung.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Geburtsurkunde und Wohnsitz prüfen, zuständige Schule nach der Schulbezirkssatzung bestimmen',
        findings: [brief.text('school', 'Zuständige Grundschule')],
        checked: [
          {
            to: '#case.checked',
            then: [set('school', 'if form.schoolType = "private" then form.privateSchool else event.school')],
          },
        ],
      }),
      checked: {
        meta: { label: 'Schulpflicht und Untersuchungen', status: 'examined' },
        on: withdrawal,
        initial: 'ageGate',
        states: {
          ageGate: gate('Stichtag', 'inReview', [
            {
              to: '#case.deferred',
              when: `form.wish = "defer" and ${sixBy('-09-30')} and not(${sixBy('-06-30')}) and date(facts.receivedOn) <= date(form.schoolYear + "-05-01")`,
            },
            { to: 'language' },
          ]),
          language: transmissionState({
            id: 'language',
            state: 'Anmeldung geht an die Grundschule',
            status: 'examined',
            receivers: '[facts.school]',
            legalBasis: '§ 31 NSchG',
            to: 'awaitingLanguage',
          }),
          awaitingLanguage: {
            meta: { label: 'Wartet auf die Sprachstandsfeststellung', status: 'examined' },
            on: {
              languageResult: ways(
                [{ to: 'medical', then: [set('languageNeed', 'event.need')] }],
                ['record'],
              ),
            },
            after: { languagePeriod: 'medical' },
          },
          medical: transmissionState({
            id: 'medical',
            state: 'Meldung an die Region Hannover, Gesundheitsamt',
            status: 'examined',
            receivers: '["Region Hannover, Kinder- und Jugendärztlicher Dienst"]',
            legalBasis: '§ 56 Abs. 1 Nr. 1 NSchG, § 5 NGöGD',
            to: 'awaitingMedical',
          }),
          awaitingMedical: {
            meta: { label: 'Wartet auf die Schuleingangsuntersuchung', status: 'examined' },
            on: { medicalResult: ways('fitness', ['record']) },
            after: { medicalPeriod: 'reminder' },
          },
          reminder: taskState({
            id: 'reminder',
            state: 'Untersuchung steht aus',
            status: 'examined',
            task: 'Eltern an die Pflicht zur Untersuchung erinnern',
            post: 'clerk',
            legalBasis: '§ 56 Abs. 2 NSchG',
            outcomes: { reminded: { label: 'Erinnert', to: 'awaitingMedical' } },
          }),
          fitness: gate('Regelkind ohne Bedenken?', 'examined', [
            { to: '#case.approved', when: `${sixBy('-09-30')} and facts.medicalResult.result = "fit"` },
            { to: 'schoolTalk' },
          ]),
          schoolTalk: taskState({
            id: 'schoolTalk',
            state: 'Prüfung durch die Schule',
            status: 'examined',
            task: 'Schulleitung prüft, ob das Kind körperlich, geistig und im sozialen Verhalten schulfähig ist',
            post: 'lead',
            legalBasis: '§ 64 Abs. 1 Satz 3 und Abs. 2 NSchG',
            outcomes: {
              ready: { label: 'Schulfähig: aufnehmen', to: '#case.approved' },
              notReady: {
                label: 'Zurückstellung oder keine vorzeitige Aufnahme beabsichtigt',
                fields: [brief.long('ground', 'Gründe')],
                to: 'hearing',
              },
            },
          }),
          hearing: {
            meta: { label: 'Anhörung der Eltern (§ 28 VwVfG)', status: 'hearing' },
            initial: 'letter',
            onDone: 'schoolDecision',
            states: {
              letter: documentState({
                id: 'hearingLetter',
                state: 'Einladung zum Gespräch wird erstellt',
                status: 'hearing',
                document: 'hearing',
                to: 'dispatch',
              }),
              dispatch: dispatchState({
                id: 'hearingDispatch',
                state: 'Einladung geht hinaus',
                status: 'hearing',
                document: 'hearingLetter',
                to: 'talk',
              }),
              talk: {
                meta: { label: 'Eltern können sich äußern', status: 'hearing' },
                on: { parentsHeard: ways('heard', ['record']) },
                after: { hearingTalk: 'heard' },
              },
              heard: { type: 'final', meta: { label: 'Angehört', status: 'hearing' } },
            },
          },
          schoolDecision: taskState({
            id: 'schoolDecision',
            state: 'Entscheidung der Schule',
            status: 'inReview',
            task: 'Nach Anhörung über Zurückstellung oder vorzeitige Aufnahme entscheiden',
            post: 'lead',
            legalBasis: '§ 64 Abs. 1 Satz 3, Abs. 2 NSchG',
            outcomes: {
              admit: { label: 'Doch aufnehmen', to: '#case.approved' },
              putBack: {
                label: 'Nicht einschulen (Schulkindergarten möglich)',
                adverse: true,
                to: '#case.rejected',
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Aufnahme in die Schule', status: 'admitted' },
        initial: 'list',
        states: {
          list: transmissionState({
            id: 'schoolList',
            state: 'Schülerliste für die Schule',
            status: 'admitted',
            receivers: '[facts.school]',
            legalBasis: '§ 31 Abs. 1 NSchG',
            to: '#case.issued',
          }),
        },
      },
      issued: notification({
        label: 'Aufnahmebestätigung',
        status: ['admitted', 'admitted'],
        document: 'admission',
        prefix: 'admission',
      }),
      deferred: notification({
        label: 'Einschulung hinausgeschoben (§ 64 Abs. 1 Satz 2 NSchG)',
        status: ['deferred', 'deferred'],
        document: 'deferral',
        prefix: 'deferral',
        entry: [conclude('deferred')],
      }),
      rejected: {
        meta: { label: 'Nicht eingeschult', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'production',
        states: {
          production: documentState({
            id: 'refusalDocument',
            state: 'Bescheid wird ausgefertigt',
            status: 'decided',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Bescheid geht hinaus',
            status: 'decided',
            document: 'refusalDocument',
            to: 'inForce',
          }),
          inForce: {
            ...objection({
              remedyClock: 'refusalObjectionPeriod',
              actionClock: 'refusalActionPeriod',
              status: 'rejected',
              upheld: { to: '#case.checked.schoolTalk', then: [conclude('closed')] },
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
