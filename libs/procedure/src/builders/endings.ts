import type { StateConfig } from '@amtsweg/engine';
import { conclude } from './transition.js';

/** German label and public status of the endings that need no work of their own. */
const plainEndings = {
  closed: { label: 'Zu den Akten (z. d. A.)', status: 'closed' },
  withdrawn: { label: 'Vom Antragsteller zurückgenommen', status: 'withdrawn' },
  transferred: { label: 'An die zuständige Stelle abgegeben', status: 'transferred' },
  discontinued: { label: 'Mangels Mitwirkung eingestellt', status: 'discontinued' },
} as const;

/** Name of an ending without work of its own. */
export type PlainEnding = keyof typeof plainEndings;

/**
 * Final milestones by name. They are different things in law and never one "rejected" for all (trap 6).
 *
 * `closed` is reached after `issued` or after an ending with work of its own, whose name then stays the case's ending.
 */
export function endings(...names: readonly PlainEnding[]): Record<string, StateConfig> {
  return Object.fromEntries(
    names.map((name): [string, StateConfig] => [
      name,
      {
        type: 'final',
        meta: plainEndings[name],
        ...(name === 'closed' ? {} : { entry: [conclude(name)] }),
      },
    ]),
  );
}
