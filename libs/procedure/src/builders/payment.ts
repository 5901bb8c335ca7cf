import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import { refusedOnOwnStatements } from './excused.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** The clock `paymentPeriod` of `payment`: one month from the day payment is asked for. */
export const paymentPeriod: ClockSpec = {
  label: 'Zahlungsfrist',
  kind: 'setByAuthority',
  legalBasis: '§ 7 NVwKostG',
  bound: 'party',
  start: { rule: 'event' },
  period: 'P1M',
};

/**
 * Substates that settle the fee before anything is issued: `exemption` (where one is claimed), `feeAssessment`,
 * `awaitingPayment`, `paymentOverdue`. Enter at `feeGate`.
 *
 * The amount is the tariff's (action `assessFee`, fact `fee`); whoever decided the exemption does not book the payment
 * (§ 42 (5) KomHKVO). The clock `paymentPeriod` ends the waiting. Nothing to pay leads on at once.
 */
export function payment(config: {
  /** Holds when the applicant claims a fee-free purpose; the claim is examined by a clerk. */
  readonly exemptionClaimed?: Feel;
  readonly exemptionBasis?: string;
  readonly settled: string;
}): Record<string, StateConfig> {
  const { exemptionClaimed, settled } = config;
  const assess = { target: 'feeAssessment', actions: ['assessFee'] };
  return {
    feeGate: {
      meta: { label: 'Gebühr', status: 'decided' },
      always:
        exemptionClaimed === undefined
          ? [assess]
          : [...ways([{ to: 'exemption', when: exemptionClaimed }]), assess],
    },
    ...(exemptionClaimed === undefined ? {} : { exemption: exemption(config.exemptionBasis) }),
    feeAssessment: {
      meta: { label: 'Gebühr wird festgesetzt', status: 'decided' },
      always: ways([{ to: 'awaitingPayment', when: 'facts.fee.cents > 0' }, { to: settled }]),
    },
    awaitingPayment: taskState(
      {
        id: 'payment',
        state: 'Wartet auf Zahlung',
        status: 'paymentDue',
        task: 'Zahlungseingang zum Kassenzeichen prüfen und buchen',
        post: 'cashier',
        unit: '20.3',
        notBy: ['exemption'],
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: {
          paid: {
            label: 'Zahlung eingegangen',
            to: settled,
            fields: [
              {
                name: 'receivedOn',
                label: 'Eingegangen am',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
            ],
          },
        },
      },
      { after: { paymentPeriod: 'paymentOverdue' } },
    ),
    paymentOverdue: taskState({
      id: 'paymentOverdue',
      state: 'Zahlung überfällig',
      status: 'paymentDue',
      task: 'Über das weitere Vorgehen nach Ablauf der Zahlungsfrist entscheiden',
      post: 'clerk',
      outcomes: {
        extend: { label: 'Zahlungsfrist verlängern', to: 'awaitingPayment' },
        discontinue: { label: 'Verfahren einstellen', adverse: true, to: '#case.discontinued' },
      },
    }),
  };
}

function exemption(legalBasis: string | undefined): StateConfig {
  return taskState(
    {
      id: 'exemption',
      state: 'Gebührenbefreiung wird geprüft',
      status: 'decided',
      task: 'Geltend gemachte Gebührenbefreiung prüfen',
      post: 'clerk',
      ...(legalBasis === undefined ? {} : { legalBasis }),
      outcomes: {
        exempt: {
          label: 'Gebührenfrei',
          to: [{ to: 'feeAssessment', then: ['assessFee'] }],
          fields: [
            {
              name: 'ground',
              label: 'Befreiungsgrund mit Nachweis',
              type: 'text',
              maxLength: 300,
              required: true,
            },
          ],
        },
        notExempt: {
          label: 'Nicht gebührenfrei',
          adverse: true,
          to: [{ to: 'feeAssessment', then: ['assessFee'] }],
        },
      },
    },
    { meta: refusedOnOwnStatements() },
  );
}
