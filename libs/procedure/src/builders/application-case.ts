import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel, Field } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { actionAgainst, appealableNotice, courtEvents, feeFixedBy } from './appealable-notice.js';
import { replyPeriod } from './completeness.js';
import { hearingPeriod, statementEvent } from './hearing.js';
import { inactionMarker } from './inaction.js';
import { processingTarget } from './processing-target.js';
import { conclude, set } from './transition.js';
import { supplementEvent, withdrawEvent } from './withdrawal.js';

/**
 * The clocks of a case that is decided on application and contested in court: request (§ 31 (2) VwVfG), hearing (§ 28
 * VwVfG), three months (§ 75 VwGO), the unit's own target, and the periods after `permit` and `refusal`.
 */
export function applicationClocks(config: {
  /** The unit's own target. */
  readonly target: string;
  readonly pausesIn?: readonly string[];
  /** The law under which the fees of permit and refusal are due; without it there is no fee. */
  readonly feeLaw?: string;
  /** The fee is paid before the permit is made, so that only a refusal leaves one to be collected. */
  readonly paidBefore?: boolean;
  /** What is issued is no notice of its own, so that only a refusal can be contested. */
  readonly noPermitNotice?: boolean;
}): Record<string, ClockSpec> {
  const { feeLaw } = config;
  const permitFee = feeLaw !== undefined && config.paidBefore !== true && config.noPermitNotice !== true;
  return {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    inactionMarker: {
      ...inactionMarker,
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    processingTarget: processingTarget({
      period: config.target,
      pausesIn: ['submitted.awaitingApplicant', ...(config.pausesIn ?? [])],
    }),
    ...(config.noPermitNotice === true ? {} : actionAgainst('permit')),
    ...actionAgainst('refusal'),
    ...(feeLaw === undefined ? {} : feeFixedBy('refusal', feeLaw)),
    ...(permitFee ? feeFixedBy('permit', feeLaw) : {}),
  };
}

/** The events of such a case: supplement, withdrawal, statement, and what the court brings in. */
export function applicationEvents(
  supplement: readonly Field[],
  contested: readonly ('permit' | 'refusal')[] = ['permit', 'refusal'],
): Record<string, EventSpec> {
  return {
    withdraw: withdrawEvent,
    supplement: supplementEvent(supplement),
    statement: statementEvent,
    ...courtEvents(...contested),
  };
}

/**
 * The milestone `rejected`: notice of refusal with reasons and remedy (§§ 39, 37 (6) VwVfG), its fee (§ 1 NVwKostG, § 6a
 * (2) StVG), and the way back to the decision when the court has quashed it (§ 113 (5) VwGO).
 */
export function refusedApplication(config: {
  readonly label: string;
  /** Whoever fixed the fee; without it a refusal is free of charge. */
  readonly feeSetBy?: readonly string[];
  /** Whether a refusal costs anything; certain where absent. */
  readonly feeDue?: Feel;
  /** Where the decision is taken anew. */
  readonly anew: string;
}): StateConfig {
  return appealableNotice({
    label: config.label,
    document: 'refusal',
    prefix: 'refusal',
    status: ['decided', 'rejected'],
    entry: [conclude('rejected')],
    ...(config.feeSetBy === undefined
      ? {}
      : {
          fee: {
            notBy: config.feeSetBy,
            ...(config.feeDue === undefined ? {} : { due: config.feeDue }),
          },
        }),
    upheld: {
      to: `#case.${config.anew}`,
      then: [conclude('closed'), set('heard', 'false'), set('fee', 'null')],
    },
  });
}
