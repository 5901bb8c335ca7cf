import type { Pool } from 'pg';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { CaseRow } from './list-cases.js';

/** A case with all that belongs to it, as its file (Akte) shows it. */
export interface CaseView extends CaseRow {
  readonly applicant: string | null;
  readonly form: JsonObject;
  readonly facts: JsonObject;
  /** Posts that have or had a task of the case; permission depends on them. */
  readonly posts: readonly string[];
  readonly tasks: readonly JsonObject[];
  readonly clocks: readonly CaseClock[];
  readonly documents: readonly CaseDocument[];
  readonly notes: readonly JsonObject[];
  readonly parties: readonly JsonObject[];
  readonly dispatches: readonly JsonObject[];
  readonly transmissions: readonly JsonObject[];
}

/** A clock of a case with the derivation of its date. */
export interface CaseClock {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly legalBasis: string;
  readonly bound: string;
  readonly state: 'running' | 'fired' | 'stopped';
  readonly startedOn: string;
  readonly lastDay: string;
  readonly dueAt: string;
  readonly derivation: Json;
}

/** A document of a case, without its content. */
export interface CaseDocument {
  readonly documentId: string;
  readonly name: string;
  readonly version: number;
  readonly origin: 'issued' | 'received';
  readonly title: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: string;
  readonly dispatched: boolean;
}

/** Reads a case with all that belongs to it in one statement; `null` when there is none. */
export async function caseView(pool: Pool, caseId: string): Promise<CaseView | null> {
  const { rows } = await pool.query<CaseView>({ name: 'case-view', text: VIEW, values: [caseId] });
  return rows[0] ?? null;
}

const VIEW = `
select c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", c.unit, c.channel, c.received_at as "receivedAt",
  c.received_on as "receivedOn", c.status, c.milestone, c.states, c.ending, c.revision, c.changed_at as "changedAt",
  c.applicant, f.form, c.snapshot->'facts' as facts,
  array(select distinct post from amtsweg.task where case_id = c.case_id) as posts,
  coalesce((select jsonb_agg(jsonb_build_object('taskId', task_id, 'activity', activity, 'label', label, 'post', post,
      'unit', unit, 'state', state, 'assignee', assignee, 'priority', priority, 'dueOn', due_on, 'outcome', outcome,
      'openedAt', opened_at, 'closedAt', closed_at, 'closedBy', closed_by, 'revision', revision) order by opened_seq, activity)
    from amtsweg.task where case_id = c.case_id), '[]') as tasks,
  coalesce((select jsonb_agg(jsonb_build_object('name', name, 'label', label, 'kind', kind, 'legalBasis', legal_basis,
      'bound', bound, 'state', state, 'startedOn', started_on, 'lastDay', last_day, 'dueAt', due_at,
      'derivation', derivation) order by started_seq, timer)
    from amtsweg.clock join amtsweg.clock_derivation using (case_id, started_seq, timer)
    where case_id = c.case_id), '[]') as clocks,
  coalesce((select jsonb_agg(jsonb_build_object('documentId', d.document_id, 'name', d.name, 'version', d.version,
      'origin', d.origin, 'title', d.title, 'mediaType', d.media_type, 'size', d.size, 'sha256', d.sha256,
      'createdAt', d.created_at, 'dispatched', exists (select 1 from amtsweg.dispatch o
        where o.case_id = d.case_id and o.document_id = d.document_id)) order by d.created_at, d.name, d.version)
    from amtsweg.document d where d.case_id = c.case_id), '[]') as documents,
  coalesce((select jsonb_agg(jsonb_build_object('text', text, 'author', author, 'writtenAt', written_at) order by seq)
    from amtsweg.note where case_id = c.case_id), '[]') as notes,
  coalesce((select jsonb_agg(jsonb_build_object('role', role, 'name', name, 'address', address) order by seq)
    from amtsweg.party where case_id = c.case_id), '[]') as parties,
  coalesce((select jsonb_agg(jsonb_build_object('documentId', document_id, 'channel', channel, 'addressee', addressee,
      'dispatchedOn', dispatched_on) order by seq)
    from amtsweg.dispatch where case_id = c.case_id), '[]') as dispatches,
  coalesce((select jsonb_agg(jsonb_build_object('receiver', receiver, 'legalBasis', legal_basis, 'sha256', sha256,
      'recordedAt', recorded_at) order by seq, receiver)
    from amtsweg.transmission where case_id = c.case_id), '[]') as transmissions
from amtsweg.cases c
join amtsweg.case_form f on f.case_id = c.case_id
where c.case_id = $1`;
