import type { Pool } from 'pg';

/** Somebody who has a case open right now. */
export interface Present {
  readonly user: string;
  readonly name: string;
  /** The task they are at; `null` when they only read. */
  readonly taskId: string | null;
  readonly seenAt: string;
}

/** For how long somebody counts as there after they were last heard of, in seconds: two heartbeats of 20 s and a little. */
const PRESENT_FOR = 45;

/** What changed by a heartbeat. */
export interface Heartbeat {
  /** Somebody came or went to another task: others want to know. */
  readonly changed: boolean;
}

/**
 * Keeps that somebody is at a case; `null` when the case has no such task.
 *
 * The clock is the database's own: presence is about the real moment, not about the time that the law goes by.
 */
export async function keepPresence(
  pool: Pool,
  at: { readonly caseId: string; readonly user: string; readonly taskId: string | null },
): Promise<Heartbeat | null> {
  const { rows } = await pool.query<{ changed: boolean }>({
    name: 'keep-presence',
    text: `
      with before as (select task_id from amtsweg.presence
        where case_id = $1 and user_id = $2 and seen_at > now() - make_interval(secs => $4)),
      kept as (
        insert into amtsweg.presence (case_id, user_id, task_id, seen_at) select $1, $2, $3, now()
        where $3::uuid is null or exists (select 1 from amtsweg.task where case_id = $1 and task_id = $3)
        on conflict (case_id, user_id) do update set task_id = excluded.task_id, seen_at = excluded.seen_at
        returning task_id)
      select not exists (select 1 from before where before.task_id is not distinct from kept.task_id) as changed from kept`,
    values: [at.caseId, at.user, at.taskId, PRESENT_FOR],
  });
  return rows[0] ?? null;
}

/** Says that somebody has left; answers whether they were there. */
export async function leavePresence(pool: Pool, caseId: string, user: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from amtsweg.presence where case_id = $1 and user_id = $2', [
    caseId,
    user,
  ]);
  return (rowCount ?? 0) > 0;
}

/**
 * Everybody who is at a case, in the order of their names. Whoever the case is kept from is there no more from that moment
 * on, whatever was heard of them last: whoever has declared a conflict of interest, or lost it by its protection.
 */
export async function presentAt(pool: Pool, caseId: string): Promise<Present[]> {
  const { rows } = await pool.query<Omit<Present, 'seenAt'> & { readonly seenAt: Date }>({
    name: 'present-at',
    text: `select p.user_id as "user", coalesce(u.name, p.user_id) as name, p.task_id as "taskId", p.seen_at as "seenAt"
      from amtsweg.presence p left join amtsweg.app_user u on u.user_id = p.user_id
      where p.case_id = $1 and p.seen_at > now() - make_interval(secs => $2)
        and not exists (select 1 from amtsweg.kept_from(p.user_id) k (case_id) where k.case_id = p.case_id)
      order by name, p.user_id`,
    values: [caseId, PRESENT_FOR],
  });
  return rows.map(({ seenAt, ...rest }) => ({ ...rest, seenAt: seenAt.toISOString() }));
}

/** Forgets those who were not heard of for long. */
export async function sweepPresence(pool: Pool): Promise<void> {
  await pool.query('delete from amtsweg.presence where seen_at <= now() - make_interval(secs => $1)', [
    PRESENT_FOR,
  ]);
}
