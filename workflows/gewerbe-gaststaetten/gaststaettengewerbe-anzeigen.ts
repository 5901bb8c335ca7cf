import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionRemedy,
  endings,
  feeRegion,
  finished,
  gate,
  notification,
  noticeStates,
  receiptClocks,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  tradeAddressee,
  transmissionState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { ALCOHOL, form } from './gaststaettengewerbe-anzeigen.form.js';

/**
 * Gaststättengewerbe anzeigen (§ 2 NGastG): Lower Saxony has no restaurant permit since 2012. Whoever serves drinks or
 * dishes on the spot notifies at least four weeks before; silence of the office is no permission, because none is needed,
 * and the business may begin when the four weeks are over (`waiting`).
 *
 * With alcohol the reliability is examined without delay from the records the trader has to apply for with the
 * notification (§ 3 NGastG); the outcome is no permit either. Unreliability leads to a prohibition under § 35 GewO with a
 * hearing of its own (`prohibitionCase`): a new procedure, never an outcome of this one. The authorities of building,
 * emission control, food and youth protection are told (§ 2 (5) NGastG) and act by themselves. An earlier beginning is
 * applied for (`gaststaette-vorzeitiger-beginn`), an event is notified as `gaststaette-voruebergehend`.
 */
export default defineProcedure({
  key: 'gaststaettengewerbe-anzeigen',
  name: 'Gaststättengewerbe anzeigen',
  domain: 'gewerbe-gaststaetten',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.3',
  filePlan: '32.32.10',
  leika: [],
  legalBasis: ['§ 2 NGastG', '§ 3 NGastG', '§ 14 GewO'],
  audience: ['company'],
  keywords: [
    'Restaurant eröffnen',
    'Kneipe übernehmen',
    'Café aufmachen',
    'Schanklizenz',
    'Alkohol ausschenken',
    'Konzession Wirt',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'nach Abmeldung; Aktenplan (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form,
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass' },
    {
      name: 'criminalRecord',
      label: 'Führungszeugnis (Belegart O), beantragt',
      legalBasis: '§ 3 NGastG',
      when: ALCOHOL,
    },
    {
      name: 'tradeRecord',
      label: 'Gewerbezentralregisterauskunft (Belegart 9), beantragt',
      legalBasis: '§ 3 NGastG',
      when: ALCOHOL,
    },
  ],
  fee: [
    {
      id: 'alcohol',
      legalBasis: 'AllGO Nr. 41 (Anzeige mit Prüfung der Zuverlässigkeit; zu bestätigen)',
      type: 'fixed',
      cents: '9000',
      when: ALCOHOL,
      evidence: 'assumed',
    },
    {
      id: 'plain',
      legalBasis: 'AllGO Nr. 41 (Anzeige; zu bestätigen)',
      type: 'fixed',
      cents: '4000',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ effect: 'Die Klage gegen die Gebühr hat keine aufschiebende Wirkung.' }),
  clocks: {
    replyPeriod,
    feePeriod: receiptClocks.feePeriod,
    waitingPeriod: {
      label: 'Wartefrist bis zum Beginn',
      kind: 'statutory',
      legalBasis: '§ 2 Abs. 1 NGastG',
      bound: 'party',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P4W',
      endMoves: false,
    },
    recordsPeriod: {
      label: 'Eingang von Führungszeugnis und Gewerbezentralregisterauskunft',
      kind: 'setByAuthority',
      legalBasis: '§ 3 NGastG, § 26 Abs. 2 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3W',
    },
  },
  documents: {
    request: requestLetter('Ihrer Anzeige des Gaststättengewerbes'),
    confirmation: {
      kind: 'receipt',
      title: 'Bescheinigung über die Anzeige eines Gaststättengewerbes (§ 2 NGastG)',
      signedBy: 'examination',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Gaststätte', '{form.tavernName}, {form.premises}'],
            ['Angezeigt am', '{facts.receivedOn}'],
            ['Beginn frühestens', '{facts.earliestStart}'],
            ['Alkoholausschank', '{if form.alcohol then "angezeigt" else "nicht angezeigt"}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der angezeigte Beginn liegt vor dem Ende der vier Wochen. Wer früher beginnen will, braucht eine Zulassung.',
          when: 'facts.tooEarly = true',
        },
        {
          type: 'paragraph',
          text: 'Diese Bescheinigung ist keine Erlaubnis. Baurecht, Lebensmittelrecht und Lärmschutz bleiben unberührt; die zuständigen Stellen sind unterrichtet.',
        },
      ],
    },
    notGastronomy: {
      kind: 'letter',
      title: 'Ihre Anzeige',
      signedBy: 'examination',
      blocks: [
        {
          type: 'paragraph',
          text: 'der angezeigte Betrieb ist kein Gaststättengewerbe (§ 1 NGastG): {facts.examination.reason}',
        },
      ],
    },
    feeNotice: {
      kind: 'notice',
      title: 'Gebührenbescheid zur Gaststättenanzeige',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für die Bearbeitung Ihrer Anzeige werden {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}).',
        },
      ],
    },
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen (kein Betrieb)' },
    supplement: supplementEvent([
      brief.day('startDate', 'Beginn am', { required: false }),
      brief.text('premises', 'Anschrift', 200, { required: false }),
    ]),
    recordsArrived: {
      label: 'Eingang der Registerauskünfte eintragen',
      by: ['authority', 'clerk'],
      fields: [brief.day('arrivedOn', 'Eingegangen am', { notAfter: 'today' })],
    },
    startAdmitted: {
      label: 'Zulassung des vorzeitigen Beginns eintragen',
      by: ['clerk'],
      fields: [brief.text('caseNumber', 'Aktenzeichen', 60)],
    },
  },
  publicStatus: {
    notified: {
      de: 'Anzeige bestätigt',
      easy: 'Wir haben Ihre Anzeige. Vier Wochen danach dürfen Sie anfangen.',
      en: 'Notified',
      actor: 'nobody',
      next: 'Bei Ausschank von Alkohol prüfen wir Ihre Zuverlässigkeit.',
    },
    notGastronomy: {
      de: 'Kein Gaststättengewerbe',
      easy: 'Sie brauchen diese Anzeige nicht.',
      en: 'Not notifiable',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', task: 'Anzeige, Betriebsart und Lage prüfen', target: 'P2D' }),
      checked: {
        meta: { label: 'Einordnung', status: 'inReview' },
        on: withdrawal,
        entry: [
          set('earliestStart', 'date(facts.receivedOn) + duration("P29D")'),
          set('tooEarly', 'date(form.startDate) < date(facts.receivedOn) + duration("P29D")'),
        ],
        initial: 'examination',
        states: {
          examination: taskState({
            id: 'examination',
            state: 'Ist es ein Gaststättengewerbe?',
            status: 'inReview',
            task: 'Betrieb nach § 1 NGastG einordnen und Hinweise für die anderen Stellen festhalten',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§§ 1, 2 NGastG',
            outcomes: {
              gastronomy: {
                label: 'Gaststättengewerbe',
                to: '#case.approved',
                fields: [
                  brief.long('hints', 'Hinweise für Bau, Lärm, Lebensmittel, Jugend', 2000, {
                    required: false,
                  }),
                ],
              },
              unclear: { ...requestOutcome, label: 'Betriebsart klären' },
              none: { label: 'Kein Gaststättengewerbe', adverse: true, to: '#case.notGastronomy' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bescheinigung wird erstellt', status: 'notified' },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bescheinigung', '#case.issued'),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Angezeigt', status: 'notified' },
        onDone: '#case.closed',
        states: {
          authorities: {
            meta: { label: 'Unterrichtung', status: 'notified' },
            initial: 'sending',
            states: {
              sending: transmissionState({
                id: 'authorities',
                state: 'Andere Behörden werden unterrichtet',
                status: 'notified',
                receivers:
                  'concatenate(["Bauordnung (OE 61.2)", "Staatliches Gewerbeaufsichtsamt Hannover", "Lebensmittelüberwachung (OE 32.14)", "Finanzamt"], if form.alcohol = true then ["Jugendschutz (OE 51)"] else [])',
                legalBasis: '§ 2 Abs. 5 NGastG',
                to: 'sent',
              }),
              sent: finished('Unterrichtet', 'notified'),
            },
          },
          waiting: {
            meta: { label: 'Wartefrist', status: 'notified' },
            initial: 'running',
            states: {
              running: {
                meta: { label: 'Vier Wochen laufen', status: 'notified' },
                on: { startAdmitted: ways('free', ['record']) },
                after: {
                  waitingPeriod: [
                    {
                      target: 'visit',
                      guard: {
                        type: 'feel',
                        params: { expr: 'form.newUse = true or form.type in ("shisha", "discotheque")' },
                      },
                    },
                    { target: 'free' },
                  ],
                },
              },
              visit: taskState({
                id: 'openingVisit',
                state: 'Nachschau zum Beginn',
                status: 'notified',
                task: 'Betrieb zu Beginn ansehen: angezeigte Art, Preisangaben, Jugendschutz, Lüftung',
                post: 'inspector',
                target: 'P14D',
                legalBasis: '§ 29 GewO, § 4 NGastG',
                outcomes: {
                  asNotified: { label: 'Wie angezeigt', to: 'free' },
                  defects: { label: 'Mängel: Anordnung in eigenem Verfahren', adverse: true, to: 'free' },
                },
              }),
              free: finished('Betrieb zulässig begonnen', 'notified'),
            },
          },
          reliability: {
            meta: { label: 'Zuverlässigkeit bei Alkoholausschank (§ 3 NGastG)', status: 'notified' },
            initial: 'gate',
            states: {
              gate: gate('Wird Alkohol ausgeschenkt?', 'notified', [
                { to: 'awaitingRecords', when: ALCOHOL },
                { to: 'settled' },
              ]),
              awaitingRecords: {
                meta: { label: 'Wartet auf Registerauskünfte', status: 'notified' },
                on: { recordsArrived: ways('assessing', ['record']) },
                after: { recordsPeriod: 'assessing' },
              },
              assessing: taskState({
                id: 'reliability',
                state: 'Prüfung der Zuverlässigkeit',
                status: 'notified',
                task: 'Auskünfte auswerten; fehlen sie, ihr Fehlen würdigen',
                post: 'clerk',
                target: 'P7D',
                legalBasis: '§ 3 NGastG, § 35 Abs. 1 GewO',
                outcomes: {
                  reliable: { label: 'Keine Bedenken', to: 'settled' },
                  waitOn: { label: 'Auskünfte anmahnen', to: 'awaitingRecords' },
                  doubts: { label: 'Bedenken', adverse: true, to: 'prohibitionCase' },
                },
              }),
              prohibitionCase: taskState({
                id: 'prohibitionCase',
                state: 'Untersagung wird erwogen',
                status: 'notified',
                task: 'Untersagungsverfahren mit eigener Anhörung anlegen oder davon absehen',
                post: 'lead',
                notBy: ['reliability'],
                target: 'P3D',
                legalBasis: '§ 35 Abs. 1 GewO',
                outcomes: {
                  opened: {
                    label: 'Angelegt',
                    to: 'settled',
                    fields: [brief.text('caseNumber', 'Aktenzeichen', 60)],
                  },
                  refrained: { label: 'Abgesehen', adverse: true, to: 'settled' },
                },
              }),
              settled: finished('Geprüft', 'notified'),
            },
          },
          fee: feeRegion({ status: 'notified', notBy: ['examination'] }),
        },
      },
      notGastronomy: notification({
        label: 'Kein Gaststättengewerbe',
        status: ['inReview', 'notGastronomy'],
        document: 'notGastronomy',
        entry: [conclude('notGastronomy')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
