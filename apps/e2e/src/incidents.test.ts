import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { poolFor } from '@amtsweg/pg';
import type { Procedure } from '@amtsweg/procedure';
import type { Pool } from 'pg';
import { ApiClient } from './api/api-client.js';
import type { CaseView, IncidentView } from './journeys/case-view.js';
import { planJourneys } from './journeys/plan-journeys.js';
import { runJourneys } from './journeys/run-journeys.js';
import { LEAD } from './journeys/staff.js';
import { eventually } from './testing/eventually.js';
import { MortalServer } from './testing/mortal-server.js';
import { TestServers } from './testing/test-servers.js';
import { timelessEntries } from './testing/timeless-entries.js';

const servers = new TestServers();

afterAll(() => servers.close());

const plan = planJourneys(timelessEntries, false).filter(
  ({ procedure, journey }) => procedure.key === 'meldebescheinigung' && journey.ending === 'closed',
);

/** A procedure whose papers have no title: the renderer refuses a PDF that no screen reader can announce. */
function withoutTitles(procedure: Procedure): Procedure {
  const documents = Object.entries(procedure.documents).map(([name, spec]) => [name, { ...spec, title: '' }]);
  return { ...procedure, documents: Object.fromEntries(documents) };
}

function hashOf(procedure: Procedure): string {
  return contentHash(procedure as unknown as JsonObject);
}

/** Lets the next attempt be the last one, now: the pauses between eight of them come to half an hour. */
async function toTheLastAttempt(owner: Pool): Promise<void> {
  const failed = await eventually(
    async () =>
      (await owner.query<{ id: string }>('select id from graphile_worker.jobs where last_error is not null'))
        .rows,
    (jobs) => jobs.length > 0,
  );
  await owner.query('select graphile_worker.reschedule_jobs($1::bigint[], run_at := now(), attempts := 7)', [
    failed.map(({ id }) => id),
  ]);
}

async function incidentsOf(api: ApiClient): Promise<readonly IncidentView[]> {
  return (await api.get<{ items: IncidentView[] }>('v.admin', '/api/v1/incidents')).items;
}

test('a document that cannot be typeset is an incident, and issued once it is mended and tried again', async () => {
  const [{ procedure }] = plan as [(typeof plan)[number]];
  const home = await servers.home();
  const env = { DATABASE_URL: await servers.database('prepared') };
  const owner = poolFor(env.DATABASE_URL, { max: 1 });
  servers.andClose(() => owner.end());
  const server = new MortalServer(() => servers.launch({ home, env }));
  await server.address();
  const broken = withoutTitles(procedure);
  await registerProcedures(owner, [{ procedure: broken, hash: hashOf(broken) }], new Date());

  const api = new ApiClient({
    home,
    address: () => server.address(),
    patienceMs: 30_000,
    signal: servers.closing,
  });
  const walking = runJourneys(plan, { api, atOnce: 1, run: 'incident' });
  await toTheLastAttempt(owner);
  const [incident] = await eventually(
    () => incidentsOf(api),
    (incidents) => incidents.length > 0,
  );
  expect(incident).toMatchObject({ attempts: 8, error: expect.stringContaining('could not be typeset') });
  const view = await api.get<CaseView>(LEAD, `/api/v1/cases/${incident?.caseId ?? ''}`);
  expect(view).toMatchObject({ status: 'active', documents: [] });

  // Mended as a new installation would mend it: the version itself, and processes that have not read it yet.
  await owner.query('update amtsweg.procedure_version set document = $2 where hash = $1', [
    hashOf(broken),
    JSON.stringify(procedure),
  ]);
  await server.killAndStart();
  await api.command('v.admin', `/api/v1/incidents/${incident?.incidentId ?? ''}/retry`, {}, 'retry');
  const [walked] = await walking;
  expect(walked?.fault).toBeNull();
  expect(walked?.caseId).toBe(incident?.caseId);
  expect(await incidentsOf(api)).toEqual([]);
});
