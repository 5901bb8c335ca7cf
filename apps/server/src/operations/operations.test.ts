import { CaseStory } from '../testing/case-story.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const ADMIN = 'v.admin';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api', env: { AMTSWEG_TEST_CLOCK: '1' } });
}, 60_000);
afterAll(() => server.stop());

describe('an incident', () => {
  test('is listed, retried once, and gone then', async () => {
    const { caseId } = await CaseStory.open(server);
    const { rows } = await server.office.owner.query<{ id: string }>(
      `insert into amtsweg.incident (case_id, source, job, error, attempts, state, occurred_at)
       values ($1, 'issue:3', $2, 'Error: no font', 8, 'open', now()) returning incident_id as id`,
      [caseId, { kind: 'service', caseId, invocation: 'issue', seq: 3 }],
    );
    const id = rows[0]?.id ?? '';
    const { body } = await server.api.get('/api/v1/incidents', ADMIN);
    expect(body.items).toMatchObject([{ incidentId: id, caseId, error: 'Error: no font', attempts: 8 }]);
    expect((await server.api.post(`/api/v1/incidents/${id}/retry`, ADMIN)).status).toBe(202);
    const again = await server.api.post(`/api/v1/incidents/${id}/retry`, ADMIN);
    expect([again.status, again.body.type]).toEqual([404, 'urn:amtsweg:problem:incident-not-found']);
    expect((await server.api.get('/api/v1/incidents', ADMIN)).body.items).toEqual([]);
    const jobs = await server.office.owner.query(
      `select 1 from graphile_worker.jobs where key = '${caseId}:3:issue'`,
    );
    expect(jobs.rowCount).toBe(1);
  });
});

describe('the clock of a test installation', () => {
  const put = (body: object) => server.api.send('PUT', '/test/clock', { body });

  test('the terminal says that time is not real', () => {
    expect(server.output()).toContain('Die Zeit dieser Installation ist einstellbar');
  });

  test('stands where it is put', async () => {
    expect((await put({ at: '2026-12-24T12:00:00+01:00' })).body).toEqual({ at: '2026-12-24T11:00:00.000Z' });
    expect((await server.api.get('/test/clock')).body).toEqual({ at: '2026-12-24T11:00:00.000Z' });
    const { caseId } = await CaseStory.open(server);
    const { body } = await server.api.get(`/api/v1/cases/${caseId}`, 's.krueger');
    expect(body).toMatchObject({ receivedOn: '2026-12-24' });
  });

  test.each([
    {},
    { at: 'morgen' },
    { at: 1 },
    { at: '2026-12-24' },
    { at: '2026-12-24T12:00:00' },
    { at: '2026-02-30T12:00:00Z' },
    { at: '+275760-09-13T00:00:00Z' },
    { at: '0000-01-01T00:00:00Z' },
    { at: '2026-12-24T12:00:00Z', until: 'x' },
  ])('is not put to %j', async (body) => {
    expect((await put(body)).status).toBe(400);
  });
});
