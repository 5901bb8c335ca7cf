import type { StateConfig } from '@amtsweg/engine';
import {
  dispatchState,
  documentState,
  payment,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';

/**
 * Who gets the notification, by the case (§ 14 (8) GewO, § 3 GewAnzV; § 2 (3) NGastG). The clerk adds the bodies that
 * only the activity shows (weights and measures, emission control, …). The register court is not among them: it is told
 * of de-registrations only.
 */
export const receivers = [
  '["Finanzamt", "Landesamt für Statistik Niedersachsen", "Deutsche Gesetzliche Unfallversicherung (für die Berufsgenossenschaft)", "Hauptzollamt Hannover (Finanzkontrolle Schwarzarbeit)"]',
  'if facts.activity.craft = "none" then ["Industrie- und Handelskammer Hannover"] else ["Handwerkskammer Hannover"]',
  'if form.fullTime + form.partTime > 0 then ["Bundesagentur für Arbeit", "Staatliches Gewerbeaufsichtsamt Hannover (Arbeitsschutz)"] else []',
  'if form.residencePermit = "notNeeded" then [] else ["Ausländerbehörde"]',
  'if count(form.gastronomy) > 0 then ["Bauaufsicht", "Staatliches Gewerbeaufsichtsamt Hannover (Immissionsschutz)", "Jugendschutz", "Lebensmittelüberwachung"] else []',
  'if form.channel = "singlePoint" then ["Einheitlicher Ansprechpartner Niedersachsen"] else []',
  'if count(facts.activity.furtherReceivers) > 0 then facts.activity.furtherReceivers.name else []',
].reduce((list, more) => `concatenate(${list}, ${more})`);

/** What gives reason to look at the business itself; the receipt is given all the same. */
const supervised = [
  'facts.activity.permit = "missing"',
  'facts.activity.craft = "unregistered"',
  'facts.activity.residenceHint = true',
  'facts.shortNotice = true',
  'list contains(form.gastronomy, "alcohol")',
].join(' or ');

const done = { type: 'final', meta: { label: 'Erledigt', status: 'acknowledged' } } as const;

const fanOut: StateConfig = {
  initial: 'transmitting',
  states: {
    transmitting: transmissionState({
      id: 'transmission',
      state: 'Datenübermittlung an die beteiligten Stellen',
      status: 'acknowledged',
      receivers: 'facts.receivers',
      legalBasis: '§ 14 Abs. 8 GewO, § 3 GewAnzV',
      to: 'awaitingReceipts',
    }),
    awaitingReceipts: {
      meta: { label: 'Wartet auf Empfangsquittungen (XGewerbeanzeige)', status: 'acknowledged' },
      on: { transmissionReturned: [{ target: 'reconciliation', actions: ['record'] }] },
      after: { receiptsDue: 'reconciliation' },
    },
    reconciliation: taskState({
      id: 'reconciliation',
      state: 'Abgleich der Empfangsquittungen',
      status: 'acknowledged',
      task: 'Empfangsquittungen abgleichen und Rückläufer bearbeiten',
      post: 'clerk',
      legalBasis: '§ 3 Abs. 4 GewAnzV',
      outcomes: {
        acknowledged: { label: 'Alle Stellen haben quittiert', to: 'done' },
        waitOn: { label: 'Rückläufer geklärt, übrige Quittungen abwarten', to: 'awaitingReceipts' },
        again: {
          label: 'Noch einmal übermitteln',
          to: 'repeating',
          fields: [
            {
              name: 'receivers',
              label: 'An diese Stellen',
              type: 'list',
              required: true,
              min: 1,
              max: 30,
              fields: [{ name: 'name', label: 'Stelle', type: 'text', maxLength: 200, required: true }],
            },
          ],
        },
      },
    }),
    repeating: transmissionState({
      id: 'repeatedTransmission',
      state: 'Datenübermittlung wird wiederholt',
      status: 'acknowledged',
      receivers: 'facts.reconciliation.receivers.name',
      legalBasis: '§ 14 Abs. 8 GewO, § 3 GewAnzV',
      to: 'awaitingReceipts',
    }),
    done,
  },
};

const supervision: StateConfig = {
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Anlass für die Gewerbeaufsicht', status: 'acknowledged' },
      always: ways([{ to: 'referral', when: supervised }, { to: 'done' }]),
    },
    referral: transmissionState({
      id: 'supervisionReferral',
      state: 'Mitteilung an die Aufsicht',
      status: 'acknowledged',
      receivers:
        'concatenate(if facts.activity.permit = "missing" or facts.activity.residenceHint = true then ["Gewerbeaufsicht (OE 32.2)"] else [], if count(form.gastronomy) > 0 then ["Gaststätten- und Spielrecht (OE 32.22)"] else [], if facts.activity.craft = "unregistered" then ["Handwerkskammer Hannover (§ 16 HwO)"] else [])',
      legalBasis: '§ 15 Abs. 2 GewO, § 16 Abs. 3 HwO, §§ 2, 3 NGastG',
      to: 'supervisoryCase',
    }),
    supervisoryCase: taskState({
      id: 'supervisoryCase',
      state: 'Aufsichtsvorgang',
      status: 'acknowledged',
      task: 'Über einen Aufsichtsvorgang neben der Anzeige entscheiden',
      post: 'lead',
      notBy: ['activity'],
      target: 'P7D',
      legalBasis: '§ 15 Abs. 2 GewO',
      outcomes: {
        opened: {
          label: 'Aufsichtsvorgang angelegt',
          to: 'done',
          fields: [
            { name: 'caseNumber', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
          ],
        },
        notNeeded: { label: 'Kein Anlass zum Einschreiten', adverse: true, to: 'done' },
      },
    }),
    done,
  },
};

