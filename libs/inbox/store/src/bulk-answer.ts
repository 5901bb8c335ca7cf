import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';

/** What became of one task of a bulk command. */
export interface BulkResult extends JsonObject {
  readonly taskId: string;
  readonly done: boolean;
  /** Stable code of the refusal. */
  readonly code: string | null;
  readonly detail: string | null;
}

/** The results that were answered under a key, and for which request. */
export interface BulkAnswer {
  readonly requestHash: string;
  readonly results: readonly BulkResult[];
}

/** What was answered under a key; `null` when it is new. */
export async function bulkAnswer(pool: Pool, actor: string, key: string): Promise<BulkAnswer | null> {
  const { rows } = await pool.query<BulkAnswer>({
    name: 'bulk-answer',
    text: `select request_hash as "requestHash", results from amtsweg.bulk_answer where actor = $1 and key = $2`,
    values: [actor, key],
  });
  return rows[0] ?? null;
}

/** Keeps the results under a key, and answers those that are kept: a twin may have been first. */
export async function keepBulkAnswer(
  pool: Pool,
  actor: string,
  key: string,
  answer: BulkAnswer,
  at: Date,
): Promise<BulkAnswer> {
  await pool.query({
    name: 'keep-bulk-answer',
    text: `insert into amtsweg.bulk_answer (actor, key, request_hash, results, answered_at) values ($1, $2, $3, $4, $5)
      on conflict do nothing`,
    values: [actor, key, answer.requestHash, JSON.stringify(answer.results), at],
  });
  return (await bulkAnswer(pool, actor, key)) ?? answer;
}
