import { walkStates } from '@amtsweg/engine';
import type { Procedure } from './procedure.js';
import { stateInfo, type StateInfo } from './state-info.js';

/**
 * How a case ended, in the words of the law: the state that names the ending on entry. `null` for the normal way to the
 * files (`closed`), which says nothing beyond the state the case is in.
 */
export function endingInfo(
  procedure: Pick<Procedure, 'machine' | 'publicStatus'>,
  ending: string | null,
): StateInfo | null {
  if (ending === null) return null;
  const found = walkStates(procedure.machine).find(({ state }) =>
    state.entry?.some(
      (action) =>
        typeof action === 'object' && action.type === 'conclude' && action.params?.['ending'] === ending,
    ),
  );
  return found === undefined ? null : (stateInfo(procedure).get(found.path) ?? null);
}
