import { localDate } from '@amtsweg/deadlines';
import type { JsonObject } from '@amtsweg/kernel';
import { journeyData, type JourneyStep } from '@amtsweg/procedure';
import type { ApiClient } from '../api/api-client.js';
import type { CaseDesk } from './case-desk.js';
import type { CaseView, CommandAnswer, TaskView } from './case-view.js';
import { checkFile } from './check-file.js';
import type { PlannedJourney } from './plan-journeys.js';
import type { SharedTime } from './shared-time.js';
import type { Staff } from './staff.js';
import type { TaskHands } from './task-hands.js';
import type { Acknowledged, WalkedJourney } from './walked-journey.js';

/** What all journeys of a run have in common. */
export interface JourneyWorld {
  readonly api: ApiClient;
  readonly desk: CaseDesk;
  readonly staff: Staff;
  readonly time: SharedTime;
  /** Part of every idempotency key: another run opens other cases. */
  readonly run: string;
  /** Does the tasks; over HTTP unless told. */
  readonly hands?: TaskHands;
}

/** Who applies in journeys. */
const APPLICANT = 'b.ozturk';

/** Walks one journey over HTTP, each step by somebody who may take it, with the server's own worker doing the services. */
export class JourneyWalker {
  readonly #world: JourneyWorld;
  readonly #plan: PlannedJourney;
  #startedOn = '';
  readonly #key: string;
  readonly #acknowledged: Acknowledged[] = [];
  #caseId = '';
  #caseNumber: string | null = null;

  constructor(world: JourneyWorld, plan: PlannedJourney, number: number) {
    this.#world = world;
    this.#plan = plan;
    this.#key = `${world.run}:${plan.procedure.key}:${number}`;
  }

  /** Walks to the end. What goes otherwise than the journey tells is part of the result. */
  async walk(): Promise<WalkedJourney> {
    const fault = await this.#walk().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const caseId = this.#caseNumber === null ? null : this.#caseId;
    return {
      ...this.#plan,
      caseId,
      caseNumber: this.#caseNumber,
      acknowledged: this.#acknowledged,
      fault,
    };
  }

