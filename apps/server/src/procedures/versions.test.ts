import { registerProcedures } from '@amtsweg/cases-store';
import { contentHash } from '@amtsweg/audit-store';
import { catalogue } from '@amtsweg/workflows';
import type { JsonObject } from '@amtsweg/kernel';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const KEY = 'meldebescheinigung';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

test('a case that began before the service was changed is shown in the words it began with', async () => {
  const today = await server.api.get(`/api/v1/procedures/${KEY}`);
  const procedure = catalogue.find((found) => found.procedure.key === KEY)?.procedure;
  if (procedure === undefined) throw new Error(`the catalogue lacks ${KEY}`);
  const changed = { ...procedure, name: 'Bescheinigung aus dem Melderegister' };
  const hash = contentHash(changed as unknown as JsonObject);
  await registerProcedures(server.office.owner, [{ procedure: changed, hash }], new Date());

  const before = await server.api.get(`/api/v1/procedures/${KEY}?hash=${today.body.hash}`);
  expect(before.body).toEqual(today.body);
  const since = await server.api.get(`/api/v1/procedures/${KEY}`);
  expect(since.body).toMatchObject({ hash, name: changed.name, version: 2 });
  const machine = await server.api.get(`/api/v1/procedures/${KEY}/machine?hash=${today.body.hash}`);
  expect(machine.body).toMatchObject({ hash: today.body.hash, version: 1 });
});

test('a version of another service is none of this one', async () => {
  const { body: other } = await server.api.get('/api/v1/procedures/hundesteuer-anmelden');
  const { status, body } = await server.api.get(`/api/v1/procedures/${KEY}?hash=${other.hash}`);
  expect(status).toBe(404);
  expect(body.type).toMatch(/procedure-unknown$/u);
  expect(body.detail).toMatch(/mit der Fassung .* gibt es nicht/u);
});

test.each(['', 'heute', 'A'.repeat(64), '0'.repeat(65)])('„%s“ is no version', async (hash) => {
  const { status } = await server.api.get(`/api/v1/procedures/${KEY}?hash=${hash}`);
  expect(status).toBe(400);
});
