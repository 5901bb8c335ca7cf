import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';

/** What somebody has typed into a task and not yet sent, as it was typed. */
export interface Draft {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly savedByName: string;
  /** The outcome that was chosen, if one was. */
  readonly outcome: string | null;
  readonly data: JsonObject;
}

/** A draft to keep. */
export interface DraftToSave {
  readonly taskId: string;
  readonly user: string;
  readonly at: Date;
  readonly outcome: string | null;
  readonly data: JsonObject;
  /** The revision that was read; `null` when there was none. */
  readonly ifRevision: number | null;
}

const COLUMNS = `d.revision, d.saved_at as "savedAt", d.saved_by as "savedBy",
  coalesce((select u.name from amtsweg.app_user u where u.user_id = d.saved_by), d.saved_by) as "savedByName", d.outcome, d.data`;

type Row = Omit<Draft, 'savedAt'> & { readonly savedAt: Date };

function draft({ savedAt, ...rest }: Row): Draft {
  return { ...rest, savedAt: savedAt.toISOString() };
}

/** The draft of an open task; `null` when there is none. That of a task that has ended is as good as gone. */
export async function draftOf(pool: Pool, taskId: string): Promise<Draft | null> {
  const { rows } = await pool.query<Row>({
    name: 'draft-of',
    text: `select ${COLUMNS} from amtsweg.task_draft d
      join amtsweg.task t on t.case_id = d.case_id and t.task_id = d.task_id and t.closed_at is null
      where d.task_id = $1`,
    values: [taskId],
  });
  return rows[0] === undefined ? null : draft(rows[0]);
}

/**
 * Keeps a draft if nobody has saved another one since it was read; `null` when somebody has, or the task has ended.
 *
 * The same save sent twice, because its answer was lost, is one save.
 */
export async function saveDraft(pool: Pool, given: DraftToSave): Promise<Draft | null> {
  const { taskId, user, at, outcome, data, ifRevision } = given;
  const { rows } = await pool.query<Row>({
    name: 'save-draft',
    text: `
      with open_task as (select case_id, task_id from amtsweg.task where task_id = $1 and closed_at is null),
      fresh as (
        insert into amtsweg.task_draft (task_id, case_id, outcome, data, saved_at, saved_by)
        select task_id, case_id, $3, $4::jsonb, $5::timestamptz, $2 from open_task where $6::integer is null
        on conflict (task_id) do nothing returning *),
      moved as (
        update amtsweg.task_draft set revision = revision + 1, outcome = $3, data = $4::jsonb, saved_at = $5, saved_by = $2
        where task_id = (select task_id from open_task) and revision = $6 returning *),
      repeated as (
        select d.* from amtsweg.task_draft d join open_task using (task_id)
        where d.revision = coalesce($6, 0) + 1 and d.saved_by = $2 and d.outcome is not distinct from $3 and d.data = $4::jsonb)
      select ${COLUMNS} from (
        select * from fresh union all select * from moved union all
        select * from repeated where not exists (select 1 from fresh) and not exists (select 1 from moved)) d`,
    values: [taskId, user, outcome, JSON.stringify(data), at, ifRevision],
  });
  return rows[0] === undefined ? null : draft(rows[0]);
}

/** Throws a draft away; without one nothing happens. */
export async function discardDraft(pool: Pool, taskId: string): Promise<void> {
  await pool.query('delete from amtsweg.task_draft where task_id = $1', [taskId]);
}

/** Deletes the drafts of tasks that have ended: what was typed there is nobody's business any more. */
export async function sweepDrafts(pool: Pool): Promise<void> {
  await pool.query(`
    delete from amtsweg.task_draft d where not exists (
      select 1 from amtsweg.task t where t.case_id = d.case_id and t.task_id = d.task_id and t.closed_at is null)`);
}
