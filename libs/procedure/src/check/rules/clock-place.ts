import type { ClockSpec } from '../../clock-spec.js';
import { error, type Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { StateGraph } from '../state-graph.js';

const RULE = 'clock-place';

/**
 * A clock runs or pauses in a state that does not exist, runs beside the machine while a state waits for it too, or is
 * waited for in two states that can be active at once: then nobody could say which of the two is meant.
 */
export const clockPlace: Rule = (procedure, graph) =>
  Object.entries(procedure.clocks).flatMap(([clock, spec]) => [
    ...unknownStates(graph, clock, spec),
    ...contradictions(graph, clock, spec),
    ...twins(graph, clock),
  ]);

function twins(graph: StateGraph, clock: string): Finding[] {
  const waiting = graph.nodes
    .filter(({ state }) => Object.hasOwn(state.after ?? {}, clock))
    .map(({ path }) => path);
  const twin = waiting.find((path, index) =>
    waiting.slice(0, index).some((other) => canBeActiveAtOnce(graph, path, other)),
  );
  if (twin === undefined) return [];
  return [
    error(
      RULE,
      twin,
      {
        de: `Auf die Frist „${clock}“ warten zwei Zustände, die zugleich bestehen können, darunter „${twin}“.`,
        en: `Two states that can be active at once wait for the clock "${clock}", among them "${twin}".`,
      },
      'Für jeden der Zustände eine eigene Frist anlegen.',
    ),
  ];
}

/** Two states can be active at once when one contains the other, or the last state that contains both is parallel. */
function canBeActiveAtOnce(graph: StateGraph, one: string, other: string): boolean {
  const [left, right] = [one.split('.'), other.split('.')];
  const fork = left.findIndex((name, index) => name !== right[index]);
  if (fork < 0 || fork >= right.length) return true;
  const common = left.slice(0, fork).join('.');
  return graph.nodes.find(({ path }) => path === common)?.state.type === 'parallel';
}

function unknownStates(graph: StateGraph, clock: string, spec: ClockSpec): Finding[] {
  const known = new Set(graph.nodes.map(({ path }) => path));
  return (['runsIn', 'pausesIn'] as const).flatMap((member) =>
    (spec[member] ?? [])
      .filter((path) => path === '' || !known.has(path))
      .map((path) =>
        error(
          RULE,
          `clocks.${clock}.${member}`,
          {
            de: `Die Frist „${clock}“ nennt den Zustand „${path}“, den es nicht gibt.`,
            en: `The clock "${clock}" names the state "${path}", which does not exist.`,
          },
          'Den vollständigen Pfad eines Zustands angeben, zum Beispiel „submitted.awaitingApplicant“.',
        ),
      ),
  );
}

function contradictions(graph: StateGraph, clock: string, spec: ClockSpec): Finding[] {
  const awaitedBy = graph.nodes.find(({ state }) => Object.hasOwn(state.after ?? {}, clock));
  if (spec.runsIn !== undefined && awaitedBy !== undefined) {
    return [
      error(
        RULE,
        awaitedBy.path,
        {
          de: `Die Frist „${clock}“ läuft neben dem Ablauf („runsIn“) und steht doch in „${awaitedBy.path}“ unter „after“.`,
          en: `The clock "${clock}" runs beside the machine and "${awaitedBy.path}" waits for it.`,
        },
        'Sich für eines entscheiden: „runsIn“ für eine Marke, „after“ für einen Übergang.',
      ),
    ];
  }
  if (spec.runsIn !== undefined || spec.atEnd === undefined) return [];
  return [
    error(
      RULE,
      `clocks.${clock}.atEnd`,
      {
        de: `Was am Ende der Frist „${clock}“ geschieht, steht unter „after“; „atEnd“ gilt nur für Fristen mit „runsIn“.`,
        en: `The clock "${clock}" ends in a transition; "atEnd" is for clocks with "runsIn".`,
      },
      '„atEnd“ entfernen oder „runsIn“ angeben.',
    ),
  ];
}
