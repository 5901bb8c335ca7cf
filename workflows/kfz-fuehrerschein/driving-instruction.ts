import type { StateConfig } from '@amtsweg/engine';
import { permitTermStatus, taskState, type ClockSpec, type PublicStatus } from '@amtsweg/procedure';

/** What follows a permit under the FahrlG in the state `inForce`: a duty that comes round by the calendar. */
interface Duty {
  readonly after: NonNullable<StateConfig['after']>;
  /** `duty`, left to `inForce`, `grace` or `revocation`. */
  readonly states: Readonly<Record<'duty' | 'grace', StateConfig>>;
  readonly clocks: Readonly<Record<'dutyPeriod' | 'gracePeriod', ClockSpec>>;
}

/**
 * The recurring duty of the FahrlG (training § 53, supervision § 51): when its time has come the clerk looks, and a miss
 * is given three months before revocation is opened with the facts that the clerk states.
 */
export function recurringDuty(config: {
  readonly period: string;
  readonly legalBasis: string;
  readonly label: string;
  readonly task: string;
  readonly fulfilled: string;
}): Duty {
  return {
    after: { dutyPeriod: 'duty' },
    states: {
      duty: taskState({
        id: 'duty',
        state: config.label,
        status: 'teaching',
        task: config.task,
        post: 'clerk',
        target: 'P2W',
        legalBasis: config.legalBasis,
        outcomes: {
          fulfilled: { label: config.fulfilled, to: 'inForce' },
          grace: { label: 'Mangel: Nachfrist von drei Monaten', to: 'grace' },
          revoke: {
            label: 'Widerruf einleiten',
            adverse: true,
            to: [
              {
                to: 'revocation',
                then: [{ type: 'set', params: { fact: 'startRevocation', value: '{facts: event.reason}' } }],
              },
            ],
          },
        },
      }),
      grace: {
        meta: { label: `Nachfrist: ${config.label}`, status: 'teaching' },
        after: { gracePeriod: 'duty' },
      },
    },
    clocks: {
      dutyPeriod: {
        label: config.label,
        kind: 'statutory',
        legalBasis: config.legalBasis,
        bound: 'party',
        start: { rule: 'event' },
        period: config.period,
        warnings: [{ before: 'P2M', to: 'clerk' }],
      },
      gracePeriod: {
        label: 'Nachfrist',
        kind: 'setByAuthority',
        legalBasis: '§ 31 Abs. 2 VwVfG',
        bound: 'party',
        start: { rule: 'event' },
        period: 'P3M',
      },
    },
  };
}

/** The public statuses of a permit under the FahrlG in use. */
export const teachingStatus: Readonly<Record<string, PublicStatus>> = {
  ...permitTermStatus,
  teaching: {
    de: 'Erlaubnis in Kraft',
    easy: 'Sie dürfen arbeiten. Wir prüfen in Abständen, ob alles stimmt.',
    en: 'Permit in force',
    actor: 'applicant',
    next: 'Weisen Sie Fortbildung und Änderungen rechtzeitig nach.',
  },
};
