import type { JsonObject } from '@amtsweg/kernel';
import type { Choice } from './choice.js';
import type { Simulation } from './simulation.js';

/** Takes a choice with the data that comes with it; `false` when the machine's conditions say no. */
export function takeChoice(simulation: Simulation, choice: Choice, data: JsonObject | undefined): boolean {
  const { command, name } = choice;
  return simulation.take(
    name,
    command.kind === 'event' && data !== undefined ? { ...command, data } : command,
  );
}
