import { handleCommand, openCase, runService } from '@amtsweg/cases-shell';
import type { CommandAnswer, Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { benchForm, benchSteps } from '../bench-procedure.js';
import { citizen, must } from '../bench-office.js';
import { inboxProcedures } from './inbox-procedures.js';

/** A case that the product has brought to where it stands. */
export interface Template {
  readonly caseId: string;
  /** Whether people still have something to do. */
  readonly open: boolean;
}

/** How far cases are: after each number of steps, and at their end. */
const STAGES = [...benchSteps.keys(), benchSteps.length];

/** Opens a case of every procedure for every stage and has the product take it there. */
export async function openTemplates(office: Office): Promise<Template[]> {
  const templates: Template[] = [];
  for (const { key, unit } of inboxProcedures) {
    for (const stage of STAGES) {
      templates.push({ caseId: await caseAt(office, key, unit, stage), open: stage < benchSteps.length });
    }
  }
  return templates;
}

async function caseAt(office: Office, procedure: string, unit: string, stage: number): Promise<string> {
  const posts = ['mailroom', 'clerk', 'lead'].map((name) => `${unit}/${name}`);
  const clerk: Actor = {
    user: 'bench.clerk-0',
    name: 'Sabine Krüger',
    roles: ['clerk'],
    posts,
    standsIn: [],
    appointments: [],
  };
  const opening = {
    procedure,
    form: benchForm,
    actor: citizen,
    channel: 'online',
    receivedAt: null,
  } as const;
  let answer = must(await openCase(office, { ...opening, idempotency: null }));
  for (const { outcome, data } of benchSteps.slice(0, stage)) {
    const [taskId = ''] = Object.values(answer.tasks);
    must(await act(office, clerk, taskId, { kind: 'claimTask' }));
    answer = must(await act(office, clerk, taskId, { kind: 'completeTask', outcome, data }));
  }
  if (stage === benchSteps.length) await runServices(office, answer.caseId);
  return answer.caseId;
}

function act(
  office: Office,
  actor: Actor,
  taskId: string,
  wanted: Parameters<typeof handleCommand>[1]['act'],
): Promise<CommandAnswer | Parameters<typeof must>[0]> {
  const command = { caseId: null, taskId, actor, act: wanted, idempotency: null };
  return handleCommand(office, { ...command, ifCaseRevision: null, ifTaskRevision: null });
}

/** Does what a worker does, so that the case comes to its end. */
async function runServices(office: Office, caseId: string): Promise<void> {
  const { rows } = await office.pool.query<{ invocation: string; seq: number }>(
    `select invocation, started_seq as seq from amtsweg.service_call where case_id = $1 and state = 'running'`,
    [caseId],
  );
  for (const job of rows) await runService(office, { caseId, ...job });
  const { rowCount } = await office.pool.query(
    `select from amtsweg.cases where case_id = $1 and status = 'done'`,
    [caseId],
  );
  if (rowCount !== 1) throw new Error(`case ${caseId} is not at its end`);
}
