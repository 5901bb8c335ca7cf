import { CaseStory } from '../testing/case-story.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const CLERK = 's.krueger';

let server: TestServer;
let story: CaseStory;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  story = await CaseStory.open(server);
}, 60_000);
afterAll(() => server.stop());

const search = (text: string, purpose?: string, as = CLERK) =>
  server.api.get(
    `/api/v1/search?text=${encodeURIComponent(text)}${purpose === undefined ? '' : `&purpose=${encodeURIComponent(purpose)}`}`,
    as,
  );

async function log(): Promise<
  readonly { searched: string; purpose: string; derived: boolean; shown: string[] }[]
> {
  const { rows } = await server.office.owner.query<Awaited<ReturnType<typeof log>>[number]>(
    'select searched, purpose, derived, shown from access_log order by entry_id',
  );
  return rows;
}

test('whoever looks for a person in secret files says why, and it is kept', async () => {
  const before = (await log()).length;
  const refused = await search('oeztuerk');
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    type: 'urn:amtsweg:problem:purpose-missing',
    detail: expect.stringContaining('§ 7 BMG'),
  });
  expect(await log()).toHaveLength(before);
  const found = await search('oeztuerk', 'Anruf der Antragstellerin');
  expect(found.body.items).toEqual([
    expect.objectContaining({
      caseId: story.caseId,
      matched: 'person',
      procedureName: 'Meldebescheinigung',
      party: 'Aylin Marie Öztürk-Lindemann',
    }),
  ]);
  expect((await log()).slice(before)).toEqual([
    { searched: 'oeztuerk', purpose: 'Anruf der Antragstellerin', derived: false, shown: [story.caseId] },
  ]);
});

test('a search by case number needs no purpose and is not kept', async () => {
  const before = (await log()).length;
  const { caseNumber } = story.opened.body as { caseNumber: string };
  const found = await search(caseNumber);
  expect(found.body.items).toEqual([
    expect.objectContaining({ caseId: story.caseId, matched: 'caseNumber' }),
  ]);
  expect(await log()).toHaveLength(before);
});

test('a search for a person that finds nothing is kept with the purpose that the work gives it', async () => {
  expect((await search('Niemand')).body).toEqual({ items: [], next: null });
  expect((await log()).at(-1)).toMatchObject({ searched: 'Niemand', derived: true, shown: [] });
});

test('what is kept cannot be changed, not even by the owner', async () => {
  await search('Niemand');
  for (const sql of ['update access_log set searched = 1', 'delete from access_log', 'truncate access_log'])
    await expect(server.office.owner.query(sql)).rejects.toThrow(/append-only/);
});

test('whoever works elsewhere finds nothing, and is told nothing of secrets', async () => {
  const answer = await search('oeztuerk', undefined, 'k.wenzel');
  expect([answer.status, answer.body]).toEqual([200, { items: [], next: null }]);
});

test.each(['', ' ', 'a', '%%', '--'])('%j is too little to search for', async (text) => {
  expect((await search(text)).body.type).toBe('urn:amtsweg:problem:search-too-short');
});
