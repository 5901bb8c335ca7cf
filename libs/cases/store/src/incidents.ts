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

/** How many incidents of a unit are shown. */
const OF_UNITS = 50;

type UnitIncident = Pick<Incident, 'incidentId' | 'caseId' | 'occurredAt' | 'attempts'> & {
  readonly caseNumber: string;
  readonly procedureHash: string;
};

/**
 * The open incidents in cases of these units, the oldest first, without the inner workings and without cases that are kept
 * from the reader.
 */
export async function incidentsOfUnits(
  pool: Pool,
  reader: { readonly user: string; readonly units: readonly string[] },
): Promise<UnitIncident[]> {
  const { rows } = await pool.query<UnitIncident>(
    `select i.incident_id as "incidentId", i.case_id as "caseId", i.occurred_at as "occurredAt", i.attempts,
       c.case_number as "caseNumber", c.procedure_hash as "procedureHash"
     from amtsweg.incident i join amtsweg.cases c on c.case_id = i.case_id
     where i.state = 'open' and c.unit = any ($1::text[]) and c.applicant is distinct from $3
       and c.case_id <> all (array(select amtsweg.kept_from($3)))
     order by i.occurred_at limit $2`,
    [reader.units, OF_UNITS, reader.user],
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
