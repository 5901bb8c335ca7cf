import {
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  processingTarget,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Befreiung von der Beibringung des Ehefähigkeitszeugnisses (§ 1309 (2) BGB): the president of the Oberlandesgericht Celle
 * decides, the registry office receives the application and prepares the decision (§ 12 (3) PStG).
 *
 * Hence no grant and no refusal of this office: what it makes is a report with a proposal, and even a hopeless
 * application goes there. Peculiar: the applicant is the foreign partner alone, the marriage must be registered
 * (`eheschliessung-anmelden` waits for the outcome); the court asks back, for months → `supplementing`, which sends the
 * answer on; the fee is the court's, by income (KV JVKostG) → a statement of income is evidence, no tariff stands here.
 * The exemption holds six months and only for this marriage, computed from the court's day. The remedy is the one of
 * §§ 23 ff. EGGVG against the court's decision; its instruction stands in that decision, not in ours.
 */
export default defineProcedure({
  ...registryService,
  key: 'ehefaehigkeitszeugnis-befreiung',
  name: 'Befreiung von der Beibringung des Ehefähigkeitszeugnisses',
  kind: 'exemption',
  filePlan: '34.30.40',
  leika: ['99059002010000'],
  legalBasis: ['§ 1309 Abs. 2 BGB', '§ 12 Abs. 3 PStG', '§ 23 EGGVG'],
  keywords: [
    'Ausländer heiraten Papiere fehlen',
    'Oberlandesgericht Heirat',
    'ledig im Heimatland',
    'Hochzeit ohne Dokument vom Konsulat',
  ],
  retention: { years: 80, legalBasis: '§ 6 PStG: Sammelakte, wie das Eheregister', evidence: 'derived' },
  remedy: {
    kind: 'none',
    legalBasis:
      'Es entscheidet das Oberlandesgericht (Justizverwaltungsakt, §§ 23, 25, 26 EGGVG); das Standesamt trifft keine Entscheidung',
    validFrom: '2009-01-01',
    evidence: 'derived',
  },
  form: {
    sections: [
      {
        title: 'Wer befreit werden soll',
        fields: [
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'birthPlace', label: 'Geburtsort und Staat', type: 'text', maxLength: 160, required: true },
          { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 80, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'residence',
            label: 'Gewöhnlicher Aufenthalt',
            type: 'choice',
            required: true,
            options: [
              { value: 'germany', label: 'Deutschland' },
              { value: 'abroad', label: 'Ausland' },
            ],
          },
          {
            name: 'certificateState',
            label: 'Warum kein Ehefähigkeitszeugnis beigebracht wird',
            type: 'choice',
            required: true,
            options: [
              { value: 'noneIssued', label: 'der Heimatstaat stellt keine aus' },
              { value: 'obstacle', label: 'der Heimatstaat verweigert es aus hier unbeachtlichen Gründen' },
            ],
          },
          {
            name: 'status',
            label: 'Familienstand',
            type: 'choice',
            required: true,
            options: [
              { value: 'single', label: 'ledig' },
              { value: 'divorced', label: 'geschieden' },
              { value: 'widowed', label: 'verwitwet' },
            ],
          },
        ],
      },
      {
        title: 'Die geplante Ehe',
        fields: [
          {
            name: 'partnerName',
            label: 'Name der anderen Person',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          {
            name: 'registrationFile',
            label: 'Aktenzeichen der Anmeldung der Eheschließung',
            type: 'text',
            maxLength: 60,
            required: true,
          },
          {
            name: 'netIncome',
            label: 'Monatliches Nettoeinkommen beider (für die Gebühr des Gerichts)',
            type: 'money',
            min: 0,
            required: true,
          },
          { name: 'urgentReason', label: 'Grund besonderer Eile', type: 'text', maxLength: 500 },
        ],
      },
    ],
  },
  evidence: [
    { name: 'passport', label: 'Reisepass' },
    { name: 'birth', label: 'Geburtsurkunde mit Übersetzung und Legalisation oder Apostille' },
    { name: 'single', label: 'Ledigkeits- oder Familienstandsbescheinigung des Heimatstaats' },
    {
      name: 'divorce',
      label: 'Scheidungsurteil mit Anerkennung',
      legalBasis: '§ 107 FamFG',
      when: 'form.status = "divorced"',
    },
    { name: 'income', label: 'Einkommensnachweise beider', legalBasis: 'KV JVKostG' },
  ],
  fee: [
    {
      id: 'court',
      legalBasis: 'Die Gebühr erhebt das Oberlandesgericht (JVKostG)',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  clocks: {
    replyPeriod,
    courtReply: {
      label: 'Sachstand beim Oberlandesgericht',
      kind: 'target',
      legalBasis: '§ 1309 Abs. 2 BGB (Wiedervorlage)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2M',
    },
    exemptionValidity: {
      label: 'Geltung der Befreiung',
      kind: 'statutory',
      legalBasis: '§ 1309 Abs. 2 Satz 4 BGB',
      bound: 'party',
      start: { rule: 'event', on: 'facts.higherCourtDecision.decidedOn' },
      period: 'P6M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    processingTarget: processingTarget({
      period: 'P3W',
      runsIn: ['submitted', 'checked.report'],
      pausesIn: ['submitted.awaitingApplicant'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Befreiung'),
    outcome: {
      kind: 'letter',
      title: 'Entscheidung des Oberlandesgerichts über Ihren Befreiungsantrag',
      signedAs: 'registrar',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Oberlandesgericht Celle hat am {facts.higherCourtDecision.decidedOn} (Aktenzeichen {facts.higherCourtDecision.reference}) die Befreiung erteilt. Sie gilt sechs Monate und nur für die angemeldete Ehe.',
          when: 'facts.higherCourtDecision.result = "granted"',
        },
        {
          type: 'paragraph',
          text: 'das Oberlandesgericht Celle hat am {facts.higherCourtDecision.decidedOn} (Aktenzeichen {facts.higherCourtDecision.reference}) die Befreiung versagt. Der Bescheid des Gerichts, den Sie mit seiner Belehrung erhalten, sagt, wie Sie dagegen vorgehen können.',
          when: 'facts.higherCourtDecision.result = "refused"',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'urgentReason', label: 'Grund besonderer Eile', type: 'text', maxLength: 500 },
    ]),
    courtQuestion: {
      label: 'Rückfrage des Oberlandesgerichts eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'question',
          label: 'Was das Gericht verlangt',
          type: 'longText',
          maxLength: 3000,
          required: true,
        },
      ],
    },
    higherCourtDecision: {
      label: 'Entscheidung des Oberlandesgerichts eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Entscheidung',
          type: 'choice',
          required: true,
          options: [
            { value: 'granted', label: 'Befreiung erteilt' },
            { value: 'refused', label: 'Befreiung versagt' },
          ],
        },
        { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
        { name: 'decidedOn', label: 'Vom', type: 'date', required: true, notAfter: 'today' },
      ],
    },
  },
  publicStatus: {
    atHigherCourt: {
      de: 'Beim Oberlandesgericht',
      easy: 'Ein Gericht in Celle entscheidet über Ihren Antrag. Das dauert einige Wochen.',
      en: 'With the higher regional court',
      actor: 'other',
      next: 'Das Oberlandesgericht entscheidet und erhebt seine Gebühr selbst.',
    },
    exempted: {
      de: 'Befreit',
      easy: 'Sie brauchen kein Ehefähigkeitszeugnis. Bitte heiraten Sie innerhalb von sechs Monaten.',
      en: 'Exempted',
      actor: 'applicant',
      next: 'Die Befreiung gilt sechs Monate. Bitte vereinbaren Sie den Trautermin.',
    },
    rejected: {
      de: 'Vom Gericht versagt',
      easy: 'Das Gericht hat Nein gesagt. Die Gründe stehen in seinem Brief.',
      en: 'Refused by the court',
      actor: 'nobody',
      next: 'Der Bescheid des Oberlandesgerichts nennt den Rechtsbehelf.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Antrag aufnehmen, Urkunden mit Übersetzung und Einkommensnachweise prüfen',
      }),
      checked: {
        meta: { label: 'Vorbereitung und Entscheidung des Gerichts', status: 'inReview' },
        on: withdrawal,
        initial: 'report',
        states: {
          report: registrarTask({
            id: 'report',
            state: 'Vorlagebericht',
            task: 'Ehefähigkeit nach Heimatrecht prüfen und die Entscheidung mit einem Vorschlag vorbereiten',
            target: 'P14D',
            legalBasis: '§ 12 Abs. 3 PStG, Art. 13 EGBGB',
            outcomes: {
              supported: { label: 'Mit Befürwortung vorlegen', to: 'submission' },
              doubtful: {
                label: 'Ohne Befürwortung vorlegen',
                to: 'submission',
                fields: [
                  { name: 'concerns', label: 'Bedenken', type: 'longText', maxLength: 3000, required: true },
                ],
              },
              incomplete: requestOutcome,
            },
          }),
          submission: transmissionState({
            id: 'submission',
            state: 'Vorlage an das Oberlandesgericht',
            status: 'atHigherCourt',
            receivers: '["Präsidentin oder Präsident des Oberlandesgerichts Celle"]',
            legalBasis: '§ 1309 Abs. 2 BGB, § 12 Abs. 3 PStG',
            to: 'awaitingCourt',
          }),
          awaitingCourt: {
            meta: { label: 'Wartet auf die Entscheidung des Oberlandesgerichts', status: 'atHigherCourt' },
            on: {
              courtQuestion: ways('supplementing', ['record']),
              higherCourtDecision: ways(
                [{ to: '#case.approved', when: 'event.result = "granted"' }, { to: '#case.rejected' }],
                ['record'],
              ),
            },
            after: { courtReply: 'inquiry' },
          },
          inquiry: taskState(
            {
              id: 'inquiry',
              state: 'Sachstand',
              status: 'atHigherCourt',
              task: 'Beim Oberlandesgericht nach dem Stand fragen',
              post: 'clerk',
              outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingCourt' } },
            },
            {
              on: {
                higherCourtDecision: ways(
                  [{ to: '#case.approved', when: 'event.result = "granted"' }, { to: '#case.rejected' }],
                  ['record'],
                ),
              },
            },
          ),
          supplementing: taskState({
            id: 'supplementing',
            state: 'Rückfrage des Gerichts',
            status: 'waitingForYou',
            task: 'Rückfrage mit der antragstellenden Person klären und Unterlagen nachsenden',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              sentOn: { label: 'Beantwortet, Unterlagen nachgesandt', to: 'submission' },
              unanswerable: { label: 'Nicht beizubringen: dem Gericht mitteilen', to: 'submission' },
            },
          }),
        },
      },
      approved: { meta: { label: 'Befreiung erteilt', status: 'exempted' }, always: '#case.issued' },
      issued: {
        meta: { label: 'Befreiung gilt', status: 'exempted' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'outcomeDocument',
            state: 'Nachricht wird erstellt',
            status: 'exempted',
            document: 'outcome',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'outcomeDispatch',
            state: 'Nachricht geht hinaus',
            status: 'exempted',
            document: 'outcomeDocument',
            to: 'valid',
          }),
          valid: taskState(
            {
              id: 'valid',
              state: 'Befreiung gilt (sechs Monate)',
              status: 'exempted',
              task: 'Befreiung zur Anmeldung der Eheschließung geben; nach der Trauung abschließen',
              post: 'clerk',
              outcomes: {
                used: { label: 'Ehe geschlossen oder Befreiung zur Akte der Anmeldung gegeben', to: 'done' },
              },
            },
            { after: { exemptionValidity: 'lapsed' } },
          ),
          lapsed: { type: 'final', meta: { label: 'Befreiung abgelaufen', status: 'closed' } },
          done: { type: 'final', meta: { label: 'Befreiung verwendet', status: 'closed' } },
        },
      },
      rejected: {
        meta: { label: 'Vom Oberlandesgericht versagt', status: 'rejected' },
        entry: [{ type: 'conclude', params: { ending: 'rejected' } }],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'refusalNews',
            state: 'Nachricht wird erstellt',
            status: 'rejected',
            document: 'outcome',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalNewsDispatch',
            state: 'Nachricht geht hinaus',
            status: 'rejected',
            document: 'refusalNews',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Mitgeteilt', status: 'rejected' } },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
