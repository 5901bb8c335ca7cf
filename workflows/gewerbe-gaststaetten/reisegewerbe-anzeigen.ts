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

const ROUND = 'roundNotified';

/**
 * Anzeige einer reisegewerbekartenfreien Tätigkeit (§ 55c GewO): whoever is free of the card under § 55a (1) nos. 9 and 10,
 * and has no notified standing trade, must at least tell the beginning. No. 3 (towns up to 10.000 inhabitants) can never
 * apply in Hannover, so the form does not offer it.
 *
 * Peculiar: the notification is subsidiary and the freedom narrow. Three wrong ways are told apart: already notified under
 * § 14 (nothing to do), not free at all (then a card is needed, and this ends by sending the person to
 * `reisegewerbekarte`), not living here (§ 61 GewO: habitual residence). What is sold from a van at the same place in
 * short regular intervals (no. 9) has a plan of stops, with which food inspection and the road authority are told; papers
 * in the street (no. 10) have none. Sunday rest and § 55e are hints, not examined here.
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'reisegewerbe-anzeigen',
  name: 'Reisegewerbekartenfreie Tätigkeit anzeigen',
  kind: 'notification',
  initiation: 'notification',
  filePlan: '32.30.21',
  legalBasis: ['§ 55c GewO', '§ 55a Abs. 1 Nr. 9 und 10 GewO', '§ 15 Abs. 1, § 61 GewO'],
  audience: ['citizen', 'company'],
  keywords: [
    'Verkaufswagen',
    'Zeitungen auf der Straße verkaufen',
    'fahrender Händler',
    'Hähnchenwagen',
    'Eiswagen',
  ],
  retention: kept(5, 'nach Aufgabe der Tätigkeit'),
  form: {
    sections: [
      tradeApplicant('Wer die Tätigkeit ausübt'),
      {
        title: 'Tätigkeit',
        fields: [
          brief.pick('ground', 'Keine Karte nötig, weil', {
            stops:
              'Lebensmittel und Waren des täglichen Bedarfs in kurzen, regelmäßigen Abständen am selben Ort (Nr. 9)',
            papers: 'Druckwerke auf öffentlichen Wegen, Straßen und Plätzen (Nr. 10)',
          }),
          brief.long('goods', 'Waren genau', 1000),
          brief.list(
            'stops',
            'Haltepunkte',
            [
              brief.text('place', 'Ort'),
              brief.pick('day', 'Wochentag', {
                mo: 'Montag',
                tu: 'Dienstag',
                we: 'Mittwoch',
                th: 'Donnerstag',
                fr: 'Freitag',
                sa: 'Samstag',
              }),
              brief.text('time', 'Uhrzeit', 40),
            ],
            { when: 'form.ground = "stops"', min: 1, required: true },
          ),
          brief.yes('standing', 'Für dieselbe Tätigkeit besteht schon eine Gewerbeanmeldung'),
          brief.text('standingNumber', 'Nummer der Anmeldung', 60, { when: 'form.standing = true' }),
          brief.day('begin', 'Beginn'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweis oder Pass, gegebenenfalls Aufenthaltstitel' },
    { name: 'tour', label: 'Tourenplan', when: 'form.ground = "stops"' },
  ],
  fee: [fixedTariff('receipt', 'AllGO Nr. 40.1.15', 2600)],
  clocks: { replyPeriod, ...receiptClocks },
  documents: {
    request: requestLetter('Ihrer Anzeige nach § 55c der Gewerbeordnung'),
    receipt: {
      kind: 'receipt',
      title: 'Bescheinigung über die Anzeige nach § 55c GewO',
      signedBy: 'entry',
      blocks: [
        {
          type: 'paragraph',
          text: 'Sie haben angezeigt, ab {form.begin} ohne Reisegewerbekarte zu vertreiben: {form.goods}. Eintragung Nr. {facts.entry.number}.',
        },
        {
          type: 'table',
          caption: 'Haltepunkte',
          of: 'form.stops',
          columns: [
            ['Ort', '{item.place}'],
            ['Zeit', '{item.time}'],
          ],
          when: 'form.ground = "stops"',
        },
        {
          type: 'paragraph',
          text: 'Wer andere Waren oder an anderen Orten ohne feste Abstände verkauft, braucht die Reisegewerbekarte. An Sonn- und Feiertagen ist der Verkauf grundsätzlich verboten (§ 55e GewO). Für öffentliche Straßen brauchen Sie gegebenenfalls eine Sondernutzungserlaubnis.',
        },
      ],
    },
    cardNeeded: plainLetter(
      'Sie brauchen eine Reisegewerbekarte',
      'die angezeigte Tätigkeit ist nicht von der Kartenpflicht befreit (§ 55a GewO): {facts.freedom.reason} Bitte beantragen Sie eine Reisegewerbekarte, bevor Sie beginnen.',
    ),
    alreadyTold: plainLetter(
      'Ihre Tätigkeit ist schon angezeigt',
      'die Tätigkeit ist durch Ihre Gewerbeanmeldung {form.standingNumber} angezeigt (§ 55c Satz 1 Halbsatz 2 GewO). Es ist nichts weiter zu tun, Kosten entstehen nicht.',
    ),
    feeNotice: receiptFeeNotice('die Bescheinigung der Anzeige nach § 55c GewO'),
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anzeige zurücknehmen (kein Beginn)' },
    supplement: supplementEvent([brief.long('goods', 'Waren genau', 1000, { required: false })]),
  },
  publicStatus: {
    [ROUND]: {
      de: 'Tätigkeit angezeigt',
      easy: 'Sie dürfen so verkaufen, wie Sie es angezeigt haben.',
      en: 'Notified',
      actor: 'nobody',
      next: 'Führen Sie die Bescheinigung mit.',
    },
    card: {
      de: 'Karte nötig',
      easy: 'Sie brauchen zuerst eine Reisegewerbekarte.',
      en: 'Card required',
      actor: 'applicant',
      next: 'Beantragen Sie die Reisegewerbekarte.',
    },
    known: {
      de: 'Schon angezeigt',
      easy: 'Wir wissen schon von Ihrem Gewerbe. Sie müssen nichts tun.',
      en: 'Already notified',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  machine: tradeNotification({
    intake: {
      task: 'Identität, Wohnort und Angaben zur Tätigkeit prüfen',
      target: 'P1D',
      outcomes: {
        elsewhere: {
          label: 'Gewöhnlicher Aufenthalt außerhalb Hannovers: abgeben (§ 61)',
          to: '#case.transferred',
          adverse: true,
        },
      },
    },
    examination: {
      subsidiary: gate('Schon nach § 14 angezeigt?', 'inReview', [
        { to: 'standing', when: 'form.standing = true' },
        { to: 'freedom' },
      ]),
      standing: taskState({
        id: 'standing',
        state: 'Vorhandene Gewerbeanmeldung',
        status: 'inReview',
        task: 'Anmeldung im Gewerberegister nachsehen und mit der Tätigkeit vergleichen',
        post: 'clerk',
        legalBasis: '§ 55c Satz 1 GewO',
        outcomes: {
          covers: { label: 'Deckt die Tätigkeit', to: '#case.known' },
          doesNot: { label: 'Deckt sie nicht', to: 'freedom' },
        },
      }),
      freedom: taskState({
        id: 'freedom',
        state: 'Frei von der Kartenpflicht?',
        status: 'inReview',
        task: 'Waren, Abstände und Haltepunkte mit § 55a Abs. 1 Nr. 9 und 10 vergleichen',
        post: 'clerk',
        target: 'P1D',
        legalBasis: '§ 55a Abs. 1 Nr. 9 und 10, § 56 GewO',
        outcomes: {
          free: { label: 'Frei', to: 'entry' },
          cardNeeded: { label: 'Karte nötig', adverse: true, to: '#case.cardNeeded' },
          vague: { ...requestOutcome, label: 'Waren oder Touren genauer erfragen' },
        },
      }),
      entry: registerEntry({
        id: 'entry',
        task: 'Anzeige nach § 55c eintragen',
        legalBasis: '§ 55c Satz 2, § 14 GewO',
        to: '#case.approved',
      }),
    },
    status: ROUND,
    receivers:
      'if form.ground = "stops" then ["Finanzamt", "Lebensmittelüberwachung (OE 32.14)", "Straßenverkehrsbehörde (OE 32.13)"] else ["Finanzamt"]',
    tellingBasis: '§ 55c Satz 2, § 14 Abs. 8 GewO',
    feeSetBy: ['entry'],
    beside: {
      round: {
        meta: { label: 'Sondernutzung der Haltepunkte', status: ROUND },
        initial: 'which',
        states: {
          which: gate('Haltepunkte?', ROUND, [
            { to: 'stops', when: 'form.ground = "stops"' },
            { to: 'done' },
          ]),
          stops: taskState({
            id: 'stops',
            state: 'Haltepunkte im Straßenraum',
            status: ROUND,
            task: 'Feststellen, welche Haltepunkte auf öffentlicher Straße liegen, und auf die Sondernutzung hinweisen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 18 NStrG',
            outcomes: {
              private: { label: 'Nur private Flächen', to: 'done' },
              pointedOut: { label: 'Auf Erlaubnis hingewiesen', to: 'done' },
            },
          }),
          done: finished('Erledigt', ROUND),
        },
      },
    },
    more: {
      cardNeeded: notification({
        label: 'Reisegewerbekarte nötig',
        status: ['inReview', 'card'],
        document: 'cardNeeded',
        prefix: 'card',
        entry: [conclude('cardNeeded')],
      }),
      known: notification({
        label: 'Schon angezeigt',
        status: ['inReview', 'known'],
        document: 'alreadyTold',
        prefix: 'known',
        entry: [conclude('known')],
      }),
      transferred: {
        type: 'final',
        meta: { label: 'An die zuständige Gemeinde abgegeben (§ 61 GewO)', status: 'transferred' },
        entry: [conclude('transferred')],
      },
    },
  }),
});
