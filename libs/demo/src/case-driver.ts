import {
  clockIdOf,
  decisionTime,
  fireDueClocks,
  handleCommand,
  openCase,
  runService,
  type Act,
  type CommandAnswer,
  type Office,
} from '@amtsweg/cases-shell';
import { actorOf } from '@amtsweg/identity-store';
import { systemActor, taskHindrance, type Actor } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import { journeyData, type JourneyStep, type TaskSpec } from '@amtsweg/procedure';
import { organisation } from '@amtsweg/workflows';
import type { MovedClock } from './moved-clock.js';

/** An office whose clock can be moved: of a test, or of the demo town while it is made. */
export type MovableOffice = Office & { readonly clock: MovedClock };

/** Who applies in journeys. */
const APPLICANT = 'b.ozturk';

interface OpenTask {
  readonly taskId: string;
  readonly activity: string;
  readonly unit: string;
  readonly post: string;
  readonly spec: TaskSpec;
}

/** Drives one case through the real verbs: people of the demo town who may do the tasks do them, services run at once. */
export class CaseDriver {
  private constructor(
    readonly office: MovableOffice,
    readonly caseId: string,
    readonly opened: CommandAnswer,
    private readonly channel: 'online' | 'paper',
    private readonly startedOn: string,
  ) {}

  /** Opens a case as a citizen would, online. */
  static async open(
    office: MovableOffice,
    procedure: string,
    form: JsonObject,
    channel: 'online' | 'paper' = 'online',
  ): Promise<CaseDriver> {
    const actor = await person(office, channel === 'online' ? APPLICANT : 's.krueger');
    const { today } = decisionTime(office.clock);
    const answer = await openCase(office, {
      procedure,
      form: journeyData(form, today),
      actor,
      channel,
      receivedAt: null,
      idempotency: null,
    });
    const opened = must(answer);
    const driver = new CaseDriver(office, opened.caseId, opened, channel, today);
    await driver.runServices();
    return driver;
  }

  /** The same case, driven through another office on the same database. */
  inOffice(office: MovableOffice): CaseDriver {
    return new CaseDriver(office, this.caseId, this.opened, this.channel, this.startedOn);
  }

  /** Takes one step of a journey. Throws with the refusal when it is not possible. */
  async take(step: JourneyStep): Promise<void> {
    if ('clockAct' in step) {
      await this.actOnClock(step);
      return;
    }
    const { today } = decisionTime(this.office.clock);
    const data = 'clock' in step ? {} : journeyData(step.data ?? {}, today, this.startedOn);
    if ('task' in step) await this.complete(step.task, step.outcome, data);
    else if ('event' in step) {
      const actor =
        step.by === 'applicant' && this.channel === 'online'
          ? await person(this.office, APPLICANT)
          : await this.clerkOfUnit();
      must(await this.send({ kind: 'event', type: step.event, data }, actor));
    } else await this.letClockRunOut(step.clock);
    await this.runServices();
  }

  /** Claims and completes the open task of an activity, by the first person who may. */
  async complete(activity: string, outcome: string, data: JsonObject): Promise<void> {
    const task = await this.openTask(activity);
    const actor = await this.personFor(task);
    must(await this.send({ kind: 'claimTask' }, actor, task.taskId));
    must(await this.send({ kind: 'completeTask', outcome, data }, actor, task.taskId));
  }

  /** Sends any act; the answer may be a refusal. */
  send(act: Act, actor: Actor, taskId: string | null = null): Promise<CommandAnswer | Refusal> {
    return handleCommand(this.office, {
      caseId: taskId === null ? this.caseId : null,
      taskId,
      actor,
      act,
      idempotency: null,
      ifCaseRevision: null,
      ifTaskRevision: null,
    });
  }

  /**
   * Moves time to the end of a running clock and sweeps. A clock that ran out on the way, while another one was waited
   * for, is not waited for again.
   */
  async letClockRunOut(name: string): Promise<void> {
    const { rows } = await this.office.pool.query<{ due_at: Date; state: string }>(
      `select due_at, state from clock where case_id = $1 and name = $2 order by started_seq desc limit 1`,
      [this.caseId, name],
    );
    const clock = rows[0];
    if (clock?.state === 'fired' || clock?.state === 'exceeded') return;
    if (clock?.state !== 'running') throw new Error(`the clock ${name} is not running`);
    this.office.clock.moveTo(clock.due_at);
    const sweep = await fireDueClocks(this.office, 100);
    if (sweep.failed.length > 0) throw new Error(JSON.stringify(sweep.failed));
  }

