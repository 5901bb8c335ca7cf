import type { Accepted } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';
import type {
  AccessStep,
  ClockChange,
  DocumentToAdd,
  FileStep,
  PartyToAdd,
  Step,
} from '@amtsweg/cases-store';
import type { ServicePapers } from './command-request.js';

/** What a command will do to a case, decided and not yet done. */
export interface StepPlan {
  /** Kind of act and its name, as the record has them. */
  readonly act: string;
  readonly name: string;
  /** What was said, for the sealed part of the record. */
  readonly payload: JsonObject;
  /** The post the actor acts for. */
  readonly post: string | null;
  /** The machine's verdict; `null` when the act does not concern the machine. */
  readonly verdict: Accepted | null;
  readonly task?: NonNullable<Step['task']> & { readonly activity: string };
  readonly firedClock?: string;
  /** What somebody, or its end, does to clocks; what follows from the machine is added to it. */
  readonly changeClocks?: readonly ClockChange[];
  readonly escalate?: number;
  readonly finishedService?: string;
  readonly papers?: ServicePapers;
  readonly document?: DocumentToAdd;
  readonly note?: string;
  /** The note that `note` puts right. */
  readonly corrects?: string;
  /** What is added to the file beside the machine. */
  readonly file?: FileStep;
  readonly party?: PartyToAdd;
  /** What changes about who may see the case. */
  readonly access?: AccessStep;
}

/** The command has already had its effect: nothing to write, the case stands as it is. */
export interface NothingToDo {
  readonly kind: 'nothing';
}
