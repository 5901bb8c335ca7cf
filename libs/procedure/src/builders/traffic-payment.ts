import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Tariff } from '../procedure.js';
import { payment, paymentPeriod } from './payment.js';

/** A position of the Gebührenordnung für Maßnahmen im Straßenverkehr, in cents or FEEL; expenses of the KBA included. */
export function trafficFee(
  id: string,
  position: string,
  cents: number | string,
  more: Partial<Tariff> = {},
): Tariff {
  return {
    id,
    legalBasis: `GebOSt ${position}`,
    type: 'fixed',
    cents: String(cents),
    evidence: 'assumed',
    ...more,
  };
}

/** The period of `trafficPayment`: costs of federal road-traffic law follow the GebOSt, not the law of the Land. */
export const trafficPaymentPeriod: ClockSpec = {
  ...paymentPeriod,
  legalBasis: '§ 6 GebOSt i. V. m. §§ 16, 17 VwKostG',
};

/**
 * `payment` in advance under the GebOSt (§ 6 GebOSt, § 16 VwKostG): every measure for a citizen has its position, so the
 * way around the cash office for what costs nothing does not exist here.
 */
export function trafficPayment(settled: string): Record<string, StateConfig> {
  return {
    ...payment({ settled }),
    feeAssessment: {
      meta: { label: 'Gebühr wird festgesetzt (GebOSt)', status: 'decided' },
      always: 'awaitingPayment',
    },
  };
}
