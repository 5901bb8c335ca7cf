import type { Command } from '@amtsweg/engine';
import type { Field } from '@amtsweg/procedure';

/** Something that can happen now in a simulated case. */
export interface Choice {
  /** Its name: `formalCheck.complete`, `withdraw`, or the name of a clock. */
  readonly name: string;
  readonly label: string;
  readonly command: Command;
  /** What comes with it; a person at the terminal is asked for each. */
  readonly fields: readonly Field[];
  /** The task that is open, the clock that runs, or the declared event. */
  readonly group: 'task' | 'clock' | 'event';
  /** For a task its id, for the others the same as the name. */
  readonly subject: string;
}
