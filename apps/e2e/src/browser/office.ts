import { poolFor } from '@amtsweg/pg';
import type { Journey } from '@amtsweg/procedure';
import type { JsonObject } from '@amtsweg/kernel';
import { catalogue } from '@amtsweg/workflows';
import type { Pool } from 'pg';
import type { Browser } from 'playwright-core';
import type { ApiClient } from '../api/api-client.js';
import { CaseDesk } from '../journeys/case-desk.js';
import { LEAD } from '../journeys/staff.js';
import type { ServerProcess } from '../server/server-process.js';
import { TestServers } from '../testing/test-servers.js';
import { Desk, type DeskOptions } from './desk.js';
import { openBrowser } from './open-browser.js';

/** A case with the task that is open in it. */
export interface Paper {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly taskId: string;
  /** What the task is called. */
  readonly label: string;
  /** Where a browser shows the task. */
  readonly path: string;
}

/** Somebody's answer to a task. */
export interface Done {
  readonly by: string;
  readonly task: string;
  readonly outcome: string;
  readonly data?: JsonObject;
}

const APPLICANT = 'b.ozturk';

/** A town hall without cases but with a server, a database of its own, and people who sit down at browsers. */
export class Office {
  readonly #desks: Desk[] = [];
  readonly #cases: CaseDesk;
  #commands = 0;

  private constructor(
    private readonly servers: TestServers,
    private readonly browser: Browser,
    private readonly home: string,
    private readonly databaseUrl: string,
    private server: ServerProcess,
    readonly origin: string,
    readonly api: ApiClient,
    /** For what nobody can do at a browser, as an operator at the database would. */
    readonly pool: Pool,
  ) {
    this.#cases = new CaseDesk(api);
  }

  /** Opens the office in the morning. */
  static async open(): Promise<Office> {
    const servers = new TestServers();
    return Office.#build(servers).catch(async (error: unknown) => {
      await servers.close();
      throw error;
    });
  }

  static async #build(servers: TestServers): Promise<Office> {
    const browser = await openBrowser();
    servers.andClose(() => browser.close());
    const home = await servers.home();
    const databaseUrl = await servers.database('prepared');
    const pool = poolFor(databaseUrl, { max: 2 });
    servers.andClose(() => pool.end());
    const server = await servers.start({
      home,
      env: { AMTSWEG_DEMO: '0', DATABASE_URL: databaseUrl },
    });
    const { url } = await server.address();
    const api = await servers.api(server, home, { patienceMs: 60_000 });
    return new Office(servers, browser, home, databaseUrl, server, url, api, pool);
  }

  /** Somebody sits down at a browser of their own. */
  async desk(user: string, path: string, options: DeskOptions = {}): Promise<Desk> {
    const desk = await Desk.open(this.browser, this.origin, user, path, options);
    this.#desks.push(desk);
    return desk;
  }

  /** Everybody goes home; what went wrong in anybody's browser since the last time. */
  async endOfDay(): Promise<string[]> {
    const desks = this.#desks.splice(0);
    for (const desk of desks) await desk.close();
    return desks.flatMap(({ user, faults }) => faults.map((fault) => `${user}: ${fault}`));
  }

  /** Opens a case as the applicant of a journey does, has it worked on, and answers the task that is then open; `written` is what stands otherwise in their form. */
  async paper(
    procedure: string,
    opened: string,
    done: readonly Done[] = [],
    written: JsonObject = {},
  ): Promise<Paper> {
    const form = { ...formOf(procedure), ...written };
    const { caseId } = await this.command(APPLICANT, '/api/v1/cases', { procedure, form });
    for (const step of done) await this.complete((await this.#open(caseId, step.task)).taskId, step);
    return this.#open(caseId, opened);
  }

  /** Does a task over the API, as somebody does it at a desk that is not looked at. */
  async complete(taskId: string, { by, outcome, data = {} }: Done): Promise<void> {
    await this.command(by, `/api/v1/tasks/${taskId}/claim`, {});
    await this.command(by, `/api/v1/tasks/${taskId}/complete`, { outcome, data });
  }

  /** Sends a command over the API. */
  command(user: string, path: string, body: JsonObject): Promise<{ caseId: string }> {
    this.#commands += 1;
    return this.api.command(user, path, body, `office-${this.#commands}`);
  }

  /** The case as the lead sees it, over the API. */
  get cases(): CaseDesk {
    return this.#cases;
  }

  /** Kills the server with SIGKILL. */
  async kill(): Promise<void> {
    await this.server.end('SIGKILL');
  }

  /** Starts the killed server anew where it was. */
  async revive(): Promise<void> {
    this.server = await this.servers.start({
      home: this.home,
      env: { AMTSWEG_DEMO: '0', DATABASE_URL: this.databaseUrl, PORT: new URL(this.origin).port },
    });
  }

  async close(): Promise<void> {
    await this.endOfDay();
    await this.servers.close();
  }

  async #open(caseId: string, activity: string): Promise<Paper> {
    const isIt = (task: { activity: string; state: string }): boolean =>
      task.activity === activity && ['open', 'claimed'].includes(task.state);
    const view = await this.#cases.readUntil(caseId, ({ tasks }) => tasks.some(isIt), activity);
    const task = view.tasks.find(isIt);
    if (task === undefined) throw new Error(`${LEAD} sees no task ${activity}`);
    const { taskId, label } = task;
    const path = `/vorgaenge/${caseId}?aufgabe=${taskId}`;
    return { caseId, caseNumber: view.caseNumber, taskId, label, path };
  }
}

/** The form of the first journey of a procedure. */
function formOf(key: string): JsonObject {
  const journeys: readonly Journey[] =
    catalogue.find(({ procedure }) => procedure.key === key)?.journeys ?? [];
  const [first] = journeys;
  if (first === undefined) throw new Error(`there is no journey of ${key}`);
  return first.form;
}
