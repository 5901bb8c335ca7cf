import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  endings,
  feeRegion,
  finished,
  gate,
  notification,
  noticeStates,
  receiptClocks,
  receiptWatch,
  registerEntry,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  actionRemedy,
  tradeAddressee,
  tradeApplicant,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

const NEW_ACTIVITY = 'list contains(form.changes, "activity")';
const MOVED = 'list contains(form.changes, "premises")';

const receivers = [
  '["Finanzamt", "Landesamt für Statistik Niedersachsen", "Deutsche Gesetzliche Unfallversicherung"]',
  'if facts.comparison.chamber = "craft" then ["Handwerkskammer Hannover"] else if facts.comparison.chamber = "both" then ["Handwerkskammer Hannover", "Industrie- und Handelskammer Hannover"] else ["Industrie- und Handelskammer Hannover"]',
  `if ${NEW_ACTIVITY} then ["Hauptzollamt Hannover (Finanzkontrolle Schwarzarbeit)", "Staatliches Gewerbeaufsichtsamt Hannover"] else []`,
  `if ${MOVED} then ["Bauaufsicht"] else []`,
].reduce((list, more) => `concatenate(${list}, ${more})`);

/**
 * Gewerbeummeldung (§ 14 (1) sentence 2 nos. 1 and 2 GewO): a move within Hannover, or a change or extension of the
 * activity beyond what is usual for the trade. What matters is the difference between old entry and new (`comparison`):
 * a change that is usual in the trade need not be notified at all and is told so (`notRequired`); an activity of another
 * kind is a new business; a move over the city limit is an end here and a beginning there (`elsewhere`).
 *
 * A new activity that needs a permit is entered all the same; the trader is told and supervision hears of it
 * (`supervision`, § 15 (2) GewO). The receipt is due in three days; no act is made but the fee's.
 */
