import { Browser } from '../testing/browser.js';
import { CaseStory } from '../testing/case-story.js';
import { eventually } from '../testing/eventually.js';
import { Follower } from '../testing/follower.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

test('a claim is seen by a colleague who has the list open', async () => {
  const { caseId } = await CaseStory.open(server);
  const story = { caseId, task: await taskOf(caseId) };
  const colleague = await Follower.of(server, 'd.lindner');
  expect(colleague.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(colleague.headers.get('x-accel-buffering')).toBe('no');
  expect(colleague.headers.get('cache-control')).toContain('no-store');
  expect((await server.api.post(`/api/v1/tasks/${story.task}/claim`, 's.krueger')).status).toBe(200);
  await eventually(() => colleague.cases().includes(caseId));
  const told = colleague.events.filter(({ data }) => data.cases?.includes(caseId));
  expect(told[0]).toEqual({
    id: expect.any(Number),
    event: 'change',
    data: { cases: [caseId], posts: ['32.1/clerk'] },
  });
  colleague.close();
});

test('what other processes do is heard too', async () => {
  const { caseId } = await CaseStory.open(server);
  const colleague = await Follower.of(server, 's.krueger');
  await server.office.owner.query(`select pg_notify('amtsweg_live', $1)`, [
    JSON.stringify({ kind: 'change', caseId, posts: ['32.1/clerk', '67.7/clerk'] }),
  ]);
  await eventually(() => colleague.cases().includes(caseId));
  // Of the posts those alone that are theirs.
  expect(colleague.events.at(-1)?.data.posts).toEqual(['32.1/clerk']);
  colleague.close();
});

test('nobody hears of cases that they may not see', async () => {
  await server.office.owner.query(
    `insert into amtsweg.app_user (user_id, name, roles) values
      ('f.fremd', 'Frieda Fremd', '{clerk}'), ('e.eigen', 'Emil Eigen', '{applicant,clerk}') on conflict do nothing`,
  );
  await server.office.owner.query(
    `insert into amtsweg.post_holder (post, user_id, valid_from) values
      ((select post from amtsweg.post where unit not like '32%' and unit not like '20%' order by post limit 1), 'f.fremd', '2020-01-01'),
      ('32.1/clerk', 'e.eigen', '2020-01-01') on conflict do nothing`,
  );
  const stranger = await Follower.of(server, 'f.fremd');
  // Works at the very post, but it is their own application.
  const applicant = await Follower.of(server, 'e.eigen');
  const clerk = await Follower.of(server, 's.krueger');
  const { caseId } = await CaseStory.open(server, {}, 'e.eigen');
  const task = await taskOf(caseId);
  await server.api.post(`/api/v1/tasks/${task}/claim`, 's.krueger');
  await eventually(() => clerk.cases().includes(caseId));
  for (const one of [stranger, applicant, clerk]) await one.pastAll();
  for (const one of [stranger, applicant]) {
    expect(one.cases()).not.toContain(caseId);
    one.close();
  }
  clerk.close();
});

test('who loses a case by its protection is told to look anew, and nobody else is; not which case it was', async () => {
  const { caseId } = await CaseStory.open(server);
  const at = `/api/v1/cases/${caseId}`;
  const [clerk, colleague, stranger, lead] = await Promise.all(
    ['s.krueger', 's.albers', 'f.fremd', 'd.lindner'].map((user) => Follower.of(server, user)),
  );
  if (!clerk || !colleague || !stranger || !lead) throw new Error('no streams');
  const all = [clerk, colleague, stranger, lead];
  const resyncs = () => all.map(({ events }) => events.filter(({ event }) => event === 'resync'));
  await server.api.post(`${at}/protection`, 'd.lindner', { reason: 'Kollegin' });
  await eventually(() => [clerk, colleague].every((_, index) => resyncs()[index]?.length === 1));
  // Each of these two sends one to everybody.
  for (const one of [stranger, lead]) await one.pastAll();
  await eventually(() => resyncs().every((told) => told.length >= 2));
  expect(resyncs().map((told) => told.length - 2)).toEqual([1, 1, 0, 0]);
  expect(resyncs()[0]?.[0]?.data).toEqual({});
  const heard = colleague.cases().length;
  const body = { user: 's.albers', reason: 'Bearbeitet den Vorgang' };
  await server.api.post(`${at}/authorisations`, 'd.lindner', body);
  await eventually(() => colleague.cases().slice(heard).includes(caseId));
  expect(resyncs()[0]).toHaveLength(3);
  for (const one of all) one.close();
});

test('who has a case open is told to those who may see it', async () => {
  const { caseId } = await CaseStory.open(server);
  const clerk = await Follower.of(server, 's.krueger');
  const stranger = await Follower.of(server, 'f.fremd');
  const people = [{ user: 'd.lindner', name: 'D. Lindner', taskId: null }];
  await server.office.owner.query(`select pg_notify('amtsweg_live', $1)`, [
    JSON.stringify({ kind: 'presence', caseId, people }),
  ]);
  await eventually(() => clerk.events.some(({ event }) => event === 'presence'));
  expect(clerk.events.find(({ event }) => event === 'presence')?.data).toEqual({ caseId, people });
  await stranger.pastAll();
  expect(stranger.events.map(({ event }) => event)).not.toContain('presence');
  clerk.close();
  stranger.close();
});

test('who declares a conflict is at the case no more, and hears of it no more, from that moment on', async () => {
  const { caseId } = await CaseStory.open(server);
  const at = `/api/v1/cases/${caseId}`;
  const come = (user: string) =>
    server.api.send('PUT', `${at}/presence`, { as: user, body: { taskId: null } });
  const [clerk, colleague] = await Promise.all(
    ['s.krueger', 's.albers'].map((user) => Follower.of(server, user)),
  );
  if (!clerk || !colleague) throw new Error('no streams');
  await come('s.krueger');
  await come('s.albers');
  const present = ({ events }: Follower) =>
    events
      .filter(({ event }) => event === 'presence')
      .map(({ data }) => (data as { people?: { user: string }[] }).people?.map(({ user }) => user));
  const both = ['s.albers', 's.krueger'];
  await eventually(() => [clerk, colleague].every((one) => present(one).at(-1)?.length === 2));
  expect([...(present(clerk).at(-1) ?? [])].sort()).toEqual(both);
  for (const one of [clerk, colleague]) await one.pastAll();
  const heard = colleague.events.length;
  const conflict = { ground: 'relative', reason: 'Die Antragstellerin ist meine Schwester.' };
  expect((await server.api.post(`${at}/conflicts`, 's.albers', conflict)).status).toBe(201);
  await eventually(() => present(clerk).at(-1)?.length === 1);
  expect(present(clerk).at(-1)).toEqual(['s.krueger']);
  expect((await come('s.krueger')).body).toEqual({ people: [] });
  expect((await come('s.albers')).status).toBe(404);
  await server.api.post(`${at}/notes`, 's.krueger', { text: 'Rückruf erbeten' });
  await eventually(() => clerk.cases().filter((one) => one === caseId).length >= 2);
  await colleague.pastAll();
  expect(colleague.events.slice(heard).map(({ event }) => event)).toEqual(['resync']);
  for (const one of [clerk, colleague]) one.close();
});

test('who loses a case by its protection is at the case no more for those who keep it', async () => {
  const { caseId } = await CaseStory.open(server);
  const at = `/api/v1/cases/${caseId}`;
  const come = (user: string) =>
    server.api.send('PUT', `${at}/presence`, { as: user, body: { taskId: null } });
  await come('s.krueger');
  expect((await come('d.lindner')).body.people).toMatchObject([{ user: 's.krueger' }]);
  await server.api.post(`${at}/protection`, 'd.lindner', { reason: 'Kollegin' });
  expect((await come('d.lindner')).body).toEqual({ people: [] });
});

test('ids increase', async () => {
  const clerk = await Follower.of(server, 's.krueger');
  const { caseId } = await CaseStory.open(server);
  await eventually(() => clerk.cases().includes(caseId));
  await clerk.pastAll();
  const ids = clerk.events.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  clerk.close();
});

test('after the connection of the listener was broken, everybody is told to look anew, and hears on', async () => {
  const clerk = await Follower.of(server, 's.krueger');
  const { rowCount } = await server.office.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'amtsweg-live' and datname = current_database()`,
  );
  expect(rowCount).toBe(1);
  await eventually(() => clerk.events.some(({ event }) => event === 'resync'));
  const { caseId } = await CaseStory.open(server);
  await eventually(() => clerk.cases().includes(caseId));
  clerk.close();
});

test('a browser that comes back is told to look anew', async () => {
  const clerk = await Follower.of(server, 's.krueger', { 'last-event-id': '17' });
  await eventually(() => clerk.events[0]?.event === 'resync');
  clerk.close();
});

test('a person has six streams at most; the oldest is closed, and told not to hurry back', async () => {
  const streams: Follower[] = [];
  for (let count = 0; count < 7; count += 1) streams.push(await Follower.of(server, 'k.wenzel'));
  await eventually(() => streams[0]!.ended);
  expect(streams[0]!.text).toMatch(/retry: \d{5,}\n\n$/);
  expect(streams.slice(1).map(({ ended }) => ended)).toEqual(Array(6).fill(false));
  for (const one of streams) one.close();
});

test('a stream ends when its session is ended', async () => {
  const browser = new Browser(server.url);
  await browser.logIn('t.brandt');
  const cookie = `amtsweg_session=${browser.cookie('amtsweg_session') ?? ''}`;
  const stream = await Follower.open(server, { cookie });
  await browser.send('/session/logout', { method: 'POST', headers: { 'x-amtsweg': '1' } });
  await eventually(() => stream.ended);
});

test('a stream ends when its person is barred, and its session when nobody uses it but the stream', async () => {
  const browser = new Browser(server.url);
  await browser.logIn('t.brandt');
  const idle = await Follower.open(server, {
    cookie: `amtsweg_session=${browser.cookie('amtsweg_session') ?? ''}`,
  });
  const barred = await Follower.of(server, 'e.eigen');
  await server.office.owner.query(`update amtsweg.app_user set active = false where user_id = 'e.eigen'`);
  await server.office.owner.query(
    `update amtsweg.web_session set seen_at = seen_at - interval '61 minutes' where user_id = 't.brandt'`,
  );
  await eventually(() => barred.ended && idle.ended, 20);
  expect(barred.text).toContain(': ping\n\n');
});

test('nobody hears anything without a log-in, and citizens do not', async () => {
  expect((await fetch(`${server.url}/api/v1/live`)).status).toBe(401);
  expect((await server.api.get('/api/v1/live', 'b.ozturk')).status).toBe(403);
});

test('the server stops though streams are open', async () => {
  const other = await startTestServer({ role: 'api' });
  const authorization = `Bearer ${await other.api.token('s.krueger')}`;
  const response = await fetch(`${other.url}/api/v1/live`, { headers: { authorization } });
  const reading = response.text().then(
    (text) => text,
    () => 'broken',
  );
  await other.stop();
  expect(await reading).toContain(': Amtsweg');
  expect(other.output()).not.toMatch(/Error|error/);
});

async function taskOf(caseId: string): Promise<string> {
  const { rows } = await server.office.pool.query<{ id: string }>(
    `select task_id as id from task where case_id = $1 and state = 'open'`,
    [caseId],
  );
  return rows[0]?.id ?? '';
}
