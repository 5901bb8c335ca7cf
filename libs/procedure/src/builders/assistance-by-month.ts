import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { statementEvent } from './hearing.js';
import { changeEvent } from './recurring-benefit.js';
import { socialHearing, socialHearingPeriod } from './social-hearing.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, ways } from './transition.js';

/** The clocks of `assistanceByMonth`: the review, counted from the day that `on` gives, and the hearing before an end. */
export function byMonthClocks(
  label: string,
  legalBasis: string,
  on: Feel,
  period: string,
): Record<string, ClockSpec> {
  return {
    reviewDay: {
      label,
      kind: 'setByAuthority',
      legalBasis,
      bound: 'authority',
      start: { rule: 'event', on },
      period,
      endMoves: false,
    },
    hearingPeriod: socialHearingPeriod(),
  };
}

/** The events of `assistanceByMonth`. */
export const byMonthEvents: Readonly<Record<string, EventSpec>> = {
  changeReported: changeEvent,
  statement: statementEvent,
  died: {
    label: 'Tod der leistungsberechtigten Person eintragen',
    by: ['clerk', 'authority'],
    fields: [brief.day('diedOn', 'Verstorben am', { notAfter: 'today' })],
  },
};

/** The document `hearing` of `assistanceByMonth`; `what` in the nominative: `die Hilfe`. */
export function byMonthHearing(what: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Anhörung vor einer Änderung zu Ihren Ungunsten',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `wir haben erfahren, dass sich Ihre Verhältnisse geändert haben: {facts.changeReview.finding} Deshalb soll ${what} ab dem {facts.effectFrom} gekürzt oder beendet werden (§ 48 Abs. 1 SGB X).`,
      },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dazu äußern (§ 24 Abs. 1 SGB X). Bis zur Entscheidung wird weiter gezahlt.',
      },
    ],
  };
}

/**
 * A region in which help is paid from month to month without a last day: other than `recurringBenefit` nothing expires and
 * nobody applies again, because help ends only with the need; the office looks at the case itself on the review day.
 *
 * A change for the better is decided anew at once; one for the worse is heard first (§ 24 (1) SGB X) while payment goes
 * on, and the lead decides (§ 48 (1) SGB X). Death ends the right (§ 17 (1) sentence 2 SGB XII), it is not inherited.
 */
export function assistanceByMonth(config: {
  readonly status: string;
  /** Who is paid and what, for the cash office. */
  readonly payee: string;
  /** Where a new decision begins. */
  readonly back: string;
  /** What is looked at on the review day. */
  readonly review: { readonly state: string; readonly task: string; readonly legalBasis: string };
  readonly reviewed?: Readonly<Record<string, OutcomeWay>>;
  /** Events with their ways and states that are the benefit's own. */
  readonly on?: StateConfig['on'];
  readonly more?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  const { status, back } = config;
  const anew = [{ to: back, then: [set('effectFrom', 'event.effectFrom')] }];
  const effect = brief.day('effectFrom', 'Wirkung ab');
  return {
    meta: { label: 'Laufende Zahlung', status },
    initial: 'setup',
    states: {
      setup: taskState({
        id: 'posting',
        state: 'Laufende Zahlung einrichten',
        status,
        task: `Dauerauszahlung einrichten: ${config.payee}`,
        post: 'cashier',
        unit: '20.3',
        target: 'P3D',
        notBy: ['decision', 'order'],
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: {
          posted: {
            label: 'Eingerichtet',
            to: 'running',
            fields: [brief.day('firstOn', 'Erste Zahlung am')],
          },
        },
      }),
      running: {
        meta: { label: 'Wird monatlich gezahlt', status },
        on: {
          changeReported: ways('changeReview', ['record']),
          died: ways('ended', ['record']),
          ...config.on,
        },
        after: { reviewDay: 'review' },
      },
      changeReview: taskState({
        id: 'changeReview',
        state: 'Änderung wird bewertet',
        status,
        task: 'Prüfen, ob die Änderung wesentlich ist, zu wessen Gunsten und ab wann',
        post: 'clerk',
        target: 'P7D',
        priority: 3,
        legalBasis: '§ 48 Abs. 1 SGB X',
        outcomes: {
          noEffect: { label: 'Nicht wesentlich', to: 'running' },
          inFavour: { label: 'Zugunsten: neu berechnen', to: anew, fields: [effect] },
          against: {
            label: 'Zuungunsten: anhören',
            to: [{ to: 'hearing', then: [set('effectFrom', 'event.effectFrom')] }],
            fields: [effect, brief.long('finding', 'Was festgestellt wurde')],
          },
        },
      }),
      hearing: socialHearing({
        document: 'hearing',
        event: 'statement',
        clock: 'hearingPeriod',
        to: 'afterHearing',
      }),
      afterHearing: taskState({
        id: 'afterHearing',
        state: 'Entscheidung nach der Anhörung',
        status,
        task: 'Äußerung würdigen; aufheben, neu berechnen oder unverändert weiter zahlen',
        post: 'lead',
        legalBasis: '§§ 45, 48 SGB X',
        outcomes: {
          keep: { label: 'Unverändert weiter', to: 'running' },
          recalculate: { label: 'Neu berechnen', to: back },
          end: {
            label: 'Aufheben',
            adverse: true,
            to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
          },
        },
      }),
      review: taskState({
        id: 'review',
        state: config.review.state,
        status,
        task: config.review.task,
        post: 'clerk',
        target: 'P14D',
        legalBasis: config.review.legalBasis,
        outcomes: {
          unchanged: { label: 'Unverändert', to: 'running' },
          changed: { label: 'Neu berechnen', to: anew, fields: [effect] },
          ...config.reviewed,
          ended: { label: 'Bedarf weggefallen, einvernehmlich beendet', to: 'ended' },
        },
      }),
      ...config.more,
      ended: { type: 'final', meta: { label: 'Zahlung beendet', status: 'closed' } },
    },
  };
}
