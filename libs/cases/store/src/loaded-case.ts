import type { StoredCase } from '@amtsweg/engine';
import type { CaseRelation } from '@amtsweg/identity-contract';
import type { JsonObject } from '@amtsweg/kernel';
import type { ActiveClockState } from './commit-step.js';

/** An open or claimed task as a command needs it. */
export interface LoadedTask {
  readonly taskId: string;
  readonly activity: string;
  readonly label: string;
  readonly spec: JsonObject;
  readonly unit: string;
  readonly post: string;
  readonly state: 'open' | 'claimed' | 'done' | 'cancelled';
  readonly assignee: string | null;
  readonly revision: number;
}

/** Everything a command needs of a case, read in one statement. */
export interface LoadedCase extends CaseRelation {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureKey: string;
  readonly procedureHash: string;
  readonly channel: 'online' | 'paper';
  readonly revision: number;
  readonly head: string;
  readonly wrappedKey: Buffer;
  readonly stored: StoredCase;
  readonly milestone: string;
  readonly states: readonly string[];
  readonly status: 'active' | 'done';
  readonly ending: string | null;
  /** The task the command names, if it belongs to the case. */
  readonly task: LoadedTask | null;
  /** Everybody who ever did an activity, also one that did not end with it; for four eyes. */
  readonly doneBy: Readonly<Record<string, readonly string[]>>;
  /** All that were ever declared. */
  readonly conflicts: readonly {
    readonly conflictId: string;
    readonly user: string;
    readonly state: 'declared' | 'confirmed' | 'rejected';
  }[];
  /** Those that count today; none where the case is not protected. */
  readonly authorisations: readonly { readonly authorisationId: string; readonly user: string }[];
  /** Running services: invocation to the entry that started it. */
  readonly services: Readonly<Record<string, number>>;
  /** Civil date of receipt (LC-11). */
  readonly receivedOn: string;
  /** Clocks that have not ended, by timer id; `due` is the first instant after the period (ISO). */
  readonly clocks: Readonly<
    Record<string, { readonly state: ActiveClockState; readonly due: string | null }>
  >;
}

/** An earlier answer to the same idempotency key. */
export interface EarlierAnswer {
  readonly requestHash: string;
  readonly body: JsonObject;
}
