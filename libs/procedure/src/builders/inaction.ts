import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState } from './task-state.js';
import { note, set, ways } from './transition.js';

/** Keeps the first day on which the three months were over; going back to the applicant does not renew them (trap 5). */
const marked = set('inactionOn', 'if facts.inactionOn = null then today else facts.inactionOn');

/** The clock of § 75 VwGO: three months from receipt, never paused by itself (LC-21, D-12). */
export const inactionMarker: ClockSpec = {
  label: 'Drei Monate ohne Entscheidung (Untätigkeit)',
  kind: 'statutory',
  legalBasis: '§ 75 Satz 2 VwGO',
  bound: 'authority',
  start: { rule: 'event', on: 'case.receivedOn' },
  period: 'P3M',
  warnings: [
    { before: 'P1M', to: 'clerk' },
    { before: 'P2W', to: 'lead' },
  ],
};

/** The `after` of `submitted`: waiting for the applicant is at most a sufficient reason, it stops nothing. */
export const inactionWhileIncomplete = {
  inactionMarker: {
    actions: [
      marked,
      note('Drei Monate seit Eingang ohne Entscheidung (§ 75 VwGO); der Antrag ist noch unvollständig.'),
    ],
  },
} as const satisfies StateConfig['after'];

/** The document `interim` of `inactionWatch`; `subject` completes "über … konnten wir noch nicht entscheiden". */
export function interimLetter(subject: string): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Zwischenbescheid',
    signedBy: 'inaction',
    blocks: [
      {
        type: 'paragraph',
        text: `über ${subject} vom {facts.receivedOn} konnten wir noch nicht entscheiden: {facts.inaction.ground}`,
      },
      {
        type: 'paragraph',
        text: 'Mit einer Entscheidung ist bis zum {facts.inaction.expectedOn} zu rechnen.',
      },
    ],
  };
}

/**
 * A region beside the examination that watches the three months of § 75 VwGO. When they are over the team lead states
 * the sufficient reason, which goes to the applicant as an interim reply, or has the case decided first of all.
 */
export function inactionWatch(): StateConfig {
  return {
    meta: { label: 'Entscheidungsfrist (§ 75 VwGO)', status: 'inReview' },
    initial: 'running',
    states: {
      running: {
        meta: { label: 'Drei-Monats-Frist läuft', status: 'inReview' },
        always: ways([
          { to: 'accounted', when: 'facts.inaction != null' },
          { to: 'explaining', when: 'facts.inactionOn != null' },
        ]),
        after: { inactionMarker: ways('explaining', [marked]) },
      },
      explaining: explaining(),
      interimLetter: documentState({
        id: 'interimDocument',
        state: 'Zwischenbescheid wird erstellt',
        status: 'inReview',
        document: 'interim',
        to: 'sendingInterim',
      }),
      sendingInterim: dispatchState({
        id: 'interimDispatch',
        state: 'Zwischenbescheid geht hinaus',
        status: 'inReview',
        document: 'interimDocument',
        to: 'accounted',
      }),
      accounted: { type: 'final', meta: { label: 'Verzögerung vermerkt', status: 'inReview' } },
    },
  };
}

function explaining(): StateConfig {
  return taskState({
    id: 'inaction',
    state: 'Drei Monate überschritten',
    status: 'inReview',
    task: 'Grund der Verzögerung feststellen und über den Zwischenbescheid entscheiden',
    post: 'lead',
    priority: 2,
    legalBasis: '§ 75 VwGO',
    outcomes: {
      sufficientReason: {
        label: 'Zureichender Grund, Zwischenbescheid',
        to: 'interimLetter',
        fields: [
          {
            name: 'ground',
            label: 'Zureichender Grund',
            type: 'longText',
            maxLength: 2000,
            required: true,
          },
          {
            name: 'expectedOn',
            label: 'Entscheidung voraussichtlich bis',
            type: 'date',
            required: true,
          },
        ],
      },
      hasten: { label: 'Kein zureichender Grund, vorrangig entscheiden', to: 'accounted' },
    },
  });
}
