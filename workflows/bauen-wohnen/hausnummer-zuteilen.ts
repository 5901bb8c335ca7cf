import {
  actionPeriod,
  brief,
  buildingObjection,
  buildingObjectionEvents,
  buildingRemedy,
  buildingStatuses,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  endings,
  finished,
  hearing,
  hearingPeriod,
  noticeStates,
  notification,
  objectionPeriod,
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
  transmissionState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';

const numbering = taskState({
  id: 'numbering',
  state: 'Nummer wird bestimmt',
  status: 'inReview',
  task: 'Zugang, Reihenfolge und freie Nummern in der Straße prüfen und die Nummer bestimmen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 126 Abs. 3 BauGB',
  outcomes: {
    free: {
      label: 'Freie Nummer',
      to: '#case.approved',
      fields: [brief.text('street', 'Straße', 120), brief.text('number', 'Hausnummer mit Zusatz', 12)],
    },
    renumber: {
      label: 'Nur mit Umnummerierung bestehender Häuser',
      adverse: true,
      to: [
        { to: 'hearing', when: 'facts.heardOn = null', then: [set('heardOn', 'today')] },
        { to: 'renumbering' },
      ],
      fields: [
        brief.text('street', 'Straße', 120),
        brief.text('number', 'Hausnummer mit Zusatz', 12),
        brief.list(
          'changes',
          'Umnummerierung',
          [brief.text('old', 'bisher', 12), brief.text('new', 'künftig', 12)],
          { required: true, min: 1 },
        ),
      ],
    },
    newStreet: { label: 'Straße noch nicht benannt', to: 'naming' },
    none: { label: 'Kein eigenes Gebäude, keine Nummer nötig', to: '#case.noNumber' },
  },
});

/**
 * Zuteilung einer Hausnummer (§ 126 (3) BauGB): the owner must put up the number that the municipality gives; one may ask
 * for it, but may not choose it.
 *
 * Peculiar: an act upon the plot (dinglich), also without application, when a building permit is out. Where the row is full,
 * neighbours are renumbered: they are heard first, and for a year old and new number stand side by side. A street without
 * a name waits for the district council. The number goes into the cadastre (LGLN) and to those who must find
 * the house: fire brigade, police, post, register of residents, tax office. Then the owner has to put it up, which is
 * looked at and not believed. NOT transitions: refusal (every building gets a number; where there is none, the owner
 * is told so), naming of streets, which is the district council's own.
 */
export default defineProcedure({
  key: 'hausnummer-zuteilen',
  name: 'Zuteilung einer Hausnummer',
  domain: 'bauen-wohnen',
  kind: 'registerChange',
  initiation: 'application',
  unit: '61.6',
  filePlan: '62.10.10',
  leika: [],
  keywords: [
    'Adresse beantragen',
    'Adresse für Neubau',
    'Hausnummernschild',
    'neue Anschrift bekommen',
    'Nummer 12 a',
  ],
  legalBasis: ['§ 126 Abs. 3 BauGB', '§ 93 Abs. 1 NKomVG (Straßennamen)'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Hausnummernkartei, Dauerunterlage (Aktenplan, zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Eigentümerin oder Eigentümer'),
      plotSection('Grundstück'),
      {
        title: 'Gebäude',
        fields: [
          brief.pick('occasion', 'Anlass', {
            newBuilding: 'Neubau',
            conversion: 'neuer Eingang oder Teilung',
            missing: 'bisher keine Nummer',
            change: 'Änderung erbeten',
          }),
          brief.text('permitReference', 'Aktenzeichen der Baugenehmigung oder Mitteilung', 60, {
            when: 'form.occasion = "newBuilding"',
          }),
          brief.count('entrances', 'Zahl der Eingänge', 60, { min: 1 }),
          brief.text('accessFrom', 'Zugang von welcher Straße', 120),
          brief.yes('wishOnly', 'Ich habe einen Wunsch für die Nummer'),
          brief.text('wish', 'Wunsch und Grund', 200, { when: 'form.wishOnly = true' }),
          brief.day('movesInOn', 'Bezugsfertig voraussichtlich am', { required: false }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'sitePlan', label: 'Lageplan mit Gebäude und Eingängen' },
  ],
  fee: [
    {
      id: 'number',
      legalBasis: 'Verwaltungskostensatzung LHH, Zuteilung je Hausnummer',
      type: 'fixed',
      cents: '4500 * form.entrances',
      evidence: 'assumed',
    },
  ],
  remedy: { ...buildingRemedy, evidence: 'assumed' },
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    remedyPeriod: objectionPeriod('facts.allocationDispatch'),
    actionPeriod: actionPeriod(),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.allocationDispatch'),
    namingPeriod: {
      label: 'Straßenname durch den Stadtbezirksrat',
      kind: 'target',
      legalBasis: '§ 93 Abs. 1 NKomVG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
    signPeriod: {
      label: 'Anbringen der Hausnummer',
      kind: 'setByAuthority',
      legalBasis: '§ 126 Abs. 3 BauGB',
      bound: 'party',
      start: { notified: 'facts.allocationDispatch' },
      period: 'P3M',
    },
    processingTarget: processingTarget({
      period: 'P3W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.naming'],
    }),
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Hausnummer'),
    hearing: {
      kind: 'letter',
      title: 'Umnummerierung in Ihrer Straße',
      signedBy: 'numbering',
      blocks: [
        {
          type: 'paragraph',
          text: 'für einen Neubau ist in der {facts.numbering.street} keine Nummer mehr frei. Wir beabsichtigen diese Änderungen und bitten alle Betroffenen um Äußerung binnen zwei Wochen:',
        },
        { type: 'list', of: 'facts.numbering.changes', item: 'bisher {item.old}, künftig {item.new}' },
      ],
    },
    allocation: {
      kind: 'notice',
      title: 'Festsetzung der Hausnummer',
      remedy: true,
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grundstück', plotLine],
            ['Neue Anschrift', '{facts.numbering.street} {facts.numbering.number}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Nummer ist innerhalb von drei Monaten gut sichtbar anzubringen (§ 126 Abs. 3 BauGB). Wir haben sie Katasteramt, Feuerwehr, Polizei, Post, Meldebehörde und Finanzamt mitgeteilt.',
        },
        { type: 'heading', text: 'Umnummerierung', when: 'facts.renumbering.outcome = "ordered"' },
        {
          type: 'paragraph',
          text: '{facts.renumbering.grounds} Alte und neue Nummern dürfen ein Jahr nebeneinander stehen.',
          when: 'facts.renumbering.outcome = "ordered"',
        },
        { type: 'paragraph', text: 'Die Gebühr beträgt {euro(facts.fee.cents)} ({facts.fee.legalBasis}).' },
      ],
    },
    noNumber: {
      kind: 'letter',
      title: 'Keine eigene Hausnummer nötig',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.accessFrom} ist keine eigene Nummer nötig. Es handelt sich nicht um ein selbstständiges Gebäude mit eigenem Zugang.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(plotSupplement),
    statement: statementEvent,
    ...buildingObjectionEvents(),
    streetNamed: {
      label: 'Beschluss über den Straßennamen eintragen',
      by: ['clerk'],
      fields: [brief.text('name', 'Straßenname', 120)],
    },
    signUp: {
      label: 'Hausnummer angebracht',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Am', { notAfter: 'today' })],
    },
  },
  publicStatus: {
    ...buildingStatuses,
    numberGiven: {
      de: 'Hausnummer zugeteilt',
      easy: 'Ihr Haus hat eine Nummer. Bitte hängen Sie das Schild auf.',
      en: 'House number assigned',
      actor: 'applicant',
      next: 'Bringen Sie die Nummer gut sichtbar an und sagen Sie uns Bescheid.',
    },
    noNumber: {
      de: 'Keine Nummer nötig',
      easy: 'Für diesen Eingang brauchen Sie keine eigene Hausnummer.',
      en: 'No number needed',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Gebäude, Eingänge und Baugenehmigung mit Lageplan abgleichen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'numbering',
        states: {
          numbering,
          naming: {
            meta: { label: 'Wartet auf den Straßennamen', status: 'waitingForOthers' },
            on: { streetNamed: ways('numbering', ['record']) },
            after: { namingPeriod: 'numbering' },
          },
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'numbering',
          }),
          renumbering: taskState({
            id: 'renumbering',
            state: 'Umnummerierung',
            status: 'inReview',
            task: 'Über die Umnummerierung nach der Anhörung entscheiden',
            post: 'lead',
            notBy: ['numbering'],
            legalBasis: '§ 126 Abs. 3 BauGB',
            outcomes: {
              ordered: {
                label: 'Umnummerieren',
                to: '#case.approved',
                fields: [brief.long('grounds', 'Gründe', 2000)],
              },
              otherwise: { label: 'Zusatz (12 a) genügt, neu bestimmen', to: 'numbering' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Nummer bestimmt', status: 'decided' },
        entry: [{ type: 'assessFee', params: { on: 'today' } }],
        initial: 'allocationDocument',
        states: noticeStates('allocation', 'Bescheid über die Hausnummer', '#case.issued'),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Hausnummer zugeteilt', status: 'numberGiven' },
        onDone: '#case.closed',
        states: {
          registers: {
            meta: { label: 'Register', status: 'numberGiven' },
            initial: 'telling',
            states: {
              telling: transmissionState({
                id: 'telling',
                state: 'Mitteilung der neuen Anschrift',
                status: 'numberGiven',
                receivers:
                  'concatenate(["LGLN, Katasteramt Hannover", "Feuerwehr Hannover", "Polizeidirektion Hannover", "Deutsche Post AG", "Bauordnung"], if facts.renumbering.outcome = "ordered" then ["Meldebehörde", "Finanzamt", "Netzbetreiber"] else [])',
                legalBasis: '§ 126 Abs. 3 BauGB, § 5 NVermG',
                to: 'told',
              }),
              told: finished('Mitgeteilt', 'numberGiven'),
            },
          },
          sign: {
            meta: { label: 'Schild', status: 'numberGiven' },
            initial: 'awaiting',
            states: {
              awaiting: {
                meta: { label: 'Schild noch nicht gemeldet', status: 'numberGiven' },
                on: { signUp: ways('hung', ['record']) },
                after: { signPeriod: 'look' },
              },
              look: taskState({
                id: 'look',
                state: 'Nachschau',
                status: 'numberGiven',
                task: 'Vor Ort ansehen, ob die Nummer gut sichtbar ist',
                post: 'inspector',
                unit: '61.2',
                outcomes: {
                  visible: { label: 'Sichtbar', to: 'hung' },
                  unfinished: { label: 'Bau noch nicht fertig', to: 'awaiting' },
                  missing: { label: 'Fehlt: Anordnung in eigenem Verfahren', adverse: true, to: 'hung' },
                },
              }),
              hung: finished('Erledigt', 'sent'),
            },
          },
          remedy: buildingObjection('remedyPeriod', 'numberGiven', {
            to: '#case.checked.numbering',
            then: [set('heardOn', 'null')],
          }),
          payment: collection({
            id: 'feePayment',
            label: 'Gebühr',
            due: 'facts.feePayment.outcome != "paid"',
            clock: 'feePeriod',
            status: 'feeDue',
            notBy: ['numbering'],
          }),
        },
      },
      noNumber: notification({
        label: 'Keine Nummer nötig',
        status: ['inReview', 'noNumber'],
        document: 'noNumber',
        entry: [conclude('noNumber')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
