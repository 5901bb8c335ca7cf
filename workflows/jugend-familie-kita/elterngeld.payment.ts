import type { StateConfig } from '@amtsweg/engine';
import {
  collection,
  dispatchState,
  documentState,
  set,
  socialHearing,
  socialObjection,
  taskState,
  ways,
} from '@amtsweg/procedure';

/** Paid by months of life; what was granted on account is settled when the income of those months is known (§ 8 (3)). */
export const payment: StateConfig = {
  meta: { label: 'Zahlung nach Lebensmonaten', status: 'benefitRunning' },
  initial: 'posting',
  states: {
    posting: taskState({
      id: 'posting',
      state: 'Zahlungen werden eingerichtet',
      status: 'benefitRunning',
      task: 'Elterngeld im Laufe jedes Lebensmonats auszahlen (§ 6 BEEG)',
      post: 'cashier',
      unit: '20.3',
      notBy: ['monthPlan', 'order'],
      legalBasis: '§ 6 BEEG, § 42 Abs. 5 KomHKVO',
      outcomes: { posted: { label: 'Eingerichtet', to: 'running' } },
    }),
    running: {
      meta: { label: 'Elterngeld wird gezahlt', status: 'benefitRunning' },
      on: {
        replan: ways('#case.checked.monthPlan', ['record']),
        workReported: ways('#case.checked.incomeFinding', ['record']),
      },
      after: {
        lastMonth: ways([{ to: 'proof', when: 'facts.entitlement.partTime = true' }, { to: 'ended' }]),
      },
    },
    proof: {
      meta: { label: 'Wartet auf Nachweise des Einkommens im Bezug (§ 8 Abs. 1 BEEG)', status: 'proofDue' },
      on: { proof: ways('settlement', ['record']) },
      after: { proofPeriod: 'settlement' },
    },
    settlement: taskState({
      id: 'settlement',
      state: 'Endgültige Festsetzung',
      status: 'inReview',
      task: 'Elterngeld nach dem tatsächlichen Einkommen endgültig festsetzen',
      post: 'clerk',
      target: 'P1M',
      legalBasis: '§ 8 Abs. 1 und 3, § 26 Abs. 2 BEEG',
      outcomes: {
        confirmed: {
          label: 'Wie vorläufig bewilligt',
          to: [{ to: 'finalNotice', then: [set('balance', '0')] }],
        },
        more: {
          label: 'Nachzahlung',
          fields: [
            { name: 'amount', label: 'Nachzuzahlen', type: 'money', min: 1, max: 2000000, required: true },
          ],
          to: [{ to: 'backPay', then: [set('balance', 'event.amount')] }],
        },
        less: {
          label: 'Überzahlung: anhören',
          adverse: true,
          fields: [
            { name: 'amount', label: 'Überzahlt', type: 'money', min: 1, max: 2000000, required: true },
          ],
          to: [{ to: 'hearing', then: [set('balance', '-event.amount')] }],
        },
      },
    }),
    hearing: socialHearing({
      document: 'hearing',
      event: 'statement',
      clock: 'hearingPeriod',
      to: 'reclaim',
    }),
    reclaim: taskState({
      id: 'reclaim',
      state: 'Erstattung nach der Anhörung',
      status: 'inReview',
      task: 'Über die Erstattung entscheiden und Annahmeanordnung erteilen',
      post: 'lead',
      notBy: ['settlement'],
      legalBasis: '§ 50 SGB X, § 42 Abs. 4 KomHKVO',
      outcomes: {
        confirm: { label: 'Erstattung festsetzen', adverse: true, to: 'finalNotice' },
        revise: { label: 'Neu festsetzen', to: 'settlement' },
      },
    }),
    backPay: taskState({
      id: 'backPay',
      state: 'Nachzahlung',
      status: 'inReview',
      task: 'Nachzahlung anordnen',
      post: 'lead',
      notBy: ['settlement'],
      legalBasis: '§ 42 Abs. 4 KomHKVO',
      outcomes: { ordered: { label: 'Angeordnet', to: 'finalNotice' } },
    }),
    finalNotice: documentState({
      id: 'finalDocument',
      state: 'Endgültiger Bescheid wird ausgefertigt',
      status: 'inReview',
      document: 'final',
      to: 'finalDispatch',
    }),
    finalDispatch: dispatchState({
      id: 'finalDispatch',
      state: 'Endgültiger Bescheid geht hinaus',
      status: 'inReview',
      document: 'finalDocument',
      to: 'finalRemedy',
    }),
    finalRemedy: {
      ...socialObjection({
        id: 'final',
        remedyClock: 'finalRemedyPeriod',
        actionClock: 'finalActionPeriod',
        status: 'benefitRunning',
        authority: 'Widerspruchsstelle der Landeshauptstadt Hannover',
        upheld: { to: '#case.issued.inForce.payment.settlement' },
      }),
      onDone: 'recovery',
    },
    recovery: collection({
      id: 'recovery',
      label: 'Erstattung von Elterngeld',
      due: 'facts.balance < 0',
      clock: 'recoveryPeriod',
      status: 'benefitRunning',
      notBy: ['settlement', 'reclaim'],
      onDone: 'ended',
    }),
    ended: { type: 'final', meta: { label: 'Elterngeld abgeschlossen', status: 'closed' } },
  },
};
