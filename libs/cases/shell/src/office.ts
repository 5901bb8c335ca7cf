import type { Pool } from 'pg';
import type { ProcedureShelf } from '@amtsweg/cases-store';
import type { ClockSource } from '@amtsweg/kernel';
import type { ComposedDocument } from '@amtsweg/procedure';

/** What the verbs of this capability work with; made once by the host and passed in. */
export interface Office {
  /** Connections as the application's database role. */
  readonly pool: Pool;
  readonly shelf: ProcedureShelf;
  /** 32 bytes; wraps the keys of the cases. */
  readonly masterKey: Buffer;
  /** The time that law and deadlines go by. */
  readonly clock: ClockSource;
  /** Typesets a document; rejects when it cannot. */
  readonly renderer: { render(document: ComposedDocument): Promise<Uint8Array> };
  /** Name of the authority in the letterhead. */
  readonly authority: string;
  /** Told of every step that has been committed; answers at once and never throws. Absent where nobody watches. */
  readonly changes?: { announce(change: CaseChange): void };
}

/** What a committed step has touched, for those who watch a list or a case. */
export interface CaseChange {
  readonly caseId: string;
  /** The posts whose tasks it opened, closed or changed. */
  readonly posts: readonly string[];
  /** Whether it kept the case from people who could see it before. */
  readonly isTaken: boolean;
}
