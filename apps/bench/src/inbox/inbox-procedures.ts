import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import type { PostFunction, Procedure } from '@amtsweg/procedure';
import type { Pool } from 'pg';
import { benchProcedure } from '../bench-procedure.js';

type State = NonNullable<Procedure['machine']['states']>[string];

/** Units of the demo town; those that stand twice have two procedures. */
const UNITS = [
  ...['20.3', '20.4', '32.1', '32.2', '32.4', '32.12', '67.7', '41.4'],
  ...['20.4', '32.1', '32.2', '67.7'],
];

/** Whose work each state is. */
const POSTS: Readonly<Record<string, PostFunction>> = {
  submitted: 'mailroom',
  checked: 'clerk',
  approved: 'lead',
};

/** The measured procedure in several units, its three tasks on three posts. */
export const inboxProcedures: readonly Procedure[] = UNITS.map((unit, index) => ({
  ...benchProcedure,
  key: `bench-${index + 1}`,
  name: `Messverfahren ${index + 1}`,
  unit,
  machine: {
    ...benchProcedure.machine,
    states: Object.fromEntries(
      Object.entries(benchProcedure.machine.states ?? {}).map(([name, state]) => [
        name,
        atPost(state, POSTS[name]),
      ]),
    ),
  },
}));

/** Registers them. */
export async function registerInboxProcedures(owner: Pool): Promise<void> {
  await registerProcedures(
    owner,
    inboxProcedures.map((procedure) => ({
      procedure,
      // A procedure is JSON by its type; interfaces have no index signature.
      hash: contentHash(procedure as unknown as JsonObject),
    })),
    new Date(),
  );
}

function atPost(state: State, post: PostFunction | undefined): State {
  const { invoke } = state;
  if (post === undefined || invoke === undefined || !('id' in invoke)) return state;
  return { ...state, invoke: { ...invoke, input: { ...invoke.input, post } } };
}
