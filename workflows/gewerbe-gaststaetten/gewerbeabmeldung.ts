import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeRegion,
  finished,
  gate,
  notification,
  receiptClocks,
  receiptWatch,
  registerEntry,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  actionRemedy,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/** § 14 (8) GewO: alone the end of a business also goes to the register court. */
const receivers = [
  '["Finanzamt", "Landesamt für Statistik Niedersachsen", "Deutsche Gesetzliche Unfallversicherung", "Hauptzollamt Hannover (Finanzkontrolle Schwarzarbeit)"]',
  'if facts.match.craft = true then ["Handwerkskammer Hannover"] else ["Industrie- und Handelskammer Hannover"]',
  'if form.registerNumber = null then [] else ["Amtsgericht Hannover, Registergericht"]',
  'if form.extent = "moved" then [form.newMunicipality] else []',
].reduce((list, more) => `concatenate(${list}, ${more})`);

/**
 * Gewerbeabmeldung (§ 14 (1) sentence 2 no. 3 GewO): the end of a business – or its move to another municipality, which
 * is an end here and a beginning there – is notified, entered and certified within three days. Nothing is permitted.
 *
 * Peculiar: the notification is compared with the standing entry (`match`), without which there is nothing to end; heirs
 * and liquidators notify for somebody else; permits and cards bound to the trade come back (`returns`, § 52 VwVfG); and a
 * pending prohibition goes on in spite of the end (§ 35 (1) sentence 3 GewO), so the lead is told (`prohibition`).
 * The de-registration ex officio (§ 14 (1) sentence 3) needs a hearing and is another procedure.
 */
