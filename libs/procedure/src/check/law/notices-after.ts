import type { Procedure } from '../../procedure.js';
import { invocationsAround } from '../invocations-around.js';
import { statesAfter } from '../next-states.js';
import type { StateGraph, StateNode } from '../state-graph.js';
import { documentMadeIn, follow, isHearing, type AdverseOutcome } from './decision-ways.js';

/** A notice that an adverse outcome brings about before anybody else decides anything. */
export interface NoticeAfter {
  readonly node: StateNode;
  readonly document: string;
}

/** The notices (`kind: notice`) that follow an adverse outcome with neither a hearing nor another task in between. */
export function noticesAfter(
  { documents }: Pick<Procedure, 'documents'>,
  graph: StateGraph,
  { edges }: AdverseOutcome,
): NoticeAfter[] {
  const stop = (node: StateNode): boolean =>
    isHearing(node) ||
    documentMadeIn(node) !== null ||
    invocationsAround(node).some(({ src }) => src === 'task');
  return [
    ...follow(
      graph,
      edges.flatMap((edge) => [...statesAfter(graph, edge)]),
      stop,
    ),
  ].flatMap((node) => {
    const document = documentMadeIn(node);
    return document !== null && !isHearing(node) && documents[document]?.kind === 'notice'
      ? [{ node, document }]
      : [];
  });
}