export default defineProcedure({
  key: 'gewerbeummeldung',
  name: 'Gewerbeummeldung',
  domain: 'gewerbe-gaststaetten',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.30.11',
  leika: ['99050012071000'],
  legalBasis: ['§ 14 Abs. 1 Satz 2 Nr. 1 und 2 GewO', '§ 15 Abs. 1 GewO', 'GewAnzV'],
  audience: ['company'],
  keywords: [
    'Firmensitz verlegen',
    'Geschäft zieht um',
    'neue Tätigkeit aufnehmen',
    'Betriebsadresse ändern',
    'Sortiment erweitern',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'nach Abmeldung; Aktenplan (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Wer den Betrieb führt'),
      {
        title: 'Was sich ändert',
        fields: [
          brief.text('entryNumber', 'Nummer der bisherigen Eintragung, wenn bekannt', 40, {
            required: false,
          }),
          brief.pick(
            'changes',
            'Anlass',
            {
              premises: 'Verlegung innerhalb Hannovers',
              activity: 'Wechsel oder Ausdehnung der Tätigkeit',
              name: 'Änderung des Namens oder der Firma',
            },
            { many: true },
          ),
          brief.text('oldPremises', 'Bisherige Betriebsstätte', 200, { when: MOVED }),
          brief.text('newPremises', 'Neue Betriebsstätte', 200, { when: MOVED }),
          brief.long('oldActivity', 'Bisherige Tätigkeit', 1000, { when: NEW_ACTIVITY }),
          brief.long('newActivity', 'Neue oder weitere Tätigkeit (genau)', 2000, { when: NEW_ACTIVITY }),
          brief.text('newName', 'Neuer Name', 200, { when: 'list contains(form.changes, "name")' }),
          brief.day('changeDate', 'Änderung ab'),
          brief.count('employees', 'Beschäftigte nach der Änderung', 100000),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.oldPremises = null or form.oldPremises != form.newPremises',
        message: 'Die neue Anschrift ist dieselbe wie die bisherige.',
        field: 'newPremises',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass, sofern nicht online ausgewiesen' },
    { name: 'registerExtract', label: 'Registerauszug', when: 'form.applicantType = "company"' },
    { name: 'permit', label: 'Erlaubnis oder Handwerkskarte für die neue Tätigkeit', when: NEW_ACTIVITY },
  ],
  fee: [
    {
      id: 'activity',
      legalBasis: 'AllGO Nr. 40.1.1 (Erweiterung; zu bestätigen)',
      type: 'fixed',
      cents: '2600',
      when: NEW_ACTIVITY,
      evidence: 'assumed',
    },
    {
      id: 'other',
      legalBasis: 'AllGO Nr. 40.1.1 (Ummeldung; zu bestätigen)',
      type: 'fixed',
      cents: '2000',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: { replyPeriod, ...receiptClocks },
  documents: {
    request: requestLetter('Ihrer Gewerbeummeldung'),
    receipt: {
      kind: 'receipt',
      title: 'Empfangsbescheinigung über die Gewerbeummeldung (§ 15 Abs. 1 GewO)',
      signedBy: 'entry',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Änderung vom {form.changeDate} ist mit der Nummer {facts.entry.number} eingetragen:',
        },
        {
          type: 'facts',
          rows: [
            ['Bisher', '{facts.comparison.before}'],
            ['Jetzt', '{facts.entry.enteredAs}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Für die neue Tätigkeit ist eine Erlaubnis nötig: {facts.comparison.permitBasis}. Ohne sie darf nicht begonnen werden; diese Bescheinigung ersetzt sie nicht.',
          when: 'facts.comparison.permitMissing = true',
        },
      ],
    },
    notRequired: {
      kind: 'letter',
      title: 'Keine Ummeldung nötig',
      signedBy: 'comparison',
      blocks: [
        {
          type: 'paragraph',
          text: 'die mitgeteilte Änderung ist nicht anzeigepflichtig (§ 14 Abs. 1 Satz 2 GewO): {facts.comparison.reason} Der bisherige Eintrag bleibt unverändert, Kosten entstehen nicht.',
        },
      ],
    },
    elsewhere: {
      kind: 'letter',
      title: 'Ihre Verlegung in eine andere Gemeinde',
      signedBy: 'comparison',
      blocks: [
        {
          type: 'paragraph',
          text: 'die neue Betriebsstätte liegt nicht in Hannover, sondern in {facts.comparison.municipality}. Melden Sie den Betrieb dort an. Hier führen wir Ihre Anzeige als Abmeldung weiter.',
        },
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid zur Gewerbeummeldung',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für Prüfung und Bescheinigung der Ummeldung werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), zahlbar innerhalb eines Monats.',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Ummeldung zurücknehmen (Änderung unterbleibt)' },
    supplement: supplementEvent([
      brief.long('newActivity', 'Neue Tätigkeit (genau)', 2000, { required: false }),
      brief.text('newPremises', 'Neue Betriebsstätte', 200, { required: false }),
    ]),
  },
  publicStatus: {
    changed: {
      de: 'Umgemeldet',
      easy: 'Die Änderung ist eingetragen.',
      en: 'Change entered',
      actor: 'nobody',
      next: 'Wir unterrichten Finanzamt, Kammer und weitere Stellen.',
    },
    notRequired: {
      de: 'Keine Ummeldung nötig',
      easy: 'Sie müssen diese Änderung nicht anzeigen.',
      en: 'Not notifiable',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Identität und Angaben zur Änderung prüfen',
        target: 'P1D',
      }),
      checked: {
        type: 'parallel',
        meta: { label: 'Vergleich mit dem Eintrag', status: 'inReview' },
        on: withdrawal,
        states: {
          deadline: receiptWatch(),
          examination: {
            meta: { label: 'Vergleich', status: 'inReview' },
            initial: 'comparison',
            states: {
              comparison: taskState({
                id: 'comparison',
                state: 'Alter Eintrag und Änderung',
                status: 'inReview',
                task: 'Änderung mit dem bestehenden Eintrag vergleichen und einordnen',
                post: 'clerk',
                legalBasis: '§ 14 Abs. 1 Satz 2 GewO',
                outcomes: {
                  change: {
                    label: 'Anzeigepflichtige Änderung',
                    to: 'entry',
                    fields: [
                      brief.long('before', 'Bisheriger Eintrag', 2000),
                      brief.pick('chamber', 'Kammer', {
                        trade: 'Industrie und Handel',
                        craft: 'Handwerk',
                        both: 'Mischbetrieb',
                      }),
                      brief.yes('permitMissing', 'Erlaubnis für die neue Tätigkeit fehlt'),
                      brief.text('permitBasis', 'Erlaubnis nach', 200, {
                        when: 'event.permitMissing = true',
                      }),
                    ],
                  },
                  tooVague: { ...requestOutcome, label: 'Tätigkeit genauer erfragen' },
                  usual: {
                    label: 'Geschäftsüblich, nicht anzeigepflichtig',
                    adverse: true,
                    to: '#case.notRequired',
                  },
                  elsewhere: {
                    label: 'Neue Betriebsstätte außerhalb Hannovers',
                    to: '#case.elsewhere',
                    fields: [brief.text('municipality', 'Gemeinde', 120)],
                  },
                },
              }),
              entry: registerEntry({
                id: 'entry',
                task: 'Änderung eintragen',
                legalBasis: '§ 14 Abs. 1 Satz 2, § 15 Abs. 1 GewO',
                to: '#case.approved',
              }),
            },
          },
        },
      },
      approved: {
        meta: { label: 'Bescheinigung wird erstellt', status: 'changed' },
        initial: 'receiptDocument',
        states: noticeStates('receipt', 'Empfangsbescheinigung', '#case.issued'),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Umgemeldet', status: 'changed' },
        onDone: '#case.closed',
        states: {
          fanOut: {
            meta: { label: 'Übermittlung', status: 'changed' },
            initial: 'sending',
            states: {
              sending: transmissionState({
                id: 'fanOut',
                state: 'Änderung wird übermittelt',
                status: 'changed',
                receivers,
                legalBasis: '§ 14 Abs. 8 GewO, § 3 GewAnzV',
                to: 'sent',
              }),
              sent: finished('Übermittelt', 'changed'),
            },
          },
          supervision: {
            meta: { label: 'Gewerbeaufsicht', status: 'changed' },
            initial: 'gate',
            states: {
              gate: gate('Fehlt eine Erlaubnis?', 'changed', [
                { to: 'deciding', when: 'facts.comparison.permitMissing = true' },
                { to: 'settled' },
              ]),
              deciding: taskState({
                id: 'supervision',
                state: 'Erlaubnispflichtige Tätigkeit ohne Erlaubnis',
                status: 'changed',
                task: 'Prüfen, ob die neue Tätigkeit ohne Erlaubnis ausgeübt wird',
                post: 'inspector',
                target: 'P14D',
                legalBasis: '§ 15 Abs. 2, § 29 GewO',
                outcomes: {
                  notYet: { label: 'Noch nicht begonnen', to: 'settled' },
                  prevented: {
                    label: 'Wird ausgeübt: Verhinderung eingeleitet',
                    adverse: true,
                    to: 'settled',
                  },
                },
              }),
              settled: finished('Erledigt', 'changed'),
            },
          },
          fee: feeRegion({ status: 'changed', notBy: ['entry'] }),
        },
      },
      notRequired: notification({
        label: 'Nicht anzeigepflichtig',
        status: ['inReview', 'notRequired'],
        document: 'notRequired',
        entry: [conclude('notRequired')],
      }),
      elsewhere: notification({
        label: 'Verlegung in eine andere Gemeinde',
        status: ['transferred', 'transferred'],
        document: 'elsewhere',
        prefix: 'elsewhere',
        entry: [conclude('transferred')],
        then: {
          handOver: transmissionState({
            id: 'handOver',
            state: 'Gemeinde wird unterrichtet',
            status: 'transferred',
            receivers: '[facts.comparison.municipality]',
            legalBasis: '§ 14 Abs. 8 GewO',
            to: 'done',
          }),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