export default defineProcedure({
  key: 'gewerbeabmeldung',
  name: 'Gewerbeabmeldung',
  domain: 'gewerbe-gaststaetten',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.30.12',
  leika: ['99050012070000'],
  legalBasis: ['§ 14 Abs. 1 Satz 2 Nr. 3 GewO', '§ 15 Abs. 1 GewO', '§ 14 Abs. 8 GewO', 'GewAnzV'],
  audience: ['company'],
  keywords: [
    'Firma auflösen',
    'Geschäft schließen',
    'Selbständigkeit beenden',
    'Laden aufgeben',
    'Betrieb einstellen',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'nach Abmeldung; Aktenplan (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: ['{form.notifierName}', '{form.notifierAddress}'],
  form: {
    sections: [
      {
        title: 'Der Betrieb, der endet',
        fields: [
          {
            name: 'businessName',
            label: 'Name der oder des Gewerbetreibenden, bei Firmen die Firma',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('registerNumber', 'Registergericht und Nummer', 120, { required: false }),
          brief.text('premises', 'Anschrift der Betriebsstätte in Hannover'),
          brief.long('activity', 'Abgemeldete Tätigkeit', 1000),
          brief.pick('extent', 'Abgemeldet wird', {
            whole: 'der ganze Betrieb',
            branch: 'eine Zweigstelle',
            partner: 'mein Ausscheiden aus der Gesellschaft',
            moved: 'der Betrieb wegen Verlegung in eine andere Gemeinde',
          }),
          brief.text('newMunicipality', 'Neue Gemeinde', 120, { when: 'form.extent = "moved"' }),
          brief.day('endDate', 'Ende der Tätigkeit'),
          brief.pick('ground', 'Grund (für die Statistik)', {
            economic: 'wirtschaftliche Schwierigkeiten',
            insolvency: 'Insolvenzverfahren',
            sale: 'Verkauf, Verpachtung, Erbfolge',
            legalForm: 'Wechsel der Rechtsform',
            personal: 'persönliche Gründe',
          }),
        ],
      },
      {
        title: 'Wer abmeldet',
        fields: [
          brief.pick('notifier', 'Ich melde ab als', {
            owner: 'Inhaberin, Inhaber oder gesetzliche Vertretung',
            heir: 'Erbin oder Erbe',
            administrator: 'Insolvenzverwaltung oder Liquidation',
            agent: 'Bevollmächtigte oder Bevollmächtigter',
          }),
          {
            name: 'notifierName',
            label: 'Vornamen, Familienname',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('notifierAddress', 'Anschrift für den Schriftwechsel'),
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.extent != "moved" or lower case(form.newMunicipality) != "hannover"',
        message: 'Eine Verlegung innerhalb Hannovers ist eine Ummeldung.',
        field: 'newMunicipality',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass, sofern nicht online ausgewiesen' },
    { name: 'registerExtract', label: 'Registerauszug', when: 'form.registerNumber != null' },
    {
      name: 'succession',
      label: 'Erbschein oder Bestellung',
      when: 'form.notifier in ("heir", "administrator")',
    },
    { name: 'proxy', label: 'Vollmacht', when: 'form.notifier = "agent"' },
  ],
  fee: [
    {
      id: 'allgo-40-1-1-3',
      legalBasis: 'AllGO Nr. 40.1.1 (Abmeldung; zu bestätigen)',
      type: 'fixed',
      cents: '1500',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: { replyPeriod, ...receiptClocks },
  documents: {
    request: requestLetter('Ihrer Gewerbeabmeldung'),
    receipt: {
      kind: 'receipt',
      title: 'Empfangsbescheinigung (§ 15 Abs. 1 GewO)',
      signedBy: 'entry',
      blocks: [
        { type: 'paragraph', text: 'wir bescheinigen den Empfang Ihrer Abmeldung vom {facts.receivedOn}:' },
        {
          type: 'facts',
          rows: [
            ['Betrieb', '{form.businessName}, {form.premises}'],
            ['Eingetragen', '{facts.entry.enteredAs}'],
            ['Ende', '{form.endDate}'],
            ['Nummer', '{facts.entry.number}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Steuerliche Pflichten und Beiträge bestehen unabhängig davon. Im Handelsregister ist das Erlöschen gesondert anzumelden.',
        },
      ],
    },
    noEntry: {
      kind: 'letter',
      title: 'Ihre Gewerbeabmeldung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu Ihren Angaben gibt es im Gewerberegister der Landeshauptstadt Hannover keinen bestehenden Eintrag. {facts.match.reason} Eine Bescheinigung kann deshalb nicht ausgestellt werden; Kosten entstehen nicht.',
        },
      ],
    },
    returnRequest: {
      kind: 'letter',
      title: 'Rückgabe von Erlaubnissen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'mit dem Ende des Betriebs sind zurückzugeben (§ 52 VwVfG): {facts.match.permits}. Bitte senden Sie die Urkunden innerhalb von zwei Wochen.',
        },
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid zur Gewerbeabmeldung',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Bescheinigung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), fällig einen Monat nach Bekanntgabe.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Abmeldung zurücknehmen (Betrieb geht weiter)' },
    supplement: supplementEvent([
      brief.text('premises', 'Anschrift', 200, { required: false }),
      brief.day('endDate', 'Ende', { required: false }),
    ]),
  },
  publicStatus: {
    deregistered: {
      de: 'Abgemeldet',
      easy: 'Ihr Betrieb ist abgemeldet. Die Bescheinigung ist unterwegs.',
      en: 'Deregistered',
      actor: 'nobody',
      next: 'Wir unterrichten Finanzamt, Kammer und weitere Stellen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Angaben und Berechtigung zur Abmeldung prüfen',
        target: 'P1D',
      }),
      checked: {
        type: 'parallel',
        meta: { label: 'Abgleich und Eintragung', status: 'inReview' },
        on: withdrawal,
        states: {
          deadline: receiptWatch(),
          examination: {
            meta: { label: 'Abgleich', status: 'inReview' },
            initial: 'match',
            states: {
              match: taskState({
                id: 'match',
                state: 'Abgleich mit der bestehenden Eintragung',
                status: 'inReview',
                task: 'Bestehende Eintragung, Erlaubnisse und laufende Untersagungsverfahren suchen',
                post: 'clerk',
                legalBasis: '§ 14 Abs. 1, § 35 Abs. 1 Satz 3 GewO',
                outcomes: {
                  found: {
                    label: 'Eintrag gefunden',
                    to: 'entry',
                    fields: [
                      brief.yes('craft', 'Handwerksbetrieb'),
                      brief.yes('prohibitionPending', 'Untersagungsverfahren anhängig'),
                      brief.text('permits', 'Zurückzugebende Erlaubnisse und Karten', 300, {
                        required: false,
                      }),
                    ],
                  },
                  unclear: { ...requestOutcome, label: 'Mehrere Einträge, Angaben klären' },
                  notFound: { label: 'Kein bestehender Eintrag', adverse: true, to: '#case.rejected' },
                },
              }),
              entry: registerEntry({
                id: 'entry',
                task: 'Ende eintragen und Empfang bescheinigen',
                legalBasis: '§ 15 Abs. 1 GewO',
                to: '#case.approved',
              }),
            },
          },
        },
      },
      approved: {
        meta: { label: 'Bescheinigung wird erstellt', status: 'deregistered' },
        initial: 'receipt',
        states: {
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'deregistered',
            document: 'receipt',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Bescheinigung geht hinaus',
            status: 'deregistered',
            document: 'receiptDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Abgemeldet', status: 'deregistered' },
        onDone: '#case.closed',
        states: {
          fanOut: {
            meta: { label: 'Unterrichtung anderer Stellen', status: 'deregistered' },
            initial: 'sending',
            states: {
              sending: transmissionState({
                id: 'fanOut',
                state: 'Daten werden übermittelt',
                status: 'deregistered',
                receivers,
                legalBasis: '§ 14 Abs. 8 GewO, § 3 GewAnzV',
                to: 'sent',
              }),
              sent: finished('Übermittelt', 'deregistered'),
            },
          },
          prohibition: {
            meta: { label: 'Laufende Untersagung', status: 'deregistered' },
            initial: 'gate',
            states: {
              gate: gate('Untersagungsverfahren anhängig?', 'deregistered', [
                { to: 'continuing', when: 'facts.match.prohibitionPending = true' },
                { to: 'settled' },
              ]),
              continuing: taskState({
                id: 'prohibition',
                state: 'Untersagungsverfahren trotz Aufgabe',
                status: 'deregistered',
                task: 'Über die Fortsetzung des Untersagungsverfahrens entscheiden',
                post: 'lead',
                target: 'P7D',
                legalBasis: '§ 35 Abs. 1 Satz 3 GewO',
                outcomes: {
                  continued: { label: 'Wird fortgesetzt', to: 'settled' },
                  ended: { label: 'Wird eingestellt', adverse: true, to: 'settled' },
                },
              }),
              settled: finished('Erledigt', 'deregistered'),
            },
          },
          returns: {
            meta: { label: 'Rückgabe von Erlaubnissen', status: 'deregistered' },
            initial: 'gate',
            states: {
              gate: gate('Ist etwas zurückzugeben?', 'deregistered', [
                { to: 'letter', when: 'facts.match.permits != null' },
                { to: 'settled' },
              ]),
              letter: documentState({
                id: 'returnLetter',
                state: 'Rückgabe wird verlangt',
                status: 'deregistered',
                document: 'returnRequest',
                to: 'sendingLetter',
              }),
              sendingLetter: dispatchState({
                id: 'returnDispatch',
                state: 'Schreiben geht hinaus',
                status: 'deregistered',
                document: 'returnLetter',
                to: 'awaiting',
              }),
              awaiting: taskState({
                id: 'returns',
                state: 'Wartet auf Urkunden',
                status: 'deregistered',
                task: 'Rückgabe der Urkunden überwachen',
                post: 'clerk',
                target: 'P21D',
                legalBasis: '§ 52 VwVfG',
                outcomes: {
                  returned: { label: 'Zurückgegeben', to: 'settled' },
                  lost: { label: 'Nicht auffindbar, für ungültig erklärt', adverse: true, to: 'settled' },
                  remind: { label: 'Noch einmal anfordern', to: 'letter' },
                },
              }),
              settled: finished('Erledigt', 'deregistered'),
            },
          },
          fee: feeRegion({ status: 'deregistered', notBy: ['entry'] }),
        },
      },
      rejected: notification({
        label: 'Kein Eintrag',
        status: ['inReview', 'closed'],
        document: 'noEntry',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
