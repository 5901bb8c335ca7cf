import { withAncestors } from '../ancestors.js';
import { unlawful, type LawRule } from '../finding.js';
import { invocationsAround } from '../invocations-around.js';
import type { Rule } from '../rule.js';
import type { StateNode } from '../state-graph.js';

const rule: LawRule = { id: 'waiting-without-clock', legalBasis: '§ 10 Satz 2 VwVfG' };

/** A state in which nothing happens until somebody outside speaks, and no clock ever brings the case back. */
export const waitingWithoutClock: Rule = ({ clocks }, graph) => {
  const remindedIn = Object.values(clocks).flatMap(({ runsIn = [], atEnd }) =>
    atEnd === 'escalate' ? runsIn : [],
  );
  const waiting = graph.nodes
    .filter(waitsForEver)
    .filter((node) => !withAncestors(node).some(({ path }) => remindedIn.includes(path)));
  return waiting.map(({ path }) =>
    unlawful(
      rule,
      path,
      {
        de: `Im Zustand „${path}“ wartet der Vorgang, ohne dass eine Frist oder Aufgabe ihn wieder vorlegt; das Verfahren ist zügig durchzuführen (§ 10 Satz 2 VwVfG).`,
        en: `In the state "${path}" the case waits, and neither a clock nor a task brings it back.`,
      },
      'Eine Frist oder Wiedervorlage unter „after“ anlegen oder begründen, warum das Gesetz keine kennt („exceptions“).',
    ),
  );
};

function waitsForEver(node: StateNode): boolean {
  if (node.kind !== 'atomic' || node.state.always !== undefined) return false;
  if (invocationsAround(node).length > 0) return false;
  return withAncestors(node).every(({ state }) => Object.keys(state.after ?? {}).length === 0);
}
