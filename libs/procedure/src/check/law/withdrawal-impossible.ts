import { withAncestors } from '../ancestors.js';
import { unlawful, type LawRule } from '../finding.js';
import { isLeaf } from '../next-states.js';
import type { Rule } from '../rule.js';
import type { StateNode } from '../state-graph.js';

const rule: LawRule = { id: 'withdrawal-impossible', legalBasis: '§ 22 Satz 2 Nr. 2 VwVfG' };

/** The milestones before the decision. */
const BEFORE_DECISION = new Set(['submitted', 'checked']);

/** An application waits before its decision in a state in which it cannot be withdrawn (LC-17). */
export const withdrawalImpossible: Rule = ({ initiation }, graph) => {
  if (initiation !== 'application') return [];
  return graph.nodes.filter(bindsApplicant).map(({ path }) =>
    unlawful(
      rule,
      path,
      {
        de: `Im Zustand „${path}“ ist noch nicht entschieden, und der Antrag kann nicht zurückgenommen werden (§ 22 VwVfG).`,
        en: `In the state "${path}" nothing is decided yet and the application cannot be withdrawn.`,
      },
      'Das Ereignis „withdraw“ am Meilenstein zulassen (Baustein „withdrawal“).',
    ),
  );
};

function bindsApplicant(node: StateNode): boolean {
  const around = withAncestors(node);
  const milestone = around.at(-2);
  if (!isLeaf(node) || node.kind === 'final' || node.state.always !== undefined) return false;
  if (milestone === undefined || !BEFORE_DECISION.has(milestone.path)) return false;
  return !around.some(({ state }) => Object.hasOwn(state.on ?? {}, 'withdraw'));
}
