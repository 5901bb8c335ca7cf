import { germanDate } from '@amtsweg/deadlines';
import { postFunctions, stateInfo, taskSpec } from '@amtsweg/procedure';
import type { Choice } from './choice.js';
import { choicesOf } from './choices-of.js';
import type { Simulation } from './simulation.js';
import { stateLabel } from './state-label.js';

/** What a person at the terminal sees of a case: where it is, who has to act, and numbered what can happen now. */
export function describeState(simulation: Simulation): string[] {
  const { procedure, states, time } = simulation;
  const infos = stateInfo(procedure);
  const places = states.map((path) => {
    const status = infos.get(path)?.publicStatus;
    const seen = status === null || status === undefined ? '' : `  (Antragsteller liest: ${status.de})`;
    return `● ${stateLabel(procedure, path)}${seen}`;
  });
  const choices = choicesOf(simulation);
  const lines = choices.flatMap((choice, index) => {
    const heading = choices[index - 1]?.subject === choice.subject ? [] : headingOf(simulation, choice);
    return [...heading, `    ${String(index + 1).padStart(2)}  ${choice.label}  (${choice.name})`];
  });
  return [germanDate(time.today), ...servicesOf(simulation), ...places, ...lines];
}

function servicesOf({ lastServices }: Simulation): string[] {
  return lastServices.map(({ service, invocation }) => `  ⚙ ${service} ${invocation}: erledigt`);
}

function headingOf({ procedure, clocks }: Simulation, { group, subject }: Choice): string[] {
  switch (group) {
    case 'task': {
      const spec = taskSpec(procedure, subject);
      return [`  Aufgabe (${spec === null ? subject : postFunctions[spec.post]}): ${spec?.label ?? subject}`];
    }
    case 'clock': {
      const { legalBasis = '' } = procedure.clocks[subject] ?? {};
      const end = clocks.get(subject)?.end;
      const until = end === null || end === undefined ? 'ohne Beginn' : `bis ${germanDate(end.lastDay)}`;
      return [`  Frist, ${until} (${legalBasis}):`];
    }
    case 'event':
      return ['  Ereignis:'];
  }
}
