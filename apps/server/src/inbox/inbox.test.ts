import { randomUUID } from 'node:crypto';
import { CaseStory } from '../testing/case-story.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const CLERK = 's.krueger';
const LEAD = 'd.lindner';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

const ids = (answer: { readonly body: { readonly items: readonly { readonly taskId: string }[] } }) =>
  answer.body.items.map((one) => one.taskId);

describe('the list is right the moment a command returns', () => {
  test('a claimed task leaves the group and lies with whoever claimed it', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    const list = async (basket: string) =>
      ids(await server.api.get(`/api/v1/tasks?basket=${basket}&limit=200`, CLERK));
    const { mine, groups, all } = (await server.api.get('/api/v1/tasks/counters', CLERK)).body as Record<
      string,
      number
    >;
    expect(await list('groups')).toContain(taskId);
    await server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK);
    expect(await list('groups')).not.toContain(taskId);
    expect(await list('mine')).toContain(taskId);
    const after = await server.api.get('/api/v1/tasks/counters', CLERK);
    expect(after.body).toMatchObject({
      mine: (mine ?? NaN) + 1,
      groups: (groups ?? NaN) - 1,
      all,
      substitution: 0,
      followUps: 0,
    });
  });

  test('a row names who applied, and how', async () => {
    const story = await CaseStory.open(server);
    const row = await server.api.get(`/api/v1/tasks/${await story.task('formalCheck')}`, CLERK);
    expect(row.body).toMatchObject({
      channel: 'online',
      applicantName: 'Aylin Marie Öztürk-Lindemann',
      party: 'Aylin Marie Öztürk-Lindemann',
      basket: 'post',
      forName: null,
    });
  });

  test.each(['due', 'priority', 'age'])('all pages by %s are every task once', async (sort) => {
    const whole = ids(await server.api.get(`/api/v1/tasks?sort=${sort}&limit=200`, LEAD));
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const at = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await server.api.get(`/api/v1/tasks?sort=${sort}&limit=1${at}`, LEAD);
      walked.push(...ids(page));
      cursor = page.body.next as string | null;
    }
    expect(walked).toEqual(whole);
    expect(whole.length).toBeGreaterThan(1);
  });
});

test('facets name their values in German and count what the list then holds', async () => {
  await CaseStory.open(server);
  const { body } = await server.api.get('/api/v1/tasks/facets?basket=all', CLERK);
  expect(body.procedures).toContainEqual(
    expect.objectContaining({ key: 'meldebescheinigung', name: 'Meldebescheinigung' }),
  );
  expect(body.units).toContainEqual(expect.objectContaining({ key: '32.1', name: 'Bürgeramt' }));
  expect(body.channels).toContainEqual(expect.objectContaining({ key: 'online', name: 'Online' }));
  expect(body.due.map((one: { key: string }) => one.key)).toEqual([
    'overdue',
    'today',
    'week',
    'later',
    'none',
  ]);
  for (const { key, count } of body.milestones as { key: string; count: number }[])
    expect(ids(await server.api.get(`/api/v1/tasks?milestone=${key}&limit=200`, CLERK))).toHaveLength(count);
});

test('a case in which the applicant is asked for something waits, and says for whom', async () => {
  const story = await CaseStory.open(server);
  const waiting = async () =>
    (await server.api.get('/api/v1/waiting?limit=200', CLERK)).body.items as { caseId: string }[];
  expect((await waiting()).map((one) => one.caseId)).not.toContain(story.caseId);
  const before = (await server.api.get('/api/v1/tasks/counters', CLERK)).body.waiting as number;
  await story.complete('formalCheck', 'incomplete', {
    missing: [{ item: 'Ausweis', reason: '§ 26 Abs. 2 VwVfG' }],
  });
  await story.runServices();
  expect(await waiting()).toContainEqual(
    expect.objectContaining({
      caseId: story.caseId,
      party: 'Aylin Marie Öztürk-Lindemann',
      waitingFor: 'applicant',
      nextClock: expect.objectContaining({ lastDay: expect.any(String) }),
    }),
  );
  expect((await server.api.get('/api/v1/tasks/counters', CLERK)).body.waiting).toBe(before + 1);
});

