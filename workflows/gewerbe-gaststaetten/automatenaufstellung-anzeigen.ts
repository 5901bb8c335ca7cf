import {
  brief,
  conclude,
  defineProcedure,
  finished,
  gate,
  notification,
  plainLetter,
  receiptClocks,
  receiptFeeNotice,
  registerEntry,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  tradeApplicant,
  tradeNotification,
  withdrawEvent,
} from '@amtsweg/procedure';
import { fixedTariff, kept, tradeOffice } from './trade-office.js';

const SHOWN = 'machinesNotified';
/** FEEL: gaming machines are among them, for which a permit comes first (§ 33c GewO). */
const GAMING = 'list contains(form.kinds, "gaming")';

/**
 * Aufstellung von Automaten (§ 14 (3) GewO): who sets up vending machines of any kind as a business of its own – not beside
 * a shop – notifies it where the seat is, once, and not for every place; every later machine in another town needs no
 * further notification there. So the first question is whether it is a main business at all (`mainBusiness`), and whether
 * the seat is here; otherwise the case ends with a letter or goes to the town of the seat.
 *
 * Peculiar: no places are entered, but name, firm and address must stand legibly on each machine (§ 14 (3) sentence 2): that
 * is the duty after the receipt, looked at by sample (`label`). Gaming machines need the permit of § 33c first: it is
 * looked for in the file, and without it supervision is told, yet the receipt is given. Tobacco machines: § 10 (2) JuSchG.
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'automatenaufstellung-anzeigen',
  name: 'Aufstellung von Automaten anzeigen',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '32.30.13',
  legalBasis: ['§ 14 Abs. 3 GewO', '§ 15 Abs. 1 GewO', 'GewAnzV'],
  keywords: [
    'Zigarettenautomat',
    'Snackautomat',
    'Getränkeautomat aufstellen',
    'Kaugummiautomat',
    'Verkaufsautomat',
  ],
  retention: kept(5, 'nach Abmeldung'),
  form: {
    sections: [
      tradeApplicant('Aufstellerin oder Aufsteller'),
      {
        title: 'Aufstellung',
        fields: [
          brief.pick('seat', 'Hauptsitz des Aufstellergewerbes', {
            here: 'in Hannover',
            elsewhere: 'in einer anderen Gemeinde',
          }),
          brief.text('municipality', 'Gemeinde des Hauptsitzes', 120, { when: 'form.seat = "elsewhere"' }),
          brief.yes(
            'mainBusiness',
            'Das Aufstellen ist ein selbständiges Gewerbe, kein Nebenbetrieb am Ladengeschäft',
          ),
          brief.pick(
            'kinds',
            'Arten von Automaten',
            {
              food: 'Lebensmittel und Getränke',
              tobacco: 'Tabakwaren und E-Zigaretten',
              gaming: 'Spielgeräte mit Gewinnmöglichkeit',
              entertainment: 'Unterhaltung ohne Gewinn',
              other: 'andere',
            },
            { many: true },
          ),
          brief.day('begin', 'Beginn'),
          brief.text('label', 'Angaben auf den Automaten (Name, Firma, Anschrift)', 300),
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass' },
    { name: 'registerExtract', label: 'Registerauszug', when: 'form.applicantType = "company"' },
    { name: 'gamingPermit', label: 'Aufstellerlaubnis nach § 33c GewO', when: GAMING },
  ],
  fee: [fixedTariff('receipt', 'AllGO Nr. 40.1.1', 2600)],
  clocks: {
    replyPeriod,
    ...receiptClocks,
    labelCheck: {
      label: 'Stichprobe der Beschriftung',
      kind: 'target',
      legalBasis: '§ 14 Abs. 3 Satz 2 GewO',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P6M',
    },
  },
  documents: {
    request: requestLetter('Ihrer Anzeige der Aufstellung von Automaten'),
    receipt: {
      kind: 'receipt',
      title: 'Empfangsbescheinigung (§ 15 Abs. 1 GewO)',
      signedBy: 'entry',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Aufstellung von Automaten ab {form.begin} ist angezeigt und unter Nr. {facts.entry.number} eingetragen.',
        },
        {
          type: 'paragraph',
          text: 'Bringen Sie an jedem Automaten Familiennamen mit einem Vornamen oder Firma und Anschrift sichtbar an (§ 14 Abs. 3 Satz 2 GewO). Weitere Aufstellorte zeigen Sie nicht gesondert an.',
        },
        {
          type: 'paragraph',
          text: 'Für Spielgeräte brauchen Sie vor dem Aufstellen die Erlaubnis und die Bestätigung des Orts (§ 33c GewO).',
          when: GAMING,
        },
        {
          type: 'paragraph',
          text: 'Tabakautomaten dürfen Kindern und Jugendlichen keine Waren abgeben (§ 10 Abs. 2 JuSchG).',
          when: 'list contains(form.kinds, "tobacco")',
        },
      ],
    },
    sideBusiness: plainLetter(
      'Keine Anzeige nach § 14 Abs. 3 GewO nötig',
      'die Automaten gehören zu Ihrem bestehenden Betrieb und sind mit dessen Anmeldung erfasst: {facts.business.reason}',
    ),
    feeNotice: receiptFeeNotice('die Bescheinigung der Anzeige'),
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen (kein Beginn)' },
    supplement: supplementEvent([
      brief.text('label', 'Angaben auf den Automaten', 300, { required: false }),
      brief.day('begin', 'Beginn', { required: false }),
    ]),
  },
  publicStatus: {
    [SHOWN]: {
      de: 'Automaten angezeigt',
      easy: 'Ihre Anzeige ist eingetragen. Schreiben Sie Ihren Namen auf jeden Automaten.',
      en: 'Machines notified',
      actor: 'applicant',
      next: 'Beschriften Sie jeden Automaten mit Namen und Anschrift.',
    },
    covered: {
      de: 'Nicht anzeigepflichtig',
      easy: 'Sie müssen die Automaten nicht anzeigen.',
      en: 'Not notifiable',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  machine: tradeNotification({
    intake: {
      task: 'Identität, Sitz und Arten der Automaten prüfen',
      target: 'P1D',
      outcomes: {
        elsewhere: {
          label: 'Hauptsitz in anderer Gemeinde: abgeben',
          to: '#case.transferred',
          adverse: true,
        },
      },
    },
    examination: {
      business: taskState({
        id: 'business',
        state: 'Selbständiges Aufstellergewerbe?',
        status: 'inReview',
        task: 'Feststellen, ob das Aufstellen ein eigenes Gewerbe ist, und bei Spielgeräten die Erlaubnis heraussuchen',
        post: 'clerk',
        target: 'P1D',
        legalBasis: '§ 14 Abs. 3, § 33c Abs. 1 GewO',
        outcomes: {
          main: {
            label: 'Eigenes Gewerbe',
            to: 'entry',
            fields: [
              brief.pick(
                'gamingPermit',
                'Aufstellerlaubnis',
                { held: 'liegt vor', none: 'fehlt' },
                { when: GAMING },
              ),
            ],
          },
          side: { label: 'Teil eines angemeldeten Betriebs', adverse: true, to: '#case.covered' },
          unclear: { ...requestOutcome, label: 'Angaben erfragen' },
        },
      }),
      entry: registerEntry({
        id: 'entry',
        task: 'Aufstellergewerbe eintragen (ohne einzelne Aufstellorte)',
        legalBasis: '§ 14 Abs. 3 GewO',
        to: '#case.approved',
      }),
    },
    status: SHOWN,
    receivers:
      '["Finanzamt", "Industrie- und Handelskammer Hannover", "Berufsgenossenschaft", if list contains(form.kinds, "food") then "Lebensmittelüberwachung (OE 32.14)" else "Statistisches Landesamt"]',
    tellingBasis: '§ 14 Abs. 8 GewO, § 3 GewAnzV',
    feeSetBy: ['entry'],
    beside: {
      permit: {
        meta: { label: 'Spielgeräte ohne Erlaubnis?', status: SHOWN },
        initial: 'any',
        states: {
          any: gate('Erlaubnis fehlt?', SHOWN, [
            { to: 'stopping', when: 'facts.business.gamingPermit = "none"' },
            { to: 'settled' },
          ]),
          stopping: taskState({
            id: 'stopping',
            state: 'Spielgeräte ohne Aufstellerlaubnis',
            status: SHOWN,
            task: 'Auf den Antrag hinweisen und prüfen, ob schon Geräte stehen',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 15 Abs. 2, § 33c GewO',
            outcomes: {
              none: { label: 'Noch keine Geräte aufgestellt', to: 'settled' },
              removed: { label: 'Abbau veranlasst, eigener Vorgang', adverse: true, to: 'settled' },
            },
          }),
          settled: finished('Erledigt', SHOWN),
        },
      },
      labels: {
        meta: { label: 'Beschriftung der Automaten', status: SHOWN },
        initial: 'settingUp',
        states: {
          settingUp: {
            meta: { label: 'Automaten werden aufgestellt', status: SHOWN },
            after: { labelCheck: 'sampling' },
          },
          sampling: taskState({
            id: 'label',
            state: 'Stichprobe',
            status: SHOWN,
            task: 'Beschriftung an einigen Automaten im Stadtgebiet ansehen',
            post: 'inspector',
            legalBasis: '§ 14 Abs. 3 Satz 2, § 146 Abs. 2 GewO',
            outcomes: {
              legible: { label: 'In Ordnung', to: 'sampled' },
              absent: { label: 'Fehlt: Bußgeldvorgang angelegt', adverse: true, to: 'sampled' },
              waived: { label: 'Keine Stichprobe', to: 'sampled' },
            },
          }),
          sampled: finished('Erledigt', SHOWN),
        },
      },
    },
    more: {
      covered: notification({
        label: 'Nicht anzeigepflichtig',
        status: ['inReview', 'covered'],
        document: 'sideBusiness',
        prefix: 'covered',
        entry: [conclude('covered')],
      }),
      transferred: {
        type: 'final',
        meta: { label: 'An die Gemeinde des Hauptsitzes abgegeben', status: 'transferred' },
        entry: [conclude('transferred')],
      },
    },
  }),
});
