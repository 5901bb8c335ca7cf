import type { DecisionTable } from '../decision-table.js';
import type { Procedure } from '../procedure.js';
import { html, section, table, type Html } from './html.js';

/** The decision tables of a procedure as people read them. */
export function decisionSection({ decisions = {} }: Pick<Procedure, 'decisions'>): Html | null {
  return section('entscheidungstabellen', 'Entscheidungstabellen', ...Object.values(decisions).map(tableOf));
}

function tableOf({ label, legalBasis, hitPolicy, inputs, outputs, rules }: DecisionTable): Html | null {
  const policy = hitPolicy === 'first' ? 'die erste passende Regel gilt' : 'genau eine Regel passt';
  return table(
    `${label} (${legalBasis}; ${policy})`,
    [
      'Nr.',
      ...inputs.map((input) => input.label),
      ...outputs.map((output) => `→ ${output.label}`),
      'Rechtsgrundlage',
    ],
    rules.map(({ when, then, legalBasis: basis = '' }, index) => [
      String(index + 1),
      ...when.map((test) => (test.trim() === '-' ? 'beliebig' : html`<code>${test}</code>`)),
      ...then.map((result) => html`<code>${result}</code>`),
      basis,
    ]),
  );
}
