import { compileMachine, type CaseMachine } from '@amtsweg/engine';
import type { Procedure } from './procedure.js';
import { vocabularyOf } from './vocabulary-of.js';

/** A procedure with its machine compiled; made once per version and kept. */
export interface CompiledProcedure {
  readonly procedure: Procedure;
  readonly machine: CaseMachine;
}

/** Compiles a procedure. Throws when its machine cannot be built or names what the vocabulary does not know. */
export function compileProcedure(procedure: Procedure): CompiledProcedure {
  return { procedure, machine: compileMachine(procedure.key, procedure.machine, vocabularyOf(procedure)) };
}
