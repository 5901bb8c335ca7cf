import { feel, holds, type FeelScope } from './feel.js';
import type { Procedure, Tariff } from './procedure.js';

/** A fee as assessed: the amount in cents with the tariff position it rests on. */
export interface FeeAssessment {
  readonly tariff: string;
  readonly legalBasis: string;
  readonly type: Tariff['type'];
  readonly cents: number;
  /** The civil date whose tariff applied. */
  readonly on: string;
}

/**
 * Assesses the fee by the first tariff position that is valid on the decisive date and whose condition holds.
 *
 * `on` is the decisive date, never silently today's (domain.md 2.16, trap 13). `null` when no position applies or its
 * amount cannot be computed: a fee without a tariff is never charged.
 */
export function assessFee(
  procedure: Pick<Procedure, 'fee'>,
  scope: FeelScope,
  on: string,
): FeeAssessment | null {
  const position = procedure.fee.find(
    (one) =>
      (one.validFrom === undefined || one.validFrom <= on) &&
      (one.validTo === undefined || on <= one.validTo) &&
      (one.when === undefined || holds(one.when, scope)),
  );
  if (position === undefined) return null;
  const cents = feel(position.cents, scope);
  if (typeof cents !== 'number') return null;
  const { id, legalBasis, type } = position;
  return { tariff: id, legalBasis, type, cents: Math.round(cents), on };
}
