import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  endings,
  finished,
  notification,
  payment,
  paymentPeriod,
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
 * Auskunft aus dem Gewerbezentralregister (§ 150 GewO): the city takes the application and the fee and passes both on; it
 * neither decides nor sees the answer, which the Federal Office of Justice sends to the applicant or straight to the
 * authority (Belegart 9). So `approved` is no decision but the forwarding, and nothing of the city's can be sued against.
 *
 * Peculiar: identity is proven in person or by a certified signature (`identity`), natural persons apply where they live,
 * companies where they sit (§ 150 (2)) – elsewhere is told at once (`elsewhere`); thirteen euros are due before anything
 * leaves the house; the Office can send a query back (`officeQuery`). Fee and file belong to the federation: eight tenths
 * are booked on (accounting outside the case).
 */
export default defineProcedure({
  key: 'gewerbezentralregisterauskunft',
  name: 'Auskunft aus dem Gewerbezentralregister beantragen',
  domain: 'gewerbe-gaststaetten',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '32.1',
  filePlan: '32.30.50',
  leika: ['99052002000000'],
  legalBasis: ['§ 150 GewO', '§ 150a GewO', '§ 155 GewO'],
  audience: ['citizen', 'company'],
  keywords: [
    'GZR-Auszug',
    'Nachweis für Ausschreibung',
    'keine Bußgelder im Betrieb',
    'Belegart 9',
    'Zuverlässigkeit Firma belegen',
  ],
  online: null,
  secrecy: 'registration',
  retention: { years: 1, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer die Auskunft braucht',
        fields: [
          brief.pick('subject', 'Auskunft über', {
            person: 'mich selbst',
            company: 'eine juristische Person oder Personenvereinigung',
          }),
          { name: 'name', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
          {
            name: 'birthName',
            label: 'Geburtsname',
            type: 'name',
            maxLength: 120,
            when: 'form.subject = "person"',
          },
          brief.day('birthDate', 'Geburtsdatum', { when: 'form.subject = "person"', notAfter: 'today' }),
          brief.text('register', 'Registergericht und Nummer', 120, { when: 'form.subject = "company"' }),
          brief.text('address', 'Anschrift, bei Firmen der Sitz'),
          brief.yes('inHannover', 'Wohnung oder Sitz ist in Hannover'),
          brief.pick('type', 'Belegart', {
            private: '1: für private Zwecke',
            authority: '9: zur Vorlage bei einer Behörde',
          }),
          brief.text('authority', 'Behörde mit Anschrift', 300, { when: 'form.type = "authority"' }),
          brief.text('purpose', 'Verwendungszweck', 200, { when: 'form.type = "authority"' }),
          brief.pick('how', 'Antrag', {
            inPerson: 'persönlich',
            letter: 'schriftlich mit beglaubigter Unterschrift',
          }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass' },
    { name: 'registerExtract', label: 'Handelsregisterauszug', when: 'form.subject = "company"' },
  ],
  fee: [
    {
      id: 'waived',
      legalBasis: 'JVKostG Anlage Nr. 1131 i. V. m. § 10 JVKostG (Mittellosigkeit)',
      type: 'free',
      cents: '0',
      when: 'facts.identity.destitute = true',
      evidence: 'assumed',
    },
    {
      id: 'jvkostg',
      legalBasis: 'JVKostG Anlage Nr. 1131',
      type: 'fixed',
      cents: '1300',
      evidence: 'documented',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Die Stadt leitet weiter; gegen das Bundesamt für Justiz §§ 23 ff. EGGVG',
    validFrom: '2013-08-01',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 8 JVKostG', period: 'P2W' },
    officeAnswer: {
      label: 'Rückmeldung des Bundesamts für Justiz',
      kind: 'target',
      legalBasis: '§ 150 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3W',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Auskunft aus dem Gewerbezentralregister'),
    elsewhere: {
      kind: 'letter',
      title: 'Ihr Antrag',
      signedBy: 'identity',
      blocks: [
        {
          type: 'paragraph',
          text: 'zuständig ist die Gemeinde Ihrer Wohnung oder Ihres Sitzes: {facts.identity.municipality} (§ 150 Abs. 2 GewO). Sie können auch online beim Bundesamt für Justiz beantragen. Eine Gebühr ist nicht entstanden.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.text('authority', 'Behörde', 300, { required: false }),
      { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
    ]),
    officeQuery: {
      label: 'Rückfrage des Bundesamts eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.long('question', 'Rückfrage', 1000)],
    },
    officeSent: {
      label: 'Versand durch das Bundesamt eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.day('sentOn', 'Versandt am', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    atOffice: {
      de: 'Beim Bundesamt für Justiz',
      easy: 'Das Bundesamt für Justiz schickt Ihnen die Auskunft.',
      en: 'With the Federal Office of Justice',
      actor: 'other',
      next: 'Bei Belegart 9 geht sie direkt an die Behörde.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Antrag, Belegart und empfangende Behörde prüfen',
        target: 'P1D',
      }),
      checked: {
        meta: { label: 'Identität', status: 'inReview' },
        on: withdrawal,
        initial: 'identity',
        states: {
          identity: taskState({
            id: 'identity',
            state: 'Identität und Zuständigkeit',
            status: 'inReview',
            task: 'Ausweis oder beglaubigte Unterschrift und Vertretungsmacht prüfen',
            post: 'clerk',
            target: 'P1D',
            legalBasis: '§ 150 Abs. 2 GewO',
            outcomes: {
              proven: {
                label: 'Festgestellt',
                to: '#case.approved',
                fields: [brief.yes('destitute', 'Mittellosigkeit nachgewiesen')],
              },
              unproven: { ...requestOutcome, label: 'Nachweis fehlt' },
              elsewhere: {
                label: 'Wohnung oder Sitz außerhalb',
                to: '#case.transferred',
                fields: [brief.text('municipality', 'Zuständige Gemeinde', 120)],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr und Weiterleitung', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({ settled: 'forwarding' }),
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Antrag geht an das Bundesamt',
            status: 'atOffice',
            receivers: '["Bundesamt für Justiz, Bonn"]',
            legalBasis: '§ 150 Abs. 2 GewO',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Beim Bundesamt', status: 'atOffice' },
        initial: 'awaiting',
        onDone: '#case.closed',
        states: {
          awaiting: {
            meta: { label: 'Auskunft wird vom Bundesamt erteilt', status: 'atOffice' },
            on: { officeQuery: ways('query', ['record']), officeSent: ways('sent', ['record']) },
            after: { officeAnswer: 'sent' },
          },
          query: taskState({
            id: 'query',
            state: 'Rückfrage',
            status: 'atOffice',
            task: 'Rückfrage mit der antragstellenden Person klären und beantworten',
            post: 'clerk',
            target: 'P3D',
            outcomes: {
              answered: { label: 'Beantwortet', to: 'again' },
              unanswerable: { label: 'Nicht zu klären', adverse: true, to: 'sent' },
            },
          }),
          again: transmissionState({
            id: 'answer',
            state: 'Antwort geht an das Bundesamt',
            status: 'atOffice',
            receivers: '["Bundesamt für Justiz, Bonn"]',
            legalBasis: '§ 150 Abs. 2 GewO',
            to: 'awaiting',
          }),
          sent: finished('Erledigt', 'closed'),
        },
      },
      transferred: notification({
        label: 'Andere Gemeinde zuständig',
        status: ['inReview', 'transferred'],
        document: 'elsewhere',
        prefix: 'elsewhere',
        entry: [conclude('transferred')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
