import { setTimeout as pause } from 'node:timers/promises';
import type { MachineConfig } from '@amtsweg/engine';
import type { ApiClient } from '../api/api-client.js';
import type { CaseView, HistoryLine, HistoryPage, IncidentView } from './case-view.js';
import { machineFacts, type MachineFacts } from './machine-facts.js';
import { LEAD } from './staff.js';

/** A case has this long to get where it has to get by the server's own work. */
const PATIENCE_MS = 90_000;
const POLL_MS = [20, 40, 80, 160];

/** Looks at cases from outside: reads them, and waits until the server has done its part. */
export class CaseDesk {
  readonly #machines = new Map<string, Promise<MachineFacts>>();

  constructor(private readonly api: ApiClient) {}

  /** The machine of a procedure, as the API publishes it. */
  machine(procedure: string): Promise<MachineFacts> {
    const known = this.#machines.get(procedure);
    if (known !== undefined) return known;
    const read = this.api
      .get<{ machine: MachineConfig }>(null, `/api/v1/procedures/${procedure}/machine`)
      .then(({ machine }) => machineFacts(machine));
    this.#machines.set(procedure, read);
    return read;
  }

  /** Reads a case as the lead of its unit. */
  read(caseId: string): Promise<CaseView> {
    return this.api.get(LEAD, `/api/v1/cases/${caseId}`);
  }

  /** Reads a case until it is as wanted. Throws with where it stands and what hinders it when it does not get there. */
  async readUntil(caseId: string, wanted: (view: CaseView) => boolean, what: string): Promise<CaseView> {
    const deadline = performance.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt += 1) {
      const view = await this.read(caseId);
      if (wanted(view)) return view;
      if (performance.now() > deadline) throw await this.#stuck(view, what);
      await pause(POLL_MS[Math.min(attempt, POLL_MS.length - 1)]);
    }
  }

  /** The whole history of a case. */
  async history(caseId: string): Promise<HistoryLine[]> {
    const lines: HistoryLine[] = [];
    for (let after: number | null = 0; after !== null;) {
      const page: HistoryPage = await this.api.get(
        LEAD,
        `/api/v1/cases/${caseId}/history?after=${after}&limit=500`,
      );
      lines.push(...page.items);
      after = page.next;
    }
    return lines;
  }

  async #stuck(view: CaseView, what: string): Promise<Error> {
    const { items } = await this.api.get<{ items: readonly IncidentView[] }>('v.admin', '/api/v1/incidents');
    const incidents = items.filter(({ caseId }) => caseId === view.caseId).map(({ error }) => error);
    const states = view.states.map(({ path }) => path).join();
    return new Error(
      `${view.caseNumber} stands in ${states} and does not get to ${what}; incidents: [${incidents.join('; ')}]`,
    );
  }
}
