import type { Pool } from 'pg';
import type { RecordEnvelope } from './record-envelope.js';
import type { StoredRecord } from './verify-chain.js';

/** A record with its sealed payload; `null` once the payload has been erased. */
export interface HistoryEntry extends StoredRecord {
  readonly sealed: Buffer | null;
}

/** Reads the history of a case in order; `after` and `limit` page through long ones. Empty when there is no such case. */
export async function historyOf(
  pool: Pool,
  caseId: string,
  page: { readonly after?: number; readonly limit?: number } = {},
): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<{ envelope: RecordEnvelope; hash: string; sealed: Buffer | null }>({
    name: 'history-of',
    text: `
      select r.envelope, encode(r.hash, 'hex') as hash, p.sealed
      from amtsweg.record r
      left join amtsweg.record_payload p
        on p.case_id = r.case_id and p.seq = r.seq and p.recorded_at = r.recorded_at
      where r.case_id = $1 and r.seq > $2
      order by r.seq
      limit $3`,
    values: [caseId, page.after ?? 0, page.limit ?? 100_000],
  });
  return rows;
}
