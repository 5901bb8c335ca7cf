import {
  actionNotice,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  litigationStatus,
  notification,
  opinionEvent,
  opinionPeriod,
  participation,
  replyPeriod,
  requestOutcome,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents } from './auskunftssperre-melderegister.documents.js';
import { personFields, registerService } from './registration-law.js';

/**
 * Auskunftssperre (§ 51 BMG): entered when facts justify the assumption that information could endanger life, health, freedom or similar
 * interests; a bound decision on a prognosis, for which the police may be heard. Because the danger does not wait for the
 * procedure, the clerk enters a provisional block at once, on day one, and takes it out only with the final refusal.
 *
 * It ends by itself after two years (§ 51 (4)) unless extended on application or ex officio; the person is told in good time
 * (warning of `blockPeriod`). The other offices where the person is or was registered are told and block too (§ 51 (4), § 33). Refusal:
 * hearing, notice, action; while it is open the provisional block stays.
 *
 * The public status says nothing of a block: only the person concerned reads it. Information to third parties despite the block
 * (§ 51 (2)) is a step of the information services.
 */
export default defineProcedure({
  ...registerService,
  key: 'auskunftssperre-melderegister',
  name: 'Auskunftssperre im Melderegister',
  kind: 'registerChange',
  initiation: 'application',
  filePlan: '33.20.30',
  leika: ['99115002060001'],
  legalBasis: ['§ 51 BMG'],
  keywords: [
    'Adresse geheim halten',
    'Stalking',
    'Bedrohung durch Ex-Partner',
    'Anschrift sperren lassen',
    'Journalistin bedroht',
  ],
  online: null,
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.blockPeriod.period': { evidence: 'documented', source: '§ 51 Abs. 4 BMG' },
    'clocks.policeOpinionPeriod.period': { evidence: 'assumed' },
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.contactAddress}'],
  form: {
    sections: [
      {
        title: 'Person',
        fields: [
          ...personFields,
          {
            name: 'contactAddress',
            label: 'Anschrift, unter der wir Sie gefahrlos erreichen',
            type: 'text',
            maxLength: 200,
            required: true,
          },
          { name: 'children', label: 'Die Sperre soll auch für meine Kinder gelten', type: 'boolean' },
        ],
      },
      {
        title: 'Gefährdung',
        fields: [
          {
            name: 'ground',
            label: 'Woraus die Gefahr folgt',
            type: 'choice',
            required: true,
            options: [
              { value: 'violence', label: 'Häusliche Gewalt, Nachstellung' },
              { value: 'office', label: 'Amt, Mandat oder Beruf' },
              { value: 'witness', label: 'Zeugin oder Zeuge, Aussteigerin oder Aussteiger' },
              { value: 'other', label: 'Andere Bedrohung' },
            ],
          },
          { name: 'facts', label: 'Was geschehen ist', type: 'longText', maxLength: 8000, required: true },
          { name: 'from', label: 'Von wem die Gefahr ausgeht, falls bekannt', type: 'text', maxLength: 200 },
          {
            name: 'policeFile',
            label: 'Aktenzeichen der Polizei oder des Gerichts',
            type: 'text',
            maxLength: 80,
          },
          {
            name: 'policeConsent',
            label: 'Ich bin einverstanden, dass die Polizei gefragt wird',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    {
      name: 'facts',
      label: 'Nachweise der Gefährdung: Strafanzeige, Beschluss nach dem GewSchG, Drohschreiben',
    },
    { name: 'employer', label: 'Bescheinigung des Dienstherrn', when: 'form.ground = "office"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    policeOpinionPeriod: opinionPeriod(
      'Gefährdungseinschätzung der Polizei',
      '§ 51 Abs. 1 BMG, § 5 VwVfG',
      'P3W',
    ),
    hearingPeriod: hearingPeriod(),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    blockPeriod: {
      label: 'Ablauf der Auskunftssperre',
      kind: 'statutory',
      legalBasis: '§ 51 Abs. 4 Satz 1 BMG',
      bound: 'authority',
      start: {
        rule: 'event',
        on: 'if facts.extension = null then facts.entry.enteredOn else facts.extension.enteredOn',
      },
      period: 'P2Y',
      endMoves: false,
      warnings: [{ before: 'P2M', to: 'clerk' }],
      extension: { legalBasis: '§ 51 Abs. 4 Satz 2 BMG' },
    },
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'facts', label: 'Was geschehen ist', type: 'longText', maxLength: 8000 },
      {
        name: 'policeFile',
        label: 'Aktenzeichen der Polizei oder des Gerichts',
        type: 'text',
        maxLength: 80,
      },
    ]),
    policeOpinion: opinionEvent('Gefährdungseinschätzung der Polizei eintragen'),
    statement: statementEvent,
    dangerOver: {
      label: 'Die Gefahr besteht nicht mehr, Sperre aufheben',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'reason', label: 'Warum', type: 'longText', maxLength: 2000 }],
    },
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    blocked: {
      de: 'Eingetragen',
      easy: 'Ihr Schutz ist eingetragen. Er gilt zwei Jahre.',
      en: 'Entered',
      actor: 'nobody',
      next: 'Wir schreiben Ihnen, bevor die zwei Jahre um sind.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1D',
        task: 'Sofort vorläufige Sperre setzen; dann Identität und Nachweise prüfen',
        findings: [
          {
            name: 'provisionalBlock',
            label: 'Vorläufige Sperre gesetzt',
            type: 'boolean',
            required: true,
          },
        ],
      }),
      checked: {
        meta: { label: 'Gefahrenprognose', status: 'inReview' },
        on: withdrawal,
        initial: 'police',
        states: {
          police: {
            ...participation({
              id: 'police',
              label: 'Gefährdungseinschätzung der Polizei',
              authority: 'Polizeidirektion Hannover',
              effect: 'Benehmen',
              legalBasis: '§ 51 Abs. 1 BMG, § 5 VwVfG',
              clock: 'policeOpinionPeriod',
              needed: 'form.policeConsent = true',
            }),
            onDone: ways('prognosis'),
          },
          prognosis: taskState({
            id: 'prognosis',
            state: 'Entscheidung über die Gefahr',
            status: 'inReview',
            task: 'Prüfen, ob Tatsachen die Annahme einer Gefahr durch Melderegisterauskünfte rechtfertigen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 51 Abs. 1 BMG',
            outcomes: {
              danger: { label: 'Gefahr bejaht', to: '#case.approved' },
              moreFacts: requestOutcome,
              none: { label: 'Keine tragenden Tatsachen', adverse: true, to: 'hearing' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'decision',
          }),
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Unter Würdigung der Stellungnahme entscheiden',
            post: 'lead',
            notBy: ['prognosis'],
            legalBasis: '§ 51 Abs. 1 BMG',
            outcomes: {
              danger: { label: 'Sperre eintragen', to: '#case.approved' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
        },
      },
      approved: taskState({
        id: 'entry',
        state: 'Eintragung der Sperre',
        status: 'decided',
        task: 'Vorläufige in endgültige Sperre umwandeln, andere beteiligte Meldebehörden unterrichten',
        post: 'clerk',
        priority: 1,
        legalBasis: '§ 51 Abs. 1 und 4, § 33 BMG',
        outcomes: {
          entered: {
            label: 'Eingetragen',
            to: '#case.issued',
            fields: [
              { name: 'enteredOn', label: 'Eingetragen am', type: 'date', required: true, notAfter: 'today' },
              { name: 'offices', label: 'Unterrichtete Meldebehörden', type: 'text', maxLength: 300 },
            ],
          },
        },
      }),
      issued: notification({
        label: 'Sperre besteht',
        status: ['decided', 'blocked'],
        document: 'block',
        prefix: 'block',
        then: {
          blocked: {
            meta: { label: 'Auskunftssperre eingetragen', status: 'blocked' },
            on: { dangerOver: ways('lifting', ['record']) },
            after: { blockPeriod: 'expiryLetter' },
          },
          expiryLetter: documentState({
            id: 'expiryLetter',
            state: 'Hinweis auf den Ablauf wird erstellt',
            status: 'blocked',
            document: 'expiry',
            to: 'expiryDispatch',
          }),
          expiryDispatch: dispatchState({
            id: 'expiryDispatch',
            state: 'Hinweis auf den Ablauf geht hinaus',
            status: 'blocked',
            document: 'expiryLetter',
            to: 'review',
          }),
          review: taskState({
            id: 'review',
            state: 'Verlängerung oder Ablauf',
            status: 'blocked',
            task: 'Prüfen, ob die Gefahr fortbesteht; sonst die Sperre löschen',
            post: 'clerk',
            legalBasis: '§ 51 Abs. 4 BMG',
            outcomes: {
              extend: {
                label: 'Um zwei Jahre verlängern',
                to: 'entryAgain',
              },
              lapse: { label: 'Abgelaufen', to: 'lifting' },
            },
          }),
          entryAgain: taskState({
            id: 'extension',
            state: 'Verlängerung wird eingetragen',
            status: 'blocked',
            task: 'Verlängerung eintragen',
            post: 'clerk',
            legalBasis: '§ 51 Abs. 4 Satz 2 BMG',
            outcomes: {
              entered: {
                label: 'Eingetragen',
                to: 'blocked',
                fields: [
                  {
                    name: 'enteredOn',
                    label: 'Verlängert ab',
                    type: 'date',
                    required: true,
                    notAfter: 'today',
                  },
                ],
              },
            },
          }),
          lifting: taskState({
            id: 'lifting',
            state: 'Löschung der Sperre',
            status: 'blocked',
            task: 'Sperre löschen und die anderen Meldebehörden unterrichten',
            post: 'clerk',
            legalBasis: '§ 51 Abs. 4, § 33 BMG',
            outcomes: { lifted: { label: 'Gelöscht', to: 'done' } },
          }),
        },
      }),
      rejected: actionNotice({
        label: 'Auskunftssperre abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.approved', then: [conclude('closed')] },
        then: {
          provisionalEnds: taskState({
            id: 'provisionalEnds',
            state: 'Vorläufige Sperre endet',
            status: 'rejected',
            task: 'Vorläufige Sperre nach Unanfechtbarkeit löschen',
            post: 'clerk',
            legalBasis: '§ 51 BMG',
            outcomes: { lifted: { label: 'Gelöscht', to: 'done' } },
          }),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
