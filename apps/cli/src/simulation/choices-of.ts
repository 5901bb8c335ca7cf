import { holds, outcomeFields, scopeOf, taskSpec } from '@amtsweg/procedure';
import type { Choice } from './choice.js';
import type { Simulation } from './simulation.js';

/** Everything that can happen now: outcomes of open tasks, clocks that run, and events that the states handle. */
export function choicesOf(simulation: Simulation): Choice[] {
  if (simulation.ending !== null) return [];
  return [...taskChoices(simulation), ...clockChoices(simulation), ...eventChoices(simulation)];
}

/** The ids of the open tasks. */
function openTasks({ stored }: Simulation): string[] {
  return Object.entries(stored.snapshot.children).flatMap(([id, source]) => (source === 'task' ? [id] : []));
}

function taskChoices(simulation: Simulation): Choice[] {
  return openTasks(simulation).flatMap((task) =>
    Object.entries(taskSpec(simulation.procedure, task)?.outcomes ?? {}).map(([outcome, spec]): Choice => {
      const name = `${task}.${outcome}`;
      const command = { kind: 'event', type: name } as const;
      return { name, label: spec.label, command, fields: outcomeFields(spec), group: 'task', subject: task };
    }),
  );
}

function clockChoices({ clocks, procedure }: Simulation): Choice[] {
  return [...clocks].map(([name, { id }]): Choice => ({
    name,
    label: `${procedure.clocks[name]?.label ?? name} läuft ab`,
    command: { kind: 'clock', id },
    fields: [],
    group: 'clock',
    subject: name,
  }));
}

function eventChoices(simulation: Simulation): Choice[] {
  const { procedure, stored, time } = simulation;
  const scope = scopeOf({ form: stored.form, facts: stored.snapshot.facts, time });
  return Object.entries(procedure.events)
    .filter(([, { when }]) => when === undefined || holds(when, scope))
    .map(([name, { label, fields = [] }]): Choice => {
      const command = { kind: 'event', type: name } as const;
      return { name, label, command, fields, group: 'event', subject: name };
    })
    .filter(({ command }) => {
      const verdict = simulation.ask(command);
      // A condition may depend on data that has not been given yet.
      return verdict.kind === 'accepted' || verdict.reason === 'condition';
    });
}
