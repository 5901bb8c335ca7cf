import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Field } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { ways } from './transition.js';

/** What the clerk notes at the counter about competence: fields of the outcome `attendance.taken`. */
export const competenceFields: readonly Field[] = [
  {
    name: 'competence',
    label: 'Örtliche Zuständigkeit',
    type: 'choice',
    required: true,
    options: [
      { value: 'here', label: 'Hauptwohnung in Hannover' },
      { value: 'elsewhere', label: 'Andere Behörde zuständig, wichtiger Grund dargelegt' },
    ],
  },
  {
    name: 'competentOffice',
    label: 'Zuständige Behörde',
    type: 'text',
    maxLength: 200,
    when: 'event.competence = "elsewhere"',
    required: true,
  },
];

/** The clock of `authorization`: the time after which the other office is reminded. */
export const authorizationPeriod: ClockSpec = {
  label: 'Ermächtigung durch die zuständige Behörde',
  kind: 'target',
  legalBasis: '§ 5 VwVfG',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P1W',
};

/** The answer of the competent office. */
export const authorizedEvent: EventSpec = {
  label: 'Antwort der zuständigen Behörde eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'granted', label: 'Ermächtigung erteilt' },
        { value: 'denied', label: 'Ermächtigung versagt' },
      ],
    },
  ],
};

/**
 * States in which an office that is not competent gets the authorization of the one that is (§ 19 (4) PassG,
 * § 8 (4) PAuswG): no document may be made without it, silence is none. Enter at `competenceGate`.
 *
 * Denied, the application goes over (`#case.transferred`). Needs `competenceFields`, the clock `authorizationPeriod` and the event `authorized`.
 */
export function authorization(config: {
  readonly legalBasis: string;
  readonly to: string;
}): Record<string, StateConfig> {
  return {
    competenceGate: {
      meta: { label: 'Zuständigkeit', status: 'inReview' },
      always: ways([
        { to: 'askingAuthorization', when: 'facts.attendance.competence = "elsewhere"' },
        { to: config.to },
      ]),
    },
    askingAuthorization: transmissionState({
      id: 'authorizationRequest',
      state: 'Ermächtigung wird erbeten',
      status: 'waitingForOthers',
      receivers: '[facts.attendance.competentOffice]',
      legalBasis: config.legalBasis,
      to: 'awaitingAuthorization',
    }),
    awaitingAuthorization: {
      meta: { label: 'Wartet auf Ermächtigung', status: 'waitingForOthers' },
      on: {
        authorized: ways(
          [{ to: config.to, when: 'event.result = "granted"' }, { to: '#case.transferred' }],
          ['record'],
        ),
      },
      after: { authorizationPeriod: 'authorizationOverdue' },
    },
    authorizationOverdue: taskState({
      id: 'authorizationOverdue',
      state: 'Ermächtigung steht aus',
      status: 'waitingForOthers',
      task: 'Bei der zuständigen Behörde nachfragen oder den Antrag dorthin abgeben',
      post: 'clerk',
      legalBasis: config.legalBasis,
      outcomes: {
        remind: { label: 'Erinnert', to: 'askingAuthorization' },
        transfer: { label: 'Antrag abgeben', adverse: true, to: '#case.transferred' },
      },
    }),
  };
}
