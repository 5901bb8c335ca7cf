import { historyOf, verifyChain } from '@amtsweg/audit-store';
import type { StoredSnapshot } from '@amtsweg/engine';
import { pendingClocks } from './pending-clocks.js';
import type { TestOffice } from './test-office.js';

/**
 * What is inconsistent about a case; nothing on a sound one. Open tasks and running services must be exactly the
 * machine's active invocations, the clocks those under `after` of its active states, and the hash chain must verify up to the head that the case row holds.
 */
export async function faultsOfCase(
  office: Pick<TestOffice, 'pool' | 'shelf'>,
  caseId: string,
): Promise<string[]> {
  const { rows } = await office.pool.query<{
    hash: string;
    clocks: string[];
    fired: string[];
    snapshot: StoredSnapshot;
    head: string;
    tasks: string[];
    services: string[];
  }>(
    `select c.procedure_hash as hash, c.snapshot, encode(c.head, 'hex') as head,
       array(select activity from task where case_id = $1 and state in ('open', 'claimed')) as tasks,
       array(select invocation from service_call where case_id = $1 and state = 'running') as services,
       array(select name from clock where case_id = $1 and ended_seq is null) as clocks,
       array(select name from clock where case_id = $1 and state = 'fired') as fired
     from cases c where c.case_id = $1`,
    [caseId],
  );
  const found = rows[0];
  if (found === undefined) return ['there is no such case'];
  const running = Object.keys(found.snapshot.children).sort().join();
  const open = [...found.tasks, ...found.services].sort().join();
  const { procedure } = await office.shelf.version(found.hash);
  const { must, may } = pendingClocks(procedure, found.snapshot);
  const beside = (name: string): boolean => procedure.clocks[name]?.runsIn !== undefined;
  // A clock whose end leads nowhere has fired and the state is still there.
  const lacking = must.filter((name) => !found.clocks.includes(name) && !found.fired.includes(name));
  const stray = found.clocks.filter((name) => !may.has(name) && !beside(name));
  const broken = verifyChain(await historyOf(office.pool, caseId), found.head);
  return [
    ...(running === open ? [] : [`the machine runs [${running}], the tables say [${open}]`]),
    ...(lacking.length === 0 ? [] : [`no row for the clocks [${lacking.join()}] that the machine waits for`]),
    ...(stray.length === 0 ? [] : [`clocks [${stray.join()}] run that no state waits for`]),
    ...(broken === null ? [] : [`the chain is broken at ${broken.seq}: ${broken.reason}`]),
  ];
}
