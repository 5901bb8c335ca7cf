import type { ClockSpec } from '../clock-spec.js';

/**
 * The unit's own target for the time from receipt to decision (§ 10 sentence 2 VwVfG: simple, purposeful and swift). The
 * figure is the city's to set and to confirm.
 *
 * It runs beside the machine and pauses where the case waits for the applicant or for others, unlike a statutory period,
 * which such waiting does not touch (LC-21). When it is exceeded the open tasks become urgent; the case goes on as before.
 */
export function processingTarget(config: {
  readonly period: string;
  /** State paths in which the office is at work; the milestones before `issued` unless told. */
  readonly runsIn?: readonly string[];
  /** State paths in which somebody else is; waiting for what was asked of the applicant unless told. */
  readonly pausesIn?: readonly string[];
}): ClockSpec {
  return {
    label: 'Bearbeitungsziel',
    kind: 'target',
    legalBasis: 'Zielvorgabe der Einheit (§ 10 Satz 2 VwVfG)',
    bound: 'authority',
    start: { rule: 'event', on: 'case.receivedOn' },
    period: config.period,
    warnings: [{ before: 'P3D', to: 'clerk' }],
    runsIn: config.runsIn ?? ['submitted', 'checked', 'approved'],
    pausesIn: config.pausesIn ?? ['submitted.awaitingApplicant'],
    atEnd: 'escalate',
  };
}
