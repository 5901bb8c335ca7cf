import { CaseStory } from '../testing/case-story.js';
import { registerEntry } from '../testing/certificate.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

jest.setTimeout(60_000);

let server: TestServer;
let today: string;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
}, 60_000);
afterAll(() => server.stop());

const nowhere = '00000000-0000-4000-8000-000000000000';
const conflict = { ground: 'relative', reason: 'Die Antragstellerin ist meine Schwester.' };

/** All places where somebody of the office could come across a case. */
async function traces(as: string, story: CaseStory): Promise<string[]> {
  const { caseId } = story;
  const found = await Promise.all(
    [
      '/api/v1/cases?limit=200',
      '/api/v1/tasks?limit=200',
      '/api/v1/clocks?limit=200',
      '/api/v1/conflicts',
    ].map(async (path) => ((await server.api.get(path, as)).text.includes(caseId) ? [path] : [])),
  );
  const read = await Promise.all(
    [`/api/v1/cases/${caseId}`, `/api/v1/cases/${caseId}/history`].map(async (path) =>
      (await server.api.get(path, as)).status === 200 ? [path.replace(caseId, '')] : [],
    ),
  );
  return [...found, ...read].flat();
}

test('who declares a conflict finds the case nowhere, until the lead rejects it', async () => {
  const story = await CaseStory.open(server);
  const path = `/api/v1/cases/${story.caseId}/conflicts`;
  const before = await traces('s.krueger', story);
  expect(before.length).toBeGreaterThanOrEqual(4);
  const counted = (await server.api.get('/api/v1/tasks/counters', 's.krueger')).body.all as number;
  expect((await server.api.post(path, 's.krueger', conflict)).status).toBe(201);
  expect(await traces('s.krueger', story)).toEqual([]);
  expect((await server.api.get('/api/v1/tasks/counters', 's.krueger')).body.all).toBe(counted - 1);
  expect((await server.api.post(path, 's.krueger', conflict)).status).toBe(404);
  const [open] = (await server.api.get('/api/v1/conflicts', 'd.lindner')).body.items;
  expect(open).toMatchObject({ ...conflict, caseId: story.caseId, user: 's.krueger', state: 'declared' });
  const decision = `/api/v1/conflicts/${open.conflictId}/decision`;
  expect((await server.api.post(decision, 'd.lindner', { confirmed: false })).status).toBe(200);
  expect(await traces('s.krueger', story)).toEqual(before);
  expect((await server.api.post(decision, 'o.hansen', { confirmed: true })).status).toBe(409);
  const history = await server.api.get(`/api/v1/cases/${story.caseId}/history`, 's.albers');
  expect(history.body.items.map((line: { text: string }) => line.text)).toEqual(
    expect.arrayContaining([expect.stringContaining('Befangenheit erklärt')]),
  );
});

test('a lead does not see their own declaration, and another lead decides', async () => {
  const story = await CaseStory.open(server);
  await server.api.post(`/api/v1/cases/${story.caseId}/conflicts`, 'd.lindner', conflict);
  expect(await traces('d.lindner', story)).toEqual([]);
  const { items } = (await server.api.get('/api/v1/conflicts', 'o.hansen')).body;
  const own = items.find((one: { caseId: string }) => one.caseId === story.caseId);
  const path = `/api/v1/conflicts/${own.conflictId}/decision`;
  const refused = await server.api.post(path, 'd.lindner', { confirmed: false });
  const missing = await server.api.post(`/api/v1/conflicts/${nowhere}/decision`, 'd.lindner', {
    confirmed: false,
  });
  expect([refused.status, refused.text]).toEqual([404, missing.text]);
  expect((await server.api.post(path, 'o.hansen', { confirmed: true })).status).toBe(200);
});

