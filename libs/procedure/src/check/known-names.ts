import type { Procedure } from '../procedure.js';
import { factNames } from './fact-names.js';
import { fieldShape } from './field-shape.js';
import type { Shape } from './shape.js';
import type { StateGraph } from './state-graph.js';
import { taskFields } from './task-fields.js';

/** All names that expressions of a procedure may read somewhere, with their shapes; each place allows some of them. */
export function knownNames(procedure: Procedure, graph: StateGraph): ReadonlyMap<string, Shape> {
  return new Map<string, Shape>([
    ['form', fieldShape(procedure.form.sections.flatMap(({ fields }) => fields))],
    ['facts', factShapes(procedure, graph)],
    ['event', 'any'],
    ['case', new Map<string, Shape>([['receivedOn', 'any']])],
    ['today', 'any'],
    ['euro', 'any'],
    ['choice', 'any'],
  ]);
}

/** Facts by name. A task's fact has its outcome, its reasons and its fields; what is computed or comes from outside is open. */
function factShapes(procedure: Procedure, graph: StateGraph): ReadonlyMap<string, Shape> {
  const { invocations, events, computed } = factNames(procedure, graph);
  const shapes = new Map<string, Shape>([...invocations, ...events].map((name) => [name, 'any']));
  for (const { call } of graph.invocations) {
    if (call.src !== 'task') continue;
    const fields = taskFields(call).flatMap((one) => one.fields);
    shapes.set(call.id, new Map<string, Shape>([['outcome', 'any'], ...fieldShape(fields)]));
  }
  computed.forEach((name) => shapes.set(name, 'any'));
  return shapes;
}
