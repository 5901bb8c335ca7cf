import { invocationsOf, walkStates } from '@amtsweg/engine';
import { taskSpec } from '../event-label.js';
import type { Field } from '../form.js';
import { outcomeFields } from '../outcome-fields.js';
import type { Procedure } from '../procedure.js';

/** The fields of all outcomes of all tasks. */
export function taskFieldsOf(procedure: Pick<Procedure, 'machine'>): Field[] {
  return walkStates(procedure.machine)
    .flatMap(({ state }) => invocationsOf(state))
    .flatMap(({ id }) => Object.values(taskSpec(procedure, id)?.outcomes ?? {}))
    .flatMap((outcome) => outcomeFields(outcome));
}