  async #walk(): Promise<void> {
    const { journey, procedure } = this.#plan;
    this.#startedOn = await this.#today();
    const form = journeyData(journey.form, this.#startedOn);
    const opened = await this.#send(APPLICANT, 'open', procedure.key, '/api/v1/cases', 'open', {
      procedure: procedure.key,
      form,
    });
    this.#caseId = opened.caseId;
    this.#caseNumber = opened.caseNumber;
    for (const [index, step] of journey.steps.entries()) {
      await this.#take(step, index).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(`step ${index + 1}, ${JSON.stringify(step)}: ${message}`, { cause: error });
      });
    }
    const { api, desk } = this.#world;
    const end = await this.#settled();
    if (end.status !== 'done' || end.ending !== journey.ending) {
      throw new Error(`${end.caseNumber} ended as ${end.ending ?? end.milestone}, not as ${journey.ending}`);
    }
    await checkFile(api, desk, end);
  }

  async #take(step: JourneyStep, index: number): Promise<void> {
    if ('clock' in step) {
      await this.#letRunOut(step.clock);
      return;
    }
    if ('clockAct' in step) {
      await this.#actOnClock(step, index);
      return;
    }
    const data = journeyData(step.data ?? {}, await this.#today(), this.#startedOn);
    if ('task' in step) await this.#complete(step.task, step.outcome, data, index);
    else await this.#cause(step.event, step.by, data, index);
  }

  /** Finds the open task, has it claimed and completed by whoever it is for. */
  async #complete(activity: string, outcome: string, data: JsonObject, index: number): Promise<void> {
    const view = await this.#settled();
    const task = view.tasks.find((one) => one.activity === activity && isOpen(one));
    if (task === undefined) {
      const open = view.tasks.filter(isOpen).map((one) => one.activity);
      throw new Error(`no task ${activity} is open; open are [${open.join()}]`);
    }
    const user = await this.#personFor(task, view);
    await this.#mustBeListed(task, user, view);
    const { hands } = this.#world;
    if (hands !== undefined) {
      await hands({ user, caseId: this.#caseId, procedure: this.#plan.procedure.key, task, outcome, data });
      return;
    }
    const path = `/api/v1/tasks/${task.taskId}`;
    await this.#send(user, 'claimTask', activity, `${path}/claim`, `${index}-claim`, {});
    const name = `${activity}.${outcome}`;
    await this.#send(user, 'completeTask', name, `${path}/complete`, `${index}-complete`, { outcome, data });
  }

  async #cause(type: string, by: 'applicant' | 'clerk' | 'authority', data: JsonObject, index: number) {
    const view = await this.#settled();
    if (!view.possible.some((event) => event.type === type)) {
      const possible = view.possible.map((event) => event.type);
      throw new Error(`${type} is not possible; possible are [${possible.join()}]`);
    }
    const user = by === 'applicant' ? APPLICANT : this.#world.staff.clerkOf(view.unit);
    const path = `/api/v1/cases/${this.#caseId}/events`;
    await this.#send(user, 'event', type, path, `${index}-event`, { type, data });
  }

  async #actOnClock(
    { clockAct, on, reason, period }: Extract<JourneyStep, { clockAct: string }>,
    index: number,
  ): Promise<void> {
    const view = await this.#settled();
    const clock = latestClock(view, on);
    if (clock === undefined) throw new Error(`there is no clock ${on}`);
    const route = {
      suspend: 'suspensions',
      resume: 'resumptions',
      extend: 'extensions',
      restart: 'restarts',
    };
    const path = `/api/v1/cases/${this.#caseId}/clocks/${clock.clockId}/${route[clockAct]}`;
    const body = period === undefined ? { reason } : { reason, period };
    const user = this.#world.staff.clerkOf(view.unit);
    await this.#send(user, `${clockAct}Clock`, clock.clockId, path, `${index}-clock`, body);
  }

  /** Lets time come to the end of a clock and waits for the sweep. One that ran out on the way is not waited for again. */
  async #letRunOut(name: string): Promise<void> {
    const { desk, time } = this.#world;
    for (;;) {
      const view = await this.#settled();
      const clock = latestClock(view, name);
      if (clock?.state === 'fired' || clock?.state === 'exceeded') return;
      if (clock?.state !== 'running') {
        const running = view.clocks.filter(({ state }) => state === 'running').map((one) => one.name);
        throw new Error(`the clock ${name} is not running; running are [${running.join()}]`);
      }
      await time.until(new Date(clock.dueAt));
      const hasMoved = (now: CaseView): boolean => {
        const latest = latestClock(now, name);
        return latest?.state !== 'running' || latest.dueAt !== clock.dueAt;
      };
      await desk.readUntil(this.#caseId, hasMoved, `the end of the clock ${name}`);
    }
  }

  /** Where the case stands once no service is at work for it. */
  async #settled(): Promise<CaseView> {
    const { desk } = this.#world;
    const machine = await desk.machine(this.#plan.procedure.key);
    const isSettled = ({ status, states }: CaseView): boolean =>
      status === 'done' || !machine.isBusy(states.map(({ path }) => path));
    return desk.readUntil(this.#caseId, isSettled, 'the end of a service');
  }

  /** Somebody who may do the task, after a check that it went to the post that the machine says. */
  async #personFor(task: TaskView, view: CaseView): Promise<string> {
    const { desk, staff } = this.#world;
    const { tasks } = await desk.machine(this.#plan.procedure.key);
    const spec = tasks.get(task.activity);
    if (spec === undefined) throw new Error(`the machine has no task ${task.activity}`);
    const unit = spec.unit ?? view.unit;
    if (task.unit !== unit || task.post !== `${unit}/${spec.post}`) {
      throw new Error(`${task.activity} went to ${task.post}, but the machine says ${unit}/${spec.post}`);
    }
    const keptApart = (spec.notBy ?? []).flatMap((activity) => lastDoer(view, activity) ?? []);
    return staff.personFor({ ...task, appointment: spec.appointment, keptApart });
  }

  /** Whoever is to do a task must find it in the inbox, with the file reference as the word to search for. */
  async #mustBeListed(task: TaskView, user: string, view: CaseView): Promise<void> {
    const text = encodeURIComponent(view.caseNumber);
    const { items } = await this.#world.api.get<{ items: readonly { taskId: string }[] }>(
      user,
      `/api/v1/tasks?text=${text}&limit=200`,
    );
    if (!items.some(({ taskId }) => taskId === task.taskId)) {
      throw new Error(`${task.activity} is not in the inbox of ${user}`);
    }
  }

  async #send(
    user: string,
    act: Acknowledged['act'],
    name: string,
    path: string,
    step: string,
    body: JsonObject,
  ): Promise<CommandAnswer> {
    const key = `${this.#key}:${step}`;
    const answer = await this.#world.api.command<CommandAnswer>(user, path, body, key);
    this.#acknowledged.push({ user, act, name, revision: answer.revision });
    return answer;
  }

  /** The day in the office, which goes by the clock of the installation. */
  async #today(): Promise<string> {
    const { at } = await this.#world.api.get<{ at: string }>(null, '/test/clock');
    return localDate(new Date(at));
  }
}

function isOpen({ state }: TaskView): boolean {
  return state === 'open' || state === 'claimed';
}

function latestClock(view: CaseView, name: string) {
  return view.clocks.filter((clock) => clock.name === name).at(-1);
}

/** Who did an activity the last time that it was done. */
function lastDoer({ tasks }: CaseView, activity: string): string | null | undefined {
  return tasks.filter((task) => task.activity === activity && task.state === 'done').at(-1)?.closedBy;
}