// The fee follows the receipt and never holds it back; who does not pay is enforced against, not discontinued.
const fee: StateConfig = {
  initial: 'feeGate',
  states: {
    ...payment({ settled: 'done' }),
    feeAssessment: {
      meta: { label: 'Gebühr wird festgesetzt', status: 'acknowledged' },
      always: ways('feeNotice'),
    },
    feeNotice: documentState({
      id: 'feeDocument',
      state: 'Kostenfestsetzung wird ausgefertigt',
      status: 'acknowledged',
      document: 'feeNotice',
      to: 'feeDispatch',
    }),
    feeDispatch: dispatchState({
      id: 'feeDispatch',
      state: 'Kostenfestsetzung geht hinaus',
      status: 'acknowledged',
      document: 'feeDocument',
      to: 'awaitingPayment',
    }),
    paymentOverdue: taskState({
      id: 'paymentOverdue',
      state: 'Zahlung überfällig',
      status: 'paymentDue',
      task: 'Nach Ablauf der Zahlungsfrist mahnen oder vollstrecken lassen',
      post: 'clerk',
      outcomes: {
        remind: { label: 'Gemahnt, weiter warten', to: 'awaitingPayment' },
        enforce: { label: 'An die Vollstreckung abgeben (§ 2 NVwVG)', to: 'done' },
      },
    }),
    done,
  },
};

/** The milestone `issued`: the receipt goes out; then data, supervision and fee, none waiting for another. */
export const issued: StateConfig = {
  meta: { label: 'Empfang bescheinigt', status: 'acknowledged' },
  initial: 'dispatch',
  onDone: '#case.closed',
  states: {
    dispatch: dispatchState({
      id: 'receiptDispatch',
      state: 'Empfangsbescheinigung geht hinaus',
      status: 'acknowledged',
      document: 'receiptDocument',
      to: 'following',
    }),
    following: {
      type: 'parallel',
      meta: { label: 'Übermittlung, Aufsicht und Gebühr', status: 'acknowledged' },
      onDone: 'settled',
      states: { fanOut, supervision, fee },
    },
    settled: { type: 'final', meta: { label: 'Anzeige bearbeitet', status: 'acknowledged' } },
  },
};
