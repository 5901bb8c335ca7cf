import { unlawful, type LawRule } from '../finding.js';
import type { Rule } from '../rule.js';
import { taskSpecOf } from '../task-spec-of.js';

const rule: LawRule = { id: 'money-without-separation', legalBasis: '§ 42 Abs. 5 KomHKVO' };

/** Outcomes with which the cash office books that money came or went. */
const BOOKED = new Set(['paid', 'booked', 'posted', 'refunded', 'repaid', 'settled', 'transferred']);

/** Money is booked by a post that may be held by whoever ordered it: nobody is shut out. */
export const moneyWithoutSeparation: Rule = (_procedure, graph) =>
  graph.invocations
    .filter(({ call }) => {
      const task = taskSpecOf(call);
      if (task?.post !== 'cashier' || (task.notBy ?? []).length > 0) return false;
      return Object.keys(task.outcomes).some((outcome) => BOOKED.has(outcome));
    })
    .map(({ node: { path }, call }) =>
      unlawful(
        rule,
        path,
        {
          de: `Die Aufgabe „${call.id}“ in „${path}“ bewegt Geld und schließt niemanden aus, der die Zahlung angeordnet hat (§ 42 Abs. 5 KomHKVO).`,
          en: `The task "${call.id}" in "${path}" moves money and shuts out nobody who ordered it.`,
        },
        'Unter „notBy“ die Tätigkeit nennen, mit der die Zahlung festgesetzt oder angeordnet wurde.',
      ),
    );
