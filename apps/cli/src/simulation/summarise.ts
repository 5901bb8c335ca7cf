import { stateInfo } from '@amtsweg/procedure';
import { choicesOf } from './choices-of.js';
import type { SimulatedStep, Simulation } from './simulation.js';
import { stateLabel } from './state-label.js';

/** How a simulated case went: as data, and in one sentence. */
export interface Summary {
  readonly value: {
    readonly procedure: string;
    readonly steps: readonly SimulatedStep[];
    readonly states: readonly string[];
    readonly ending: string | null;
    /** What could happen next. */
    readonly possible: readonly string[];
    readonly today: string;
  };
  readonly sentence: string;
}

/** Sums up where a case has come to. */
export function summarise(simulation: Simulation): Summary {
  const { procedure, steps, states, ending, time } = simulation;
  const possible = choicesOf(simulation).map(({ name }) => name);
  const places = states.map((path) => stateLabel(procedure, path)).join(', ');
  const count = `nach ${steps.length} ${steps.length === 1 ? 'Schritt' : 'Schritten'}`;
  const ended = ending === null ? undefined : (stateInfo(procedure).get(ending)?.label ?? ending);
  return {
    value: { procedure: procedure.key, steps, states, ending, possible, today: time.today },
    sentence:
      ended === undefined
        ? `Offen ${count}: ${places}. Als Nächstes möglich: ${possible.join(', ')}.`
        : `Beendet ${count}: ${ended} (${ending}).`,
  };
}
