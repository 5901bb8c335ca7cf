import { replayCase } from '@amtsweg/audit-shell';
import { CaseStory } from '../testing/case-story.js';
import { registerEntry } from '../testing/certificate.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const CLERK = 's.krueger';
const LEAD = 'd.lindner';
const nobody = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  // A second person with the clerk's post, and one with another post of the unit.
  await server.office.owner.query(`
    insert into amtsweg.app_user (user_id, name, roles) values
      ('w.zweite', 'Wera Zweite', '{clerk}'), ('p.poststelle', 'Paul Post', '{clerk}'), ('f.fremd', 'Fritz Fremd', '{clerk}')
    on conflict do nothing`);
  await server.office.owner.query(`
    insert into amtsweg.post_holder (post, user_id, valid_from)
    select post, 'w.zweite', '2020-01-01' from amtsweg.post_holder where user_id = '${CLERK}'
    union all values ('32.1/mailroom', 'p.poststelle', date '2020-01-01'), ('67.7/clerk', 'f.fremd', date '2020-01-01')
    on conflict do nothing`);
}, 60_000);
afterAll(() => server.stop());

const get = (path: string, as: string) => server.api.get(`/api/v1${path}`, as);
const post = (path: string, as: string, body?: object, headers = {}) =>
  server.api.post(`/api/v1${path}`, as, body, headers);
const put = (path: string, as: string, body: object) =>
  server.api.send('PUT', `/api/v1${path}`, { as, body });
const remove = (path: string, as: string) => server.api.send('DELETE', `/api/v1${path}`, { as });

async function fresh(): Promise<{ story: CaseStory; taskId: string }> {
  const story = await CaseStory.open(server);
  return { story, taskId: await story.task('formalCheck') };
}

describe('what can be done with a task', () => {
  test('a clerk with the post sees the outcomes as possible, before and after taking the task', async () => {
    const { taskId } = await fresh();
    const before = await get(`/tasks/${taskId}/work`, CLERK);
    expect(before.body).toMatchObject({
      task: { taskId, state: 'open' },
      mine: false,
      mayAct: { possible: true, reason: null },
      draft: null,
    });
    const { outcomes } = (await get(`/tasks/${taskId}`, CLERK)).body;
    expect(before.body.outcomes.map((one: { name: string }) => one.name)).toEqual(
      outcomes.map((one: { name: string }) => one.name),
    );
    for (const [index, one] of before.body.outcomes.entries())
      expect(one).toMatchObject({ ...outcomes[index], possible: true, reason: null });
    await post(`/tasks/${taskId}/claim`, CLERK);
    expect((await get(`/tasks/${taskId}/work`, CLERK)).body).toMatchObject({ mine: true });
  });

  test('a colleague reads who has the task, by name, and may hand it over only by asking', async () => {
    const { taskId } = await fresh();
    await post(`/tasks/${taskId}/claim`, CLERK);
    const { body } = await get(`/tasks/${taskId}/work`, 'w.zweite');
    expect(body).toMatchObject({ mine: false, mayAct: { possible: false } });
    expect(body.mayAct.reason).toMatch(/bearbeitet bereits .*Krüger/);
    for (const one of body.outcomes)
      expect(one).toMatchObject({ possible: false, reason: body.mayAct.reason });
  });

  test('somebody of the unit without the post is told so, and gets no draft', async () => {
    const { taskId } = await fresh();
    await put(`/tasks/${taskId}/draft`, CLERK, { data: { reason: 'geheim' } });
    const { body } = await get(`/tasks/${taskId}/work`, 'p.poststelle');
    expect(body).toMatchObject({ mine: false, draft: null });
    expect(body.mayAct.reason).toContain('Stelle');
    expect((await get(`/tasks/${taskId}/draft`, 'p.poststelle')).status).toBe(403);
    expect((await put(`/tasks/${taskId}/draft`, 'p.poststelle', { data: {} })).status).toBe(403);
  });

  test('to a stranger a task is as one that does not exist, whatever the route', async () => {
    const { taskId, story } = await fresh();
    for (const [of, none] of [
      [taskId, nobody],
      [story.caseId, nobody],
    ]) {
      const routes =
        of === taskId
          ? ([
              ['GET', `/tasks/ID/work`],
              ['GET', `/tasks/ID/draft`],
              ['PUT', `/tasks/ID/draft`, { data: {} }],
              ['DELETE', `/tasks/ID/draft`],
              ['POST', `/tasks/ID/transfer`, { post: '67.7/clerk', reason: 'x' }],
            ] as const)
          : ([
              ['PUT', `/cases/ID/presence`, { taskId: null }],
              ['DELETE', `/cases/ID/presence`],
              ['GET', `/cases/ID/diagram.svg`],
              ['GET', `/cases/ID/ahead`],
            ] as const);
      for (const [method, path, body] of routes) {
        const ask = (id: string | undefined) =>
          server.api.send(method, `/api/v1${path.replace('ID', id ?? '')}`, {
            as: 'f.fremd',
            ...(body === undefined ? {} : { body }),
          });
        const [theirs, missing] = [await ask(of), await ask(none)];
        expect([path, theirs.status, theirs.text]).toEqual([path, 404, missing.text]);
      }
    }
  });

  test('an ended task says so and offers nothing', async () => {
    const { story, taskId } = await fresh();
    await put(`/tasks/${taskId}/draft`, CLERK, { data: { a: 1 } });
    await story.complete('formalCheck', 'complete');
    const { body } = await get(`/tasks/${taskId}/work`, CLERK);
    expect(body).toMatchObject({ task: { state: 'done' }, mine: false, draft: null });
    expect(body.mayAct.reason).toContain('bereits erledigt');
    expect(body.outcomes.some((one: { possible: boolean }) => one.possible)).toBe(false);
    const refused = await put(`/tasks/${taskId}/draft`, CLERK, { data: { a: 2 }, ifRevision: 1 });
    expect(refused.status).toBe(409);
    expect(refused.body.type).toBe('urn:amtsweg:problem:task-ended');
  });
});

