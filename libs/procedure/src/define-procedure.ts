import { kindStatuses } from './kind-statuses.js';
import type { Procedure } from './procedure.js';

/** What a procedure file states; the standard public statuses are added to its own. */
export type ProcedureFile = Omit<Procedure, 'publicStatus'> & {
  readonly publicStatus?: Procedure['publicStatus'];
};

/** Completes a procedure file to the document that is published and hashed. */
export function defineProcedure(file: ProcedureFile): Procedure {
  return { ...file, publicStatus: { ...kindStatuses(file), ...file.publicStatus } };
}
