import { journeyData, type Journey, type JourneyStep } from '@amtsweg/procedure';
import type { Choice } from './choice.js';
import { choicesOf } from './choices-of.js';
import { describeState } from './describe-state.js';
import type { Simulation } from './simulation.js';
import { takeChoice } from './take-choice.js';

/** Plays a journey step by step. `false` when a step is not possible; the rest is not tried then. */
export function playJourney(
  simulation: Simulation,
  journey: Journey,
  say: (lines: readonly string[]) => void,
): boolean {
  say(['', `Verlauf: ${journey.title}`]);
  for (const step of journey.steps) {
    const name = nameOf(step);
    const choice = choicesOf(simulation).find((one) => one.name === name);
    const data = 'clock' in step ? undefined : journeyData(step.data ?? {}, simulation.time.today);
    if (choice === undefined || !takeChoice(simulation, choice, data)) {
      say(['', `${name} ist hier nicht möglich. Möglich: ${possible(choicesOf(simulation))}.`]);
      return false;
    }
    say(['', `→ ${choice.label}`, ...describeState(simulation)]);
  }
  return true;
}

function nameOf(step: JourneyStep): string {
  if ('task' in step) return `${step.task}.${step.outcome}`;
  return 'event' in step ? step.event : step.clock;
}

function possible(choices: readonly Choice[]): string {
  return choices.length === 0 ? 'nichts mehr' : choices.map(({ name }) => name).join(', ');
}
