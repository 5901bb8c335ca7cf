import type { Pool } from 'pg';
import { bindToday, isOverdue, isWarned } from './list-clocks-conditions.js';
import { visibleClocks, type ClockScope } from './list-clocks-scope.js';

/** How many active clocks need whose eye. */
export interface ClockCounters {
  readonly overdue: number;
  /** Running, and today is the last day. */
  readonly dueToday: number;
  /** Running, and the last day is today or one of the six days after it. */
  readonly dueThisWeek: number;
  /** An early warning has been reached. */
  readonly warned: number;
  readonly suspended: number;
  /** What they count from is not yet known. */
  readonly pending: number;
  readonly all: number;
}

/** Counts the active clocks somebody may see, in one pass. */
export async function clockCounters(pool: Pool, scope: ClockScope, today: string): Promise<ClockCounters> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const now = bindToday(today, bind);
  const { units, elsewhere, always } = visibleClocks(scope, undefined, bind);
  const parts = [
    ...(units === null ? [] : [`l.unit in (${units})`]),
    ...(elsewhere === null ? [] : [`l.unit in (${elsewhere.units}) and ${elsewhere.seen}`]),
  ].map((seen) => `select l.state, l.last_day, l.warnings from amtsweg.clock l where ${seen} and ${always}`);
  if (parts.length === 0) return NONE;
  const { rows } = await pool.query<ClockCounters>({
    text: `
      select count(*) filter (where ${isOverdue(now)})::int as overdue,
        count(*) filter (where l.state = 'running' and l.last_day = ${now})::int as "dueToday",
        count(*) filter (where l.state = 'running' and l.last_day between ${now} and ${now} + 6)::int as "dueThisWeek",
        count(*) filter (where ${isWarned(now)})::int as warned,
        count(*) filter (where l.state = 'suspended')::int as suspended,
        count(*) filter (where l.state = 'pending')::int as pending,
        count(*)::int as "all"
      from (${parts.join(' union all ')}) l`,
    values,
  });
  return rows[0] ?? NONE;
}

const NONE: ClockCounters = {
  overdue: 0,
  dueToday: 0,
  dueThisWeek: 0,
  warned: 0,
  suspended: 0,
  pending: 0,
  all: 0,
};
