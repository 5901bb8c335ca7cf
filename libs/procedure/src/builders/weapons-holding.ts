import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Procedure, PublicStatus } from '../procedure.js';
import { finished } from './brief-states.js';
import { revocation } from './revocation.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, ways } from './transition.js';

/** What a procedure takes from `weaponsHolding`. */
interface HoldingParts extends Pick<Procedure, 'clocks' | 'events' | 'documents'> {
  /** The region `holding` of the permit's notice. */
  readonly region: StateConfig;
}

/** The public status while weapons have to be given away because the permit is gone. */
export const disposalStatus: PublicStatus = {
  de: 'Waffen abzugeben',
  easy: 'Sie dürfen die Waffen nicht mehr haben. Geben Sie sie ab und schicken Sie uns den Nachweis.',
  en: 'Weapons to be given up',
  actor: 'applicant',
  next: 'Überlassen Sie die Waffen einer berechtigten Person oder lassen Sie sie unbrauchbar machen. Geben Sie die Urkunde zurück.',
};

/** The way from a task of `weaponsHolding` into the revocation: the reasons of the task become its facts. */
function towardsRevocation(label: string): OutcomeWay {
  return {
    label,
    adverse: true,
    to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
  };
}

/**
 * A region: weapons are held under a permit until they are given up or it is taken back (§ 45 (2) WaffG). Then nothing
 * ends with the paper: within a period the weapons go to somebody entitled or are made unusable, and what is not proven
 * to have gone is seized (§ 46 (2) WaffG); the register is told in either case.
 *
 * Where the permit rests on a need, whether it goes on is examined again after five years (§ 4 (4) WaffG, `need`); where it
 * does not, the review of reliability and fitness every three years is what brings the file back (§ 4 (3) WaffG).
 */
export function weaponsHolding(config: {
  /** In the nominative: `die Waffenbesitzkarte`. */
  readonly subject: string;
  readonly status: string;
  /** How the need is examined again; none for a permit without need. */
  readonly need?: { readonly task: string; readonly legalBasis: string };
  /** Grounds of revocation beside reliability and fitness. */
  readonly grounds: readonly { readonly value: string; readonly label: string }[];
  readonly more?: StateConfig['on'];
  readonly after?: StateConfig['after'];
  readonly states?: Readonly<Record<string, StateConfig>>;
}): HoldingParts {
  const { subject, status, need } = config;
  const revoked = revocation({
    subject,
    kept: 'issued.inForce.holding.held',
    to: 'disposal',
    duty: 'Überlassen Sie Waffen und Munition innerhalb eines Monats einer berechtigten Person oder machen Sie sie dauerhaft unbrauchbar und weisen Sie dies nach; sonst werden sie sichergestellt (§ 46 Abs. 2 WaffG). Die Urkunde ist unverzüglich zurückzugeben (§ 46 Abs. 1 WaffG).',
    grounds: [
      { value: '§ 45 Abs. 2 i. V. m. § 5 WaffG', label: 'Zuverlässigkeit weggefallen' },
      { value: '§ 45 Abs. 2 i. V. m. § 6 WaffG', label: 'Persönliche Eignung weggefallen' },
      { value: '§ 45 Abs. 2 i. V. m. § 36 WaffG', label: 'Waffen nicht sicher aufbewahrt' },
      ...config.grounds,
    ],
  });
  return {
    region: {
      meta: { label: 'Besitz der Waffen', status },
      initial: 'held',
      states: {
        held: {
          meta: { label: 'Waffen werden besessen', status },
          on: { ...revoked.on, ...config.more, weaponsGivenUp: ways('disposal', ['record']) },
          after: {
            ...(need === undefined ? { reliabilityReview: 'review' } : { needReview: 'need' }),
            ...config.after,
          },
        },
        ...(need === undefined ? { review: review(status) } : { need: needReview(need, status) }),
        ...config.states,
        revocation: revoked.state,
        ...disposal(),
      },
    },
    clocks: {
      ...revoked.clocks,
      ...(need === undefined ? { reliabilityReview } : { needReview: reviewPeriod }),
      disposalPeriod: {
        label: 'Frist zur Abgabe der Waffen',
        kind: 'setByAuthority',
        legalBasis: '§ 46 Abs. 2 WaffG',
        bound: 'party',
        start: { rule: 'event' },
        period: 'P1M',
      },
    },
    events: {
      ...revoked.events,
      weaponsGivenUp: {
        label: 'Alle Waffen abgegeben oder auf die Erlaubnis verzichtet',
        by: ['applicant', 'clerk'],
      },
    },
    documents: revoked.documents,
  };
}

