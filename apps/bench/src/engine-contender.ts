import { randomUUID } from 'node:crypto';
import { contentHash } from '@amtsweg/audit-store';
import { handleCommand, openCase } from '@amtsweg/cases-shell';
import type { Act, CommandAnswer, Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { systemClock } from '@amtsweg/kernel';
import type { JsonObject, Refusal } from '@amtsweg/kernel';
import { benchOffice, citizen, must } from './bench-office.js';
import { benchForm, benchProcedure } from './bench-procedure.js';
import type { Contender, OpenTask } from './contender.js';
import { openTaskId } from './contender.js';

const clerk: Actor = {
  user: 'bench.clerk',
  name: 'Sabine Krüger',
  roles: ['clerk'],
  posts: [`${benchProcedure.unit}/clerk`],
  standsIn: [],
  appointments: [],
};

/** This product through its real verbs: clocks, job, idempotency keys, hash chain and sealed payload are all on. */
export function engineContender(url: string): Contender {
  const office = benchOffice(url, systemClock);
  return {
    name: 'engine',
    start: async () => {
      const application = { procedure: benchProcedure.key, form: benchForm };
      const answer = await openCase(office, {
        ...application,
        actor: citizen,
        channel: 'online',
        receivedAt: null,
        idempotency: freshKey(application),
      });
      return taskOpenedBy(must(answer));
    },
    claim: async (task) => {
      must(await act(office, task, { kind: 'claimTask' }));
    },
    complete: async (task, { outcome, data }) =>
      taskOpenedBy(must(await act(office, task, { kind: 'completeTask', outcome, data }))),
    close: () => office.pool.end(),
  };
}

function act(office: Office, task: OpenTask, wanted: Act & JsonObject): Promise<CommandAnswer | Refusal> {
  return handleCommand(office, {
    caseId: null,
    taskId: openTaskId(task),
    actor: clerk,
    act: wanted,
    idempotency: freshKey(wanted),
    ifCaseRevision: null,
    ifTaskRevision: null,
  });
}

/** As the server makes it of each request: the client's key and the hash of the body. */
function freshKey(body: JsonObject) {
  return { key: randomUUID(), requestHash: contentHash(body) };
}

function taskOpenedBy({ caseId, tasks }: CommandAnswer): OpenTask {
  return { caseId, taskId: Object.values(tasks)[0] ?? null };
}
