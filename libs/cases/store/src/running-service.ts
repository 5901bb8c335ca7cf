import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';

/** A service that a state of a case waits for. */
export interface ServiceCall {
  readonly service: string;
  readonly input: JsonObject;
}

/** Reads a running service call; `null` when the case no longer waits for it. */
export async function runningService(
  pool: Pool,
  call: { readonly caseId: string; readonly invocation: string; readonly seq: number },
): Promise<ServiceCall | null> {
  const { rows } = await pool.query<ServiceCall>(
    `select service, input from amtsweg.service_call
     where case_id = $1 and invocation = $2 and started_seq = $3 and state = 'running'`,
    [call.caseId, call.invocation, call.seq],
  );
  return rows[0] ?? null;
}
