import { runService, type Office } from '@amtsweg/cases-shell';

/** Runs the services of all cases that wait for one, until none does. */
export async function runOpenServices(office: Office): Promise<void> {
  for (;;) {
    const { rows } = await office.pool.query<{ caseId: string; invocation: string; seq: number }>(
      `select case_id as "caseId", invocation, started_seq as seq from service_call where state = 'running'
       order by case_id, started_seq`,
    );
    if (rows.length === 0) return;
    for (const job of rows) await runService(office, job);
  }
}
