import { conclude, defineProcedure, documentState, endings, set, taskState } from '@amtsweg/procedure';

/**
 * A procedure of a few states in which everything a command can meet occurs: four eyes, a personal appointment, an
 * adverse outcome, a guarded event, a document, a clock that leads on and one that only notes, and an event that the
 * machine handles but nobody may send.
 */
export const smallProcedure = defineProcedure({
  key: 'kleines-verfahren',
  name: 'Kleines Verfahren',
  domain: 'test',
  kind: 'permit',
  initiation: 'application',
  unit: '32.1',
  filePlan: '99.10.01',
  leika: [],
  legalBasis: ['§ 1 Testgesetz'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 1, legalBasis: 'keine', evidence: 'assumed' },
  form: {
    sections: [
      {
        title: 'Antrag',
        fields: [
          { name: 'familyName', label: 'Familienname', type: 'name', required: true },
          { name: 'amount', label: 'Betrag', type: 'money' },
        ],
      },
    ],
  },
  evidence: [],
  fee: [],
  remedy: { kind: 'none', legalBasis: 'keine', validFrom: '2020-01-01', evidence: 'assumed' },
  clocks: {
    patience: {
      label: 'Wartefrist',
      kind: 'setByAuthority',
      legalBasis: '§ 2 Testgesetz',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1W',
    },
    reminder: {
      label: 'Erinnerung',
      kind: 'target',
      legalBasis: '§ 3 Testgesetz',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3D',
    },
  },
  documents: {
    notice: {
      kind: 'notice',
      title: 'Bescheid',
      signedAs: 'clerk',
      blocks: [{ type: 'paragraph', text: 'Es wird bewilligt, {form.familyName}.' }],
    },
  },
  events: {
    answer: {
      label: 'Antworten',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'words', label: 'Antwort', type: 'text', required: true }],
    },
    restart: { label: 'Bescheid neu erstellen', by: ['clerk'] },
    withdraw: { label: 'Antrag zurücknehmen', by: ['applicant', 'clerk'] },
    largeOnly: { label: 'Großen Betrag melden', by: ['clerk'] },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        initial: 'draft',
        after: { reminder: { actions: [set('reminded', 'true')] } },
        on: {
          withdraw: '#case.withdrawn',
          largeOnly: {
            guard: { type: 'feel', params: { expr: 'form.amount > 100000' } },
            target: '#case.checked',
          },
        },
        states: {
          draft: taskState({
            id: 'draft',
            state: 'Entwurf',
            status: 'received',
            task: 'Entwurf schreiben',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              done: {
                label: 'Fertig',
                to: 'review',
                fields: [
                  { name: 'pages', label: 'Seiten', type: 'integer', required: true, min: 1, max: 99 },
                ],
              },
              reject: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
          review: taskState({
            id: 'review',
            state: 'Durchsicht',
            status: 'received',
            task: 'Entwurf durchsehen',
            post: 'clerk',
            notBy: ['draft'],
            outcomes: {
              fine: { label: 'In Ordnung', to: '#case.checked' },
              again: { label: 'Noch einmal', to: 'draft' },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Geprüft', status: 'inReview' },
        initial: 'certify',
        states: {
          certify: taskState({
            id: 'certify',
            state: 'Beurkundung',
            status: 'inReview',
            task: 'Beurkunden',
            post: 'registrar',
            appointment: 'registrar',
            outcomes: { signed: { label: 'Unterschrieben', to: '#case.approved' } },
          }),
        },
      },
      approved: {
        meta: { label: 'Bewilligt', status: 'decided' },
        initial: 'production',
        states: {
          production: {
            ...documentState({
              id: 'notice',
              state: 'Bescheid wird erstellt',
              status: 'decided',
              document: 'notice',
              to: 'waiting',
            }),
            on: { restart: { target: 'production', reenter: true } },
          },
          waiting: {
            meta: { label: 'Wartet auf Antwort', status: 'waitingForYou' },
            on: {
              answer: { target: '#case.issued', actions: ['record'] },
              restart: 'production',
              // Nobody declares this event: only the machine itself may raise it.
              internally: '#case.issued',
            },
            after: { patience: 'overdue' },
          },
          overdue: taskState({
            id: 'overdue',
            state: 'Unbeantwortet',
            status: 'waitingForYou',
            task: 'Über das Ausbleiben der Antwort entscheiden',
            post: 'clerk',
            outcomes: { goOn: { label: 'Weiter', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Erlassen', status: 'decided' },
        initial: 'filing',
        states: {
          filing: taskState({
            id: 'filing',
            state: 'Ablage',
            status: 'decided',
            task: 'Zu den Akten nehmen',
            post: 'clerk',
            outcomes: { filed: { label: 'Abgelegt', to: '#case.closed' } },
          }),
        },
      },
      rejected: {
        type: 'final',
        meta: { label: 'Abgelehnt', status: 'closed' },
        entry: [conclude('rejected')],
      },
      ...endings('closed', 'withdrawn'),
    },
  },
});
