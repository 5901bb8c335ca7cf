import {
  completeness,
  conclude,
  defineProcedure,
  documentState,
  dispatchState,
  endings,
  notification,
  processingTarget,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Certificate that the register of custody holds no entry (§ 58 (2) SGB VIII, until 2022 § 58a): with it a mother not
 * married to the father proves that she has custody alone.
 *
 * Two youth offices are in it. The mother asks where she lives; the register is kept where the child was born (abroad:
 * Land Berlin), and that office tells the first one what is entered (§ 58 (2) sentence 3). So this machine asks itself
 * when the child was born here, and the other office else. An entry of joint custody means no certificate and no refusal
 * by act: the mother is told what is entered; a partial transfer by a court is certified with that part. Only the mother
 * may ask, nobody with her power of attorney at the counter without it in writing.
 */
export default defineProcedure({
  key: 'sorgeregister-bescheinigung',
  name: 'Bescheinigung aus dem Sorgeregister (Negativbescheinigung)',
  domain: 'jugend-familie-kita',
  kind: 'attestation',
  initiation: 'application',
  unit: '51.1',
  filePlan: '51.30.30',
  leika: [],
  law: 'SGB X',
  legalBasis: ['§ 58 SGB VIII', '§ 1626d Abs. 2 BGB'],
  audience: ['citizen'],
  keywords: [
    'alleiniges Sorgerecht nachweisen',
    'Negativattest',
    'alleinerziehende Mutter Nachweis',
    'Reisepass Kind ohne Vater',
    'Negativtest Sorgerecht',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Mutter',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          {
            name: 'formerName',
            label: 'Familienname bei der Geburt des Kindes, falls anders',
            type: 'name',
            maxLength: 120,
          },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
          {
            name: 'neverMarried',
            label: 'Ich war und bin nicht mit dem Vater des Kindes verheiratet',
            type: 'boolean',
            required: true,
          },
        ],
      },
      {
        title: 'Kind',
        fields: [
          {
            name: 'childName',
            label: 'Name bei der Geburt und heute',
            type: 'name',
            maxLength: 240,
            required: true,
          },
          {
            name: 'childBirth',
            label: 'Geburtsdatum',
            type: 'date',
            required: true,
            notAfter: 'today',
            notBefore: 'date(today) - duration("P18Y")',
          },
          {
            name: 'born',
            label: 'Geboren',
            type: 'choice',
            required: true,
            options: [
              { value: 'here', label: 'in Hannover' },
              { value: 'elsewhere', label: 'an einem anderen Ort in Deutschland' },
              { value: 'abroad', label: 'im Ausland' },
            ],
          },
          {
            name: 'birthPlace',
            label: 'Geburtsort',
            type: 'text',
            maxLength: 120,
            when: 'form.born != "here"',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.neverMarried = true',
        message:
          'Nach einer Ehe mit dem Vater besteht gemeinsame Sorge kraft Gesetzes; die Bescheinigung sagt darüber nichts.',
        field: 'neverMarried',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis der Mutter' },
    { name: 'birth', label: 'Geburtsurkunde des Kindes' },
  ],
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: {
    kind: 'none',
    legalBasis:
      'Auskunft aus dem Register, kein Verwaltungsakt; allgemeine Leistungsklage (§ 43 Abs. 2 VwGO)',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  clocks: {
    replyPeriod: { ...replyPeriod, legalBasis: '§ 26 Abs. 7 SGB X' },
    processingTarget: processingTarget({
      period: 'P5WD',
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingRegister'],
    }),
    registerPeriod: {
      label: 'Antwort des Jugendamts des Geburtsorts',
      kind: 'setByAuthority',
      legalBasis: '§ 58 Abs. 2 Satz 3 SGB VIII',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2W',
    },
  },
  documents: {
    request: requestLetter('der gewünschten Bescheinigung aus dem Sorgeregister'),
    certificate: {
      kind: 'certificate',
      title: 'Bescheinigung aus dem Sorgeregister',
      signedBy: 'signature',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Für {form.childName}, geboren am {form.childBirth}, liegen heute keine Eintragungen im Sorgeregister vor (§ 58 Abs. 2 SGB VIII).',
          when: 'facts.entry = "none"',
        },
        {
          type: 'paragraph',
          text: 'Für {form.childName}, geboren am {form.childBirth}, ist die elterliche Sorge aufgrund einer rechtskräftigen Entscheidung nur zum Teil gemeinsam übertragen: {facts.content} Weitere Eintragungen liegen nicht vor.',
          when: 'facts.entry = "partial"',
        },
        { type: 'paragraph', text: 'Die Bescheinigung gibt den Stand vom {today} wieder.' },
      ],
    },
    entered: {
      kind: 'letter',
      title: 'Ihre Anfrage an das Sorgeregister',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.childName} ist gemeinsame elterliche Sorge eingetragen: {facts.content} Eine Bescheinigung, dass nichts eingetragen ist, können wir deshalb nicht ausstellen.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    registerAnswer: {
      label: 'Mitteilung des Sorgeregisters am Geburtsort eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'entry',
          label: 'Eintragung',
          type: 'choice',
          required: true,
          options: [
            { value: 'none', label: 'keine' },
            { value: 'partial', label: 'Sorge durch Gericht zum Teil übertragen' },
            { value: 'joint', label: 'gemeinsame Sorge' },
          ],
        },
        {
          name: 'content',
          label: 'Inhalt',
          type: 'text',
          maxLength: 500,
          when: 'event.entry != "none"',
          required: true,
        },
      ],
    },
    supplement: supplementEvent([
      { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120 },
      { name: 'formerName', label: 'Früherer Familienname', type: 'name', maxLength: 120 },
    ]),
  },
  publicStatus: {
    entered: {
      de: 'Eintragung vorhanden',
      easy: 'Im Register steht, dass beide Eltern das Sorgerecht haben. Deshalb bekommen Sie keine Bescheinigung.',
      en: 'Entry found',
      actor: 'nobody',
      next: 'Im Brief steht, was eingetragen ist.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Ausweis der Mutter und Wohnsitz in Hannover prüfen',
      }),
      checked: {
        meta: { label: 'Registerabfrage', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Wo wird das Register geführt?', status: 'inReview' },
            always: ways([{ to: 'ownRegister', when: 'form.born = "here"' }, { to: 'askRegister' }]),
          },
          ownRegister: taskState({
            id: 'ownRegister',
            state: 'Abfrage im eigenen Sorgeregister',
            status: 'inReview',
            task: 'Eintragungen unter allen Namen von Kind und Mutter suchen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 58 Abs. 1 SGB VIII',
            outcomes: {
              none: {
                label: 'Keine Eintragung',
                to: [{ to: '#case.approved', then: [set('entry', '"none"')] }],
              },
              partial: {
                label: 'Sorge durch Gericht zum Teil übertragen',
                fields: [{ name: 'content', label: 'Inhalt', type: 'text', maxLength: 500, required: true }],
                to: [
                  {
                    to: '#case.approved',
                    then: [set('entry', '"partial"'), set('content', 'event.content')],
                  },
                ],
              },
              joint: {
                label: 'Gemeinsame Sorge eingetragen',
                fields: [
                  {
                    name: 'content',
                    label: 'Urkunde oder Entscheidung',
                    type: 'text',
                    maxLength: 500,
                    required: true,
                  },
                ],
                to: [{ to: '#case.entered', then: [set('content', 'event.content')] }],
              },
              ambiguous: { ...requestOutcome, label: 'Nicht eindeutig, Angaben klären' },
            },
          }),
          askRegister: transmissionState({
            id: 'askRegister',
            state: 'Anfrage an das Register des Geburtsorts',
            status: 'waitingForOthers',
            receivers:
              'if form.born = "abroad" then ["Land Berlin, Sorgeregister"] else ["Jugendamt: " + form.birthPlace]',
            legalBasis: '§ 58 Abs. 2 SGB VIII',
            to: 'awaitingRegister',
          }),
          awaitingRegister: {
            meta: { label: 'Wartet auf das Register des Geburtsorts', status: 'waitingForOthers' },
            on: {
              registerAnswer: ways(
                [
                  {
                    to: '#case.entered',
                    when: 'event.entry = "joint"',
                    then: [set('content', 'event.content')],
                  },
                  {
                    to: '#case.approved',
                    then: [set('entry', 'event.entry'), set('content', 'event.content')],
                  },
                ],
                ['record'],
              ),
            },
            after: { registerPeriod: 'reminder' },
          },
          reminder: taskState({
            id: 'reminder',
            state: 'Register antwortet nicht',
            status: 'waitingForOthers',
            task: 'Beim Jugendamt des Geburtsorts nachfragen',
            post: 'clerk',
            outcomes: { asked: { label: 'Erneut angefragt', to: 'askRegister' } },
          }),
        },
      },
      approved: {
        meta: { label: 'Zur Ausstellung frei', status: 'inProduction' },
        initial: 'signature',
        states: {
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung und Siegel',
            status: 'inProduction',
            task: 'Bescheinigung mit dem Stand von heute zeichnen und siegeln',
            post: 'clerk',
            target: 'P1D',
            outcomes: { signed: { label: 'Gezeichnet', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausgestellt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'certificateDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'certificateDispatch',
            state: 'Bescheinigung geht hinaus',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'sent',
          }),
          sent: { type: 'final', meta: { label: 'Versandt', status: 'sent' } },
        },
      },
      entered: notification({
        label: 'Gemeinsame Sorge eingetragen',
        status: ['inReview', 'entered'],
        document: 'entered',
        prefix: 'entered',
        entry: [conclude('entered')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
