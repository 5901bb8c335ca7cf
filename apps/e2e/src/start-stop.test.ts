import { townPlans } from '@amtsweg/demo';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { catalogue, organisation } from '@amtsweg/workflows';
import type { ApiClient } from './api/api-client.js';
import type { CaseView } from './journeys/case-view.js';
import { LEAD } from './journeys/staff.js';
import type { ProcessEnd } from './server/server-process.js';
import { eventually } from './testing/eventually.js';
import { descendantsOf, living, processesOn } from './testing/processes.js';
import { TestServers } from './testing/test-servers.js';

interface CaseRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly milestone: string;
}

interface TaskRow {
  readonly unit: string;
}

/** The demo town has this many cases. */
const TOWN = townPlans(new Date()).length;
const stackTrace = /^\s+at /m;
const servers = new TestServers();

afterAll(() => servers.close());

async function listCases(api: ApiClient): Promise<readonly CaseRow[]> {
  const { items } = await api.get<{ items: CaseRow[] }>('r.auditor', '/api/v1/cases?limit=200');
  return items;
}

describe('an installation on its first day', () => {
  let home: string;
  let output: string;
  let url: string;
  let cases: readonly CaseRow[];
  let views: readonly CaseView[];
  let tasks: readonly TaskRow[];
  let pdfs: readonly string[];
  let end: ProcessEnd;
  let left: readonly number[];

  beforeAll(async () => {
    home = await servers.home();
    const server = await servers.start({ home });
    const api = await servers.api(server, home);
    ({ url } = await server.address());
    cases = await listCases(api);
    views = await Promise.all(cases.map(({ caseId }) => api.get<CaseView>(LEAD, `/api/v1/cases/${caseId}`)));
    tasks = (await api.get<{ items: TaskRow[] }>(LEAD, '/api/v1/tasks?limit=200')).items;
    pdfs = await Promise.all(
      views.flatMap(({ caseId, documents }) =>
        documents
          .filter(({ origin }) => origin === 'issued')
          .map(async ({ documentId }) => {
            const path = `/api/v1/cases/${caseId}/documents/${documentId}`;
            const { bytes } = await api.download(LEAD, path);
            return Buffer.from(bytes.subarray(0, 5)).toString('latin1');
          }),
      ),
    );
    const before = [...descendantsOf(server.pid ?? 0), ...processesOn(home)];
    end = await server.end('SIGINT');
    output = server.output;
    left = [...living(before), ...processesOn(home)];
  });

  test('prints its address and the demo log-ins', () => {
    expect(output).toContain(`Amtsweg läuft: ${url}\n`);
    expect(output).toMatch(/Passwort für alle: amtsweg/);
    for (const user of ['s.krueger', 't.brandt', 'd.lindner', 'p.designer', 'r.auditor', 'v.admin']) {
      expect(output).toContain(user);
    }
    expect(output).not.toMatch(stackTrace);
  });

  test('has a demo town with a case in every stage', () => {
    expect(cases.length).toBe(TOWN);
    const milestones = new Set(cases.map(({ milestone }) => milestone));
    for (const milestone of ['submitted', 'checked', 'approved', 'issued', 'closed'])
      expect(milestones).toContain(milestone);
    const clocks = new Set(views.flatMap((view) => view.clocks.map(({ state }) => state)));
    expect(clocks).toEqual(new Set(['running', 'suspended', 'pending', 'exceeded', 'fired', 'stopped']));
  });

  test('has open tasks for every unit that decides', () => {
    const deciding = new Set(catalogue.map(({ procedure }) => procedure.unit));
    const units = new Set(tasks.map(({ unit }) => unit));
    for (const unit of deciding) expect(units).toContain(unit);
  });

  test('has issued documents that are PDFs', () => {
    expect(pdfs.length).toBeGreaterThan(10);
    expect(new Set(pdfs)).toEqual(new Set(['%PDF-']));
  });

  test('ends at Ctrl-C with nothing left running', () => {
    expect(end).toEqual({ code: 0, signal: null });
    expect(left).toEqual([]);
  });

  test('starts right after a kill -9 with all that it had, and makes no second town', async () => {
    const copy = await servers.copyOf(home);
    const killed = await servers.start({ home: copy });
    const api = await servers.api(killed, copy);
    const [first] = cases;
    const note = { text: 'Vermerk vor dem Absturz' };
    await api.command(LEAD, `/api/v1/cases/${first?.caseId ?? ''}/notes`, note, 'before-the-crash');
    await killed.end('SIGKILL');
    const second = await servers.start({ home: copy });
    const after = await servers.api(second, copy);
    expect((await listCases(after)).length).toBe(TOWN);
    const view = await after.get<{ notes: unknown[] }>(LEAD, `/api/v1/cases/${first?.caseId ?? ''}`);
    expect(view.notes).toContainEqual(expect.objectContaining(note));
    expect(second.output).not.toContain('Musterstadt wird angelegt');
  });

  test('takes one Ctrl-C from the terminal and one from npm for the same wish', async () => {
    const copy = await servers.copyOf(home);
    const server = await servers.start({ home: copy });
    process.kill(server.pid ?? 0, 'SIGINT');
    await server.prints(/wird beendet/);
    expect(await server.end('SIGINT')).toEqual({ code: 0, signal: null });
    expect(server.output).not.toMatch(stackTrace);
    expect(processesOn(copy)).toEqual([]);
  });

  test('refuses the data of another PostgreSQL in one sentence', async () => {
    const copy = await servers.copyOf(home);
    await writeFile(join(copy, 'postgres', 'PG_VERSION'), '17\n');
    const server = servers.launch({ home: copy });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output).toMatch(/Datenordner .* stammt von PostgreSQL 17, .* Bitte /);
    expect(server.output).not.toMatch(stackTrace);
    expect(await readFile(join(copy, 'postgres', 'PG_VERSION'), 'utf8')).toBe('17\n');
  });
});

describe('a first start that is cut off', () => {
  test.each(['SIGKILL', 'SIGINT'] as const)(
    'by %s leaves a town that the next start completes',
    async (signal) => {
      const home = await servers.home();
      const cutOff = servers.launch({ home });
      await cutOff.prints(/Musterstadt wird angelegt/);
      await pause(300 + Math.random() * 700);
      const before = descendantsOf(cutOff.pid ?? 0);
      await cutOff.end(signal);
      expect(cutOff.output).not.toContain('Amtsweg läuft');
      const second = await servers.start({ home });
      expect(living(before)).toEqual([]);
      const api = await servers.api(second, home);
      expect(await listCases(api)).toHaveLength(TOWN);
      const { items } = await api.get<{ items: unknown[] }>(LEAD, '/api/v1/units');
      expect(items).toHaveLength(organisation.units.length);
      await second.end('SIGINT');
      await eventually(
        () => processesOn(home),
        (left) => left.length === 0,
      );
    },
  );
});
