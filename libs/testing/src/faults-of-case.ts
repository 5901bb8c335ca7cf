import { historyOf, verifyChain } from '@amtsweg/audit-store';
import type { StoredSnapshot } from '@amtsweg/engine';
import type { TestOffice } from './test-office.js';

/**
 * What is inconsistent about a case; nothing on a sound one. Open tasks and running services must be exactly the
 * machine's active invocations, and the hash chain must verify up to the head that the case row holds.
 */
export async function faultsOfCase(office: TestOffice, caseId: string): Promise<string[]> {
  const { rows } = await office.pool.query<{
    snapshot: StoredSnapshot;
    head: string;
    tasks: string[];
    services: string[];
  }>(
    `select c.snapshot, encode(c.head, 'hex') as head,
       array(select activity from task where case_id = $1 and state in ('open', 'claimed')) as tasks,
       array(select invocation from service_call where case_id = $1 and state = 'running') as services
     from cases c where c.case_id = $1`,
    [caseId],
  );
  const found = rows[0];
  if (found === undefined) return ['there is no such case'];
  const running = Object.keys(found.snapshot.children).sort().join();
  const open = [...found.tasks, ...found.services].sort().join();
  const broken = verifyChain(await historyOf(office.pool, caseId), found.head);
  return [
    ...(running === open ? [] : [`the machine runs [${running}], the tables say [${open}]`]),
    ...(broken === null ? [] : [`the chain is broken at ${broken.seq}: ${broken.reason}`]),
  ];
}
