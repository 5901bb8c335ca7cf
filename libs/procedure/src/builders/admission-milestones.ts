import type { StateConfig } from '@amtsweg/engine';
import { completeness } from './completeness.js';
import { finished } from './brief-states.js';
import type { roadTrafficRefusal } from './road-traffic-refusal.js';
import type { vehicleAdmission } from './vehicle-admission.js';
import { withdrawal } from './withdrawal.js';

/**
 * The milestones of a service that ends in `vehicleAdmission` (§ 3 (1), § 9, §§ 13 to 15 FZV): complete, examined, number and
 * fee, plates and papers, refused. What makes one such service differ from another is its examination, whose first state is
 * entered and which leads to `insurance`, and what follows the register entry.
 */
export function admissionMilestones(config: {
  readonly admission: ReturnType<typeof vehicleAdmission>;
  readonly refusal: ReturnType<typeof roadTrafficRefusal>;
  readonly intake: Omit<Parameters<typeof completeness>[0], 'post'>;
  readonly examination: Readonly<Record<string, StateConfig>>;
  /** Labels of the milestones `approved` and `issued`, and of the final state `done` that the admission leads to. */
  readonly labels: readonly [approved: string, issued: string, done: string];
  /** States after the register entry, left to `done`. */
  readonly afterwards?: Readonly<Record<string, StateConfig>>;
}): Record<'submitted' | 'checked' | 'approved' | 'issued' | 'rejected', StateConfig> {
  const { admission, refusal, examination } = config;
  const [approved, issued, done] = config.labels;
  return {
    submitted: completeness({ post: 'clerk', target: 'P1D', ...config.intake }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: Object.keys(examination)[0] ?? 'insurance',
      states: { ...examination, ...admission.checks, ...refusal.states },
    },
    approved: {
      meta: { label: approved, status: 'decided' },
      on: withdrawal,
      initial: 'plateGate',
      states: admission.assignment,
    },
    issued: {
      meta: { label: issued, status: 'inProduction' },
      initial: 'admissionGate',
      onDone: '#case.closed',
      states: { ...admission.effect, ...config.afterwards, done: finished(done, 'closed') },
    },
    rejected: refusal.milestone,
  };
}
