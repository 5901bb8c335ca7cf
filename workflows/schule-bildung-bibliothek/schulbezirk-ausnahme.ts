import {
  actionPeriod,
  applicantSection,
  brief,
  childSection,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  freeOfCharge,
  hearing,
  hearingPeriod,
  inactionMarker,
  objection,
  objectionEvents,
  objectionPeriod,
  opinionEvent,
  opinionPeriod,
  participation,
  plainLetter,
  plainNotice,
  replyPeriod,
  requestLetter,
  requestOutcome,
  requiredConsent,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const remedy = (prefix: string, upheld: string) =>
  objection({
    remedyClock: `${prefix}ObjectionPeriod`,
    actionClock: 'actionPeriod',
    status: prefix === 'permit' ? 'allowed' : 'rejected',
    upheld: { to: upheld, then: [conclude('closed')] },
  });

/**
 * Leave to attend another school than the one of the district (§ 63 (3) sentence 4 NSchG).
 *
 * Two grounds and no third: undue hardship for child or family, or pedagogical reasons that demand it; that both
 * parents work is by itself none (OVG Lüneburg, 2 ME 405/18). Both schools take part side by side: the one that gives the child up
 * is consulted where it already knows the child, the one that takes it must agree, because its room is limited (§ 59a NSchG); without agreement
 * nobody may allow it. Where they differ and cannot settle it, the Regionales Landesamt decides and the case goes there. The leave
 * is for the stay at that school as long as its ground lasts, and no free transport comes with it (§ 114 (3) NSchG). Before a
 * refusal the parents are heard; as school matter the objection is open (§ 80 (2) NJG).
 */
export default defineProcedure({
  ...educationService,
  key: 'schulbezirk-ausnahme',
  name: 'Besuch einer anderen als der zuständigen Schule',
  kind: 'exemption',
  initiation: 'application',
  unit: '40.1',
  filePlan: '40.10.20',
  leika: [],
  legalBasis: ['§ 63 Abs. 3 NSchG', '§ 59a NSchG', '§ 114 NSchG', 'Schulbezirkssatzung der LHH'],
  keywords: ['Schulbezirk wechseln', 'Gastschulantrag', 'Ausnahmegenehmigung Grundschule', 'Wunschschule'],
  retention: educationRetention(5, 'nach Ende des Schulbesuchs'),
  fee: freeOfCharge('Schulverwaltung, § 1 NVwKostG'),
  form: {
    sections: [
      applicantSection(
        'Erziehungsberechtigte',
        brief.pick('custody', 'Sorgerecht', { joint: 'gemeinsam', sole: 'allein' }),
        brief.yes('bothAgree', 'Der andere Elternteil ist einverstanden', { when: 'form.custody = "joint"' }),
      ),
      childSection(19, brief.count('grade', 'Klasse', 10, { min: 1 })),
      {
        title: 'Schulwechsel',
        fields: [
          brief.text('districtSchool', 'Zuständige Schule'),
          brief.text('wantedSchool', 'Gewünschte Schule'),
          brief.day('from', 'Ab'),
          brief.pick('ground', 'Grund', {
            care: 'Betreuung nach der Schule',
            health: 'Gesundheit oder Behinderung',
            move: 'bevorstehender oder erfolgter Umzug',
            conflict: 'Konflikt oder Gewalt an der Schule',
            sibling: 'Geschwister an der Schule',
            pedagogical: 'pädagogische Gründe',
          }),
          brief.long('reasons', 'Begründung', 4000),
          brief.text('carer', 'Wer betreut das Kind nach der Schule', 200, { when: 'form.ground = "care"' }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.districtSchool != form.wantedSchool',
        message: 'Die gewünschte Schule ist schon die zuständige.',
        field: 'wantedSchool',
      },
    ],
  },
  evidence: [
    {
      name: 'care',
      label: 'Bestätigung der Betreuungsperson und beider Arbeitgeber',
      when: 'form.ground = "care"',
    },
    { name: 'medical', label: 'Ärztliche Bescheinigung', when: 'form.ground = "health"' },
    { name: 'move', label: 'Mietvertrag', when: 'form.ground = "move"' },
  ],
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (Schulen)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Fachbereich Schule, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes oder zur Niederschrift erhoben werden.',
    validFrom: '2022-01-01',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    givingPeriod: opinionPeriod('Stellungnahme der abgebenden Schule', '§ 63 Abs. 3 NSchG', 'P2W'),
    takingPeriod: opinionPeriod('Einvernehmen der aufnehmenden Schule', '§ 63 Abs. 3, § 59a NSchG', 'P2W'),
    hearingPeriod: hearingPeriod(),
    permitObjectionPeriod: objectionPeriod('facts.permitDispatch'),
    refusalObjectionPeriod: objectionPeriod('facts.refusalDispatch'),
    actionPeriod: actionPeriod(),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Besuch einer anderen Schule'),
    hearing: plainLetter(
      'Anhörung zu Ihrem Antrag auf Besuch einer anderen Schule',
      'nach Stand der Prüfung liegt weder eine unzumutbare Härte vor noch ist der Wechsel aus pädagogischen Gründen geboten: {facts.decision.reason}',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG).',
    ),
    permit: plainNotice(
      'Gestattung des Besuchs einer anderen Schule',
      'decision',
      '{form.childName} darf ab {form.from} die {form.wantedSchool} besuchen (§ 63 Abs. 3 Satz 4 {facts.decision.number} NSchG).',
      'Die Gestattung gilt, solange der Grund besteht, längstens bis zum Ende des Besuchs dieser Schule. Änderungen teilen Sie bitte mit.',
      'Schülerbeförderung wird nur bis zur Entfernung der zuständigen Schule erstattet (§ 114 Abs. 3 NSchG).',
    ),
    refusal: plainNotice(
      'Ablehnung des Besuchs einer anderen Schule',
      'decision',
      'Ihr Antrag für {form.childName} wird abgelehnt. Zuständig bleibt: {form.districtSchool}.',
      '{facts.decision.reason}',
      ['Ihre Äußerung haben wir berücksichtigt: {facts.statement.statement}', 'facts.statement != null'],
    ),
  },
  events: {
    ...objectionEvents(),
    withdraw: withdrawEvent,
    statement: statementEvent,
    givingOpinion: opinionEvent('Stellungnahme der abgebenden Schule eintragen'),
    takingOpinion: opinionEvent('Einvernehmen der aufnehmenden Schule eintragen'),
    supplement: supplementEvent([
      brief.long('reasons', 'Ergänzung der Begründung', 4000, { required: false }),
    ]),
  },
  publicStatus: {
    allowed: {
      de: 'Gestattet',
      easy: 'Ihr Kind darf in die andere Schule gehen.',
      en: 'Allowed',
      actor: 'nobody',
      next: 'Melden Sie Ihr Kind jetzt an der neuen Schule an.',
    },
    objectionPending: {
      de: 'Widerspruch läuft',
      easy: 'Jemand hat Widerspruch eingelegt. Das wird geprüft.',
      en: 'Objection pending',
      actor: 'other',
      next: 'Bis zur Entscheidung besucht Ihr Kind die zuständige Schule.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Zuständige Schule nach Anschrift, Grund und Nachweise prüfen',
      }),
      checked: {
        meta: { label: 'Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'schools',
        states: {
          schools: {
            type: 'parallel',
            meta: { label: 'Beteiligung beider Schulen', status: 'waitingForOthers' },
            onDone: 'decision',
            states: {
              giving: participation({
                id: 'giving',
                label: 'Abgebende Schule',
                authority: 'Abgebende Schule',
                effect: 'Benehmen',
                legalBasis: '§ 63 Abs. 3 NSchG, § 31 NSchG',
                clock: 'givingPeriod',
                needed: 'form.grade > 1',
              }),
              taking: requiredConsent({
                id: 'taking',
                label: 'Aufnehmende Schule',
                receivers: '[form.wantedSchool]',
                legalBasis: '§ 63 Abs. 3, § 59a NSchG',
                clock: 'takingPeriod',
              }),
            },
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Ausnahme',
            status: 'inReview',
            task: 'Härte oder pädagogische Gründe würdigen; Aufnahme nur mit Einvernehmen der aufnehmenden Schule',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 63 Abs. 3 Satz 4 NSchG',
            outcomes: {
              allow: {
                label: 'Gestatten',
                fields: [
                  brief.pick('number', 'Tatbestand', {
                    'Nr. 1': 'unzumutbare Härte',
                    'Nr. 2': 'pädagogisch geboten',
                  }),
                  brief.long('why', 'Tragende Gründe'),
                ],
                to: [
                  { to: '#case.approved', when: 'facts.takingOpinion.result != "refuses"' },
                  { to: 'disagreement' },
                ],
              },
              refuse: {
                label: 'Ablehnen',
                adverse: true,
                to: [
                  { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
                  { to: '#case.rejected' },
                ],
              },
              proof: { ...requestOutcome, label: 'Nachweis fehlt' },
            },
          }),
          disagreement: taskState({
            id: 'disagreement',
            state: 'Schulen sind sich nicht einig',
            status: 'waitingForOthers',
            task: 'Zwischen den Schulen vermitteln, sonst dem Regionalen Landesamt vorlegen',
            post: 'lead',
            target: 'P7D',
            legalBasis: '§ 63 Abs. 3, §§ 119, 120 NSchG',
            outcomes: {
              settled: { label: 'Aufnehmende Schule stimmt doch zu', to: '#case.approved' },
              submitted: { label: 'Dem Regionalen Landesamt zur Entscheidung', to: 'submission' },
            },
          }),
          submission: transmissionState({
            id: 'submission',
            state: 'Vorlage an das Regionale Landesamt',
            status: 'waitingForOthers',
            receivers: '["Regionales Landesamt für Schule und Bildung Hannover"]',
            legalBasis: '§ 31 NSchG, §§ 119, 120 NSchG',
            to: '#case.transferred',
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
        },
      },
      approved: {
        meta: { label: 'Gestattung', status: 'allowed' },
        initial: 'place',
        states: {
          place: taskState({
            id: 'place',
            state: 'Schulplatz',
            status: 'allowed',
            task: 'Platz an der gewünschten Schule vormerken, Schülerakte zur Überweisung anstoßen',
            post: 'clerk',
            outcomes: { noted: { label: 'Vorgemerkt', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Gestattungsbescheid', status: 'allowed' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'permitDocument',
            state: 'Gestattung wird ausgefertigt',
            status: 'allowed',
            document: 'permit',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'permitDispatch',
            state: 'Gestattung geht an Eltern',
            status: 'allowed',
            document: 'permitDocument',
            to: 'tellSchools',
          }),
          tellSchools: transmissionState({
            id: 'tellSchools',
            state: 'Beide Schulen werden unterrichtet',
            status: 'allowed',
            receivers: '[form.districtSchool, form.wantedSchool]',
            legalBasis: '§ 31 Abs. 1 NSchG',
            to: 'remedy',
          }),
          remedy: { ...remedy('permit', '#case.checked.decision'), onDone: 'over' },
          over: { type: 'final', meta: { label: 'Bestandskräftig', status: 'allowed' } },
        },
      },
      rejected: {
        meta: { label: 'Ausnahme abgelehnt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'refusalDocument',
            state: 'Ablehnung wird ausgefertigt',
            status: 'decided',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Ablehnung geht hinaus',
            status: 'decided',
            document: 'refusalDocument',
            to: 'remedy',
          }),
          remedy: { ...remedy('refusal', '#case.checked.decision'), onDone: 'over' },
          over: { type: 'final', meta: { label: 'Bestandskräftig', status: 'rejected' } },
        },
      },
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
