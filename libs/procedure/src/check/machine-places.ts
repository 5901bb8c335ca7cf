import type { JsonObject } from '@amtsweg/kernel';
import type { FeelPlace } from './feel-place.js';
import { fieldPlaces } from './field-places.js';
import type { StateGraph } from './state-graph.js';
import { taskFields } from './task-fields.js';
import { usedActions } from './used-actions.js';

/** Where actions and services of the vocabulary take FEEL: name to parameter. */
const actionParams: Readonly<Record<string, string>> = { set: 'value', assessFee: 'on' };
const serviceInputs: Readonly<Record<string, string>> = { transmission: 'receivers' };

/** The expressions of a machine: conditions, computed values, receivers, and the fields of task outcomes. */
export function machinePlaces(graph: StateGraph): FeelPlace[] {
  return [
    ...graph.edges.flatMap(({ from, transition }) =>
      typeof transition.guard === 'object' ? place(from.path, transition.guard.params, 'expr') : [],
    ),
    ...usedActions(graph).flatMap(({ node, action }) =>
      typeof action === 'object' ? place(node.path, action.params, actionParams[action.type]) : [],
    ),
    ...graph.invocations.flatMap(({ node, call }) => place(node.path, call.input, serviceInputs[call.src])),
    ...graph.invocations.flatMap(({ node, call }) =>
      taskFields(call).flatMap(({ outcome, fields }) =>
        fieldPlaces(`${node.path}.${outcome}`, fields, 'event').map((one) => ({ ...one, path: node.path })),
      ),
    ),
  ];
}

function place(path: string, params: JsonObject | undefined, name: string | undefined): FeelPlace[] {
  const expression = name === undefined ? undefined : params?.[name];
  return typeof expression === 'string' ? [{ path, expression }] : [];
}
