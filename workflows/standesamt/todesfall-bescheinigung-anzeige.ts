import {
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  fixedFee,
  paymentPeriod,
  refusalLetter,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
  requestWithin,
  requestOutcome,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const request = requestWithin('Ihrem Antrag auf die Bescheinigung', 'P1D', 'einem Tag');

/**
 * Bescheinigung über die Anzeige eines Todesfalls (§ 7 (2) PStV): the death is notified, the recording had to be postponed,
 * and the family wants to bury. The paper says that and no more: it proves neither identity nor marital status, but
 * cemetery and crematorium may act on it (§ 9 (3) BestattG).
 *
 * Peculiar: it presupposes a postponed notification with its own file, which the form names; if that death is recorded by
 * now, the certificate of death takes its place and this request is pointless → refusal `alreadyRecorded`. If the cause
 * is unexplained the prosecutor's release is still needed, and the paper tells so. It is handed over the same day at the
 * counter, never posted to the portal, since the undertaker needs the sealed original; afterwards the open recording
 * is put on the list again (`reminder`), for the paper must not become a substitute.
 */
export default defineProcedure({
  ...registryService,
  key: 'todesfall-bescheinigung-anzeige',
  name: 'Bescheinigung über die Anzeige eines Todesfalls',
  kind: 'attestation',
  audience: ['citizen', 'company'],
  keywords: [
    'Beerdigung bevor die Sterbeurkunde da ist',
    'Bestatter braucht Papier',
    'Tod noch nicht beurkundet',
    'Zurückstellung',
  ],
  filePlan: '34.50.30',
  leika: ['99101016012000'],
  legalBasis: ['§ 7 Abs. 2 PStV', '§ 28 PStG', '§ 9 Abs. 3 BestattG'],
  retention: { years: 30, legalBasis: '§ 6 PStG: Sammelakte, wie das Sterberegister', evidence: 'derived' },
  addressee: ['{form.applicantName}', '{form.applicantAddress}'],
  form: {
    sections: [
      {
        title: 'Der angezeigte Todesfall',
        fields: [
          {
            name: 'deceasedName',
            label: 'Verstorbene Person (nach den vorliegenden Papieren)',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'birthDate', label: 'Geburtsdatum, soweit bekannt', type: 'date', notAfter: 'today' },
          { name: 'diedOn', label: 'Todestag', type: 'date', required: true, notAfter: 'today' },
          { name: 'diedIn', label: 'Sterbeort in Hannover', type: 'text', maxLength: 200, required: true },
          {
            name: 'notifiedOn',
            label: 'Sterbefall angezeigt am',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          { name: 'notificationFile', label: 'Aktenzeichen der Anzeige', type: 'text', maxLength: 60 },
          {
            name: 'unexplained',
            label: 'Todesart nicht natürlich oder ungeklärt',
            type: 'boolean',
            required: true,
          },
        ],
      },
      {
        title: 'Wer die Bescheinigung braucht',
        fields: [
          {
            name: 'applicantName',
            label: 'Name oder Bestattungsunternehmen',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          { name: 'applicantAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'phone', label: 'Telefon', type: 'phone', required: true },
          {
            name: 'burial',
            label: 'Bestattung',
            type: 'choice',
            required: true,
            options: [
              { value: 'earth', label: 'Erdbestattung' },
              { value: 'cremation', label: 'Einäscherung' },
              { value: 'transport', label: 'Überführung ins Ausland' },
            ],
          },
          { name: 'burialOn', label: 'Geplanter Tag', type: 'date', required: true },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.notifiedOn >= form.diedOn',
        message: 'Die Anzeige kann nicht vor dem Tod liegen.',
        field: 'notifiedOn',
      },
    ],
  },
  evidence: [
    { name: 'deathCertificate', label: 'Todesbescheinigung' },
    { name: 'papers', label: 'Vorhandene Urkunden und Ausweise der verstorbenen Person' },
  ],
  fee: [
    { id: 'attestation', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '1500', evidence: 'assumed' },
  ],
  clocks: {
    replyPeriod: request.clock,
    paymentPeriod,
    recordingDue: {
      label: 'Wiedervorlage: Beurkundung nachholen',
      kind: 'target',
      legalBasis: '§ 7 Abs. 1 PStV',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1M',
    },
  },
  documents: {
    request: request.letter,
    refusal: refusalLetter('Bescheinigung über die Anzeige eines Todesfalls'),
    attestation: {
      kind: 'certificate',
      title: 'Bescheinigung nach § 7 Abs. 2 der Personenstandsverordnung',
      signedBy: 'examination',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Der Tod der nachstehend bezeichneten Person ist angezeigt worden. Die Beurkundung musste zurückgestellt werden: {facts.examination.lacking}',
        },
        {
          type: 'facts',
          rows: [
            ['Person laut Papieren', '{form.deceasedName}'],
            ['Geburtsdatum', '{form.birthDate}'],
            ['Todestag', '{form.diedOn}'],
            ['Sterbeort', '{form.diedIn}'],
            ['Angezeigt am', '{form.notifiedOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Bescheinigung gilt nur für die Bestattung (§ 9 Abs. 3 BestattG). Sie ersetzt keine Sterbeurkunde und beweist weder Identität noch Familienstand.',
        },
        {
          type: 'paragraph',
          text: 'Die Todesart ist nicht natürlich oder ungeklärt: Bestattung und Einäscherung bedürfen außerdem der schriftlichen Genehmigung der Staatsanwaltschaft (§ 159 Abs. 2 StPO).',
          when: 'form.unexplained = true',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'notificationFile', label: 'Aktenzeichen der Anzeige', type: 'text', maxLength: 60 },
    ]),
  },
  publicStatus: {
    ...registryService.publicStatus,
    ready: {
      de: 'Liegt bereit',
      easy: 'Die Bescheinigung ist fertig. Bitte holen Sie sie ab.',
      en: 'Ready',
      actor: 'applicant',
      next: 'Holen Sie das gesiegelte Original am Schalter ab.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Anzeige und Zurückstellung in den Akten feststellen',
      }),
      checked: {
        meta: { label: 'Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: {
          examination: registrarTask({
            id: 'examination',
            state: 'Zurückgestellte Beurkundung',
            task: 'Prüfen, dass der Sterbefall angezeigt und noch nicht beurkundet ist; Grund der Zurückstellung feststellen',
            priority: 2,
            target: 'P1D',
            legalBasis: '§ 7 PStV',
            outcomes: {
              postponed: {
                label: 'Zurückgestellt: bescheinigen',
                to: '#case.approved',
                fields: [
                  {
                    name: 'lacking',
                    label: 'Was zur Beurkundung fehlt',
                    type: 'text',
                    maxLength: 500,
                    required: true,
                  },
                ],
              },
              notNotified: { ...requestOutcome, label: 'Sterbefall noch nicht angezeigt: Anzeige anfordern' },
              alreadyRecorded: refuseAct(
                'Der Sterbefall ist beurkundet; es wird eine Sterbeurkunde ausgestellt',
              ),
              diedElsewhere: refuseAct('Der Sterbefall ist bei einem anderen Standesamt anzuzeigen'),
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        initial: 'feeGate',
        states: fixedFee('#case.issued'),
      },
      issued: {
        meta: { label: 'Ausgestellt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'attestationDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'attestation',
            to: 'handOver',
          }),
          handOver: taskState({
            id: 'handOver',
            state: 'Liegt am Schalter bereit',
            status: 'ready',
            task: 'Gesiegeltes Original gegen Vorlage der Todesbescheinigung aushändigen',
            post: 'clerk',
            outcomes: {
              handedOver: { label: 'Ausgehändigt', to: 'awaitingRecording' },
              sent: { label: 'Auf Wunsch übersandt', to: 'dispatch' },
            },
          }),
          dispatch: dispatchState({
            id: 'attestationDispatch',
            state: 'Wird abgesandt',
            status: 'inProduction',
            document: 'attestationDocument',
            to: 'awaitingRecording',
          }),
          awaitingRecording: {
            meta: { label: 'Beurkundung steht noch aus', status: 'sent' },
            after: { recordingDue: 'reminder' },
          },
          reminder: registrarTask({
            id: 'reminder',
            state: 'Wiedervorlage der Beurkundung',
            status: 'sent',
            task: 'Stand der zurückgestellten Beurkundung prüfen und sie notfalls mit erläuterndem Zusatz nachholen',
            legalBasis: '§ 7 Abs. 1, § 35 PStV',
            outcomes: {
              recorded: { label: 'Beurkundet (eigene Akte)', to: 'done' },
              stillOpen: { label: 'Noch offen, erneute Wiedervorlage', to: 'awaitingRecording' },
            },
          }),
          done: { type: 'final', meta: { label: 'Beurkundung nachgeholt', status: 'closed' } },
        },
      },
      rejected: refusedAct('Keine Bescheinigung'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
