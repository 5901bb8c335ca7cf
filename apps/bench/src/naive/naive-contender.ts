import { DataSource, type EntityManager } from 'typeorm';
import { createActor, type Snapshot } from 'xstate';
import { benchForm } from '../bench-procedure.js';
import { SESSIONS } from '../bench-pool.js';
import type { BenchStep, Contender, OpenTask } from '../contender.js';
import { openTaskId } from '../contender.js';
import { NaiveAudit } from './audit.entity.js';
import { NaiveCase } from './case.entity.js';
import { activityIn, naiveMachine } from './machine.js';
import { NaiveTask } from './task.entity.js';

/** What a competent developer would write first: XState, TypeORM repositories with relations, `save()`, a transaction a step. */
export async function naiveContender(url: string): Promise<Contender> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [NaiveCase, NaiveTask, NaiveAudit],
    synchronize: true,
    logging: false,
    extra: { max: SESSIONS, idleTimeoutMillis: 0 },
  }).initialize();
  return {
    name: 'typeorm:naive',
    start: () => source.transaction(start),
    claim: (task) => source.transaction((manager) => claim(manager, task)),
    complete: (task, step) => source.transaction((manager) => complete(manager, task, step)),
    close: () => source.destroy(),
  };
}

async function start(manager: EntityManager): Promise<OpenTask> {
  const actor = createActor(naiveMachine).start();
  const state = actor.getSnapshot().value;
  const cases = manager.getRepository(NaiveCase);
  const opened = cases.create({
    state,
    form: benchForm,
    snapshot: actor.getPersistedSnapshot(),
    tasks: [taskIn(state)],
  });
  await cases.save(opened);
  await append(manager, opened, 'bench.citizen', 'open', null, benchForm);
  return { caseId: opened.id, taskId: opened.tasks[0]?.id ?? null };
}

async function claim(manager: EntityManager, open: OpenTask): Promise<void> {
  const { found, task } = await load(manager, open);
  if (task.state !== 'open') throw new Error(`task ${task.id} is not open`);
  task.state = 'claimed';
  task.assignee = 'bench.clerk';
  // The revision of the case counts every step.
  found.changedAt = new Date();
  await manager.getRepository(NaiveCase).save(found);
  await append(manager, found, 'bench.clerk', `claim ${task.activity}`, found.state, {});
}

async function complete(manager: EntityManager, open: OpenTask, step: BenchStep): Promise<OpenTask> {
  const { found, task } = await load(manager, open);
  if (task.state !== 'claimed' || task.assignee !== 'bench.clerk')
    throw new Error(`task ${task.id} is not claimed`);
  const type = `${step.activity}.${step.outcome}` as 'check.complete' | 'decide.grant' | 'sign.signed';
  // XState types a persisted snapshot by the live one.
  const actor = createActor(naiveMachine, { snapshot: found.snapshot as Snapshot<unknown> }).start();
  const event = { type, data: step.data };
  if (!actor.getSnapshot().can(event)) throw new Error(`${type} is not possible in ${found.state}`);
  actor.send(event);
  const before = found.state;
  found.state = actor.getSnapshot().value;
  found.snapshot = actor.getPersistedSnapshot();
  Object.assign(task, { state: 'done', outcome: step.outcome, closedAt: new Date() });
  const next =
    activityIn[found.state] === undefined
      ? null
      : manager.getRepository(NaiveTask).create(taskIn(found.state));
  if (next !== null) found.tasks.push(next);
  await manager.getRepository(NaiveCase).save(found);
  await append(manager, found, 'bench.clerk', type, before, step.data);
  return { caseId: found.id, taskId: next?.id ?? null };
}

async function load(manager: EntityManager, open: OpenTask) {
  const found = await manager
    .getRepository(NaiveCase)
    .findOneOrFail({ where: { id: open.caseId }, relations: { tasks: true } });
  const task = found.tasks.find((one) => one.id === openTaskId(open));
  if (task === undefined) throw new Error(`case ${open.caseId} has no task ${open.taskId}`);
  return { found, task };
}

function taskIn(state: string) {
  return { activity: activityIn[state] ?? '', state: 'open' as const };
}

async function append(
  manager: EntityManager,
  found: NaiveCase,
  actor: string,
  event: string,
  stateBefore: string | null,
  data: object,
): Promise<void> {
  const entries = manager.getRepository(NaiveAudit);
  await entries.save(
    entries.create({ case: found, actor, event, stateBefore, stateAfter: found.state, data }),
  );
}
