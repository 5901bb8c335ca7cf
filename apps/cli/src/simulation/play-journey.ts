import { journeyData, type Journey, type JourneyStep } from '@amtsweg/procedure';
import type { Choice } from './choice.js';
import { choicesOf } from './choices-of.js';
import { describeState } from './describe-state.js';
import type { Simulation } from './simulation.js';
import { takeChoice } from './take-choice.js';

const CLOCK_ACTS = {
  suspend: 'Frist gehemmt',
  resume: 'Frist läuft weiter',
  extend: 'Frist verlängert',
  restart: 'Frist beginnt neu',
};

/** Plays a journey step by step. `false` when a step is not possible; the rest is not tried then. */
export function playJourney(
  simulation: Simulation,
  journey: Journey,
  say: (lines: readonly string[]) => void,
): boolean {
  say(['', `Verlauf: ${journey.title}`]);
  for (const step of journey.steps) {
    const name = nameOf(step);
    if ('clockAct' in step || isMark(simulation, step)) {
      const done = !('clockAct' in step) || simulation.actOnClock(step);
      say(['', done ? `→ ${name}` : `${name} ist hier nicht möglich.`]);
      if (!done) return false;
      continue;
    }
    const choice = choicesOf(simulation).find((one) => one.name === name);
    const data =
      'clock' in step ? undefined : journeyData(step.data ?? {}, simulation.time.today, simulation.startedOn);
    if (choice === undefined || !takeChoice(simulation, choice, data)) {
      say(['', `${name} ist hier nicht möglich. Möglich: ${possible(choicesOf(simulation))}.`]);
      return false;
    }
    say(['', `→ ${choice.label}`, ...describeState(simulation)]);
  }
  return true;
}

/** A clock that runs beside the machine leaves a mark; the simulation has none of them. */
function isMark({ procedure }: Simulation, step: JourneyStep): boolean {
  return 'clock' in step && procedure.clocks[step.clock]?.runsIn !== undefined;
}

function nameOf(step: JourneyStep): string {
  if ('clockAct' in step) return `${CLOCK_ACTS[step.clockAct]}: ${step.on} (${step.reason})`;
  if ('task' in step) return `${step.task}.${step.outcome}`;
  return 'event' in step ? step.event : step.clock;
}

function possible(choices: readonly Choice[]): string {
  return choices.length === 0 ? 'nichts mehr' : choices.map(({ name }) => name).join(', ');
}
