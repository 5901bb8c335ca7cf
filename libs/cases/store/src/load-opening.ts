import type { Pool } from 'pg';
import type { EarlierAnswer } from './loaded-case.js';

/** What opening a case needs to know before. */
export interface OpeningLoad {
  /** The version that new cases of the procedure start on; `null` when there is no such procedure. */
  readonly hash: string | null;
  /** The earlier answer to the same idempotency key. */
  readonly earlier: EarlierAnswer | null;
}

/** Reads everything that opening a case needs in one prepared statement. */
export async function loadOpening(
  pool: Pool,
  wanted: { readonly procedure: string; readonly actor: string; readonly idempotencyKey: string | null },
): Promise<OpeningLoad> {
  const { rows } = await pool.query<OpeningLoad>({
    name: 'load-opening',
    text: `
      select (select hash from amtsweg.procedure_current where key = $1) as hash,
        (select jsonb_build_object('requestHash', request_hash, 'body', answer)
           from amtsweg.idempotency_answer where actor = $2 and key = $3) as earlier`,
    values: [wanted.procedure, wanted.actor, wanted.idempotencyKey],
  });
  return rows[0] ?? { hash: null, earlier: null };
}
