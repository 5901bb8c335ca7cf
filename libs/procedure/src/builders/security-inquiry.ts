import type { StateConfig } from '@amtsweg/engine';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/**
 * A region: the inquiry with the security authorities through the Bundesverwaltungsamt (§ 73 (2), (3) AufenthG), event
 * `securityAnswer`, clock `securityPeriod`. Silence is no answer: it is reminded. Findings are weighed by the lead (§ 5
 * (4), § 54); what follows from them is for the decision. The result is the fact `securityResult`.
 */
export function securityInquiry(legalBasis = '§ 73 Abs. 2, 3 AufenthG'): StateConfig {
  const answered = {
    securityAnswer: ways(
      [
        { to: 'assessment', when: 'event.result = "findings"' },
        { to: 'cleared', then: [set('securityResult', '"none"')] },
      ],
      ['record'],
    ),
  };
  return {
    meta: { label: 'Sicherheitsanfrage', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Sicherheitsanfrage nötig?', status: 'inReview' },
        always: ways([{ to: 'cleared', when: 'facts.securityResult != null' }, { to: 'request' }]),
      },
      request: transmissionState({
        id: 'securityRequest',
        state: 'Anfrage wird übermittelt',
        status: 'waitingForOthers',
        receivers:
          '["Bundesverwaltungsamt für BND, MAD, BfV, BKA, Zollkriminalamt", "Landeskriminalamt Niedersachsen", "Niedersächsischer Verfassungsschutz"]',
        legalBasis,
        to: 'awaiting',
      }),
      awaiting: {
        meta: { label: 'Wartet auf die Sicherheitsbehörden', status: 'waitingForOthers' },
        on: answered,
        after: { securityPeriod: 'overdue' },
      },
      overdue: taskState(
        {
          id: 'securityOverdue',
          state: 'Sicherheitsanfrage unbeantwortet',
          status: 'waitingForOthers',
          task: 'An die Sicherheitsanfrage erinnern',
          post: 'clerk',
          legalBasis,
          outcomes: { remind: { label: 'Erinnert', to: 'awaiting' } },
        },
        { on: answered },
      ),
      assessment: taskState({
        id: 'securityAssessment',
        state: 'Erkenntnisse der Sicherheitsbehörden',
        status: 'inReview',
        task: 'Erkenntnisse bewerten und mit der übermittelnden Behörde klären, was verwertet werden darf',
        post: 'lead',
        legalBasis: '§ 5 Abs. 4, § 54 AufenthG',
        outcomes: {
          harmless: {
            label: 'Stehen nicht entgegen',
            to: [{ to: 'cleared', then: [set('securityResult', '"harmless"')] }],
          },
          concerns: {
            label: 'Stehen entgegen',
            adverse: true,
            to: [{ to: 'cleared', then: [set('securityResult', '"concerns"')] }],
          },
        },
      }),
      cleared: { type: 'final', meta: { label: 'Beantwortet', status: 'inReview' } },
    },
  };
}