describe('one act on many tasks', () => {
  test('each task has its own result: done, taken by somebody else, of no concern, unknown', async () => {
    const [free, taken, foreign] = await Promise.all([1, 2, 3].map(() => CaseStory.open(server)));
    const mine = await free!.task('formalCheck');
    const theirs = await taken!.task('formalCheck');
    await server.api.post(`/api/v1/tasks/${theirs}/claim`, LEAD);
    await foreign!.complete('formalCheck', 'complete');
    const match = await foreign!.task('registerMatch');
    const unknown = randomUUID();
    const taskIds = [mine, theirs, unknown, match, mine];
    const { body } = await server.api.post('/api/v1/tasks/bulk', CLERK, { taskIds, act: 'claim' });
    expect(body.results).toMatchObject([
      { taskId: mine, done: true, code: null, detail: null },
      { taskId: theirs, done: false, code: 'task-claimed' },
      { taskId: unknown, done: false, code: 'task-not-found' },
      { taskId: match, done: true },
      { taskId: mine, done: true },
    ]);
    const history = await server.api.get(`/api/v1/cases/${free!.caseId}/history`, CLERK);
    expect(history.body.items.filter((one: { act: string }) => one.act === 'claimTask')).toHaveLength(1);
  });

  test('sent twice with one key it gets the same results, also where it would go otherwise now', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => CaseStory.open(server)));
    const taskIds = [await one!.task('formalCheck'), await two!.task('formalCheck')];
    await server.api.post(`/api/v1/tasks/${taskIds[1]}/claim`, LEAD);
    const headers = { 'idempotency-key': randomUUID() };
    const send = (body: object) => server.api.post('/api/v1/tasks/bulk', CLERK, body, headers);
    const request = { taskIds, act: 'claim' };
    const first = await send(request);
    await server.api.post(`/api/v1/tasks/${taskIds[1]}/release`, LEAD);
    expect((await send(request)).body).toEqual(first.body);
    expect(first.body.results.map((result: { done: boolean }) => result.done)).toEqual([true, false]);
    expect((await send({ ...request, act: 'release' })).body.type).toBe(
      'urn:amtsweg:problem:idempotency-key-reused',
    );
  });

  test('two at once with one key do every step once and answer alike', async () => {
    const stories = await Promise.all([1, 2, 3].map(() => CaseStory.open(server)));
    const taskIds = await Promise.all(stories.map((story) => story.task('formalCheck')));
    const headers = { 'idempotency-key': randomUUID() };
    const request = { taskIds, act: 'assign', user: CLERK };
    const [first, second] = await Promise.all(
      [1, 2].map(() => server.api.post('/api/v1/tasks/bulk', LEAD, request, headers)),
    );
    expect(first?.body).toEqual(second?.body);
    expect(first?.body.results.every((result: { done: boolean }) => result.done)).toBe(true);
    for (const story of stories) expect((await story.view(CLERK)).body.revision).toBe(2);
  });

  test('a transfer takes the tasks to the other post', async () => {
    const story = await CaseStory.open(server);
    const taskIds = [await story.task('formalCheck')];
    const request = { taskIds, act: 'transfer', post: '32.1/lead', reason: 'Sache der Leitung' };
    const { body } = await server.api.post('/api/v1/tasks/bulk', LEAD, request);
    expect(body.results).toEqual([{ taskId: taskIds[0], done: true, code: null, detail: null }]);
    expect((await server.api.get(`/api/v1/tasks/${taskIds[0]}`, LEAD)).body.post).toBe('32.1/lead');
  });

  test.each([
    [{ act: 'assign' }, 'bulk-incomplete'],
    [{ act: 'transfer', post: '32.1/lead' }, 'bulk-incomplete'],
    [{ act: 'assign', user: 'b.ozturk' }, 'delegate-forbidden'],
    [{ act: 'delete' }, 'request-invalid'],
    [{ act: 'claim', taskIds: [] }, 'request-invalid'],
    [{ act: 'claim', taskIds: ['x'] }, 'request-invalid'],
    [{ act: 'claim', taskIds: Array.from({ length: 201 }, () => randomUUID()) }, 'request-invalid'],
  ])('%j is refused as a whole', async (request, code) => {
    const answer = await server.api.post('/api/v1/tasks/bulk', CLERK, {
      taskIds: [randomUUID()],
      ...request,
    });
    expect(answer.body.type).toBe(`urn:amtsweg:problem:${code}`);
  });
});