describe('drafts', () => {
  test('a draft is kept as it was typed, also nonsense and markup, and read by whoever may do the task', async () => {
    const { taskId } = await fresh();
    const data = {
      reason: '<script>alert(1)</script><b>x</b>',
      copies: 'viele',
      deep: [{ '<img onerror=x>': null }],
    };
    const saved = await put(`/tasks/${taskId}/draft`, CLERK, { outcome: null, data, ifRevision: null });
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({ revision: 1, savedBy: CLERK, outcome: null, data });
    expect(saved.body.savedByName).toContain('Krüger');
    expect((await get(`/tasks/${taskId}/draft`, 'w.zweite')).body).toEqual(saved.body);
    expect((await get(`/tasks/${taskId}/work`, 'w.zweite')).body.draft).toEqual(saved.body);
    expect((await get(`/tasks/${taskId}/draft`, LEAD)).status).toBe(200);
  });

  test('a conflicting save changes nothing and shows what is there', async () => {
    const { taskId } = await fresh();
    await put(`/tasks/${taskId}/draft`, CLERK, { data: { reason: 'eins' } });
    const second = await put(`/tasks/${taskId}/draft`, 'w.zweite', {
      data: { reason: 'zwei' },
      ifRevision: 1,
    });
    expect(second.body).toMatchObject({ revision: 2, savedByName: 'Wera Zweite' });
    for (const ifRevision of [1, null]) {
      const lost = await put(`/tasks/${taskId}/draft`, CLERK, { data: { reason: 'drei' }, ifRevision });
      expect(lost.status).toBe(409);
      expect(lost.body).toMatchObject({
        type: 'urn:amtsweg:problem:draft-conflict',
        current: { revision: 2, savedByName: 'Wera Zweite', data: { reason: 'zwei' } },
      });
      expect(lost.body.detail).toContain('Wera Zweite');
    }
    expect((await get(`/tasks/${taskId}/draft`, CLERK)).body).toEqual(second.body);
  });

  test('the same save sent twice is one save', async () => {
    const { taskId } = await fresh();
    const body = { outcome: 'complete', data: { a: 'x' } };
    const first = await put(`/tasks/${taskId}/draft`, CLERK, body);
    expect((await put(`/tasks/${taskId}/draft`, CLERK, body)).body).toEqual(first.body);
    const next = await put(`/tasks/${taskId}/draft`, CLERK, { data: { a: 'y' }, ifRevision: 1 });
    const again = await put(`/tasks/${taskId}/draft`, CLERK, { data: { a: 'y' }, ifRevision: 1 });
    expect(again.body).toEqual(next.body);
    expect(again.body.revision).toBe(2);
  });

  test('of many who save at once one wins, and each other one is shown a draft', async () => {
    const { taskId } = await fresh();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => put(`/tasks/${taskId}/draft`, CLERK, { data: { index } })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of answers.filter((one) => one.status !== 200)) {
      expect([status, body.current.revision]).toEqual([409, 1]);
    }
  });

  test('a discarded draft is gone, and a save on top of it says so', async () => {
    const { taskId } = await fresh();
    await put(`/tasks/${taskId}/draft`, CLERK, { data: { a: 1 } });
    expect((await remove(`/tasks/${taskId}/draft`, CLERK)).status).toBe(204);
    expect((await remove(`/tasks/${taskId}/draft`, CLERK)).status).toBe(204);
    expect((await get(`/tasks/${taskId}/draft`, CLERK)).status).toBe(404);
    const late = await put(`/tasks/${taskId}/draft`, CLERK, { data: { a: 2 }, ifRevision: 1 });
    expect([late.status, late.body.current]).toEqual([409, null]);
  });

  test.each<[string, string, number, string]>([
    ['__proto__', '{"data":{"__proto__":{"admin":true}}}', 400, 'name-forbidden'],
    ['constructor', '{"data":{"a":{"constructor":1}}}', 400, 'name-forbidden'],
    ['a null character', '{"data":{"a":"\\u0000"}}', 400, 'text-unstorable'],
    ['half a character', '{"data":{"a":"\\ud800"}}', 400, 'text-unstorable'],
    ['a list', '{"data":[]}', 400, 'request-invalid'],
    ['no data', '{}', 400, 'request-invalid'],
    ['a revision as text', '{"data":{},"ifRevision":"1"}', 400, 'request-invalid'],
    ['a revision of 0', '{"data":{},"ifRevision":0}', 400, 'request-invalid'],
    ['an outcome as object', '{"data":{},"outcome":{}}', 400, 'request-invalid'],
    ['an unknown member', '{"data":{},"user":"x"}', 400, 'request-invalid'],
    [
      '300 kB',
      JSON.stringify({ data: Object.fromEntries(['a', 'b', 'c'].map((key) => [key, 'ü'.repeat(60_000)])) }),
      413,
      'draft-too-large',
    ],
  ])('%s is refused in German and nothing is kept', async (_, raw, status, code) => {
    const { taskId } = await fresh();
    const answer = await server.api.send('PUT', `/api/v1/tasks/${taskId}/draft`, {
      as: CLERK,
      raw,
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
    expect((await get(`/tasks/${taskId}/draft`, CLERK)).status).toBe(404);
  });

  test('a draft of 250 kB is kept', async () => {
    const { taskId } = await fresh();
    const data = { a: 'x'.repeat(125_000), b: 'y'.repeat(125_000) };
    expect((await put(`/tasks/${taskId}/draft`, CLERK, { data })).status).toBe(200);
  });
});

describe('who is there', () => {
  const come = (story: CaseStory, as: string, taskId: string | null = null) =>
    put(`/cases/${story.caseId}/presence`, as, { taskId });

  test('two people on a case see each other and not themselves', async () => {
    const { story, taskId } = await fresh();
    expect((await come(story, CLERK, taskId)).body).toEqual({ people: [] });
    expect((await come(story, 'w.zweite')).body.people).toMatchObject([{ user: CLERK, taskId }]);
    expect((await come(story, CLERK, taskId)).body.people).toMatchObject([
      { user: 'w.zweite', name: 'Wera Zweite', taskId: null },
    ]);
    expect((await remove(`/cases/${story.caseId}/presence`, 'w.zweite')).status).toBe(204);
    expect((await come(story, CLERK, taskId)).body).toEqual({ people: [] });
  });

  test('whoever has not been heard of for 45 seconds has gone', async () => {
    const { story } = await fresh();
    await come(story, 'w.zweite');
    const aged = `update presence set seen_at = now() - make_interval(secs => $2) where case_id = $1 and user_id = 'w.zweite'`;
    await server.office.owner.query(aged, [story.caseId, 40]);
    expect((await come(story, CLERK)).body.people).toHaveLength(1);
    await server.office.owner.query(aged, [story.caseId, 46]);
    expect((await come(story, CLERK)).body.people).toEqual([]);
  });

  test('a colleague who watches hears that somebody came, once, and not with every heartbeat', async () => {
    const { story, taskId } = await fresh();
    const stop = new AbortController();
    const stream = await fetch(`${server.url}/api/v1/live`, {
      headers: { authorization: `Bearer ${await server.api.token('w.zweite')}` },
      signal: stop.signal,
    });
    const heard = hear(stream, story.caseId);
    await come(story, CLERK, taskId);
    await come(story, CLERK, taskId);
    await remove(`/cases/${story.caseId}/presence`, CLERK);
    expect(await heard).toEqual([[{ user: CLERK, name: expect.stringContaining('Krüger'), taskId }], []]);
    stop.abort();
  });

  test('nobody is at a task of another case', async () => {
    const { story } = await fresh();
    const other = await fresh();
    const answer = await come(story, CLERK, other.taskId);
    expect([answer.status, answer.body.type]).toEqual([404, 'urn:amtsweg:problem:task-not-found']);
  });
});

/** Who is told to be at a case, message by message, until nobody is. */
async function hear(stream: Response, caseId: string): Promise<unknown[]> {
  const told: unknown[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages.filter((one) => one.includes('event: presence'))) {
      const data = JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? '{}') as {
        caseId: string;
        people: unknown[];
      };
      if (data.caseId === caseId) told.push(data.people);
      if (data.caseId === caseId && data.people.length === 0) return told;
    }
  }
  return told;
}

