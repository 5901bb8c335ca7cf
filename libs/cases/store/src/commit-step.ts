import type { Pool } from 'pg';
import type { DispatchChannel } from '@amtsweg/deadlines';
import type { StoredSnapshot } from '@amtsweg/engine';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { AccessStep } from './access-step.js';
import type { FileStep } from './file-step.js';

/** A task to open. */
export interface TaskToOpen {
  readonly activity: string;
  readonly label: string;
  readonly spec: JsonObject;
  readonly procedureKey: string;
  readonly unit: string;
  readonly post: string;
  readonly priority: number;
  readonly dueOn: string | null;
}

/** The dates of a clock as they now stand; all `null` while what it counts from is not known (`pending`). */
export interface ClockDates {
  readonly startedOn: string | null;
  readonly lastDay: string | null;
  readonly dueAt: string | null;
  /** Early warnings (Vorfristen), by date. */
  readonly warnings: readonly { readonly on: string; readonly to: 'clerk' | 'lead' }[];
  readonly derivation: Json;
}

/** A clock to start, with the derivation of its date. */
export interface ClockToStart extends ClockDates {
  readonly timer: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly legalBasis: string;
  readonly bound: string;
  readonly unit: string;
  readonly state: 'pending' | 'running' | 'suspended';
  readonly suspendedOn: string | null;
  /** The dispatch whose notification it counts from. */
  readonly dispatchId: string | null;
}

/** What happens to a clock that is there already; the row is moved on, the change itself is kept for good. */
export interface ClockChange extends ClockDates {
  readonly timer: string;
  readonly act: 'suspend' | 'resume' | 'extend' | 'restart' | 'end' | 'exceed' | 'reopen' | 'notify';
  readonly state: ActiveClockState | 'stopped';
  readonly suspendedOn: string | null;
  /** The day from which the change counts. */
  readonly effectiveOn: string;
  readonly reason: string;
  readonly legalBasis: string | null;
  readonly actor: string;
  /** The dispatch it counts from now; absent where that stays. */
  readonly dispatchId?: string;
}

/** How a clock stands that has not ended: see the table `clock`. */
export type ActiveClockState = 'pending' | 'running' | 'suspended' | 'exceeded';

/** A dispatch note (Absendevermerk): never edited. */
export interface DispatchToAdd {
  readonly dispatchId: string;
  readonly documentId: string;
  readonly channel: DispatchChannel;
  readonly addressee: readonly string[];
  readonly dispatchedOn: string;
  /** Whether the document can be appealed against. */
  readonly appealable: boolean;
  /** The dispatch that this one stands in for. */
  readonly replaces: string | null;
}

/** What is known of a notification from now on. */
export interface NotificationToAdd {
  readonly dispatchId: string;
  readonly kind: 'deemed' | 'awaited' | 'proven' | 'returned' | 'replaced' | 'instruction';
  readonly receivedOn: string | null;
  readonly notifiedOn: string | null;
  readonly instruction: 'given' | 'missing' | 'wrong';
  /** Last day of the remedy period. */
  readonly remedyUntil: string | null;
  readonly derivation: Json;
  readonly reason: string | null;
  readonly actor: string;
}

/** A document to add; its content is stored before, under its SHA-256. */
export interface DocumentToAdd {
  readonly documentId: string;
  readonly name: string;
  readonly origin: 'issued' | 'received';
  readonly title: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdBy: string;
}

/** A party to add to the case (§ 13 VwVfG). */
export interface PartyToAdd {
  readonly role: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly subject: string | null;
}

/** A step as the database commits it: one statement, all or nothing. Absent members change nothing. */
export interface Step extends FileStep {
  readonly caseId: string;
  readonly at: string;
  readonly open?: {
    readonly unit: string;
    readonly plan: string;
    readonly year: number;
    readonly procedureKey: string;
    readonly procedureHash: string;
    readonly applicant: string | null;
    readonly channel: 'online' | 'paper';
    readonly receivedAt: string;
    readonly receivedOn: string;
    readonly wrappedKey: string;
  };
  readonly state?: {
    readonly status: 'active' | 'done';
    readonly milestone: string;
    readonly states: readonly string[];
    readonly ending: string | null;
    readonly snapshot: StoredSnapshot;
  };
  readonly form?: JsonObject;
  /** What happens to the task that the command names. */
  readonly task?: {
    readonly taskId: string;
    readonly state: 'open' | 'claimed' | 'done';
    readonly assignee: string | null;
    readonly outcome: string | null;
    /** The post that the task moves to; `null` leaves it where it is. */
    readonly post: string | null;
    /** The post that the actor acts for: a lead who does somebody's task signs as lead. */
    readonly actingPost: string;
    /** The absent person whom the actor stands in for. */
    readonly actingFor?: string;
  };
  readonly openTasks?: readonly TaskToOpen[];
  readonly closeTasks?: readonly string[];
  readonly startClocks?: readonly ClockToStart[];
  readonly changeClocks?: readonly ClockChange[];
  readonly stopClocks?: readonly string[];
  readonly firedClock?: string;
  /** Open tasks become at least this urgent. */
  readonly escalate?: number;
  readonly startServices?: readonly {
    readonly invocation: string;
    readonly service: string;
    readonly input: JsonObject;
  }[];
  readonly endServices?: readonly { readonly invocation: string; readonly state: 'done' | 'stopped' }[];
  readonly documents?: readonly DocumentToAdd[];
  /** `corrects` is the note that this one puts right. */
  readonly notes?: readonly { readonly text: string; readonly author: string; readonly corrects?: string }[];
  readonly parties?: readonly PartyToAdd[];
  readonly dispatches?: readonly DispatchToAdd[];
  readonly notifications?: readonly NotificationToAdd[];
  readonly transmissions?: readonly {
    readonly receiver: string;
    readonly legalBasis: string;
    readonly content: JsonObject;
    readonly sha256: string;
  }[];
  /** What the step says about who may see the case. */
  readonly access?: AccessStep;
  readonly record: {
    readonly seq: number;
    readonly recordedAt: string;
    readonly hash: string;
    /** Base64. */
    readonly sealed: string;
    readonly envelope: unknown;
  };
  readonly answer?: {
    readonly actor: string;
    readonly key: string;
    readonly requestHash: string;
    readonly body: JsonObject;
  };
}

/** What the database says to a step. */
export type Commit =
  | {
      readonly kind: 'committed';
      readonly caseNumber: string;
      readonly tasks: Readonly<Record<string, string>>;
    }
  /** The case has moved on since it was read. */
  | { readonly kind: 'conflict' }
  /** A twin with the same idempotency key won; its answer is there to be read. */
  | { readonly kind: 'twin' };

/** The unique index that two requests with one idempotency key collide at. */
const TWIN = 'idempotency_answer_pkey';

/** Commits a step in one round trip. */
export async function commitStep(pool: Pool, step: Step): Promise<Commit> {
  try {
    const { rows } = await pool.query<{
      done: { conflict?: number; caseNumber: string; tasks: Record<string, string> };
    }>({
      name: 'commit-step',
      text: 'select amtsweg.commit_step($1::jsonb) as done',
      values: [JSON.stringify(step)],
    });
    const done = rows[0]?.done;
    if (done === undefined) throw new Error('commit_step answered nothing');
    if (done.conflict !== undefined) return { kind: 'conflict' };
    return { kind: 'committed', caseNumber: done.caseNumber, tasks: done.tasks };
  } catch (error) {
    if (error instanceof Error && 'constraint' in error && error.constraint === TWIN) return { kind: 'twin' };
    throw error;
  }
}
