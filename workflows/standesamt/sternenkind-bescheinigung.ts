import {
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  refusalLetter,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
  requestWithin,
  requestOutcome,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Bescheinigung für Sternenkinder (§ 31 (3) PStV): a child born dead below 500 grams and before the 24th week has no
 * entry in any register, yet whoever would have had custody may notify it and gets a paper with its name, day and place.
 *
 * Peculiar: no entry, no number, no period however long ago, no fee, no notice to anybody. At 500 grams or from the 24th
 * week it is a stillbirth with an entry (§ 31 (2)) → computed from weight and week, the parents are led to the
 * notification of birth by a person, not by a refusal. Old cases often have no medical paper left: then the parents'
 * own account may do (`credible`). Competent is the office of the place of birth; the letter is handed over personally
 * if the parents like. Every text is worded for the bereaved; there is no reminder, and silence closes nothing by itself.
 */
const STILLBORN = 'form.weight >= 500 or form.week >= 24';

const request = requestWithin('Ihrer Anzeige', 'P2M', 'zwei Monaten');

export default defineProcedure({
  ...registryService,
  key: 'sternenkind-bescheinigung',
  name: 'Bescheinigung für Sternenkinder (Fehlgeburt)',
  kind: 'attestation',
  filePlan: '34.15.30',
  leika: [],
  legalBasis: ['§ 31 Abs. 2 PStV', '§ 31 Abs. 3 PStV'],
  keywords: [
    'Kind in der Schwangerschaft verloren',
    'stille Geburt',
    'Baby unter 500 Gramm',
    'Namen für verlorenes Baby',
    'früher Verlust des Babys',
  ],
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Ihr Kind',
        fields: [
          {
            name: 'childGivenNames',
            label: 'Vornamen, die Sie Ihrem Kind gegeben haben',
            type: 'name',
            maxLength: 120,
          },
          { name: 'childFamilyName', label: 'Familienname', type: 'name', maxLength: 120 },
          {
            name: 'sex',
            label: 'Geschlecht, wenn es genannt werden soll',
            type: 'choice',
            options: [
              { value: 'weiblich', label: 'weiblich' },
              { value: 'männlich', label: 'männlich' },
            ],
          },
          { name: 'bornOn', label: 'Tag der Fehlgeburt', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'bornIn',
            label: 'Klinik oder Ort in Hannover',
            type: 'text',
            maxLength: 160,
            required: true,
          },
          { name: 'weight', label: 'Gewicht in Gramm, soweit bekannt', type: 'integer', min: 0, max: 6000 },
          { name: 'week', label: 'Schwangerschaftswoche, soweit bekannt', type: 'integer', min: 1, max: 44 },
        ],
      },
      {
        title: 'Die Eltern',
        fields: [
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          {
            name: 'otherParent',
            label: 'Anderer Elternteil, wenn er genannt werden soll',
            type: 'name',
            maxLength: 160,
          },
          {
            name: 'otherParentAgrees',
            label: 'Der andere Elternteil ist einverstanden',
            type: 'boolean',
            when: 'form.otherParent != null',
            required: true,
          },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'personal',
            label: 'Ich möchte die Bescheinigung persönlich entgegennehmen',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.otherParent = null or form.otherParentAgrees = true',
        message: 'Der andere Elternteil wird nur mit Einverständnis genannt.',
        field: 'otherParentAgrees',
      },
    ],
  },
  evidence: [
    {
      name: 'medical',
      label:
        'Bescheinigung der Klinik, Ärztin oder Hebamme, Mutterpass oder andere Unterlagen, soweit vorhanden',
    },
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
  ],
  fee: [{ id: 'free', legalBasis: 'AllGO: gebührenfrei', type: 'free', cents: '0', evidence: 'assumed' }],
  clocks: { replyPeriod: request.clock },
  documents: {
    request: request.letter,
    refusal: refusalLetter('Bescheinigung nach § 31 Abs. 3 der Personenstandsverordnung'),
    attestation: {
      kind: 'certificate',
      title: 'Bescheinigung',
      signedBy: 'examination',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Vornamen', '{form.childGivenNames}'],
            ['Familienname', '{form.childFamilyName}'],
            ['Geschlecht', '{form.sex}'],
            ['Tag', '{form.bornOn}'],
            ['Ort', '{form.bornIn}'],
            [
              'Eltern',
              '{form.givenNames} {form.familyName}{if form.otherParent = null then "" else " und " + form.otherParent}',
            ],
          ],
        },
        {
          type: 'paragraph',
          text: 'Diese Bescheinigung wird nach § 31 Absatz 3 der Personenstandsverordnung erteilt.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'weight', label: 'Gewicht in Gramm', type: 'integer', min: 0, max: 6000 },
      { name: 'week', label: 'Schwangerschaftswoche', type: 'integer', min: 1, max: 44 },
    ]),
  },
  publicStatus: {
    ...registryService.publicStatus,
    talk: {
      de: 'Wir melden uns bei Ihnen',
      easy: 'Ihr Kind kann in das Geburtenregister eingetragen werden. Wir rufen Sie an.',
      en: 'We will contact you',
      actor: 'office',
      next: 'Wir besprechen die Beurkundung mit Ihnen persönlich.',
    },
    ready: {
      de: 'Bescheinigung liegt bereit',
      easy: 'Die Bescheinigung ist fertig.',
      en: 'Ready',
      actor: 'applicant',
      next: 'Wir übergeben sie Ihnen zum vereinbarten Zeitpunkt.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Anzeige und vorhandene Unterlagen durchsehen',
      }),
      checked: {
        meta: { label: 'Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Fehlgeburt oder Totgeburt', status: 'inReview' },
            always: ways([{ to: 'stillbirth', when: STILLBORN }, { to: 'examination' }]),
          },
          examination: registrarTask({
            id: 'examination',
            state: 'Prüfung der Anzeige',
            task: 'Anzeige anhand der Unterlagen oder der eigenen Angaben der Eltern prüfen',
            target: 'P5D',
            legalBasis: '§ 31 Abs. 3 PStV',
            outcomes: {
              proved: { label: 'Nachgewiesen', to: '#case.approved' },
              credible: {
                label: 'Ohne Unterlagen glaubhaft',
                to: '#case.approved',
                fields: [{ name: 'ground', label: 'Woraus', type: 'text', maxLength: 300, required: true }],
              },
              incomplete: requestOutcome,
              stillbirth: { label: 'Totgeburt: zu beurkunden', to: 'stillbirth' },
              notEntitled: refuseAct(
                'Anzeigende Person wäre nicht sorgeberechtigt gewesen oder Ort liegt nicht in Hannover',
              ),
            },
          }),
          stillbirth: taskState({
            id: 'stillbirth',
            state: 'Totgeburt: Gespräch mit den Eltern',
            status: 'talk',
            task: 'Eltern anrufen: Das Kind wird im Geburtenregister beurkundet; Anzeige der Geburt mit ihnen anlegen',
            post: 'registrar',
            target: 'P2D',
            legalBasis: '§ 31 Abs. 2 PStV, § 21 Abs. 2 PStG',
            outcomes: {
              notified: {
                label: 'Geburtsanzeige angelegt',
                to: '#case.transferred',
                fields: [
                  {
                    name: 'caseNumber',
                    label: 'Aktenzeichen der Beurkundung',
                    type: 'text',
                    maxLength: 60,
                    required: true,
                  },
                ],
              },
              corrected: { label: 'Angaben waren unrichtig: doch Fehlgeburt', to: 'examination' },
            },
          }),
        },
      },
      approved: { meta: { label: 'Bescheinigung wird erteilt', status: 'decided' }, always: '#case.issued' },
      issued: {
        meta: { label: 'Ausstellung', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'attestationDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'attestation',
            to: [{ to: 'handOver', when: 'form.personal = true' }, { to: 'dispatch' }],
          }),
          handOver: taskState({
            id: 'handOver',
            state: 'Persönliche Übergabe',
            status: 'ready',
            task: 'Bescheinigung in ruhigem Rahmen übergeben',
            post: 'registrar',
            outcomes: {
              handedOver: { label: 'Übergeben', to: 'done' },
              rather: { label: 'Doch mit der Post', to: 'dispatch' },
            },
          }),
          dispatch: dispatchState({
            id: 'attestationDispatch',
            state: 'Wird abgesandt',
            status: 'inProduction',
            document: 'attestationDocument',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Erteilt', status: 'sent' } },
        },
      },
      rejected: refusedAct('Keine Bescheinigung'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
