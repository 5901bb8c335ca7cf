import type { Command, Effect } from '@amtsweg/engine';
import { clockStart, type ClockScope } from '../clock-start.js';
import type { Procedure } from '../procedure.js';

/** The clocks of a case: name to id, and those that ought to run and cannot because nobody knows since when. */
export interface RunningClocks {
  readonly running: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/** The clocks after a step: one that has fired is gone, and one whose start is not known does not start. */
export function clocksAfter(
  procedure: Procedure,
  before: ReadonlyMap<string, string>,
  command: Command,
  effects: readonly Effect[],
  scope: ClockScope,
): RunningClocks {
  const running = new Map(before);
  const unknown: string[] = [];
  const end = (id: string): void => {
    for (const [name, one] of running) if (one === id) running.delete(name);
  };
  if (command.kind === 'clock') end(command.id);
  for (const effect of effects) {
    if (effect.type === 'stopClock') end(effect.id);
    if (effect.type !== 'startClock') continue;
    const spec = procedure.clocks[effect.clock];
    if (spec !== undefined && clockStart(procedure, spec, scope, []) !== null)
      running.set(effect.clock, effect.id);
    else if (spec?.optional !== true) unknown.push(effect.clock);
  }
  return { running, unknown };
}
