import type { Bind } from './list-clocks-scope.js';

/** Condition on a clock `l`: it is over and the case still is where it should not be, or nobody has marked it yet. */
export function isOverdue(today: string): string {
  return `(l.state = 'exceeded' or (l.state = 'running' and l.last_day < ${today}))`;
}

/** Condition on a clock `l`: an early warning has been reached; one that does not run warns nobody. */
export function isWarned(today: string): string {
  return `(l.state not in ('suspended', 'pending') and exists (
    select 1 from jsonb_array_elements(l.warnings) w where (w.value->>'on')::date <= ${today}))`;
}

/** Today as a statement knows it. */
export function bindToday(today: string, bind: Bind): string {
  return `${bind(today)}::date`;
}
