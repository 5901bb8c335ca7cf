import { walkStates } from '@amtsweg/engine';
import type { Procedure, RuleException } from '../procedure.js';
import { error, type Finding } from './finding.js';

/**
 * Leaves out the findings that the procedure file excuses, and adds one for each exception that excuses nothing: an
 * exception without a fault misleads whoever reads the file. A building block may bring exceptions for more than one
 * use of it along (`meta.exceptions` of a state); of those only the ones for rules that cannot be excused are reported.
 */
export function excuse(procedure: Procedure, findings: readonly Finding[]): readonly Finding[] {
  const own = procedure.exceptions ?? [];
  const all = [...own, ...stateExceptions(procedure)];
  const isExcused = ({ rule, path, excusable }: Finding): boolean =>
    excusable === true && all.some((one) => one.rule === rule && one.path === path);
  const idle = own.filter(
    ({ rule, path }) =>
      !findings.some((found) => found.excusable === true && found.rule === rule && found.path === path),
  );
  return [...findings.filter((found) => !isExcused(found)), ...idle.map(unneeded)];
}

/** The exceptions that building blocks state at the states they make. */
function stateExceptions({ machine }: Procedure): RuleException[] {
  return [...walkStates(machine)].flatMap(({ path, state }) =>
    listOf(state.meta?.['exceptions']).map((one) => ({ ...one, path })),
  );
}

function listOf(value: unknown): Omit<RuleException, 'path'>[] {
  // The schema rule has made sure of the form.
  return Array.isArray(value) ? (value as Omit<RuleException, 'path'>[]) : [];
}

function unneeded({ rule, path }: RuleException): Finding {
  return error(
    'exception-without-fault',
    'exceptions',
    {
      de: `Die Ausnahme von „${rule}“ bei „${path}“ entschuldigt nichts: Dort findet die Regel keinen Fehler, oder sie lässt keine Ausnahme zu.`,
      en: `The exception from "${rule}" at "${path}" excuses nothing.`,
    },
    'Die Ausnahme entfernen oder Regel und Pfad berichtigen.',
  );
}