describe('transfer to another post', () => {
  const reason = 'Der Bezirk gehört zu <b>Linden</b>.';

  test('a task goes to the lead, is nobody’s there, and file and history say why', async () => {
    const { story, taskId } = await fresh();
    await post(`/tasks/${taskId}/claim`, CLERK);
    const done = await post(`/tasks/${taskId}/transfer`, CLERK, { post: '32.1/lead', reason });
    expect([done.status, done.text]).toEqual([200, expect.any(String)]);
    const { task } = (await get(`/tasks/${taskId}/work`, LEAD)).body;
    expect(task).toMatchObject({ post: '32.1/lead', unit: '32.1', state: 'open', assignee: null });
    const history = await get(`/cases/${story.caseId}/history?limit=100`, CLERK);
    const last = history.body.items.at(-1);
    expect(last).toMatchObject({ act: 'transferTask', actor: { user: CLERK } });
    expect(last.text).toMatch(/^Aufgabe „.+“ an eine andere Stelle abgegeben$/);
    const notes = (await story.view(CLERK)).body.notes as { text: string }[];
    expect(notes.at(-1)?.text).toContain(reason);
    expect(await replayCase(server.office, story.caseId)).toMatchObject({ ok: true, mismatch: null });
  });

  test('a task goes to the same function of another unit, with the unit', async () => {
    const { taskId } = await fresh();
    expect((await post(`/tasks/${taskId}/transfer`, CLERK, { post: '67.7/clerk', reason })).status).toBe(200);
    expect((await get(`/tasks/${taskId}/work`, 'f.fremd')).body).toMatchObject({
      task: { post: '67.7/clerk', unit: '67.7' },
      mayAct: { possible: true },
    });
    expect((await post(`/tasks/${taskId}/claim`, CLERK)).body.type).toBe(
      'urn:amtsweg:problem:task-forbidden-post',
    );
  });

  test.each<[string, object, number, string]>([
    ['a post that cannot do it', { post: '32.1/mailroom', reason }, 422, 'transfer-forbidden'],
    ['a post that is not there', { post: '99.9/clerk', reason }, 422, 'post-unknown'],
    ['no reason', { post: '32.1/lead' }, 400, 'request-invalid'],
    ['a reason of spaces', { post: '32.1/lead', reason: '   ' }, 400, 'request-invalid'],
    [
      'a reason of 100,000 characters',
      { post: '32.1/lead', reason: 'x'.repeat(100_000) },
      400,
      'request-invalid',
    ],
  ])('%s is refused', async (_, body, status, code) => {
    const { taskId } = await fresh();
    const answer = await post(`/tasks/${taskId}/transfer`, CLERK, body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('a task that a colleague has is not given away behind their back, except by the lead', async () => {
    const { taskId } = await fresh();
    await post(`/tasks/${taskId}/claim`, CLERK);
    const body = { post: '67.7/clerk', reason };
    expect((await post(`/tasks/${taskId}/transfer`, 'w.zweite', body)).status).toBe(409);
    expect((await post(`/tasks/${taskId}/transfer`, LEAD, body)).status).toBe(200);
  });
});

describe('double clicks', () => {
  test('the same key gets the same answer, another key hears that the task is done', async () => {
    const { taskId } = await fresh();
    await post(`/tasks/${taskId}/claim`, CLERK);
    const { headers } = await get(`/tasks/${taskId}`, CLERK);
    const seen = { 'if-match': headers.get('etag') ?? '' };
    const complete = (key: string, as = CLERK) =>
      post(`/tasks/${taskId}/complete`, as, { outcome: 'complete' }, { ...seen, 'idempotency-key': key });
    const [first, second] = await Promise.all([complete('eins'), complete('eins')]);
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    for (const late of [await complete('zwei'), await complete('drei', 'w.zweite')]) {
      expect([late.status, late.body.type]).toEqual([409, 'urn:amtsweg:problem:task-ended']);
      expect(late.body.detail).toMatch(/^„.+“ ist bereits erledigt\./);
    }
  });
});

describe('the machine as a picture', () => {
  test('it is an SVG that may style itself and nothing else, with the way taken and what is active', async () => {
    const story = await CaseStory.open(server);
    await story.complete('formalCheck', 'complete');
    await story.complete('registerMatch', 'found', registerEntry);
    const { status, headers, text } = await get(`/cases/${story.caseId}/diagram.svg`, CLERK);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'.*sandbox$/,
    );
    expect(text.startsWith('<svg')).toBe(true);
    expect(text).not.toMatch(/<script|on\w+=/);
    expect(text).toContain('<style>');
    expect(text).toMatch(/data-transition="[^"]*formalCheck\.complete[^"]*" class="taken"/);
    expect(text).not.toMatch(/data-transition="[^"]*formalCheck\.incomplete[^"]*" class="taken"/);
    const [state] = (await story.view(CLERK)).body.states;
    expect(text).toContain(`<g data-state="${state.path}" class="active">`);
  });

  test('inside a page it brings no style sheet', async () => {
    const { story } = await fresh();
    const { text } = await get(`/cases/${story.caseId}/diagram.svg?inline=true`, CLERK);
    expect(text).not.toContain('<style>');
  });

  test('what may come is told from here, the main way first, and nothing for a case at its end', async () => {
    const { story } = await fresh();
    const { states } = (await get(`/cases/${story.caseId}/ahead`, CLERK)).body;
    const main = states.filter((one: { main: boolean }) => one.main);
    expect(states.slice(0, main.length)).toEqual(main);
    expect(main.at(-1).path).toBe('closed');
    expect(states.map((one: { path: string }) => one.path)).toContain('withdrawn');
    await post(`/cases/${story.caseId}/events`, 'b.ozturk', { type: 'withdraw' });
    expect((await get(`/cases/${story.caseId}/ahead`, CLERK)).body).toEqual({ states: [] });
  });
});
