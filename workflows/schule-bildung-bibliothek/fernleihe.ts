import {
  applicantSection,
  brief,
  civilRemedy,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  notification,
  plainLetter,
  set,
  taskState,
  transmissionState,
  waitingFor,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Interlibrary loan by the rules of the German libraries among each other (Leihverkehrsordnung, LVO).
 *
 * Three libraries' worth of conditions before anything is ordered: not held in the own city (also when lent out), not to be
 * bought cheaply in a shop, and for earnest purposes; else it is not admissible (LVO) and the reader is told. The order runs
 * through the network from library to library: each may decline (`lenderReply`) and then the next one is asked, so it
 * loops until somebody sends or nobody has it. The lender rules: loan for the reading room only, a shorter term, or a copy of an article instead (§ 60e (5) UrhG). The fee is due with the order, found or not. The book is not ours: the reader fetches it within
 * ten open days, the term ends by clock, and what is lost is paid for to the lender.
 */
export default defineProcedure({
  ...educationService,
  key: 'fernleihe',
  name: 'Fernleihe bestellen',
  kind: 'contract',
  initiation: 'application',
  unit: '42.1',
  filePlan: '42.20.10',
  leika: [],
  legalBasis: ['Leihverkehrsordnung (LVO)', 'Benutzungssatzung der Stadtbibliothek der LHH', '§ 60e UrhG'],
  keywords: ['Buch aus anderer Bibliothek', 'Fachbuch bestellen', 'Aufsatz kopieren lassen', 'GBV'],
  retention: educationRetention(1, 'nach Rückgabe'),
  fee: [
    {
      id: 'order',
      legalBasis: 'Gebührensatzung Stadtbibliothek, § 19 LVO',
      type: 'fixed',
      cents: '150',
      evidence: 'assumed',
    },
  ],
  form: {
    sections: [
      applicantSection(
        'Bestellende Person',
        brief.text('card', 'Nummer des Bibliotheksausweises', 20),
        brief.pick('purpose', 'Zweck', {
          study: 'Studium oder Beruf',
          school: 'Schule',
          private: 'private Weiterbildung',
        }),
      ),
      {
        title: 'Gewünschtes Werk',
        fields: [
          brief.pick('type', 'Art', {
            book: 'Buch',
            article: 'Aufsatz aus einer Zeitschrift',
            music: 'Noten',
          }),
          brief.text('title', 'Titel', 300),
          brief.text('author', 'Verfasser oder Herausgeber', 200, { required: false }),
          brief.text('isbn', 'ISBN oder ISSN', 17, { required: false }),
          brief.text('volume', 'Band, Jahr und Seiten des Aufsatzes', 100, { when: 'form.type = "article"' }),
          brief.yes('otherEdition', 'Eine andere Auflage genügt'),
          brief.day('neededUntil', 'Brauchbar bis', { notBefore: 'today' }),
        ],
      },
    ],
  },
  evidence: [{ name: 'card', label: 'Gültiger Bibliotheksausweis' }],
  remedy: civilRemedy('Die Vermittlung der Fernleihe'),
  clocks: {
    lenderPeriod: waitingFor('Antwort der gebenden Bibliothek', 'P10D', 'LVO (zu bestätigen)', 'authority'),
    pickupPeriod: {
      ...waitingFor('Abholfrist', 'P10WD', 'Benutzungssatzung (zu bestätigen)'),
      kind: 'setByAuthority',
      start: { notified: 'facts.arrivalDispatch' },
    },
    loanEnd: {
      ...waitingFor(
        'Ende der Leihfrist der gebenden Bibliothek',
        'P1D',
        'LVO, Vorgabe der gebenden Bibliothek',
      ),
      kind: 'setByAuthority',
      start: { rule: 'event', on: 'facts.dueOn' },
    },
    reminderPeriod: waitingFor('Frist nach der Mahnung', 'P2W', 'Benutzungssatzung (zu bestätigen)'),
  },
  documents: {
    arrival: plainLetter(
      'Ihre Fernleihe ist da',
      '„{form.title}“ ist aus {facts.lender} eingetroffen. Bitte holen Sie es innerhalb von zehn Öffnungstagen ab; es ist zurückzugeben bis {facts.dueOn}.',
      ['Die gebende Bibliothek erlaubt nur die Nutzung im Lesesaal.', 'facts.arrival.use = "readingRoom"'],
      'Die Gebühr von {euro(facts.fee.cents)} zahlen Sie bei der Abholung.',
    ),
    copy: plainLetter(
      'Ihr Aufsatz ist da',
      'die Kopie von „{form.title}“ liegt für Sie bereit. Sie dürfen sie nur für sich benutzen (§ 60e Abs. 5 UrhG). Gebühr: {euro(facts.fee.cents)}.',
    ),
    notObtained: plainLetter(
      'Ihre Fernleihbestellung',
      '„{form.title}“ konnten wir nicht besorgen: {facts.why}',
    ),
  },
  events: {
    withdraw: {
      ...withdrawEvent,
      label: 'Bestellung stornieren',
      note: 'Ist schon bestellt, bleibt die Gebühr geschuldet.',
    },
    lenderReply: {
      label: 'Antwort einer Bibliothek eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('answer', 'Antwort', {
          sends: 'schickt',
          declines: 'hat oder verleiht es nicht',
          none: 'keine weitere Bibliothek im Leitweg',
        }),
        brief.text('lender', 'Bibliothek', 200),
      ],
    },
    extendLoan: { label: 'Leihfrist verlängern lassen', by: ['applicant', 'clerk'] },
    returned: { label: 'Rückgabe am Schalter', by: ['clerk'] },
  },
  publicStatus: {
    ordered: {
      de: 'Bestellt',
      easy: 'Wir fragen andere Bibliotheken.',
      en: 'Ordered',
      actor: 'other',
      next: 'Das dauert meist eine bis drei Wochen.',
    },
    ready: {
      de: 'Abholbereit',
      easy: 'Ihr Buch ist da. Holen Sie es bald ab.',
      en: 'Ready',
      actor: 'applicant',
      next: 'Bringen Sie Ihren Bibliotheksausweis mit.',
    },
    onLoan: {
      de: 'Ausgeliehen',
      easy: 'Sie haben das Buch. Geben Sie es rechtzeitig zurück.',
      en: 'On loan',
      actor: 'applicant',
      next: 'Verlängern geht nur, wenn die andere Bibliothek zustimmt.',
    },
    notObtained: {
      de: 'Nicht beschafft',
      easy: 'Keine Bibliothek kann das Buch schicken.',
      en: 'Not obtained',
      actor: 'nobody',
      next: 'Wir helfen Ihnen gern, etwas Ähnliches zu finden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Bestellung', status: 'received' },
        on: withdrawal,
        initial: 'admissibility',
        states: {
          admissibility: taskState({
            id: 'admissibility',
            state: 'Zulässigkeit der Fernleihe',
            status: 'received',
            task: 'Ausweis, eigenen und Hannoveraner Bestand, Preis im Handel und Angaben prüfen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: 'LVO (Bestand am Ort, geringer Preis, Unterhaltung)',
            outcomes: {
              admissible: { label: 'Zulässig', to: '#case.checked' },
              here: {
                label: 'In Hannover vorhanden',
                fields: [brief.text('where', 'Wo, Signatur', 200)],
                to: [
                  { to: '#case.notObtained', then: [set('why', '"In Hannover vorhanden: " + event.where')] },
                ],
              },
              inadmissible: {
                label: 'Nicht zulässig',
                fields: [brief.text('why', 'Grund', 300)],
                to: [{ to: '#case.notObtained', then: [set('why', 'event.why')] }],
              },
            },
          }),
        },
      },
      checked: {
        meta: { label: 'Bestellung im Verbund', status: 'ordered' },
        entry: [{ type: 'assessFee' }],
        on: withdrawal,
        initial: 'order',
        states: {
          order: transmissionState({
            id: 'order',
            state: 'Bestellung geht in den Leitweg',
            status: 'ordered',
            receivers: '["Gemeinsamer Bibliotheksverbund (GBV)"]',
            legalBasis: 'LVO',
            to: 'awaiting',
          }),
          awaiting: {
            meta: { label: 'Wartet auf eine gebende Bibliothek', status: 'ordered' },
            on: {
              lenderReply: ways(
                [
                  {
                    to: '#case.approved',
                    when: 'event.answer = "sends"',
                    then: [set('lender', 'event.lender')],
                  },
                  {
                    to: '#case.notObtained',
                    when: 'event.answer = "none"',
                    then: [set('why', '"Keine Bibliothek im Leitweg kann liefern."')],
                  },
                  { to: 'awaiting', then: [set('lender', 'event.lender')] },
                ],
                ['record'],
              ),
            },
            after: { lenderPeriod: 'chase' },
          },
          chase: taskState({
            id: 'chase',
            state: 'Keine Antwort',
            status: 'ordered',
            task: 'Im Verbund nachfragen; außerhalb Deutschlands nur mit Zustimmung zu den Kosten',
            post: 'clerk',
            outcomes: {
              again: { label: 'Nachgefragt', to: 'awaiting' },
              abroad: { label: 'Internationaler Leihverkehr, Kosten genehmigt', to: 'order' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Lieferung', status: 'ordered' },
        initial: 'arrival',
        states: {
          arrival: taskState({
            id: 'arrival',
            state: 'Eingang der Sendung',
            status: 'ordered',
            task: 'Sendung auspacken, mit der Bestellung vergleichen, Auflagen der gebenden Bibliothek eintragen',
            post: 'mailroom',
            outcomes: {
              item: {
                label: 'Medium eingetroffen',
                fields: [
                  brief.pick('use', 'Nutzung', { home: 'Ausleihe', readingRoom: 'nur im Lesesaal' }),
                  brief.day('dueOn', 'Zurück an die Bibliothek bis', { notBefore: 'today' }),
                ],
                to: [{ to: '#case.issued', then: [set('dueOn', 'event.dueOn')] }],
              },
              copy: { label: 'Kopie eingetroffen', to: '#case.issued.copyLetter' },
              wrong: { label: 'Falsches Werk, zurückgeschickt', to: '#case.checked.order' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Bereitstellung', status: 'ready' },
        initial: 'arrivalLetter',
        onDone: '#case.closed',
        states: {
          arrivalLetter: documentState({
            id: 'arrivalDocument',
            state: 'Benachrichtigung wird erstellt',
            status: 'ready',
            document: 'arrival',
            to: 'arrivalDispatch',
          }),
          arrivalDispatch: dispatchState({
            id: 'arrivalDispatch',
            state: 'Benachrichtigung geht hinaus',
            status: 'ready',
            document: 'arrivalDocument',
            to: 'shelf',
          }),
          copyLetter: documentState({
            id: 'copyDocument',
            state: 'Nachricht zur Kopie wird erstellt',
            status: 'ready',
            document: 'copy',
            to: 'copyDispatch',
          }),
          copyDispatch: dispatchState({
            id: 'copyDispatch',
            state: 'Nachricht zur Kopie geht hinaus',
            status: 'ready',
            document: 'copyDocument',
            to: 'copyHandover',
          }),
          copyHandover: taskState({
            id: 'copyHandover',
            state: 'Ausgabe der Kopie',
            status: 'ready',
            task: 'Kopie auf Papier gegen Gebühr aushändigen, digitale Fassung löschen',
            post: 'clerk',
            legalBasis: '§ 60e Abs. 5 UrhG',
            outcomes: { handed: { label: 'Ausgehändigt', to: 'over' } },
          }),
          shelf: taskState(
            {
              id: 'pickup',
              state: 'Liegt zur Abholung bereit',
              status: 'ready',
              task: 'Gegen Ausweis und Gebühr ausgeben, Lesesaal beachten',
              post: 'clerk',
              outcomes: { fetched: { label: 'Abgeholt', to: 'loan' } },
            },
            { after: { pickupPeriod: 'sendBack' } },
          ),
          loan: {
            meta: { label: 'Ausgeliehen', status: 'onLoan' },
            on: { returned: ways('sendBack', ['record']), extendLoan: ways('extension', ['record']) },
            after: { loanEnd: 'overdue' },
          },
          extension: taskState({
            id: 'extension',
            state: 'Verlängerung bei der gebenden Bibliothek',
            status: 'onLoan',
            task: 'Bei der gebenden Bibliothek um Verlängerung bitten',
            post: 'clerk',
            outcomes: {
              granted: {
                label: 'Verlängert',
                fields: [brief.day('newDue', 'Neues Rückgabedatum', { notBefore: 'today' })],
                to: [{ to: 'loan', then: [set('dueOn', 'event.newDue')] }],
              },
              denied: { label: 'Nicht verlängert', to: 'loan' },
            },
          }),
          overdue: {
            meta: { label: 'Überfällig, gemahnt', status: 'onLoan' },
            on: { returned: ways('sendBack', ['record']) },
            after: { reminderPeriod: 'lost' },
          },
          lost: taskState({
            id: 'lost',
            state: 'Nicht zurückgegeben',
            status: 'onLoan',
            task: 'Ersatz der gebenden Bibliothek regeln und dem Konto belasten',
            post: 'lead',
            legalBasis: 'LVO (Haftung der nehmenden Bibliothek), §§ 280, 604 BGB',
            outcomes: {
              replaced: { label: 'Ersatz geregelt', to: 'over' },
              found: { label: 'Doch zurückgegeben', to: 'sendBack' },
            },
          }),
          sendBack: taskState({
            id: 'sendBack',
            state: 'Rücksendung',
            status: 'closed',
            task: 'Medium verpackt an die gebende Bibliothek zurücksenden',
            post: 'mailroom',
            target: 'P2D',
            outcomes: { sent: { label: 'Zurückgesandt', to: 'over' } },
          }),
          over: finished('Fernleihe abgeschlossen', 'closed'),
        },
      },
      notObtained: notification({
        label: 'Nicht beschafft',
        status: ['received', 'notObtained'],
        document: 'notObtained',
        prefix: 'notObtained',
        entry: [conclude('notObtained')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
