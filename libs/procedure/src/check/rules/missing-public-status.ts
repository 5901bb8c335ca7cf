import { withAncestors } from '../ancestors.js';
import { error } from '../finding.js';
import { isLeaf } from '../next-states.js';
import type { Rule } from '../rule.js';
import type { StateNode } from '../state-graph.js';

const RULE = 'missing-public-status';

/** An applicant could not be told where the case is: a state without a status, or with one that nobody worded. */
export const missingPublicStatus: Rule = (procedure, graph) =>
  graph.nodes.flatMap((node) => {
    const { path } = node;
    const status = statusOf(node);
    if (status !== undefined && !Object.hasOwn(procedure.publicStatus, status)) {
      return [
        error(
          RULE,
          path,
          {
            de: `Der Zustand „${path}“ nennt den öffentlichen Status „${status}“; er ist nicht formuliert.`,
            en: `The state "${path}" names the public status "${status}", which is not worded.`,
          },
          `Unter „publicStatus“ den Status „${status}“ formulieren oder einen der vorhandenen nennen.`,
        ),
      ];
    }
    if (!isLeaf(node) || withAncestors(node).some((one) => statusOf(one) !== undefined)) return [];
    return [
      error(
        RULE,
        path,
        {
          de: `Der Zustand „${path}“ hat keinen öffentlichen Status.`,
          en: `The state "${path}" has no public status.`,
        },
        'Unter „meta.status“ am Zustand oder an einem Zustand um ihn herum einen Status nennen.',
      ),
    ];
  });

function statusOf({ state }: StateNode): string | undefined {
  const status = state.meta?.['status'];
  return typeof status === 'string' ? status : undefined;
}
