import { runService } from '@amtsweg/cases-shell';
import type { Answer } from './api-client.js';
import { certificateForm, certificateRequest, registerEntry } from './certificate.js';
import type { TestServer } from './test-server.js';

/** A certificate of residence on its way, over HTTP; services run when the test says so. */
export class CaseStory {
  private constructor(
    readonly server: TestServer,
    readonly caseId: string,
    readonly opened: Answer,
  ) {}

  /** Opens a case as a citizen. */
  static async open(server: TestServer, form: object = {}, as = 'b.ozturk'): Promise<CaseStory> {
    const request = { ...certificateRequest, form: { ...certificateForm, ...form } };
    const opened = await server.api.post('/api/v1/cases', as, request);
    return new CaseStory(server, opened.body.caseId as string, opened);
  }

  view(as: string): Promise<Answer> {
    return this.server.api.get(`/api/v1/cases/${this.caseId}`, as);
  }

  /** The id of the open task of an activity. */
  async task(activity: string): Promise<string> {
    const { rows } = await this.server.office.pool.query<{ id: string }>(
      `select task_id as id from task where case_id = $1 and activity = $2 and state in ('open', 'claimed')`,
      [this.caseId, activity],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error(`no open task ${activity}`);
    return id;
  }

  /** Claims and completes a task. */
  async complete(activity: string, outcome: string, data: object = {}, as = 's.krueger'): Promise<Answer> {
    const id = await this.task(activity);
    const claimed = await this.server.api.post(`/api/v1/tasks/${id}/claim`, as);
    if (claimed.status !== 200) throw new Error(claimed.text);
    const done = await this.server.api.post(`/api/v1/tasks/${id}/complete`, as, { outcome, data });
    if (done.status !== 200) throw new Error(done.text);
    return done;
  }

  /** Goes on until the certificate is signed and waits to be typeset. */
  async sign(blockNotice = false): Promise<void> {
    await this.complete('formalCheck', 'complete');
    await this.complete('registerMatch', 'found', { ...registerEntry, blockNotice });
    const today = new Date().toISOString().slice(0, 10);
    await this.complete('payment', 'paid', { receivedOn: today }, 'k.wenzel');
    await this.complete('signature', 'signed');
  }

  /** Runs the services that are waiting; `rounds` bounds how often their results start new ones. */
  async runServices(rounds = 10): Promise<void> {
    this.server.office.clock.moveTo(new Date());
    for (let round = 0; round < rounds; round += 1) {
      const { rows } = await this.server.office.pool.query<{ invocation: string; seq: number }>(
        `select invocation, started_seq as seq from service_call where case_id = $1 and state = 'running'`,
        [this.caseId],
      );
      if (rows.length === 0) return;
      for (const job of rows) await runService(this.server.office, { caseId: this.caseId, ...job });
    }
  }
}
