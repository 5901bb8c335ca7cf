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
}
