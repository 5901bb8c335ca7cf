import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Procedure } from '../procedure.js';
import { brief } from './brief-fields.js';
import { finished } from './brief-states.js';
import { directActionRemedy } from './direct-action.js';
import { effortTariffs } from './effort-fee.js';
import { permitClocks } from './permit-spine.js';
import { taskState, type OutcomeWay } from './task-state.js';

/** What the permits of § 11 TierSchG share as facts. */
export const animalPermitLaw: Pick<
  Procedure,
  | 'domain'
  | 'kind'
  | 'initiation'
  | 'unit'
  | 'audience'
  | 'online'
  | 'secrecy'
  | 'retention'
  | 'fee'
  | 'remedy'
  | 'certainty'
> = {
  domain: 'gesundheit-veterinaer',
  kind: 'permit',
  initiation: 'application',
  unit: '32.15',
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Erlöschen der Erlaubnis; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  fee: effortTariffs('GOVV, Erlaubnis nach § 11 TierSchG (Rahmen zu bestätigen)', 10000, 150000),
  remedy: directActionRemedy({ evidence: 'assumed' }),
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
};

/**
 * The clocks of a permit under § 11 TierSchG: four months from receipt, once two months more, and the time in which the
 * applicant owes an answer is not counted (§ 11 (5) sentences 2 to 4). No statute deems it granted.
 */
export const animalPermitClocks: Readonly<Record<string, ClockSpec>> = {
  ...permitClocks({ target: 'P3M' }),
  decisionTerm: {
    label: 'Entscheidung binnen vier Monaten',
    kind: 'statutory',
    legalBasis: '§ 11 Abs. 5 Satz 2 bis 4 TierSchG',
    bound: 'authority',
    start: { rule: 'event', on: 'case.receivedOn' },
    period: 'P4M',
    warnings: [
      { before: 'P1M', to: 'clerk' },
      { before: 'P2W', to: 'lead' },
    ],
    extension: { legalBasis: '§ 11 Abs. 5 Satz 3 TierSchG', times: 1 },
    runsIn: ['submitted', 'checked', 'approved'],
    pausesIn: ['submitted.awaitingApplicant'],
    atEnd: 'escalate',
  },
};

/** A region: the official veterinarian finds out in a talk what the responsible person knows (fact `talk`). */
export function expertTalk(task: string): StateConfig {
  return {
    meta: { label: 'Fachgespräch', status: 'inReview' },
    initial: 'talking',
    states: {
      talking: taskState({
        id: 'talk',
        state: 'Fachgespräch mit der Amtstierärztin oder dem Amtstierarzt',
        status: 'inReview',
        task,
        post: 'inspector',
        target: 'P21D',
        legalBasis: '§ 11 Abs. 1 TierSchG (Fachkenntnisse)',
        outcomes: {
          proven: {
            label: 'Kenntnisse nachgewiesen',
            to: 'held',
            fields: [brief.long('protocol', 'Protokoll', 5000)],
          },
          lacking: { label: 'Kenntnisse reichen nicht', adverse: true, to: 'held' },
        },
      }),
      held: finished('Fachgespräch geführt', 'inReview'),
    },
  };
}

/** A state: the place is inspected (fact `inspection`), with the day and with what it is fit for. */
export function inspectionOf(config: {
  readonly task: string;
  readonly legalBasis: string;
  readonly suitable: OutcomeWay;
  readonly limited: OutcomeWay;
}): StateConfig {
  const seenOn = brief.day('seenOn', 'Besichtigt am', { notAfter: 'today' });
  return taskState({
    id: 'inspection',
    state: 'Besichtigung',
    status: 'inReview',
    task: config.task,
    post: 'inspector',
    target: 'P21D',
    legalBasis: config.legalBasis,
    outcomes: {
      suitable: { ...config.suitable, fields: [seenOn, ...(config.suitable.fields ?? [])] },
      limited: { ...config.limited, fields: [seenOn, ...(config.limited.fields ?? [])] },
      unsuitable: {
        label: 'Nicht geeignet',
        adverse: true,
        to: config.suitable.to,
        fields: [seenOn, brief.long('reason', 'Warum nicht geeignet', 3000)],
      },
    },
  });
}
