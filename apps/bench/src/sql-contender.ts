import { randomUUID } from 'node:crypto';
import { benchForm } from './bench-procedure.js';
import { benchPool } from './bench-pool.js';
import type { Contender } from './contender.js';
import { openTaskId } from './contender.js';

/** The limit: the same transactions by hand, one server-side function per step, one round trip each. */
export function sqlContender(url: string): Contender {
  const pool = benchPool(url);
  return {
    name: 'sql:fn',
    start: async () => {
      const caseId = randomUUID();
      const { rows } = await pool.query<{ task: string }>({
        name: 'start-case',
        text: 'select bench.start_case($1, $2, $3) as task',
        values: [caseId, 'bench.citizen', JSON.stringify(benchForm)],
      });
      return { caseId, taskId: rows[0]?.task ?? null };
    },
    claim: async (task) => {
      await pool.query({
        name: 'claim-task',
        text: 'select bench.claim_task($1, $2)',
        values: [openTaskId(task), 'bench.clerk'],
      });
    },
    complete: async (task, { outcome, data }) => {
      const { rows } = await pool.query<{ task: string | null }>({
        name: 'complete-task',
        text: 'select bench.complete_task($1, $2, $3, $4) as task',
        values: [openTaskId(task), 'bench.clerk', outcome, JSON.stringify(data)],
      });
      return { caseId: task.caseId, taskId: rows[0]?.task ?? null };
    },
    close: () => pool.end(),
  };
}
