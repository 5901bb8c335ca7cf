import { liesIn, withAncestors } from '../check/ancestors.js';
import type { StateNode } from '../check/state-graph.js';
import type { Procedure } from '../procedure.js';
import { diagramModel, type DiagramEdge, type DiagramModel } from './diagram-model.js';
import { labelText } from './edge-label.js';
import { escapeMermaid } from './escape-mermaid.js';

/**
 * Draws the machine as a Mermaid state diagram (`stateDiagram-v2`) with German labels.
 *
 * A transition stands in the innermost box that holds both its ends: written further inside, Mermaid would move the
 * other end into that box.
 */
export function drawMermaid(procedure: Procedure): string {
  const model = diagramModel(procedure);
  const title = escapeMermaid(procedure.name);
  return ['---', `title: "${title}"`, '---', 'stateDiagram-v2', ...box(model, model.root, '  '), ''].join(
    '\n',
  );
}

/** What stands inside a state: its beginning, its children, and the transitions between them. */
function box(model: DiagramModel, node: StateNode, indent: string): string[] {
  const initial = model.states.get(node)?.initial ?? null;
  const inner = node.children.map((child) => state(model, child, indent));
  return [
    ...(initial === null ? [] : [`${indent}[*] --> ${idOf(initial)}`]),
    ...inner.flatMap((lines, index) =>
      node.kind === 'parallel' && index > 0 ? [`${indent}--`, ...lines] : lines,
    ),
    ...model.edges
      .filter((edge) => homeOf(edge) === node)
      .map((edge) => `${indent}${idOf(edge.from)} --> ${idOf(edge.to ?? edge.from)}${labelOf(edge)}`),
    ...node.children.filter(({ kind }) => kind === 'final').map((end) => `${indent}${idOf(end)} --> [*]`),
  ];
}

function state(model: DiagramModel, node: StateNode, indent: string): string[] {
  const { label = node.name, work = '' } = model.states.get(node) ?? {};
  const head = `${indent}state "${escapeMermaid(work === '' ? label : `${label} (${work})`)}" as ${idOf(node)}`;
  if (node.children.length === 0) return [head];
  return [`${head} {`, ...box(model, node, `${indent}  `), `${indent}}`];
}

/** The innermost state that holds both ends, and is neither of them. */
function homeOf({ from, to }: DiagramEdge): StateNode {
  const around = withAncestors(from).slice(1);
  return (
    around.find((node) => to === null || (to !== node && liesIn(to, node))) ??
    withAncestors(from).at(-1) ??
    from
  );
}

function labelOf(edge: DiagramEdge): string {
  const text = labelText(edge.label);
  return text === '' ? '' : ` : ${escapeMermaid(text)}`;
}

function idOf(node: StateNode): string {
  return node.path.replaceAll('.', '__');
}
