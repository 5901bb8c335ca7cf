import { documentPlaces } from './document-places.js';
import { addresseeNames, clockNames, type FeelPlace } from './feel-place.js';
import { fieldPlaces } from './field-places.js';
import { machinePlaces } from './machine-places.js';
import type { Procedure } from '../procedure.js';
import type { StateGraph } from './state-graph.js';
import { textPlaces } from './text-places.js';

/** Lists every FEEL expression of a procedure with its place. */
export function feelPlaces(procedure: Procedure, graph: StateGraph): FeelPlace[] {
  return [
    ...procedure.form.sections.flatMap(({ fields }, index) =>
      fieldPlaces(`form.sections.${index}.fields`, fields, 'form'),
    ),
    ...(procedure.form.plausibility ?? []).map(({ holds }, index) => ({
      path: `form.plausibility.${index}.holds`,
      expression: holds,
    })),
    ...(procedure.addressee ?? []).flatMap((line, index) =>
      textPlaces(`addressee.${index}`, line).map((place) => ({ ...place, names: addresseeNames })),
    ),
    ...optional(procedure.evidence, 'evidence', 'when', ({ when }) => when),
    ...optional(procedure.fee, 'fee', 'cents', ({ cents }) => cents),
    ...optional(procedure.fee, 'fee', 'when', ({ when }) => when),
    ...Object.entries(procedure.clocks).flatMap(([name, { start }]) => [
      ...('on' in start
        ? [{ path: `clocks.${name}.start.on`, expression: start.on, names: clockNames }]
        : []),
      ...('notified' in start
        ? [{ path: `clocks.${name}.start.notified`, expression: start.notified, names: clockNames }]
        : []),
    ]),
    ...Object.entries(procedure.documents).flatMap(([name, document]) =>
      documentPlaces(`documents.${name}`, document),
    ),
    ...Object.entries(procedure.events).flatMap(([name, { when, fields }]) => [
      ...(when === undefined ? [] : [{ path: `events.${name}.when`, expression: when }]),
      ...fieldPlaces(`events.${name}.fields`, fields ?? [], 'event'),
    ]),
    ...Object.entries(procedure.decisions ?? {}).flatMap(([name, { inputs, rules }]) => [
      ...inputs.map(({ expression }, index) => ({
        path: `decisions.${name}.inputs.${index}.expression`,
        expression,
      })),
      ...rules.flatMap(({ then }, index) =>
        then.map((expression) => ({ path: `decisions.${name}.rules.${index}.then`, expression })),
      ),
    ]),
    ...machinePlaces(graph),
  ];
}

function optional<T>(
  list: readonly T[],
  path: string,
  member: string,
  read: (one: T) => string | undefined,
): FeelPlace[] {
  return list.flatMap((one, index) => {
    const expression = read(one);
    return expression === undefined ? [] : [{ path: `${path}.${index}.${member}`, expression }];
  });
}