test('a protected case is for those whom the lead authorises; the applicant still sees it', async () => {
  const story = await CaseStory.open(server);
  const at = `/api/v1/cases/${story.caseId}`;
  expect((await server.api.post(`${at}/protection`, 'd.lindner', { reason: 'Kollegin' })).status).toBe(201);
  for (const user of ['s.krueger', 's.albers']) expect(await traces(user, story)).toEqual([]);
  expect((await server.api.get(`${at}/history`, 'r.auditor')).status).toBe(404);
  expect((await server.api.get('/api/v1/cases?limit=200', 'r.auditor')).text).not.toContain(story.caseId);
  expect((await story.view('b.ozturk')).status).toBe(200);
  expect((await server.api.get('/api/v1/cases', 'b.ozturk')).text).toContain(story.caseId);
  const body = { user: 's.albers', reason: 'Bearbeitet den Vorgang' };
  expect((await server.api.post(`${at}/authorisations`, 'd.lindner', body)).status).toBe(201);
  expect((await traces('s.albers', story)).length).toBeGreaterThan(0);
  expect(await traces('s.krueger', story)).toEqual([]);
  expect((await story.view('s.albers')).body.protection).toMatchObject({
    ...{ reason: 'Kollegin', protectedBy: 'd.lindner' },
    authorisations: [{ user: 's.albers', until: null, givenBy: 'd.lindner', givenAt: expect.any(String) }],
  });
  expect((await story.view('b.ozturk')).body).not.toHaveProperty('protection');
  expect(
    (await server.api.post(`${at}/protection/end`, 'd.lindner', { reason: 'Ausgeschieden' })).status,
  ).toBe(200);
  expect((await traces('s.krueger', story)).length).toBeGreaterThan(0);
});

test('what is not for somebody and what is not there are answered byte for byte alike', async () => {
  const [foreign, recused, hidden] = await Promise.all([1, 2, 3].map(() => CaseStory.open(server)));
  if (foreign === undefined || recused === undefined || hidden === undefined) throw new Error('no cases');
  await server.api.post(`/api/v1/cases/${recused.caseId}/conflicts`, 's.krueger', conflict);
  await server.api.post(`/api/v1/cases/${hidden.caseId}/protection`, 'd.lindner', { reason: 'Kollegin' });
  const task = new Map<string, string>([[nowhere, nowhere]]);
  for (const one of [foreign, recused, hidden]) task.set(one.caseId, await one.task('formalCheck'));
  const seen: readonly (readonly [string, string])[] = [
    ['s.krueger', nowhere],
    ['f.haase', foreign.caseId],
    ['s.krueger', recused.caseId],
    ['s.krueger', hidden.caseId],
    ['o.hansen', hidden.caseId],
  ];
  const probes: readonly (readonly [string, (caseId: string) => string, unknown?])[] = [
    ['GET', (id) => `/api/v1/cases/${id}`],
    ['GET', (id) => `/api/v1/cases/${id}/history`],
    ['GET', (id) => `/api/v1/cases/${id}/documents/${nowhere}`],
    ['POST', (id) => `/api/v1/cases/${id}/notes`, { text: 'Vermerk' }],
    ['POST', (id) => `/api/v1/cases/${id}/events`, { type: 'withdraw' }],
    ['POST', (id) => `/api/v1/cases/${id}/conflicts`, conflict],
    ['GET', (id) => `/api/v1/tasks/${task.get(id)}`],
    ['POST', (id) => `/api/v1/tasks/${task.get(id)}/claim`],
    ['POST', (id) => `/api/v1/tasks/${task.get(id)}/complete`, { outcome: 'complete' }],
    ['POST', (id) => `/api/v1/tasks/${task.get(id)}/delegate`, { user: 's.albers' }],
  ];
  for (const [method, path, body] of probes) {
    const answers = [];
    for (const [as, caseId] of seen) {
      const { status, headers, text } = await server.api.send(method, path(caseId), { as, body });
      const shown = [...headers].filter(([name]) => name !== 'date');
      answers.push(
        JSON.stringify([status, shown, text.replaceAll(caseId, '').replaceAll(task.get(caseId) ?? '', '')]),
      );
    }
    expect([path(':case'), new Set(answers).size]).toEqual([path(':case'), 1]);
    expect(answers[0]).toContain('404');
  }
});

