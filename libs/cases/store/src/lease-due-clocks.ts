import type { Pool } from 'pg';

/** A clock that has run out. */
export interface DueClock {
  readonly caseId: string;
  readonly timer: string;
  readonly dueAt: string;
}

/**
 * Leases clocks that are due, in due order, so that several workers share them. A lease that is not followed by a
 * commit (a crash) ends after half a minute and the clock is handed out again; firing twice is kept out by the commit.
 */
export async function leaseDueClocks(pool: Pool, now: Date, limit: number): Promise<DueClock[]> {
  const { rows } = await pool.query<{ caseId: string; timer: string; dueAt: Date }>({
    name: 'lease-due-clocks',
    text: `
      with due as (
        select case_id, started_seq, timer from amtsweg.clock
        where state = 'running' and due_at <= $1 and (leased_until is null or leased_until < clock_timestamp())
        order by due_at limit $2 for update skip locked)
      update amtsweg.clock c set leased_until = clock_timestamp() + interval '30 seconds'
      from due where c.case_id = due.case_id and c.started_seq = due.started_seq and c.timer = due.timer
      returning c.case_id as "caseId", c.timer, c.due_at as "dueAt"`,
    values: [now, limit],
  });
  return rows
    .map((row) => ({ ...row, dueAt: row.dueAt.toISOString() }))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}
