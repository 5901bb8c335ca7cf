import {
  brief,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  note,
  set,
  taskState,
  transmissionState,
  ways,
  conclude,
} from '@amtsweg/procedure';

/**
 * Verbraucherbeschwerde (§ 38 LFGB, Art. 138 Reg. (EU) 2017/625): a hint, no application; nobody can claim a measure, so
 * the complainant is no party and learns only that the matter was looked into. Reports of illness go first (`urgent`, the
 * same day), a sample brought along is sealed and sent to the state institute (`laboratory`), and what is unsafe on the
 * market is reported to the rapid alert system (`alert`, Art. 50 Reg. (EC) 178/2002) before anything else.
 *
 * The name of the complainant is kept from the business (`form.confidential`); the file of the measures against the
 * business – order, fine, closure – is its own. A business of another district → `transferred`. Anonymous hints are
 * worked on all the same, only the letters fall away. Nothing to withdraw, no costs, no remedy.
 */
export default defineProcedure({
  key: 'lebensmittel-beschwerde',
  name: 'Verbraucherbeschwerde zu Lebensmitteln und Hygiene',
  domain: 'gesundheit-veterinaer',
  kind: 'report',
  initiation: 'notification',
  unit: '32.14',
  filePlan: '39.10.20',
  leika: [],
  legalBasis: ['§ 38 LFGB', 'Art. 50 VO (EG) Nr. 178/2002', 'Art. 137, 138 VO (EU) 2017/625'],
  audience: ['citizen'],
  keywords: [
    'Schimmel im Essen',
    'verdorbenes Fleisch gekauft',
    'Restaurant dreckig',
    'nach dem Essen krank',
    'Kakerlaken Imbiss',
    'Haar in der Suppe',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Ihre Beschwerde',
        fields: [
          brief.text('business', 'Betrieb mit Anschrift'),
          brief.pick('subject', 'Worum geht es', {
            illness: 'Erkrankung nach dem Verzehr',
            foreignBody: 'Fremdkörper',
            spoiled: 'verdorben, abgelaufen',
            hygiene: 'Schmutz, Schädlinge',
            labelling: 'Kennzeichnung, Täuschung',
          }),
          brief.long('description', 'Was ist geschehen', 5000),
          brief.day('happenedOn', 'Am', { notAfter: 'today' }),
          brief.count('ill', 'Erkrankte Personen', 1000, { when: 'form.subject = "illness"' }),
          brief.pick('sample', 'Probe', {
            none: 'keine',
            opened: 'angebrochen',
            sealed: 'verschlossen, mit Los',
          }),
        ],
      },
      {
        title: 'Ihre Daten (freiwillig)',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 200 },
          brief.text('address', 'Anschrift', 200, { required: false }),
          brief.yes('confidential', 'Mein Name soll dem Betrieb nicht genannt werden'),
        ],
      },
    ],
  },
  evidence: [{ name: 'photo', label: 'Fotos, Kassenbon, Verpackung' }],
  fee: [{ id: 'free', legalBasis: 'gebührenfrei', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: {
    kind: 'none',
    legalBasis: 'Die Beschwerde ist eine Anregung; sie begründet keinen Anspruch auf Einschreiten',
    validFrom: '2005-09-07',
    evidence: 'derived',
  },
  clocks: {
    resultPeriod: {
      label: 'Untersuchung im Landesinstitut',
      kind: 'target',
      legalBasis: 'Absprache mit dem LAVES',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6W',
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Ihre Beschwerde ist eingegangen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir danken für Ihren Hinweis zu {form.business} vom {facts.receivedOn} und gehen ihm nach. Über Maßnahmen gegen den Betrieb dürfen wir keine Auskunft geben; Kontrollergebnisse können Sie nach dem Verbraucherinformationsgesetz erfragen.',
        },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Ihre Beschwerde',
      signedBy: 'conclusion',
      blocks: [
        { type: 'paragraph', text: 'wir sind Ihrer Beschwerde nachgegangen. {facts.conclusion.answer}' },
      ],
    },
  },
  events: {
    labResult: {
      label: 'Gutachten des Landesinstituts eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.pick('verdict', 'Beurteilung', {
          safe: 'nicht beanstandet',
          unfit: 'nicht zum Verzehr geeignet',
          harmful: 'gesundheitsschädlich',
        }),
        brief.long('report', 'Gutachten', 5000),
      ],
    },
  },
  publicStatus: {
    lookedInto: {
      de: 'Wird geprüft',
      easy: 'Wir gehen Ihrem Hinweis nach.',
      en: 'Looked into',
      actor: 'office',
      next: 'Am Ende schreiben wir Ihnen kurz.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingang', status: 'received' },
        initial: 'gate',
        states: {
          gate: gate('Erkrankung gemeldet?', 'received', [
            { to: 'urgent', when: 'form.subject = "illness"' },
            { to: 'sorting' },
          ]),
          urgent: taskState({
            id: 'urgent',
            state: 'Eilfall',
            status: 'received',
            task: 'Noch heute Erkrankte befragen und Gesundheitsamt der Region benachrichtigen',
            post: 'lead',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 5 LFGB, § 11 Abs. 2 IfSG',
            outcomes: {
              informed: {
                label: 'Benachrichtigt',
                to: 'sorting',
                fields: [brief.yes('outbreak', 'Ausbruch mit mehreren Haushalten')],
              },
            },
          }),
          sorting: taskState({
            id: 'sorting',
            state: 'Einordnung',
            status: 'received',
            task: 'Zuständigkeit, Glaubhaftigkeit und Probe klären',
            post: 'clerk',
            target: 'P1D',
            outcomes: {
              ours: {
                label: 'Betrieb in Hannover',
                to: [{ to: 'receipt', when: 'form.address != null' }, { to: '#case.checked' }],
              },
              elsewhere: {
                label: 'Betrieb in anderem Bezirk',
                to: 'handingOver',
                fields: [brief.text('receiver', 'Zuständige Behörde')],
              },
              noMatter: {
                label: 'Kein lebensmittelrechtlicher Anlass (Preis, Bedienung)',
                adverse: true,
                to: '#case.discontinued',
              },
            },
          }),
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Eingangsbestätigung',
            status: 'received',
            document: 'receipt',
            to: 'sendingReceipt',
          }),
          sendingReceipt: dispatchState({
            id: 'receiptDispatch',
            state: 'Eingangsbestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: '#case.checked',
          }),
          handingOver: transmissionState({
            id: 'handingOver',
            state: 'Abgabe',
            status: 'transferred',
            receivers: '[facts.sorting.receiver]',
            legalBasis: '§ 3 VwVfG',
            to: '#case.transferred',
          }),
        },
      },
      checked: {
        type: 'parallel',
        meta: { label: 'Nachgehen', status: 'lookedInto' },
        onDone: '#case.approved',
        states: {
          control: {
            meta: { label: 'Kontrolle', status: 'lookedInto' },
            initial: 'visiting',
            states: {
              visiting: taskState({
                id: 'control',
                state: 'Anlasskontrolle',
                status: 'lookedInto',
                task: 'Betrieb ohne Nennung der Beschwerde kontrollieren, Gegenproben nehmen',
                post: 'inspector',
                target: 'P7D',
                legalBasis: 'Art. 9, 14 VO (EU) 2017/625, § 42 LFGB',
                outcomes: {
                  nothing: { label: 'Nicht bestätigt', to: 'visited' },
                  confirmed: {
                    label: 'Bestätigt: Maßnahmen in eigenem Vorgang',
                    to: 'visited',
                    fields: [brief.text('caseNumber', 'Aktenzeichen der Maßnahme', 60)],
                  },
                  danger: {
                    label: 'Unmittelbare Gefahr: Betrieb vor Ort geschlossen',
                    to: 'alert',
                    fields: [brief.text('caseNumber', 'Aktenzeichen der Maßnahme', 60)],
                  },
                },
              }),
              alert: transmissionState({
                id: 'alert',
                state: 'Schnellwarnung',
                status: 'lookedInto',
                receivers: '["LAVES, Schnellwarnsystem RASFF"]',
                legalBasis: 'Art. 50 VO (EG) Nr. 178/2002',
                to: 'visited',
              }),
              visited: finished('Kontrolliert', 'lookedInto'),
            },
          },
          laboratory: {
            meta: { label: 'Probe', status: 'lookedInto' },
            initial: 'gate',
            states: {
              gate: gate('Probe vorhanden?', 'lookedInto', [
                { to: 'sealing', when: 'form.sample != "none"' },
                { to: 'settled' },
              ]),
              sealing: taskState({
                id: 'sealing',
                state: 'Beschwerdeprobe',
                status: 'lookedInto',
                task: 'Probe versiegeln, kühlen, Begleitschein anlegen',
                post: 'inspector',
                target: 'P1D',
                legalBasis: '§ 43 LFGB',
                outcomes: {
                  sealed: {
                    label: 'Versiegelt',
                    to: 'sending',
                    fields: [brief.text('sealNumber', 'Siegelnummer', 40)],
                  },
                  unusable: { label: 'Nicht untersuchbar', adverse: true, to: 'settled' },
                },
              }),
              sending: transmissionState({
                id: 'sample',
                state: 'Probe geht an das Institut',
                status: 'lookedInto',
                receivers: '["LAVES, Lebensmittelinstitut"]',
                legalBasis: '§ 43 LFGB',
                to: 'awaiting',
              }),
              awaiting: {
                meta: { label: 'Wartet auf das Gutachten', status: 'waitingForOthers' },
                on: {
                  labResult: ways(
                    [{ to: 'recall', when: 'event.verdict = "harmful"' }, { to: 'settled' }],
                    ['record'],
                  ),
                },
                after: { resultPeriod: 'reminding' },
              },
              reminding: taskState(
                {
                  id: 'reminding',
                  state: 'Gutachten überfällig',
                  status: 'waitingForOthers',
                  task: 'Beim Institut nachfragen',
                  post: 'clerk',
                  outcomes: { asked: { label: 'Nachgefragt', to: 'awaiting' } },
                },
                {
                  on: {
                    labResult: ways(
                      [{ to: 'recall', when: 'event.verdict = "harmful"' }, { to: 'settled' }],
                      ['record'],
                    ),
                  },
                },
              ),
              recall: taskState({
                id: 'recall',
                state: 'Gesundheitsschädliches Erzeugnis',
                status: 'lookedInto',
                task: 'Rückruf und öffentliche Warnung veranlassen (§ 40 LFGB)',
                post: 'lead',
                priority: 1,
                target: 'P1D',
                legalBasis: '§§ 39, 40 LFGB',
                outcomes: {
                  warned: { label: 'Veranlasst', to: 'settled' },
                  offMarket: { label: 'Nicht mehr auf dem Markt', to: 'settled' },
                },
              }),
              settled: finished('Probe erledigt', 'lookedInto'),
            },
          },
        },
      },
      approved: {
        meta: { label: 'Ergebnis', status: 'lookedInto' },
        initial: 'conclusion',
        states: {
          conclusion: taskState({
            id: 'conclusion',
            state: 'Abschluss',
            status: 'lookedInto',
            task: 'Ergebnis festhalten und Antwort ohne Angaben zu Maßnahmen abfassen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 30 VwVfG',
            outcomes: {
              concluded: {
                label: 'Abgeschlossen',
                to: [
                  { to: '#case.issued', when: 'form.address != null' },
                  {
                    to: '#case.closed',
                    then: [note('Anonyme Beschwerde: keine Antwort möglich.'), set('unanswered', 'true')],
                  },
                ],
                fields: [brief.long('answer', 'Antwort an die beschwerdeführende Person', 2000)],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Antwort', status: 'lookedInto' },
        initial: 'answer',
        states: {
          answer: documentState({
            id: 'answerDocument',
            state: 'Antwort wird geschrieben',
            status: 'lookedInto',
            document: 'answer',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'answerDispatch',
            state: 'Antwort geht hinaus',
            status: 'lookedInto',
            document: 'answerDocument',
            to: '#case.closed',
          }),
        },
      },
      ...endings('closed', 'transferred'),
      discontinued: {
        type: 'final',
        meta: { label: 'Kein Anlass zur Prüfung', status: 'closed' },
        entry: [conclude('discontinued')],
      },
    },
  },
});
