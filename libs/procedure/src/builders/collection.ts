import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/**
 * The clock of `collection`: one month from the notification whose dispatch note FEEL gives, and again from each
 * reminder.
 */
export function collectionPeriod(id: string, label: string, legalBasis: string, dispatch: Feel): ClockSpec {
  return {
    label,
    kind: 'setByAuthority',
    legalBasis,
    bound: 'party',
    start: {
      notified: `if facts.${id}RemindedOn = null then ${dispatch} else facts.${id}RemindedOn`,
    },
    period: 'P1M',
  };
}

/**
 * A region in which money fixed by a notice comes in after the notice, not before it as in `payment`.
 *
 * Silence ends nothing here: the act stands, the debt is reminded and at last enforced; an objection does not stop it
 * (§ 80 (2) sentence 1 no. 1 VwGO). Whoever fixed the amount does not book it (`notBy`, § 42 (5) KomHKVO).
 */
export function collection(config: {
  readonly id: string;
  readonly label: string;
  /** Whether there is anything to pay; certain where absent. */
  readonly due?: Feel;
  readonly clock: string;
  readonly status: string;
  readonly notBy: readonly string[];
  readonly onDone?: string;
}): StateConfig {
  const { id, label, status } = config;
  return {
    meta: { label, status },
    initial: config.due === undefined ? 'awaiting' : 'due',
    ...(config.onDone === undefined ? {} : { onDone: config.onDone }),
    states: {
      ...(config.due === undefined
        ? {}
        : {
            due: {
              meta: { label: 'Forderung wird geprüft', status },
              always: ways([{ to: 'awaiting', when: config.due }, { to: 'settled' }]),
            },
          }),
      awaiting: taskState(
        {
          id,
          state: `Wartet auf Zahlung: ${label}`,
          status,
          task: `Zahlungseingang zum Kassenzeichen prüfen und buchen: ${label}`,
          post: 'cashier',
          unit: '20.3',
          notBy: config.notBy,
          legalBasis: '§ 42 Abs. 5 KomHKVO',
          outcomes: {
            paid: {
              label: 'Zahlung eingegangen',
              to: 'settled',
              fields: [
                {
                  name: 'receivedOn',
                  label: 'Eingegangen am',
                  type: 'date',
                  required: true,
                  notAfter: 'today',
                },
              ],
            },
          },
        },
        { after: { [config.clock]: 'overdue' } },
      ),
      overdue: overdue(id, label, status),
      enforcing: transmissionState({
        id: `${id}Enforcement`,
        state: `Vollstreckungsersuchen: ${label}`,
        status,
        receivers: '["Landeshauptstadt Hannover, Stadtkasse, Vollstreckung"]',
        legalBasis: '§§ 2 bis 4 NVwVG',
        to: 'settled',
      }),
      settled: { type: 'final', meta: { label: 'Forderung erledigt', status } },
    },
  };
}

function overdue(id: string, label: string, status: string): StateConfig {
  return taskState({
    id: `${id}Overdue`,
    state: `Zahlung überfällig: ${label}`,
    status,
    task: `Über Mahnung oder Vollstreckung entscheiden: ${label}`,
    post: 'cashier',
    unit: '20.3',
    legalBasis: '§§ 3, 4 NVwVG',
    outcomes: {
      remind: {
        label: 'Gemahnt, weiter warten',
        to: [{ to: 'awaiting', then: [set(`${id}RemindedOn`, 'today')] }],
      },
      remit: { label: 'Forderung erlassen', adverse: true, to: 'settled' },
      enforce: { label: 'An die Vollstreckung geben', adverse: true, to: 'enforcing' },
    },
  });
}
