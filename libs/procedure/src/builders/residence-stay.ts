import type { StateConfig } from '@amtsweg/engine';
import { dispatchState, documentState } from './document-state.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

const inTime = 'date(form.currentUntil) >= date(facts.receivedOn)';

/**
 * A region: the stay while an application is pending (§ 81 (3), (4) AufenthG). What counts is the status on the day of
 * the application: FEEL over the form. A title that had run out is continued only by order (sentence 3 of (4)).
 *
 * The certificate of (5) is issued for a time and again when it ends; the case leaves this region with its decision.
 */
export function provisionalStay(): StateConfig {
  const status = 'inReview';
  return {
    meta: { label: 'Aufenthalt während des Verfahrens (§ 81 AufenthG)', status },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Fiktionswirkung', status },
        always: ways([
          {
            to: 'fiction',
            when: `form.currentStatus in ("title", "visa") and ${inTime}`,
            then: [set('stay', '"continued"')],
          },
          { to: 'lateness', when: 'form.currentStatus in ("title", "visa")' },
          {
            to: 'fiction',
            when: `form.currentStatus = "exempt" and ${inTime}`,
            then: [set('stay', '"allowed"')],
          },
          { to: 'fiction', when: 'form.currentStatus = "exempt"', then: [set('stay', '"suspended"')] },
          { to: 'none' },
        ]),
      },
      lateness: taskState({
        id: 'lateness',
        state: 'Verspäteter Antrag',
        status,
        task: 'Entscheiden, ob zur Vermeidung einer unbilligen Härte die Fortgeltung angeordnet wird',
        post: 'lead',
        legalBasis: '§ 81 Abs. 4 Satz 3 AufenthG',
        outcomes: {
          ordered: {
            label: 'Fortgeltung anordnen',
            to: [{ to: 'fiction', then: [set('stay', '"continued"')] }],
          },
          declined: { label: 'Keine Fortgeltung', adverse: true, to: 'none' },
        },
      }),
      fiction: taskState({
        id: 'fiction',
        state: 'Fiktionsbescheinigung',
        status,
        task: 'Fiktionsbescheinigung ausstellen oder feststellen, dass der bisherige Titel noch genügt',
        post: 'clerk',
        legalBasis: '§ 81 Abs. 5 AufenthG',
        outcomes: {
          issue: {
            label: 'Ausstellen',
            fields: [
              { name: 'validUntil', label: 'Gültig bis', type: 'date', required: true, notBefore: 'today' },
            ],
            to: 'production',
          },
          notNeeded: { label: 'Nicht erforderlich', to: 'none' },
        },
      }),
      production: documentState({
        id: 'fictionDocument',
        state: 'Fiktionsbescheinigung wird ausgefertigt',
        status,
        document: 'fiction',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'fictionDispatch',
        state: 'Fiktionsbescheinigung geht hinaus',
        status,
        document: 'fictionDocument',
        to: 'covered',
      }),
      covered: { meta: { label: 'Fiktionsbescheinigung gültig', status }, after: { fictionEnd: 'fiction' } },
      none: { type: 'final', meta: { label: 'Keine weitere Bescheinigung', status } },
    },
  };
}
