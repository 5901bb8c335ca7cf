import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';

/** Enqueues the job of a service call anew, with all its attempts. Needs the owner's pool. */
export async function retryService(pool: Pool, call: JsonObject): Promise<void> {
  await pool.query(`select graphile_worker.add_job('service', $1::json, job_key => $2, max_attempts => 8)`, [
    JSON.stringify({ caseId: call['caseId'], invocation: call['invocation'], seq: call['seq'] }),
    `${String(call['caseId'])}:${String(call['seq'])}:${String(call['invocation'])}`,
  ]);
}
