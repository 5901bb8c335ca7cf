import type { StateConfig } from '@amtsweg/engine';
import { set, taskState, ways } from '@amtsweg/procedure';

const over = { businessEnded: ways('settled', ['record']) };
const settled = { type: 'final', meta: { label: 'Pflichten beendet', status: 'brokerLicensed' } } as const;
const ACTIVE = 'form.activities[item in ("developer", "worksManager")]';

/** Developers and managers of works hand in the auditor's report, or declare that nothing was done, year by year. */
export const audits: StateConfig = {
  meta: { label: 'Prüfungsberichte (§ 16 MaBV)', status: 'brokerLicensed' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Prüfpflicht', status: 'brokerLicensed' },
      always: ways([{ to: 'awaiting', when: `count(${ACTIVE}) > 0` }, { to: 'settled' }]),
    },
    awaiting: taskState(
      {
        id: 'audit',
        state: 'Prüfungsbericht wird erwartet',
        status: 'brokerLicensed',
        task: 'Eingehenden Prüfungsbericht oder Negativerklärung auswerten',
        post: 'clerk',
        legalBasis: '§ 16 Abs. 1 MaBV',
        outcomes: {
          inOrder: {
            label: 'Ohne Beanstandung',
            to: [{ to: 'awaiting', then: [set('auditYear', 'string(date(today).year) + "-12-31"')] }],
          },
          nothingDone: {
            label: 'Negativerklärung',
            to: [{ to: 'awaiting', then: [set('auditYear', 'string(date(today).year) + "-12-31"')] }],
          },
          breaches: { label: 'Verstöße festgestellt', adverse: true, to: 'supervision' },
        },
      },
      { on: over, after: { auditPeriod: 'supervision' } },
    ),
    supervision: taskState(
      {
        id: 'auditSupervision',
        state: 'Bericht fehlt oder zeigt Verstöße',
        status: 'brokerLicensed',
        task: 'Prüfung aus besonderem Anlass, Bußgeld oder Widerruf einleiten oder absehen',
        post: 'lead',
        legalBasis: '§ 16 Abs. 2, § 18 MaBV; § 49 Abs. 2 VwVfG',
        outcomes: {
          proceedings: {
            label: 'Eigenes Verfahren eingeleitet',
            to: [{ to: 'awaiting', then: [set('auditYear', 'string(date(today).year) + "-12-31"')] }],
            fields: [
              { name: 'caseNumber', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
            ],
          },
          revoked: { label: 'Erlaubnis in eigenem Verfahren widerrufen', adverse: true, to: 'settled' },
        },
      },
      { on: over },
    ),
    settled,
  },
};

/** Brokers and managers of flats declare their training when the office asks (§ 15b (3) MaBV); others owe none. */
export const training: StateConfig = {
  meta: { label: 'Weiterbildung (§ 34c Abs. 2a GewO)', status: 'brokerLicensed' },
  initial: 'gate',
  states: {
    gate: {
      meta: { label: 'Weiterbildungspflicht', status: 'brokerLicensed' },
      always: ways([
        { to: 'running', when: 'count(form.activities[item in ("brokerage", "management")]) > 0' },
        { to: 'settled' },
      ]),
    },
    running: {
      meta: { label: 'Weiterbildungszeitraum läuft', status: 'brokerLicensed' },
      on: over,
      after: { trainingPeriod: 'declaration' },
    },
    declaration: taskState(
      {
        id: 'training',
        state: 'Erklärung über Weiterbildung',
        status: 'brokerLicensed',
        task: 'Erklärung über 20 Stunden in drei Jahren anfordern und prüfen',
        post: 'clerk',
        legalBasis: '§ 15b Abs. 3 MaBV',
        outcomes: {
          fulfilled: { label: 'Erfüllt', to: 'running' },
          unfulfilled: { label: 'Nicht erfüllt: Bußgeldvorgang angelegt', adverse: true, to: 'running' },
        },
      },
      { on: over },
    ),
    settled,
  },
};
