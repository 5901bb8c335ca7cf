import type { StateConfig } from '@amtsweg/engine';
import {
  collection,
  dispatchState,
  documentState,
  hearing,
  objection,
  set,
  taskState,
  ways,
  type Way,
} from '@amtsweg/procedure';

const planted = 'facts.conditions = true and facts.ancillary.plantings != null';
const compensated = 'facts.conditions = true and facts.ancillary.compensations != null';
const sumDue = set('compensationDue', 'sum(facts.ancillary.compensations.amount)');

/** After the planting is settled: money for the trees that could not be replaced, or nothing more. */
const afterPlanting: readonly Way[] = [
  { to: 'compensation', when: compensated, then: [sumDue] },
  { to: 'fulfilled' },
];

/** Revocation of the unused permit: hearing, decision by the lead, notice, its own remedy (§ 49 VwVfG, LC-50). */
const revocation: StateConfig = {
  meta: { label: 'Widerruf (§ 49 VwVfG)', status: 'hearing' },
  initial: 'hearing',
  onDone: ways([{ to: 'revoked', then: [set('aftermath', '"revoked"')] }]),
  states: {
    hearing: hearing({
      prefix: 'revocationHearing',
      document: 'revocationHearing',
      event: 'revocationStatement',
      clock: 'revocationHearingPeriod',
      to: 'decision',
    }),
    decision: taskState({
      id: 'revocation',
      state: 'Entscheidung über den Widerruf',
      status: 'inReview',
      task: 'Über den Widerruf der Erlaubnis entscheiden',
      post: 'lead',
      legalBasis: '§ 49 Abs. 2 VwVfG',
      outcomes: {
        revoke: {
          label: 'Widerrufen',
          adverse: true,
          to: 'production',
          fields: [
            {
              name: 'ground',
              label: 'Widerrufsgrund',
              type: 'choice',
              required: true,
              options: [
                { value: 'reserved', label: 'Widerrufsvorbehalt (§ 49 Abs. 2 Nr. 1 VwVfG)' },
                { value: 'obligation', label: 'Auflage nicht erfüllt (§ 49 Abs. 2 Nr. 2 VwVfG)' },
                {
                  value: 'newFacts',
                  label: 'Nachträglich eingetretene Tatsachen (§ 49 Abs. 2 Nr. 3 VwVfG)',
                },
              ],
            },
          ],
        },
        keep: { label: 'Erlaubnis bleibt bestehen', to: '#case.issued.inForce.execution.valid' },
      },
    }),
    production: documentState({
      id: 'revocationDocument',
      state: 'Widerrufsbescheid wird ausgefertigt',
      status: 'revoked',
      document: 'revocation',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'revocationDispatch',
      state: 'Widerrufsbescheid geht hinaus',
      status: 'revoked',
      document: 'revocationDocument',
      to: 'remedy',
    }),
    remedy: {
      ...objection({
        name: 'revocationObjection',
        remedyClock: 'revocationRemedyPeriod',
        actionClock: 'revocationActionPeriod',
        status: 'revoked',
        upheld: { to: '#case.issued.inForce.execution.valid' },
      }),
      onDone: 'final',
    },
    final: { type: 'final', meta: { label: 'Widerruf bestandskräftig', status: 'revoked' } },
  },
};

const reported = { plantingReported: ways('acceptance', ['record']) };
const away = 'facts.plantingOverdue.outcome = "compensate"';

