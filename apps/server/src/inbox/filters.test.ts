import { randomUUID } from 'node:crypto';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const CLERK = 's.krueger';
const LEAD = 'd.lindner';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

const save = (as: string, body: object) => server.api.post('/api/v1/filters', as, body);
const names = async (as: string) =>
  ((await server.api.get('/api/v1/filters', as)).body.items as { name: string }[]).map((one) => one.name);

test('a filter is saved, changed and deleted by whom it belongs to', async () => {
  const saved = await save(CLERK, { name: 'Eilig', query: { basket: 'mine', sort: 'priority' } });
  expect([saved.status, saved.body]).toEqual([
    201,
    {
      filterId: expect.any(String),
      name: 'Eilig',
      query: { basket: 'mine', sort: 'priority' },
      shared: null,
      own: true,
    },
  ]);
  const address = `/api/v1/filters/${saved.body.filterId as string}`;
  const body = { name: 'Sehr eilig', query: { due: 'today' } };
  expect((await server.api.send('PUT', address, { as: LEAD, body })).status).toBe(404);
  expect((await server.api.send('PUT', address, { as: CLERK, body })).body).toMatchObject(body);
  expect(await names(CLERK)).toContain('Sehr eilig');
  expect(await names(LEAD)).not.toContain('Sehr eilig');
  expect((await server.api.send('DELETE', address, { as: LEAD })).status).toBe(404);
  expect((await server.api.send('DELETE', address, { as: CLERK })).status).toBe(204);
  expect((await server.api.send('DELETE', address, { as: CLERK })).status).toBe(404);
});

test('a lead shares with the units they lead, and a clerk of the unit sees it but cannot change it', async () => {
  const filter = { name: 'Für alle im Bürgeramt', query: { unit: '32.1' }, shared: '32.1' };
  expect((await save(CLERK, filter)).body.type).toBe('urn:amtsweg:problem:filter-share-forbidden');
  expect((await save(LEAD, { ...filter, shared: '99.9' })).status).toBe(403);
  expect((await save(LEAD, filter)).status).toBe(201);
  const { body } = await server.api.get('/api/v1/filters', CLERK);
  expect(body.items).toContainEqual(expect.objectContaining({ ...filter, own: false }));
  expect(await names('k.wenzel')).not.toContain(filter.name);
});

test('names are unique for each person, in any case of letters', async () => {
  expect((await save(CLERK, { name: 'Doppelt', query: {} })).status).toBe(201);
  const again = await save(CLERK, { name: 'DOPPELT', query: {} });
  expect([again.status, again.body.type]).toEqual([409, 'urn:amtsweg:problem:filter-name-taken']);
  expect((await save(LEAD, { name: 'Doppelt', query: {} })).status).toBe(201);
});

test.each([
  { basket: 'x' },
  { cursor: 'abc' },
  { limit: '5' },
  { unknown: '1' },
  { text: 5 },
  { due: ['today'] },
  { unit: { a: 1 } },
])('a query that the list would not take is not saved: %j', async (query) => {
  expect((await save(CLERK, { name: randomUUID(), query })).body.type).toBe(
    'urn:amtsweg:problem:request-invalid',
  );
});

test('nobody keeps more than 50, not even by saving at the same time', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, at) => save('l.petersen', { name: `Filter ${at}`, query: {} })),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
  expect(answers.filter(({ body }) => body.type === 'urn:amtsweg:problem:filter-limit')).toHaveLength(10);
});
