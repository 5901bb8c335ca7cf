import type { DocumentToAdd, PartyToAdd, Step } from '@amtsweg/cases-store';
import type { DispatchChannel } from '@amtsweg/deadlines';
import type { Actor } from '@amtsweg/identity-contract';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { ClockRequest, DispatchRequest } from './clocks/clock-request.js';
import type { AccessAct } from './access/access-act.js';
import type { FileAct } from './file/file-act.js';

/** What somebody wants done with a case. */
export type Act =
  | { readonly kind: 'event'; readonly type: string; readonly data: JsonObject }
  | { readonly kind: 'claimTask' }
  | { readonly kind: 'releaseTask' }
  | { readonly kind: 'delegateTask'; readonly to: Actor }
  | { readonly kind: 'completeTask'; readonly outcome: string; readonly data: JsonObject }
  /** The task goes to another post, which the office has (IN-23). */
  | { readonly kind: 'transferTask'; readonly to: PostToHold; readonly reason: string }
  | { readonly kind: 'fireClock'; readonly timer: string }
  /** `clockId` as `clockIdOf` makes it. */
  | { readonly kind: 'changeClock'; readonly clockId: string; readonly request: ClockRequest }
  | { readonly kind: 'changeDispatch'; readonly dispatchId: string; readonly request: DispatchRequest }
  /** An issued document goes to a further party, under the id `dispatchId`. */
  | {
      readonly kind: 'dispatchTo';
      readonly dispatchId: string;
      readonly documentId: string;
      readonly partyId: string;
      readonly channel: DispatchChannel;
      readonly reason: string;
    }
  | {
      readonly kind: 'finishService';
      readonly invocation: string;
      /** The entry that started the service: the result of an earlier call is not taken for a later one. */
      readonly seq: number;
      readonly output: Json;
      readonly papers: ServicePapers;
    }
  | { readonly kind: 'addDocument'; readonly document: DocumentToAdd }
  /** `corrects` is the note that this one puts right; it stays as it is. */
  | { readonly kind: 'addNote'; readonly text: string; readonly corrects?: string }
  | { readonly kind: 'addParty'; readonly party: PartyToAdd }
  | FileAct
  | AccessAct;

/** A post that a task may go to. */
export interface PostToHold {
  /** `<unit>/<function>`. */
  readonly post: string;
  readonly label: string;
  readonly unit: string;
  readonly unitName: string;
}

/** What a service adds to the file with its result, in the same step. */
export type ServicePapers = Pick<Step, 'documents' | 'dispatches' | 'notifications' | 'transmissions'>;

/** A key under which the same command gets the same answer, however often it is sent. */
export interface Idempotency {
  readonly key: string;
  readonly requestHash: string;
}

/** A command to one case, with everything that decides about it. */
export interface CommandRequest {
  /** The case, or the task through which it is found. */
  readonly caseId: string | null;
  readonly taskId: string | null;
  readonly actor: Actor;
  readonly act: Act;
  readonly idempotency: Idempotency | null;
  /** The revision the actor has seen of the case; a newer one refuses the command. */
  readonly ifCaseRevision: number | null;
  readonly ifTaskRevision: number | null;
}

/** Where a case stands after a command. */
export interface CommandAnswer {
  readonly kind: 'done';
  readonly caseId: string;
  readonly caseNumber: string;
  readonly revision: number;
  readonly status: 'active' | 'done';
  readonly milestone: string;
  readonly states: readonly string[];
  readonly ending: string | null;
  /** Tasks that the command opened: activity to id. */
  readonly tasks: Readonly<Record<string, string>>;
}
