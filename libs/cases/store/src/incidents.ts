import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';

/** Work that failed for good and waits for an operator. */
export interface Incident {
  readonly incidentId: string;
  readonly caseId: string;
  readonly source: string;
  readonly job: JsonObject;
  readonly error: string;
  readonly attempts: number;
  readonly occurredAt: Date;
}

/** Opens an incident; the same source of a case has one at a time, with the latest error. */
export async function openIncident(
  pool: Pool,
  incident: Omit<Incident, 'incidentId' | 'occurredAt'>,
): Promise<void> {
  await pool.query(
    `insert into amtsweg.incident (case_id, source, job, error, attempts, state, occurred_at)
     values ($1, $2, $3, $4, $5, 'open', now())
     on conflict (case_id, source) where state = 'open'
     do update set error = excluded.error, attempts = incident.attempts + excluded.attempts`,
    [incident.caseId, incident.source, incident.job, incident.error, incident.attempts],
  );
}

/** Lists the incidents that wait, the oldest first. */
export async function openIncidents(pool: Pool, limit: number): Promise<Incident[]> {
  const { rows } = await pool.query<Incident>(
    `select incident_id as "incidentId", case_id as "caseId", source, job, error, attempts, occurred_at as "occurredAt"
     from amtsweg.incident where state = 'open' order by occurred_at limit $1`,
    [limit],
  );
  return rows;
}

/** Marks an incident as resolved and answers it; `null` when there is no such open incident. */
export async function resolveIncident(pool: Pool, incidentId: string, by: string): Promise<Incident | null> {
  const { rows } = await pool.query<Incident>(
    `update amtsweg.incident set state = 'resolved', resolved_at = now(), resolved_by = $2
     where incident_id = $1 and state = 'open'
     returning incident_id as "incidentId", case_id as "caseId", source, job, error, attempts, occurred_at as "occurredAt"`,
    [incidentId, by],
  );
  return rows[0] ?? null;
}
