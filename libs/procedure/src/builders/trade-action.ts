import type { StateConfig } from '@amtsweg/engine';
import type { Feel } from '../form.js';
import { directAction } from './direct-action.js';
import { taskState } from './task-state.js';
import { ways, type Way } from './transition.js';

/**
 * `directAction` for permits of trade law: there may be no notice to sue against, because silence granted (§ 6a GewO),
 * and a judgment that changes a permit without ending it (a provision struck) is carried out inside, by a task.
 */
export function tradeAction(config: {
  readonly clock: string;
  readonly status: string;
  /** Holds when there is no notice. */
  readonly none?: Feel;
  /** Where a quashed act leads; inside, to the task `judgment`, unless told. */
  readonly upheld?: Way;
}): StateConfig {
  const { status, none, upheld } = config;
  const region = directAction({ clock: config.clock, status, upheld: upheld ?? { to: 'execution' } });
  return {
    ...region,
    initial: none === undefined ? 'remedyPeriod' : 'gate',
    states: {
      ...(none === undefined
        ? {}
        : {
            gate: {
              meta: { label: 'Gibt es einen anfechtbaren Bescheid?', status },
              always: ways([{ to: 'final', when: none }, { to: 'remedyPeriod' }]),
            },
          }),
      ...region.states,
      ...(upheld === undefined ? { execution: execution(status) } : {}),
    },
  };
}

function execution(status: string): StateConfig {
  return taskState({
    id: 'judgment',
    state: 'Urteil wird umgesetzt',
    status,
    task: 'Bescheid, Nebenbestimmungen und Kosten nach dem Urteil ändern',
    post: 'lead',
    legalBasis: '§§ 113, 121 VwGO',
    outcomes: { executed: { label: 'Umgesetzt', to: 'final' } },
  });
}