const reviewPeriod: ClockSpec = {
  label: 'Prüfung, ob das Bedürfnis fortbesteht',
  kind: 'statutory',
  legalBasis: '§ 4 Abs. 4 WaffG',
  bound: 'authority',
  start: {
    rule: 'event',
    on: 'if facts.needReviewedOn = null then facts.permitDispatch.dispatchedOn else facts.needReviewedOn',
  },
  period: 'P5Y',
  warnings: [{ before: 'P1M', to: 'clerk' }],
};

const reliabilityReview: ClockSpec = {
  label: 'Regelüberprüfung von Zuverlässigkeit und Eignung',
  kind: 'statutory',
  legalBasis: '§ 4 Abs. 3 WaffG',
  bound: 'authority',
  start: {
    rule: 'event',
    on: 'if facts.reviewedOn = null then facts.permitDispatch.dispatchedOn else facts.reviewedOn',
  },
  period: 'P3Y',
};

function review(status: string): StateConfig {
  return taskState({
    id: 'review',
    state: 'Regelüberprüfung',
    status,
    task: 'Auskünfte nach § 5 Abs. 5 WaffG erneut einholen und würdigen',
    post: 'clerk',
    target: 'P2M',
    legalBasis: '§ 4 Abs. 3 WaffG',
    outcomes: {
      confirmed: { label: 'Keine Bedenken', to: [{ to: 'held', then: [set('reviewedOn', 'today')] }] },
      doubts: towardsRevocation('Bedenken, Widerruf einleiten'),
    },
  });
}

function needReview(
  need: { readonly task: string; readonly legalBasis: string },
  status: string,
): StateConfig {
  return taskState({
    id: 'need',
    state: 'Bedürfnis wird erneut geprüft',
    status,
    task: need.task,
    post: 'clerk',
    target: 'P2M',
    legalBasis: need.legalBasis,
    outcomes: {
      persists: {
        label: 'Bedürfnis besteht fort',
        to: [{ to: 'held', then: [set('needReviewedOn', 'today')] }],
      },
      // § 45 (3): a need lost for a time, or for special reasons, does not have to cost the permit.
      pause: {
        label: 'Vorübergehend weggefallen, von Widerruf abgesehen (§ 45 Abs. 3 WaffG)',
        to: [{ to: 'held', then: [set('needReviewedOn', 'today')] }],
      },
      lapsed: towardsRevocation('Weggefallen, Widerruf einleiten'),
    },
  });
}

function disposal(): Record<string, StateConfig> {
  return {
    disposal: taskState(
      {
        id: 'disposal',
        state: 'Abgabe der Waffen und der Urkunde (§ 46 WaffG)',
        status: 'weaponsDisposal',
        task: 'Nachweis über Überlassung oder Unbrauchbarmachung prüfen, Urkunde einziehen, Waffen im Register austragen',
        post: 'clerk',
        legalBasis: '§ 46 Abs. 1 und 2 WaffG',
        outcomes: {
          proven: { label: 'Nachgewiesen, Urkunde zurück', to: 'ended' },
          none: { label: 'Keine Waffen mehr eingetragen', to: 'ended' },
        },
      },
      { after: { disposalPeriod: 'seizure' } },
    ),
    seizure: taskState({
      id: 'seizure',
      state: 'Sicherstellung',
      status: 'weaponsDisposal',
      task: 'Waffen, Munition und Urkunde mit der Polizei sicherstellen oder Abgabe feststellen',
      post: 'inspector',
      priority: 2,
      legalBasis: '§ 46 Abs. 2 Satz 2 WaffG',
      outcomes: {
        seized: { label: 'Sichergestellt, Verwertung in eigenem Vorgang', adverse: true, to: 'ended' },
        gone: { label: 'Inzwischen nachgewiesen', to: 'ended' },
      },
    }),
    ended: finished('Besitz beendet', 'closed'),
  };
}