test('a case of residents’ registration is read by another unit only while it has a task there', async () => {
  const story = await CaseStory.open(server);
  await story.complete('formalCheck', 'complete');
  await story.complete('registerMatch', 'found', registerEntry);
  const cashier = async () => [
    (await server.api.get(`/api/v1/cases/${story.caseId}`, 'k.wenzel')).status,
    (await server.api.get('/api/v1/cases?limit=200', 'k.wenzel')).text.includes(story.caseId),
  ];
  expect(await cashier()).toEqual([200, true]);
  await story.complete('payment', 'paid', { receivedOn: today }, 'k.wenzel');
  // Residents' registration is a secret of its own (§ 7 BMG).
  expect(await cashier()).toEqual([404, false]);
});

describe('a substitution', () => {
  const enter = (as: string, body: object) =>
    server.api.post('/api/v1/substitutions', as, { from: today, reason: 'Krank', ...body });

  /** Whether somebody's list offers to end a substitution; undefined when it does not show it. */
  const endOffered = async (as: string, id: string): Promise<boolean | undefined> => {
    const { items } = (await server.api.get('/api/v1/substitutions', as)).body as {
      items: { substitutionId: string; mayEnd: boolean }[];
    };
    return items.find(({ substitutionId }) => substitutionId === id)?.mayEnd;
  };

  test('gives the deputy the work of the absent person, at once and until it is ended', async () => {
    const story = await CaseStory.open(server);
    expect((await story.view('f.haase')).status).toBe(404);
    const entered = await enter('d.lindner', { absent: 's.krueger', deputy: 'f.haase' });
    expect(entered.body).toMatchObject({
      absentName: 'Sabine Krüger',
      post: null,
      planned: false,
      endedAt: null,
    });
    expect((await story.view('f.haase')).status).toBe(200);
    expect((await server.api.get('/api/v1/cases?limit=200', 'f.haase')).text).toContain(story.caseId);
    await story.complete('formalCheck', 'complete', {}, 'f.haase');
    const history = await server.api.get(`/api/v1/cases/${story.caseId}/history`, 'f.haase');
    expect(history.body.items.at(-1)).toMatchObject({
      actor: { user: 'f.haase', post: '32.1/clerk', for: 's.krueger', forName: 'Sabine Krüger' },
      text: expect.stringContaining('(Friederike Haase für Sabine Krüger)'),
    });
    expect((await server.api.get('/api/v1/me', 'f.haase')).body.standsInFor).toEqual([
      { user: 's.krueger', name: 'Sabine Krüger', post: null, until: null },
    ]);
    expect((await server.api.get('/api/v1/me', 's.krueger')).body.absence).toMatchObject({
      deputyName: 'Friederike Haase',
    });
    const listed = await server.api.get('/api/v1/colleagues?post=32.1/clerk', 'd.lindner');
    expect(listed.body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ user: 's.krueger', absentUntil: today })]),
    );
    // No chain: whoever stands in for the deputy does not inherit.
    await enter('d.lindner', { absent: 'f.haase', deputy: 'j.okafor', post: '67.7/clerk' });
    expect((await story.view('j.okafor')).status).toBe(404);
    const path = `/api/v1/substitutions/${entered.body.substitutionId}/end`;
    const offered = (as: string) => endOffered(as, entered.body.substitutionId);
    expect(await Promise.all(['f.haase', 'j.okafor', 's.krueger', 'd.lindner'].map(offered))).toEqual([
      false,
      undefined,
      true,
      true,
    ]);
    expect((await server.api.post(path, 'f.haase')).status).toBe(403);
    expect((await server.api.post(path, 'j.okafor')).status).toBe(404);
    const { endedAt, mayEnd } = (await server.api.post(path, 's.krueger')).body;
    expect([endedAt === null, mayEnd]).toEqual([false, false]);
    expect((await server.api.post(path, 's.krueger')).status).toBe(409);
    expect((await story.view('f.haase')).status).toBe(404);
  });

  test('of a lead gives the deputy the unit, and every act of a lead is recorded as theirs for the lead', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    const [unit, get] = [
      '/api/v1/tasks?basket=unit&limit=200',
      (path: string) => server.api.get(path, 'j.okafor'),
    ];
    const counted = async () => (await get('/api/v1/tasks/counters')).body.unit as number;
    const leaderless = async () => [
      (await get('/api/v1/me')).body.leads,
      (await get(unit)).body.items,
      await counted(),
      (await get('/api/v1/team')).status,
      (await get('/api/v1/conflicts')).status,
      (await story.view('j.okafor')).status,
    ];
    const nothing = [[], [], 0, 403, 403, 404];
    expect(await leaderless()).toEqual(nothing);
    const entered = await enter('d.lindner', { absent: 'd.lindner', deputy: 'j.okafor', post: '32.1/lead' });
    expect(entered.status).toBe(201);
    expect((await get('/api/v1/me')).body).toMatchObject({ roles: ['clerk'], leads: ['32.1'] });
    const items = (await get(unit)).body.items as { taskId: string; unit: string; forName: string | null }[];
    expect(items).toContainEqual(
      expect.objectContaining({
        taskId,
        basket: 'substitution',
        forName: expect.stringContaining('Lindner'),
      }),
    );
    expect([await counted(), new Set(items.map((one) => one.unit))]).toEqual([
      items.length,
      new Set(['32.1']),
    ]);
    expect((await get('/api/v1/team')).body.posts).toContainEqual(
      expect.objectContaining({ post: '32.1/clerk' }),
    );
    const acted = async () =>
      (await server.api.get(`/api/v1/cases/${story.caseId}/history`, 's.krueger')).body.items.at(-1).actor;
    const asLead = { user: 'j.okafor', post: '32.1/lead', for: 'd.lindner' };
    await server.api.post(`/api/v1/tasks/${taskId}/claim`, 's.krueger');
    const delegated = await server.api.post(`/api/v1/tasks/${taskId}/delegate`, 'j.okafor', {
      user: 's.albers',
    });
    expect([delegated.status, await acted()]).toEqual([200, expect.objectContaining(asLead)]);
    const at = `/api/v1/cases/${story.caseId}`;
    await server.api.post(`${at}/conflicts`, 's.albers', conflict);
    const open = (await get('/api/v1/conflicts')).body.items.find(
      (one: { caseId: string }) => one.caseId === story.caseId,
    );
    const decision = `/api/v1/conflicts/${open.conflictId}/decision`;
    expect((await server.api.post(decision, 'j.okafor', { confirmed: false })).status).toBe(200);
    expect(await acted()).toMatchObject(asLead);
    // Not longer than the lead has said, and nobody else in the lead's place.
    const further = { absent: 'd.lindner', from: '2099-01-01' };
    for (const deputy of ['j.okafor', 'f.haase']) {
      expect((await enter('j.okafor', { ...further, deputy })).body.type).toContain('substitution-forbidden');
    }
    // A case that is protected is for the lead who protected it, not for whoever stands in.
    await server.api.post(`${at}/protection`, 'd.lindner', { reason: 'Kollegin' });
    expect((await story.view('j.okafor')).status).toBe(404);
    const path = `/api/v1/substitutions/${entered.body.substitutionId}/end`;
    const offered = (as: string) => endOffered(as, entered.body.substitutionId);
    expect([await offered('j.okafor'), await offered('d.lindner')]).toEqual([false, true]);
    expect((await server.api.post(path, 'j.okafor')).status).toBe(403);
    expect((await server.api.post(path, 'd.lindner')).status).toBe(200);
    expect(await leaderless()).toEqual(nothing);
  });

  test.each<[string, string, object, number, string]>([
    ['for a stranger', 'm.yilmaz', { absent: 's.krueger', deputy: 'i.celik' }, 403, 'substitution-forbidden'],
    ['by oneself', 'm.yilmaz', { deputy: 'm.yilmaz' }, 422, 'substitution-deputy'],
    ['by a citizen', 'm.yilmaz', { deputy: 'b.ozturk' }, 422, 'substitution-deputy'],
    ['by nobody the office knows', 'm.yilmaz', { deputy: 'niemand' }, 422, 'substitution-deputy'],
    ['in the past', 'm.yilmaz', { deputy: 'i.celik', from: '2020-01-01' }, 422, 'substitution-period'],
    [
      'backwards',
      'm.yilmaz',
      { deputy: 'i.celik', from: '2099-01-02', to: '2099-01-01' },
      422,
      'substitution-period',
    ],
    ['of a post not held', 'm.yilmaz', { deputy: 'i.celik', post: '32.1/clerk' }, 422, 'substitution-post'],
  ])('is refused %s', async (_, as, body, status, code) => {
    const answer = await enter(as, body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('two who are away do not stand in for each other', async () => {
    const days = { from: '2098-07-01', to: '2098-07-14' };
    expect((await enter('m.yilmaz', { ...days, deputy: 'i.celik' })).body.planned).toBe(true);
    expect((await enter('i.celik', { ...days, deputy: 'm.yilmaz' })).body.type).toContain('deputy-absent');
    expect((await enter('m.yilmaz', { ...days, deputy: 'i.celik' })).body.type).toContain(
      'substitution-twice',
    );
    expect((await enter('i.celik', { deputy: 'm.yilmaz', from: '2098-07-15' })).status).toBe(201);
  });
});

describe('a right', () => {
  const asked = { user: 'neu', name: 'Nele Neu', kind: 'role', value: 'clerk', reason: 'Einstellung' };
  const propose = (as: string, body: object = {}) =>
    server.api.post('/api/v1/rights-requests', as, { ...asked, from: today, ...body });
  const decide = (as: string, requestId: string, granted = true) =>
    server.api.post(`/api/v1/rights-requests/${requestId}/decision`, as, { granted });

  test('takes two administrators, and nobody decides for themself', async () => {
    const { requestId } = (await propose('v.admin')).body;
    expect((await server.api.get('/api/v1/tasks', 'neu')).status).toBe(403);
    expect((await decide('v.admin', requestId)).body.type).toContain('rights-four-eyes');
    expect((await decide('u.admin', requestId)).status).toBe(200);
    expect((await decide('u.admin', requestId, false)).body.type).toContain('rights-decided');
    expect((await server.api.get('/api/v1/tasks', 'neu')).status).toBe(200);
    const own = await propose('v.admin', { user: 'u.admin', value: 'auditor' });
    expect((await decide('u.admin', own.body.requestId)).body.type).toContain('rights-for-oneself');
    const forOneself = await propose('u.admin', { user: 'u.admin', value: 'auditor' });
    expect((await decide('u.admin', forOneself.body.requestId)).body.type).toContain('rights-for-oneself');
    const [latest] = (await server.api.get('/api/v1/rights-requests', 'v.admin')).body.items;
    expect(latest).toMatchObject({ state: 'open', requestedByName: 'Ulrich Baumann' });
  });

  test('to a post or an appointment begins and ends with its days', async () => {
    for (const [kind, value] of [
      ['post', '32.1/mailroom'],
      ['appointment', 'registrar'],
    ]) {
      const { requestId } = (
        await propose('v.admin', { user: 's.albers', kind, value, from: '2097-01-01', to: '2097-12-31' })
      ).body;
      expect((await decide('u.admin', requestId)).status).toBe(200);
      expect(
        (await propose('v.admin', { user: 's.albers', kind, value, from: '2097-02-01', to: '2097-03-01' }))
          .body.type,
      ).toContain('rights-held');
    }
    expect((await server.api.get('/api/v1/me', 's.albers')).text).not.toContain('32.1/mailroom');
  });

  test.each([
    ['an unknown role', { value: 'king' }, 'rights-value'],
    ['an unknown post', { kind: 'post', value: '99/clerk' }, 'rights-value'],
    ['an unknown appointment', { kind: 'appointment', value: 'wizard' }, 'rights-value'],
    ['the past', { from: '2020-01-01' }, 'rights-period'],
    ['somebody without a name', { user: 'anonym', name: undefined }, 'person-unknown'],
  ])('is not proposed for %s', async (_, body, code) => {
    expect((await propose('v.admin', body)).body.type).toBe(`urn:amtsweg:problem:${code}`);
  });
});
