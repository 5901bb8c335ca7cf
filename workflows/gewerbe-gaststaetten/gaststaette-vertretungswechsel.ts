import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  endings,
  feeRegion,
  finished,
  gate,
  hearing,
  hearingPeriod,
  noticeStates,
  notification,
  plainLetter,
  receiptClocks,
  receiptFeeNotice,
  reliabilityInquiries,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { fixedTariff, kept, tradeOffice } from './trade-office.js';

const HEAD = 'newHead';
const joined = 'string join(for one in form.joined return one.name, ", ")';

/**
 * Wechsel der vertretungsberechtigten Person (§ 2 NGastG): the company stays the trader, but with its head changes whose
 * reliability counts. Notified at once; an internal manager without power to represent is no such change (`internal`).
 *
 * Peculiar: the commercial register is read, not believed from the form – and it only declares: a managing director is in
 * office from the resolution on, so an entry still missing does not hold the case up (`pending`). With alcohol every new
 * head is examined as if the business began (§ 3 NGastG); without, nobody. Doubts are put to the company and lead to the
 * opening of a prohibition (§ 35 (7a) GewO: also against the representative) as a case of its own; the change is
 * confirmed either way, because this is no permit. A late notification goes to the office for fines: more than a month is computed.
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'gaststaette-vertretungswechsel',
  name: 'Wechsel der vertretungsberechtigten Person im Gaststättenbetrieb anzeigen',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.3',
  filePlan: '32.32.12',
  leika: ['99050150169000'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    legalBasis: { evidence: 'assumed', source: 'Katalog: § 2 Abs. 4 NGastG' },
  },
  legalBasis: ['§ 2 Abs. 4 NGastG', '§ 3 NGastG', '§ 35 Abs. 7a GewO'],
  keywords: [
    'neuer Geschäftsführer Restaurant',
    'Vorstandswechsel Vereinsheim',
    'Chef der GmbH wechselt',
    'Kneipe neue Leitung',
  ],
  retention: kept(5, 'nach Abmeldung des Betriebs'),
  addressee: ['{form.company}', '{form.seat}'],
  form: {
    sections: [
      {
        title: 'Gesellschaft oder Verein',
        fields: [
          { name: 'company', label: 'Eingetragener Name', type: 'name', maxLength: 200, required: true },
          brief.text('register', 'Registergericht und Nummer', 120),
          brief.text('seat', 'Sitz und Anschrift'),
          brief.text('restaurant', 'Gaststätte (Name, Anschrift)'),
          brief.yes('alcohol', 'Alkoholische Getränke werden ausgeschenkt'),
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Wechsel',
        fields: [
          brief.day('resolvedOn', 'Beschlossen am', { notAfter: 'today' }),
          brief.list('left', 'Ausgeschieden', [
            { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
          ]),
          brief.list(
            'joined',
            'Neu vertretungsberechtigt',
            [
              { name: 'name', label: 'Vornamen, Familienname', type: 'name', maxLength: 200, required: true },
              brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
              brief.text('home', 'Wohnung'),
              brief.pick('power', 'Vertretung', {
                director: 'Geschäftsführung oder Vorstand',
                procuration: 'Prokura',
                internal: 'nur interne Leitung',
              }),
            ],
            { min: 1, max: 10, required: true },
          ),
          brief.yes('recordsRequested', 'Führungszeugnis und Gewerbezentralregisterauskunft sind beantragt', {
            when: 'form.alcohol = true',
          }),
        ],
      },
    ],
  },
  evidence: [
    { name: 'resolution', label: 'Gesellschafterbeschluss oder Registerauszug' },
    { name: 'criminalRecord', label: 'Führungszeugnis (Belegart O), beantragt', when: 'form.alcohol = true' },
    { name: 'tradeRecord', label: 'Gewerbezentralregisterauskunft, beantragt', when: 'form.alcohol = true' },
  ],
  fee: [
    fixedTariff('alcohol', 'AllGO Nr. 41 (mit Prüfung der Zuverlässigkeit)', 8700, 'form.alcohol = true'),
    fixedTariff('plain', 'AllGO Nr. 41 (Eintragung)', 2600),
  ],
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    feePeriod: receiptClocks.feePeriod,
    registerEntryDue: {
      label: 'Eintragung des Wechsels im Register nachsehen',
      kind: 'target',
      legalBasis: '§ 39 GmbHG, § 67 BGB',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2M',
    },
  },
  documents: {
    request: requestLetter('Ihrer Anzeige des Vertretungswechsels'),
    hearing: plainLetter(
      'Bedenken gegen die neue Vertretung',
      'zu der als Vertretung angezeigten Person liegen Erkenntnisse vor: {facts.reliability.reason}',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern. Danach wird entschieden, ob ein Untersagungsverfahren eingeleitet wird (§ 35 Abs. 1 und 7a GewO).',
    ),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der Anzeige (§ 2 NGastG)',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `für die Gaststätte {form.restaurant} ist als vertretungsberechtigt vorgemerkt: {${joined}} (Beschluss vom {form.resolvedOn}).`,
        },
        {
          type: 'paragraph',
          text: 'Diese Bestätigung ist keine Erlaubnis und keine Feststellung der Zuverlässigkeit.',
          when: 'form.alcohol = true',
        },
      ],
    },
    internal: plainLetter(
      'Keine Anzeige nötig',
      'die genannte Person ist nicht vertretungsberechtigt: {facts.extract.reason} Ein Wechsel der Betriebsleitung ohne Vertretungsmacht ist nicht anzeigepflichtig.',
    ),
    feeNotice: receiptFeeNotice('die Bearbeitung der Anzeige des Vertretungswechsels'),
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen (Wechsel unterblieben)' },
    statement: statementEvent,
    supplement: supplementEvent([
      brief.text('register', 'Registergericht und Nummer', 120, { required: false }),
      brief.yes('recordsRequested', 'Nachweise beantragt', { required: false }),
    ]),
  },
  publicStatus: {
    [HEAD]: {
      de: 'Wechsel vermerkt',
      easy: 'Wir haben den neuen Chef oder die neue Chefin eingetragen.',
      en: 'Change recorded',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
    internal: {
      de: 'Nicht anzeigepflichtig',
      easy: 'Diesen Wechsel müssen Sie nicht anzeigen.',
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
        task: 'Anzeige und Nachweise prüfen',
        target: 'P2D',
        checked: [
          {
            to: '#case.checked',
            then: [set('late', 'date(facts.receivedOn) > date(form.resolvedOn) + duration("P1M")')],
          },
        ],
      }),
      checked: {
        meta: { label: 'Register und Zuverlässigkeit', status: 'inReview' },
        on: withdrawal,
        initial: 'extract',
        states: {
          extract: taskState({
            id: 'extract',
            state: 'Registerabruf',
            status: 'inReview',
            task: 'Handels- oder Vereinsregister abrufen und mit Beschluss und Gaststättenakte vergleichen',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 2 NGastG, § 9 HGB',
            outcomes: {
              entered: {
                label: 'Wechsel eingetragen',
                to: [{ to: 'alcohol', then: [set('pending', 'false')] }],
              },
              pending: {
                label: 'Beschluss liegt vor, Eintragung steht aus',
                to: [{ to: 'alcohol', then: [set('pending', 'true')] }],
              },
              internal: { label: 'Keine Vertretungsmacht', adverse: true, to: '#case.internal' },
              contradicts: { ...requestOutcome, label: 'Widerspruch zum Register: erfragen' },
            },
          }),
          alcohol: gate('Ausschank von Alkohol?', 'inReview', [
            { to: 'inquiries', when: 'form.alcohol = true' },
            { to: '#case.approved' },
          ]),
          inquiries: reliabilityInquiries({
            registers: ['criminal', 'trade'],
            legalBasis: '§ 3 NGastG, § 150a GewO',
            ask: [],
            onDone: 'reliability',
          }),
          reliability: taskState({
            id: 'reliability',
            state: 'Zuverlässigkeit der neuen Vertretung',
            status: 'inReview',
            task: 'Erkenntnisse für jede neue Person würdigen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 3 NGastG',
            outcomes: {
              none: { label: 'Keine Bedenken', to: '#case.approved' },
              doubts: { label: 'Bedenken: Gesellschaft anhören', adverse: true, to: 'hearing' },
              recordsMissing: { ...requestOutcome, label: 'Führungszeugnis nicht beantragt: nachfordern' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'consequences',
          }),
          consequences: taskState({
            id: 'consequences',
            state: 'Folgen der Bedenken',
            status: 'inReview',
            task: 'Über die Einleitung eines Untersagungsverfahrens gegen Gesellschaft oder Vertretung entscheiden',
            post: 'lead',
            notBy: ['reliability'],
            legalBasis: '§ 35 Abs. 1 und 7a GewO',
            outcomes: {
              dispelled: { label: 'Bedenken ausgeräumt', to: '#case.approved' },
              opened: {
                label: 'Untersagungsverfahren angelegt',
                adverse: true,
                to: '#case.approved',
                fields: [brief.text('reference', 'Aktenzeichen', 60)],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: HEAD },
        initial: 'confirmationDocument',
        states: noticeStates('confirmation', 'Bestätigung der Anzeige', '#case.issued'),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Wechsel vermerkt', status: HEAD },
        onDone: '#case.closed',
        states: {
          telling: {
            meta: { label: 'Mitteilungen', status: HEAD },
            initial: 'sending',
            states: {
              sending: transmissionState({
                id: 'telling',
                state: 'Mitteilung an andere Stellen',
                status: HEAD,
                receivers: '["Gewerberegister (OE 32.2)", "Lebensmittelüberwachung (OE 32.14)", "Finanzamt"]',
                legalBasis: '§ 2 Abs. 5 NGastG, § 14 Abs. 8 GewO',
                to: 'told',
              }),
              told: finished('Mitgeteilt', HEAD),
            },
          },
          entry: {
            meta: { label: 'Eintragung im Register', status: HEAD },
            initial: 'which',
            states: {
              which: gate('Eintragung ausstehend?', HEAD, [
                { to: 'awaited', when: 'facts.pending = true' },
                { to: 'matched' },
              ]),
              awaited: {
                meta: { label: 'Eintragung wird erwartet', status: HEAD },
                after: { registerEntryDue: 'looking' },
              },
              looking: taskState({
                id: 'looking',
                state: 'Register wird nachgesehen',
                status: HEAD,
                task: 'Register noch einmal abrufen',
                post: 'clerk',
                outcomes: {
                  entered: { label: 'Eingetragen', to: 'matched' },
                  notYet: { label: 'Noch nicht eingetragen', to: 'awaited' },
                  different: {
                    label: 'Andere Person eingetragen: neue Anzeige gefordert',
                    adverse: true,
                    to: 'matched',
                  },
                },
              }),
              matched: finished('Register stimmt überein', HEAD),
            },
          },
          lateness: {
            meta: { label: 'Rechtzeitigkeit', status: HEAD },
            initial: 'which',
            states: {
              which: gate('Unverzüglich angezeigt?', HEAD, [
                { to: 'fining', when: 'facts.late = true' },
                { to: 'settled' },
              ]),
              fining: taskState({
                id: 'fining',
                state: 'Verspätete Anzeige',
                status: HEAD,
                task: 'Über die Abgabe an die Bußgeldstelle entscheiden',
                post: 'clerk',
                legalBasis: '§ 11 NGastG (zu bestätigen), § 47 OWiG',
                outcomes: {
                  excused: { label: 'Entschuldigt oder geringfügig', to: 'settled' },
                  handedOver: { label: 'An die Bußgeldstelle (OE 32.9)', adverse: true, to: 'settled' },
                },
              }),
              settled: finished('Erledigt', HEAD),
            },
          },
          fee: feeRegion({ status: HEAD, notBy: ['extract', 'reliability'] }),
        },
      },
      internal: notification({
        label: 'Keine Vertretungsmacht',
        status: ['inReview', 'internal'],
        document: 'internal',
        prefix: 'internal',
        entry: [conclude('internal')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
