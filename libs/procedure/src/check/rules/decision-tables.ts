import { fittingRules } from '../../decide-table.js';
import type { DecisionTable } from '../../decision-table.js';
import { readUnaryTests } from '../../read-unary-tests.js';
import { error, type Finding, type FindingMessage } from '../finding.js';
import type { Rule } from '../rule.js';
import { tableCells } from '../table-cells.js';
import { usedActions } from '../used-actions.js';

/**
 * A decision table that leaves a case open, answers it twice, has a rule that never decides, a test that FEEL does not
 * understand, or a row that is too short; or one that nobody asks.
 */
export const decisionTables: Rule = ({ decisions = {} }, graph) => {
  const asked = usedActions(graph).map(({ action }) =>
    typeof action === 'string' ? null : action.params?.['table'],
  );
  return Object.entries(decisions).flatMap(([name, table]) => {
    const at = `decisions.${name}`;
    const unread = asked.includes(name)
      ? []
      : [
          error(
            'table-unused',
            at,
            {
              de: `Die Entscheidungstabelle „${name}“ wird nirgends angewandt.`,
              en: `The decision table "${name}" is applied nowhere.`,
            },
            'Sie mit der Aktion „decide“ anwenden oder entfernen.',
          ),
        ];
    const broken = malformed(at, table);
    return [...unread, ...(broken.length > 0 ? broken : holes(at, table))];
  });
};

function malformed(at: string, { inputs, outputs, rules }: DecisionTable): Finding[] {
  return rules.flatMap(({ when, then }, index) => {
    const place = `${at}.rules.${index}`;
    if (when.length !== inputs.length || then.length !== outputs.length) {
      return [
        tableError('table-shape', place, {
          de: `Regel ${index + 1} hat ${when.length} Bedingungen und ${then.length} Ergebnisse; die Tabelle hat ${inputs.length} Eingaben und ${outputs.length} Ausgaben.`,
          en: `Rule ${index + 1} has ${when.length} tests and ${then.length} results for ${inputs.length} inputs and ${outputs.length} outputs.`,
        }),
      ];
    }
    return when.flatMap((test) => {
      const fault = readUnaryTests(test);
      if (fault === null) return [];
      return [
        tableError('table-syntax', place, {
          de: `Die Bedingung „${test}“ in Regel ${index + 1} ist kein FEEL: ${fault}.`,
          en: `The test "${test}" in rule ${index + 1} is not FEEL: ${fault}.`,
        }),
      ];
    });
  });
}

function holes(at: string, table: DecisionTable): Finding[] {
  const cells = tableCells(table);
  if (cells === null) {
    return [
      tableError('table-too-large', at, {
        de: 'Die Tabelle unterscheidet so viele Fälle, dass sie nicht mehr geprüft werden kann.',
        en: 'The table tells more cases apart than can be checked.',
      }),
    ];
  }
  const fitting = cells.map((cell) => fittingRules(table, cell, {}));
  const told = (cell: readonly unknown[]): string =>
    table.inputs.map(({ label }, column) => `${label} = ${JSON.stringify(cell[column])}`).join(', ');
  const open = cells.find((_, index) => fitting[index]?.length === 0);
  const twice = table.hitPolicy === 'first' ? -1 : fitting.findIndex(({ length }) => length > 1);
  const decides = new Set(
    fitting.flatMap((rules) => (table.hitPolicy === 'first' ? rules.slice(0, 1) : rules)),
  );
  return [
    ...(open === undefined
      ? []
      : [
          tableError('table-gap', at, {
            de: `Für ${told(open)} gilt keine Regel der Tabelle.`,
            en: `No rule of the table fits ${told(open)}.`,
          }),
        ]),
    ...(twice < 0
      ? []
      : [
          tableError('table-overlap', at, {
            de: `Für ${told(cells[twice] ?? [])} gelten die Regeln ${numbers(fitting[twice] ?? [])} zugleich; nur eine darf gelten.`,
            en: `For ${told(cells[twice] ?? [])} the rules ${numbers(fitting[twice] ?? [])} fit at once; only one may.`,
          }),
        ]),
    ...[...table.rules.keys()]
      .filter((index) => !decides.has(index))
      .map((index) =>
        tableError('table-rule-unreachable', `${at}.rules.${index}`, {
          de: `Regel ${index + 1} entscheidet nie: Kein Fall erfüllt sie, oder eine frühere gilt schon.`,
          en: `Rule ${index + 1} never decides: no case fits it, or an earlier rule does.`,
        }),
      ),
  ];
}

function numbers(rules: readonly number[]): string {
  return rules.map((index) => String(index + 1)).join(', ');
}

function tableError(rule: string, path: string, message: FindingMessage): Finding {
  return error(
    rule,
    path,
    message,
    'Die Tabelle so ergänzen, dass jeder Fall von genau einer Regel entschieden wird (Trefferregel „unique“) oder von der ersten, die passt („first“).',
  );
}
