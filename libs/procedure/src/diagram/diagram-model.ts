import { postFunctions, type TaskSpec } from '../task-spec.js';
import { buildStateGraph, type StateEdge, type StateNode } from '../check/state-graph.js';
import { invocationsOf } from '@amtsweg/engine';
import type { Procedure } from '../procedure.js';
import { edgeLabel, type EdgeLabel } from './edge-label.js';

/** A state as it is drawn. */
export interface DiagramState {
  readonly node: StateNode;
  /** The state's own German label; its name where it has none. */
  readonly label: string;
  /** Who works here or what runs here, for instance `Sachbearbeitung`; empty where nobody does. */
  readonly work: string;
  /** The child that is entered first. */
  readonly initial: StateNode | null;
}

/** A transition as it is drawn. Without a target the case stays where it is. */
export interface DiagramEdge {
  readonly id: string;
  readonly from: StateNode;
  readonly to: StateNode | null;
  readonly label: EdgeLabel;
}

/** A machine ready to be drawn, whatever the format. */
export interface DiagramModel {
  readonly root: StateNode;
  readonly states: ReadonlyMap<StateNode, DiagramState>;
  readonly edges: readonly DiagramEdge[];
}

/** Collects what a diagram of a procedure shows. Targets that do not exist are left out: the checker reports them. */
export function diagramModel(procedure: Procedure): DiagramModel {
  const graph = buildStateGraph(procedure.machine);
  const initials = new Map(
    graph.edges.filter(({ kind }) => kind === 'initial').map(({ from, to }) => [from, to[0] ?? null]),
  );
  const states = graph.nodes.map((node): [StateNode, DiagramState] => [
    node,
    { node, label: labelOf(node, procedure), work: workOf(node), initial: initials.get(node) ?? null },
  ]);
  const edges = graph.edges
    .filter(({ kind }) => kind !== 'initial')
    .flatMap((edge) => drawn(edge, edgeLabel(procedure, edge, siblingsOf(edge, graph.edges))));
  return { root: graph.root, states: new Map(states), edges };
}

function drawn(edge: StateEdge, label: EdgeLabel): DiagramEdge[] {
  const { id, from, to, transition } = edge;
  if (to.length > 0) return to.map((target) => ({ id, from, to: target, label }));
  return transition.target === undefined ? [{ id, from, to: null, label }] : [];
}

function siblingsOf(edge: StateEdge, edges: readonly StateEdge[]): StateEdge[] {
  return edges.filter(
    ({ from, kind, name }) => from === edge.from && kind === edge.kind && name === edge.name,
  );
}

function labelOf(node: StateNode, procedure: Procedure): string {
  if (node.parent === null) return procedure.name;
  const label = node.state.meta?.['label'];
  if (typeof label === 'string' && label !== '') return label;
  return node.kind === 'history' ? 'Zurück, wo es stand' : node.name;
}

const services: Readonly<Record<string, string>> = {
  document: 'Dokument',
  dispatch: 'Versand',
  transmission: 'Datenübermittlung',
};

function workOf({ state }: StateNode): string {
  return invocationsOf(state)
    .map(({ src, input }) => {
      if (src !== 'task') return `⚙ ${services[src] ?? src}`;
      // A task's input is a TaskSpec by the schema; a drawing of a broken one shows what there is.
      const { post } = (input ?? {}) as Partial<TaskSpec>;
      return post === undefined ? 'Aufgabe' : postFunctions[post];
    })
    .join(', ');
}
