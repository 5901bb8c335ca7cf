import {
  actionNotice,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  gate,
  hearing,
  hearingPeriod,
  informationEvent,
  informationPeriod,
  informationRequest,
  litigationStatus,
  notification,
  partyAddressee,
  partySection,
  plotLine,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';

const register = taskState({
  id: 'register',
  state: 'Einsicht in das Verzeichnis',
  status: 'inReview',
  task: 'Verzeichnis der Kulturdenkmale zum Grundstück und seiner Umgebung einsehen',
  post: 'clerk',
  target: 'P5D',
  legalBasis: '§ 4 Abs. 1, 3 NDSchG',
  outcomes: {
    listed: {
      label: 'Eingetragen',
      to: '#case.approved',
      fields: [
        brief.list(
          'entries',
          'Eintragungen',
          [
            brief.text('number', 'Objektkennziffer', 40),
            brief.pick('category', 'Art', {
              single: 'Baudenkmal (§ 3 Abs. 2)',
              group: 'Teil einer Gruppe baulicher Anlagen (§ 3 Abs. 3)',
              ground: 'Bodendenkmal (§ 3 Abs. 4)',
            }),
            brief.text('extent', 'Umfang: geschützte Teile', 500),
          ],
          { required: true, min: 1 },
        ),
      ],
    },
    notListed: { label: 'Nicht eingetragen, keine Anhaltspunkte', to: '#case.approved' },
    near: { label: 'Nicht eingetragen, aber Umgebung eines Baudenkmals (§ 8 NDSchG)', to: '#case.approved' },
    doubtful: {
      label: 'Nicht eingetragen, Denkmaleigenschaft zweifelhaft',
      to: 'stateOffice',
      fields: [brief.long('doubt', 'Anhaltspunkte (Baujahr, Gestalt, Geschichte)', 3000)],
    },
  },
});

/**
 * Auskunft aus dem Verzeichnis der Kulturdenkmale (§ 4 NDSchG): in Lower Saxony protection follows from the law alone
 * (§ 5 (1)), the list only tells; so the answer "not listed" is not the answer "no monument".
 *
 * Peculiar: anybody may look into the list, owner or not, without an interest; only the exact place of archaeological
 * sites needs one (they would be dug up), shown by owners and planners by office (FEEL). Where the list is silent but
 * the house is not, the Landesamt is asked, and the answer follows when it has examined. The information
 * binds nobody and is no act; only the refusal of an archaeological place is one. NOT transitions: entry in the list
 * (Landesamt, ex officio), permit (§ 10), tax certificate (§ 7i EStG), all procedures of their own.
 */
export default defineProcedure({
  key: 'denkmalauskunft',
  name: 'Auskunft aus dem Denkmalverzeichnis',
  domain: 'bauen-wohnen',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '61.3',
  filePlan: '41.50.30',
  leika: [],
  keywords: [
    'Steht mein Haus unter Denkmalschutz',
    'Denkmalliste',
    'Baudenkmal nachsehen',
    'Ensemble',
    'Denkmalatlas',
  ],
  legalBasis: ['§ 4 NDSchG', '§ 5 Abs. 1 NDSchG'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Wer fragt'),
      plotSection('Grundstück'),
      {
        title: 'Frage',
        fields: [
          brief.pick('subject', 'Wonach fragen Sie?', {
            building: 'Gebäude oder Gruppe',
            park: 'Garten, Friedhof, Park',
            ground: 'archäologische Fundstelle',
          }),
          brief.pick('capacity', 'Ich frage als', {
            owner: 'Eigentümerin oder Eigentümer',
            planner: 'Planungsbüro mit Auftrag',
            other: 'andere',
          }),
          brief.long('interest', 'Wofür brauchen Sie die genaue Lage?', 2000, {
            when: 'form.subject = "ground" and form.capacity = "other"',
          }),
          brief.text('builtAbout', 'Baujahr, soweit bekannt', 40, { required: false }),
        ],
      },
    ],
  },
  evidence: [{ name: 'plot', label: 'Grundstücksangaben' }],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    landesamtPeriod: informationPeriod('Prüfung durch das Landesamt', '§ 4 Abs. 3, § 21 NDSchG', 'P2M'),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    processingTarget: processingTarget({
      period: 'P2W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.stateOffice'],
    }),
  },
  documents: {
    request: requestLetter('Ihrer Anfrage'),
    answer: {
      kind: 'letter',
      title: 'Auskunft aus dem Verzeichnis der Kulturdenkmale',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grundstück', plotLine],
            ['Stand', '{today}'],
          ],
        },
        {
          type: 'table',
          caption: 'Eintragungen',
          of: 'facts.register.entries',
          columns: [
            ['Nr.', '{item.number}'],
            [
              'Art',
              '{if item.category = "single" then "Baudenkmal" else if item.category = "group" then "Gruppe baulicher Anlagen" else "Bodendenkmal"}',
            ],
            ['Umfang', '{item.extent}'],
          ],
          when: 'facts.register.outcome = "listed"',
        },
        {
          type: 'paragraph',
          text: 'Zu diesem Grundstück ist nichts eingetragen. Der Schutz hängt von der Eintragung nicht ab (§ 5 Abs. 1 NDSchG); sprechen Sie vor Arbeiten an älteren Gebäuden mit uns.',
          when: 'facts.register.outcome in ("notListed", "near")',
        },
        {
          type: 'paragraph',
          text: 'In der Umgebung steht ein Baudenkmal. Wer baut, darf dessen Erscheinungsbild nicht beeinträchtigen (§ 8 NDSchG); dafür kann eine Genehmigung nötig sein.',
          when: 'facts.register.outcome = "near"',
        },
        {
          type: 'paragraph',
          text: 'Das Landesamt für Denkmalpflege hat mitgeteilt: {facts.landesamtInformation.content}',
          when: 'facts.landesamtInformation != null',
        },
        {
          type: 'paragraph',
          text: 'Diese Auskunft ist gebührenfrei und bindet in einem Genehmigungsverfahren nicht.',
        },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrer Anfrage',
      signedBy: 'interest',
      blocks: [
        {
          type: 'paragraph',
          text: 'die genaue Lage der Fundstelle möchten wir nicht mitteilen, weil sie durch Raubgrabungen gefährdet ist: {facts.interest.reason} Sie können sich innerhalb von zwei Wochen äußern.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Auskunft über eine Fundstelle',
      remedy: true,
      signedBy: 'interest',
      blocks: [
        {
          type: 'paragraph',
          text: 'Die genaue Lage der archäologischen Fundstelle wird nicht mitgeteilt. Kosten werden nicht erhoben.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.interest.reason}' },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(plotSupplement),
    statement: statementEvent,
    landesamtInformation: informationEvent('Prüfergebnis des Landesamts eintragen'),
    ...directActionEvents,
  },
  publicStatus: { litigation: litigationStatus },
  certainty: { filePlan: { evidence: 'assumed' }, remedy: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', target: 'P2D', task: 'Grundstück bestimmen' }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'place',
        states: {
          place: gate('Geheimzuhaltende Lage?', 'inReview', [
            { to: 'interest', when: 'form.subject = "ground" and form.capacity = "other"' },
            { to: 'register' },
          ]),
          interest: taskState({
            id: 'interest',
            state: 'Interesse an der Lage einer Fundstelle',
            status: 'inReview',
            task: 'Interesse gegen den Schutz der Fundstelle abwägen',
            post: 'clerk',
            legalBasis: '§ 4 NDSchG, Art. 4 Übereinkommen von Valletta',
            outcomes: {
              shown: { label: 'Genügt', to: 'register' },
              notShown: {
                label: 'Genügt nicht',
                adverse: true,
                to: [
                  { to: 'hearing', when: 'facts.heardOn = null', then: [set('heardOn', 'today')] },
                  { to: '#case.rejected' },
                ],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'interest',
          }),
          register,
          stateOffice: {
            ...informationRequest({
              id: 'landesamt',
              label: 'Prüfung der Denkmaleigenschaft',
              receivers: '["Niedersächsisches Landesamt für Denkmalpflege"]',
              legalBasis: '§ 4 Abs. 3, § 21 NDSchG',
              clock: 'landesamtPeriod',
              needed: 'true',
            }),
            onDone: 'register',
          },
        },
      },
      approved: {
        meta: { label: 'Auskunft steht fest', status: 'decided' },
        initial: 'ready',
        states: { ready: gate('Zur Ausfertigung', 'decided', [{ to: '#case.issued' }]) },
      },
      issued: notification({
        label: 'Auskunft',
        status: ['inProduction', 'sent'],
        document: 'answer',
        prefix: 'answer',
      }),
      rejected: actionNotice({
        label: 'Auskunft über die Lage versagt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.register', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