  /** A clerk of the unit suspends, resumes, extends or restarts a clock that has not ended. */
  async actOnClock({
    clockAct,
    on,
    reason,
    period = '',
  }: Extract<JourneyStep, { clockAct: string }>): Promise<void> {
    const { rows } = await this.office.pool.query<{ name: string; startedSeq: number }>(
      `select name, started_seq as "startedSeq" from clock
       where case_id = $1 and name = $2 and ended_seq is null order by started_seq desc limit 1`,
      [this.caseId, on],
    );
    const [clock] = rows;
    if (clock === undefined) throw new Error(`the clock ${on} is not running`);
    const request =
      clockAct === 'extend'
        ? ({ act: clockAct, reason, period, noticeOn: null } as const)
        : ({ act: clockAct, reason, from: null } as const);
    must(
      await this.send({ kind: 'changeClock', clockId: clockIdOf(clock), request }, await this.clerkOfUnit()),
    );
  }

  /** The mailroom brings back the last letter. */
  async returnLetter(reason: string): Promise<void> {
    const { rows } = await this.office.pool.query<{ id: string }>(
      'select dispatch_id as id from dispatch where case_id = $1 order by seq desc limit 1',
      [this.caseId],
    );
    const dispatchId = rows[0]?.id;
    if (dispatchId === undefined) throw new Error('nothing was dispatched');
    const request = { act: 'returned', reason, on: null } as const;
    must(await this.send({ kind: 'changeDispatch', dispatchId, request }, await this.clerkOfUnit()));
  }

  /** Runs services until no state waits for one. */
  async runServices(): Promise<void> {
    for (;;) {
      const { rows } = await this.office.pool.query<{ invocation: string; seq: number }>(
        `select invocation, started_seq as seq from service_call where case_id = $1 and state = 'running'`,
        [this.caseId],
      );
      if (rows.length === 0) return;
      for (const job of rows) await runService(this.office, { caseId: this.caseId, ...job });
    }
  }

  /** The open or claimed task of an activity. */
  async openTask(activity: string): Promise<OpenTask> {
    const { rows } = await this.office.pool.query<OpenTask>(
      `select task_id as "taskId", activity, unit, post, spec from task
       where case_id = $1 and state in ('open', 'claimed') order by activity`,
      [this.caseId],
    );
    const task = rows.find((row) => row.activity === activity);
    if (task === undefined)
      throw new Error(`no open task ${activity}; open are ${rows.map((row) => row.activity).join()}`);
    return task;
  }

  /** The first person of the demo town who may do a task. */
  async personFor(task: OpenTask): Promise<Actor> {
    const { rows } = await this.office.pool.query<{ person: string }>(
      `select distinct unnest(acted_by) as person from task where case_id = $1 and activity = any ($2)`,
      [this.caseId, task.spec.notBy ?? []],
    );
    const keptApart = rows.map(({ person: who }) => who);
    const relation = { ...task, appointment: task.spec.appointment ?? null, keptApart };
    for (const { user } of organisation.people) {
      const actor = await person(this.office, user);
      if (actor.roles.includes('clerk') && taskHindrance(actor, relation) === null) return actor;
    }
    throw new Error(`nobody in the demo town may do ${task.activity} for ${task.post}`);
  }

  /** The first person of the demo town who works in the unit of the case. */
  async clerkOfUnit(): Promise<Actor> {
    const { rows } = await this.office.pool.query<{ unit: string }>(
      'select unit from cases where case_id = $1',
      [this.caseId],
    );
    const found = organisation.people.find((one) =>
      one.posts.some((post) => post.startsWith(`${rows[0]?.unit}/`)),
    );
    return found === undefined ? systemActor('worker') : person(this.office, found.user);
  }
}

/** People do not change while cases are driven; asking for each of them at each task would cost most of the time. */
const known = new WeakMap<MovableOffice['pool'], Map<string, Promise<Actor>>>();

/** A person of the demo town as the office knows them. */
export function person(office: MovableOffice, user: string): Promise<Actor> {
  const people = known.get(office.pool) ?? new Map<string, Promise<Actor>>();
  known.set(office.pool, people);
  const actor = people.get(user) ?? lookUp(office, user);
  people.set(user, actor);
  return actor;
}

async function lookUp(office: MovableOffice, user: string): Promise<Actor> {
  const found = organisation.people.find((one) => one.user === user);
  const actor = await actorOf(office.pool, { user, name: found?.name ?? user }, '2026-01-12');
  if (actor === null) throw new Error(`${user} is barred`);
  return actor;
}

/** A step that a journey tells was refused. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';
}

/** The answer, or `StepRefused` with the refusal's sentence. */
export function must(answer: CommandAnswer | Refusal): CommandAnswer {
  if (isRefusal(answer))
    throw new StepRefused(`${answer.code}: ${answer.detail} ${JSON.stringify(answer.fields)}`);
  return answer;
}
