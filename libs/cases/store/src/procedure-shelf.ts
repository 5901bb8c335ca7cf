import type { Pool } from 'pg';
import { compileProcedure, type CompiledProcedure, type Procedure } from '@amtsweg/procedure';

/** A compiled procedure with its version. */
export interface ShelvedProcedure extends CompiledProcedure {
  readonly hash: string;
  readonly version: number;
}

interface Row {
  readonly hash: string;
  readonly version: number;
  readonly document: Procedure;
}

/**
 * Compiled procedures by version, each read and compiled once: creating a machine costs 1 to 3 ms, a decision 0.1.
 * A version never changes, so nothing here goes stale; which version is current is always asked of the database.
 */
export class ProcedureShelf {
  readonly #byHash = new Map<string, ShelvedProcedure>();

  constructor(private readonly pool: Pool) {}

  /** The version with this hash. Throws when it was never registered: a case without its procedure is a fault. */
  async version(hash: string): Promise<ShelvedProcedure> {
    const shelved = this.#byHash.get(hash);
    if (shelved !== undefined) return shelved;
    const { rows } = await this.pool.query<Row>(
      'select hash, version, document from amtsweg.procedure_version where hash = $1',
      [hash],
    );
    if (rows[0] === undefined) throw new Error(`procedure version ${hash} is not registered`);
    return this.#shelve(rows[0]);
  }

  /** The version that new cases of a procedure start on; `null` when there is no such procedure. */
  async current(key: string): Promise<ShelvedProcedure | null> {
    const { rows } = await this.pool.query<{ hash: string }>(
      'select hash from amtsweg.procedure_current where key = $1',
      [key],
    );
    return rows[0] === undefined ? null : this.version(rows[0].hash);
  }

  /** The version of a procedure with this hash; `null` when the procedure never had it. */
  async versionOf(key: string, hash: string): Promise<ShelvedProcedure | null> {
    const { rows } = await this.pool.query(
      'select from amtsweg.procedure_version where key = $1 and hash = $2',
      [key, hash],
    );
    return rows.length === 0 ? null : this.version(hash);
  }

  #shelve(row: Row): ShelvedProcedure {
    const shelved = { ...compileProcedure(row.document), hash: row.hash, version: row.version };
    this.#byHash.set(row.hash, shelved);
    return shelved;
  }
}