/** Replacement planting: due date, proof, reminder, acceptance, and whether the trees have grown on. */
const planting: StateConfig = {
  meta: { label: 'Ersatzpflanzung', status: 'obligations' },
  initial: 'awaitingPlanting',
  onDone: ways([{ to: 'compensationNotice', when: away }, ...afterPlanting]),
  states: {
    awaitingPlanting: {
      meta: { label: 'Wiedervorlage: Ersatzpflanzung', status: 'obligations' },
      on: reported,
      after: { plantingDue: 'reminder' },
    },
    reminder: documentState({
      id: 'plantingReminder',
      state: 'Erinnerung wird erstellt',
      status: 'obligations',
      document: 'plantingReminder',
      to: 'sendingReminder',
    }),
    sendingReminder: dispatchState({
      id: 'plantingReminderDispatch',
      state: 'Erinnerung geht hinaus',
      status: 'obligations',
      document: 'plantingReminder',
      to: 'reminded',
    }),
    reminded: {
      meta: { label: 'An die Ersatzpflanzung erinnert', status: 'obligations' },
      on: reported,
      after: { plantingGrace: 'overdue' },
    },
    overdue: taskState(
      {
        id: 'plantingOverdue',
        state: 'Ersatzpflanzung überfällig',
        status: 'obligations',
        task: 'Über die Durchsetzung der Ersatzpflanzung entscheiden',
        post: 'clerk',
        legalBasis: '§ 70 NVwVG, §§ 64 ff. NPOG',
        outcomes: {
          remind: { label: 'Noch einmal erinnern', to: 'reminder' },
          enforce: { label: 'Zwangsmittel einleiten', adverse: true, to: 'enforcement' },
          compensate: {
            label: 'Ausgleichszahlung statt Pflanzung (auf Antrag)',
            adverse: true,
            to: [{ to: 'settled', then: [set('compensationDue', 'event.amount')] }],
            fields: [{ name: 'amount', label: 'Betrag', type: 'money', min: 1, required: true }],
          },
        },
      },
      { on: reported },
    ),
    enforcement: taskState(
      {
        id: 'enforcement',
        state: 'Zwangsmittel laufen (eigener Vorgang)',
        status: 'obligations',
        task: 'Ausgang von Zwangsgeld oder Ersatzvornahme eintragen',
        post: 'lead',
        notBy: ['plantingOverdue'],
        legalBasis: '§ 70 NVwVG, §§ 64 ff. NPOG',
        outcomes: {
          performed: { label: 'Gepflanzt oder durch Ersatzvornahme gepflanzt', to: 'acceptance' },
        },
      },
      { on: reported },
    ),
    acceptance: taskState({
      id: 'acceptance',
      state: 'Abnahme der Ersatzpflanzung',
      status: 'obligations',
      task: 'Ersatzpflanzung nach Anzahl, Art, Qualität und Ort abnehmen',
      post: 'inspector',
      target: 'P1M',
      outcomes: {
        accepted: {
          label: 'Abgenommen',
          to: 'growing',
          fields: [
            {
              name: 'inspectedOn',
              label: 'Abgenommen am',
              type: 'date',
              required: true,
              notAfter: 'today',
            },
          ],
        },
        defective: { label: 'Mängel', adverse: true, to: 'reminder' },
      },
    }),
    growing: {
      meta: { label: 'Wiedervorlage: Anwuchs nach zwei Vegetationsperioden', status: 'obligations' },
      after: { growingSeasons: 'growthCheck' },
    },
    growthCheck: taskState({
      id: 'growthCheck',
      state: 'Anwuchskontrolle',
      status: 'obligations',
      task: 'Prüfen, ob die Ersatzbäume angewachsen sind',
      post: 'inspector',
      target: 'P1M',
      outcomes: {
        grown: { label: 'Angewachsen', to: 'settled' },
        failed: { label: 'Nicht angewachsen, nachpflanzen', adverse: true, to: 'reminder' },
      },
    }),
    settled: { type: 'final', meta: { label: 'Pflanzpflicht erledigt', status: 'obligations' } },
  },
};

/** The permit in use: felled in time, lapsed, or revoked before it was used; then what is owed for the trees. */
export const execution: StateConfig = {
  meta: { label: 'Vollzug', status: 'permitValid' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Bescheid bekannt gegeben', status: 'permitValid' },
      always: ways([
        { to: 'fulfilled', when: 'facts.result = "negative"' },
        { to: 'felled', when: 'facts.fellingReported != null' },
        { to: 'valid' },
      ]),
    },
    valid: {
      meta: { label: 'Erlaubnis gültig, Fällung nicht angezeigt', status: 'permitValid' },
      on: {
        fellingReported: ways('felled', ['record']),
        startRevocation: ways('revocation', ['record']),
      },
      after: { permitValidity: 'usageCheck' },
    },
    usageCheck: taskState({
      id: 'usageCheck',
      state: 'Erlaubnis abgelaufen',
      status: 'permitValid',
      task: 'Nachschauen, ob von der Erlaubnis Gebrauch gemacht wurde',
      post: 'inspector',
      target: 'P2W',
      outcomes: {
        used: {
          label: 'Gefällt, nicht angezeigt',
          to: 'felled',
          fields: [{ name: 'findings', label: 'Feststellung', type: 'longText', maxLength: 2000 }],
        },
        unused: { label: 'Nicht gefällt', to: [{ to: 'lapsed', then: [set('aftermath', '"lapsed"')] }] },
      },
    }),
    revocation,
    felled: {
      meta: { label: 'Gefällt', status: 'obligations' },
      always: ways([{ to: 'planting', when: planted }, ...afterPlanting]),
    },
    planting,
    compensationNotice: documentState({
      id: 'compensationDocument',
      state: 'Bescheid über die Ausgleichszahlung wird ausgefertigt',
      status: 'obligations',
      document: 'compensationNotice',
      to: 'sendingCompensationNotice',
    }),
    sendingCompensationNotice: dispatchState({
      id: 'compensationDispatch',
      state: 'Bescheid über die Ausgleichszahlung geht hinaus',
      status: 'obligations',
      document: 'compensationDocument',
      to: 'compensation',
    }),
    compensation: collection({
      id: 'compensation',
      label: 'Ausgleichszahlung',
      clock: 'compensationPeriod',
      status: 'obligations',
      notBy: ['ancillary', 'plantingOverdue'],
      onDone: 'fulfilled',
    }),
    lapsed: { type: 'final', meta: { label: 'Erlaubnis ungenutzt erloschen', status: 'lapsed' } },
    revoked: { type: 'final', meta: { label: 'Erlaubnis widerrufen', status: 'revoked' } },
    fulfilled: { type: 'final', meta: { label: 'Keine offenen Pflichten', status: 'sent' } },
  },
};
