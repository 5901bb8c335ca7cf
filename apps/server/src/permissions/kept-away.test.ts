import { CaseStory } from '../testing/case-story.js';
import { registerEntry } from '../testing/certificate.js';
import { eventually } from '../testing/eventually.js';
import { Follower } from '../testing/follower.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

jest.setTimeout(60_000);

const CLERK = 's.krueger';
const COLLEAGUE = 's.albers';
const LEAD = 'd.lindner';
const OTHER_LEAD = 'o.hansen';
const AUDITOR = 'r.auditor';
const nowhere = '00000000-0000-4000-8000-000000000000';
const conflict = { ground: 'relative', reason: 'Die Antragstellerin ist meine Schwester.' };

let server: TestServer;
let today: string;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  server.office.clock.moveTo(new Date());
  today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
}, 60_000);
afterAll(() => server.stop());

const get = (path: string, as: string) => server.api.get(`/api/v1${path}`, as);
const put = (path: string, as: string, body: object) =>
  server.api.send('PUT', `/api/v1${path}`, { as, body });

async function post(path: string, as: string, body?: object) {
  const answer = await server.api.post(`/api/v1${path}`, as, body);
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
}

/** A case that can be come across everywhere: with a task and its draft, papers, and somebody who has it open. */
class FullCase {
  private constructor(
    readonly story: CaseStory,
    readonly taskId: string,
    readonly documentId: string,
    /** A case that is linked to it. */
    readonly other: CaseStory,
  ) {}

  static async open(other: CaseStory): Promise<FullCase> {
    const story = await CaseStory.open(server);
    const at = `/cases/${story.caseId}`;
    const taskId = await story.task('formalCheck');
    await put(`/tasks/${taskId}/draft`, COLLEAGUE, { data: { remark: 'Entwurf' } });
    for (const user of [CLERK, OTHER_LEAD])
      await post(`${at}/follow-ups`, COLLEAGUE, { dueOn: today, reason: 'Prüfen', user });
    await post(`${at}/routing-steps`, COLLEAGUE, {
      ...{ kind: 'cosign', post: '32.1/clerk', instruction: 'Bitte mitzeichnen' },
    });
    await post(`/cases/${other.caseId}/links`, COLLEAGUE, { caseNumber: numberOf(story), kind: 'parallel' });
    await put(`${at}/presence`, COLLEAGUE, { taskId });
    await server.office.owner.query(
      `insert into amtsweg.incident (case_id, source, job, error, attempts, state, occurred_at)
       values ($1, 'service:x', '{}', 'x', 8, 'open', now())`,
      [story.caseId],
    );
    return new FullCase(story, taskId, await upload(story), other);
  }

  /** Everything that answers for the case itself. */
  get reads(): readonly string[] {
    const { story, taskId, documentId } = this;
    const ofCase = ['', '/history', '/diagram.svg', '/ahead', `/documents/${documentId}`];
    return [
      ...ofCase.map((path) => `/cases/${story.caseId}${path}`),
      ...['', '/work', '/draft'].map((path) => `/tasks/${taskId}${path}`),
    ];
  }
}

function numberOf(story: CaseStory): string {
  return story.opened.body.caseNumber as string;
}

async function upload(story: CaseStory): Promise<string> {
  const form = new FormData();
  form.set('name', 'identity');
  form.set('title', 'Ausweis');
  form.set('file', new Blob([new TextEncoder().encode('Ausweis Nr. 1')]), 'ausweis.txt');
  const path = `/api/v1/cases/${story.caseId}/documents`;
  const answer = await server.api.send('POST', path, { as: COLLEAGUE, raw: form });
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

/** A case that waits for its applicant. */
async function waitingCase(): Promise<CaseStory> {
  const story = await CaseStory.open(server);
  const missing = [{ item: 'Ausweis', reason: '§ 26 Abs. 2 VwVfG' }];
  await story.complete('formalCheck', 'incomplete', { missing }, COLLEAGUE);
  await story.runServices();
  return story;
}

/** The lists in which one could come across a case; and where only numbers tell of it. */
const LISTS: readonly string[] = [
  '/cases?limit=200',
  ...['all', 'groups', 'unit', 'overdue'].map((basket) => `/tasks?basket=${basket}&limit=200`),
  ...['priority', 'age'].map((sort) => `/tasks?basket=all&sort=${sort}&limit=200`),
  '/tasks?basket=all&procedure=meldebescheinigung&text=32.1-&limit=200',
  `/search?text=${encodeURIComponent('Öztürk')}&purpose=Anruf&limit=200`,
  ...['/clocks?limit=200', '/follow-ups?limit=200', '/routing-steps?limit=200', '/waiting?limit=200'],
  ...['/conflicts', '/team'],
];
const COUNTS: readonly string[] = [
  ...['/tasks/counters', '/tasks/facets?basket=all', '/tasks/facets?basket=unit'],
  ...['/clocks/counters', '/team'],
];

async function countsFor(as: string): Promise<unknown> {
  return Promise.all(COUNTS.map(async (path) => (await get(path, as)).body as unknown));
}

/** Where somebody comes across one of the cases: everything they can read, searched for its id and its number. */
async function meets(as: string, calendar: string, full: FullCase, waiting: CaseStory): Promise<string[]> {
  const marks = [full.story, waiting].flatMap((story) => [story.caseId, numberOf(story)]);
  const lists = [
    ...LISTS,
    ...[full.story, waiting].map((story) => `/search?text=${numberOf(story)}`),
    `/cases/${full.other.caseId}`,
  ];
  const met = await Promise.all(
    lists.map(async (path) => {
      const { text } = await get(path, as);
      return marks.some((mark) => text.includes(mark)) ? [path] : [];
    }),
  );
  const read = await Promise.all(
    full.reads.map(async (path) => ((await get(path, as)).status === 200 ? [path] : [])),
  );
  const { text } = await server.api.get(calendar);
  const feed = text.replaceAll('\r\n ', '');
  return [...met, ...read, marks.some((mark) => feed.includes(mark)) ? ['calendar'] : []].flat();
}

async function calendarOf(user: string): Promise<string> {
  const { body } = await post('/calendar', user);
  return new URL(body.url as string, server.url).pathname;
}

/** What somebody hears on their stream while a colleague works on the case and opens it. */
async function hears(as: string, { story, taskId }: FullCase, worker: string): Promise<boolean> {
  const [listener, witness] = [await Follower.of(server, as), await Follower.of(server, worker)];
  await post(`/cases/${story.caseId}/notes`, worker, { text: 'Rückruf' });
  await server.api.send('DELETE', `/api/v1/cases/${story.caseId}/presence`, { as: worker });
  await put(`/cases/${story.caseId}/presence`, worker, { taskId });
  await eventually(() => witness.cases().includes(story.caseId) && witness.text.includes('event: presence'));
  await listener.pastAll();
  const { text } = listener;
  for (const one of [listener, witness]) one.close();
  return text.includes(story.caseId);
}

describe('a person who is recused', () => {
  test('comes across the case nowhere, counts included, and everywhere again when the lead rejects it', async () => {
    const other = await CaseStory.open(server);
    const calendar = await calendarOf(CLERK);
    const without = await countsFor(CLERK);
    const [full, waiting] = [await FullCase.open(other), await waitingCase()];
    const before = await meets(CLERK, calendar, full, waiting);
    const counted = await countsFor(CLERK);
    const ofLeads = new Set(LISTS.filter((path) => /unit|overdue|conflicts|team/.test(path)));
    const searches = [full.story, waiting].map((story) => `/search?text=${numberOf(story)}`);
    expect(before).toEqual([
      ...LISTS.filter((path) => !ofLeads.has(path)),
      ...[...searches, `/cases/${other.caseId}`, ...full.reads, 'calendar'],
    ]);
    expect(counted).not.toEqual(without);
    expect(await hears(CLERK, full, COLLEAGUE)).toBe(true);

    for (const { caseId } of [full.story, waiting]) await post(`/cases/${caseId}/conflicts`, CLERK, conflict);
    expect(await meets(CLERK, calendar, full, waiting)).toEqual([]);
    expect(await countsFor(CLERK)).toEqual(without);
    expect(await hears(CLERK, full, COLLEAGUE)).toBe(false);

    const { items } = (await get('/conflicts', LEAD)).body;
    for (const { conflictId } of items)
      await post(`/conflicts/${conflictId}/decision`, LEAD, { confirmed: false });
    expect(await meets(CLERK, calendar, full, waiting)).toEqual(before);
    expect(await countsFor(CLERK)).toEqual(counted);
    expect(await hears(CLERK, full, COLLEAGUE)).toBe(true);
  });

  test('is answered about everything in it as about what is not there', async () => {
    const full = await FullCase.open(await CaseStory.open(server));
    await post(`/cases/${full.story.caseId}/conflicts`, CLERK, conflict);
    for (const [method, path, body] of verbs) {
      const ask = (caseId: string, taskId: string) => {
        const address = path.replace('CASE', caseId).replace('TASK', taskId);
        return server.api.send(method, `/api/v1${address}`, {
          as: CLERK,
          ...(body instanceof FormData ? { raw: body } : body === undefined ? {} : { body }),
        });
      };
      const hidden = await ask(full.story.caseId, full.taskId);
      const missing = await ask(nowhere, nowhere);
      expect([method, path, hidden.status, hidden.text]).toEqual([method, path, 404, missing.text]);
    }
    const request = { taskIds: [full.taskId, nowhere], act: 'claim' };
    const { results } = (await post('/tasks/bulk', CLERK, request)).body;
    expect(results).toMatchObject([{ code: 'task-not-found' }, { code: 'task-not-found' }]);
    const link = { caseNumber: numberOf(full.story), kind: 'appeal' };
    const absent = { ...link, caseNumber: '32.1-1-2026-999999' };
    const at = `/api/v1/cases/${full.other.caseId}/links`;
    const linked = await server.api.post(at, CLERK, link);
    expect([linked.status, linked.text]).toEqual([404, (await server.api.post(at, CLERK, absent)).text]);
  });
});

/** What can be asked of a case and a task; everything else is read above. */
const verbs: readonly (readonly [string, string, (object | FormData)?])[] = [
  ['GET', '/cases/CASE'],
  ['GET', '/cases/CASE/history'],
  ['GET', '/cases/CASE/diagram.svg'],
  ['GET', '/cases/CASE/ahead'],
  ['GET', `/cases/CASE/documents/${nowhere}`],
  ['POST', '/cases/CASE/events', { type: 'withdraw' }],
  ['POST', '/cases/CASE/notes', { text: 'Vermerk' }],
  ['POST', '/cases/CASE/parties', { role: 'authority', name: 'Polizei', address: ['Hannover'] }],
  ['POST', '/cases/CASE/documents', someFile()],
  ['POST', '/cases/CASE/follow-ups', { dueOn: '2030-01-07', reason: 'Prüfen' }],
  ['POST', `/cases/CASE/follow-ups/${nowhere}/done`, {}],
  ['POST', '/cases/CASE/links', { caseNumber: '32.1-1-2026-000001', kind: 'parallel' }],
  ['POST', '/cases/CASE/corrections', { documentId: nowhere, error: 'Mai', correction: 'März' }],
  ['POST', '/cases/CASE/reopening', { ground: 'newEvidence', reason: 'Urkunde' }],
  ['POST', '/cases/CASE/routing-steps', { kind: 'cosign', post: '32.1/lead', instruction: 'Bitte' }],
  ['POST', `/cases/CASE/routing-steps/${nowhere}/sign`, { verdict: 'agreed' }],
  ['POST', `/cases/CASE/routing-steps/${nowhere}/skip`, { reason: 'Nicht betroffen' }],
  ['POST', '/cases/CASE/clocks/processingTarget@1/suspensions', { reason: 'Krankheit' }],
  ['POST', '/cases/CASE/clocks/processingTarget@1/extensions', { reason: 'Krankheit', period: 'P2W' }],
  [
    'POST',
    '/cases/CASE/dispatches',
    { reason: 'Nachbar', documentId: nowhere, partyId: nowhere, channel: 'post' },
  ],
  ['POST', `/cases/CASE/dispatches/${nowhere}/returns`, { reason: 'Verzogen' }],
  ['POST', '/cases/CASE/conflicts', conflict],
  ['PUT', '/cases/CASE/presence', { taskId: null }],
  ['DELETE', '/cases/CASE/presence'],
  ['GET', '/tasks/TASK'],
  ['GET', '/tasks/TASK/work'],
  ['GET', '/tasks/TASK/draft'],
  ['PUT', '/tasks/TASK/draft', { data: {} }],
  ['DELETE', '/tasks/TASK/draft'],
  ['POST', '/tasks/TASK/claim'],
  ['POST', '/tasks/TASK/release'],
  ['POST', '/tasks/TASK/delegate', { user: COLLEAGUE }],
  ['POST', '/tasks/TASK/complete', { outcome: 'complete' }],
  ['POST', '/tasks/TASK/transfer', { post: '32.1/lead', reason: 'Zuständigkeit' }],
];

function someFile(): FormData {
  const form = new FormData();
  form.set('name', 'identity');
  form.set('title', 'Ausweis');
  form.set('file', new Blob([new TextEncoder().encode('Ausweis Nr. 1')]), 'ausweis.txt');
  return form;
}

describe('a protected case', () => {
  test.each([
    ['a clerk of its unit', CLERK],
    ['another lead of its unit', OTHER_LEAD],
  ])(
    'is met nowhere by %s, counts included, and everywhere again when it is protected no more',
    async (_, who) => {
      const other = await CaseStory.open(server);
      const calendar = await calendarOf(who);
      const without = await countsFor(who);
      const [full, waiting] = [await FullCase.open(other), await waitingCase()];
      for (const { caseId } of [full.story, waiting])
        await post(`/cases/${caseId}/conflicts`, who === CLERK ? OTHER_LEAD : CLERK, conflict);
      const before = await meets(who, calendar, full, waiting);
      const counted = await countsFor(who);
      expect(before.length).toBeGreaterThan(20);
      expect(await hears(who, full, COLLEAGUE)).toBe(true);

      for (const { caseId } of [full.story, waiting])
        await post(`/cases/${caseId}/protection`, LEAD, { reason: 'Kollegin' });
      expect(await meets(who, calendar, full, waiting)).toEqual([]);
      expect(await countsFor(who)).toEqual(without);
      expect(await hears(who, full, LEAD)).toBe(false);

      for (const { caseId } of [full.story, waiting])
        await post(`/cases/${caseId}/protection/end`, LEAD, { reason: 'Ausgeschieden' });
      expect(await meets(who, calendar, full, waiting)).toEqual(before);
      expect(await countsFor(who)).toEqual(counted);
    },
  );

  test('is met nowhere by the auditor either', async () => {
    const story = await CaseStory.open(server);
    const lists = ['/cases?limit=200', '/clocks?limit=200'];
    const counters = async () => (await get('/clocks/counters', AUDITOR)).body as { all: number };
    const found = async () =>
      Promise.all(lists.map(async (path) => (await get(path, AUDITOR)).text.includes(story.caseId)));
    expect(await found()).toEqual([true, true]);
    const { all } = await counters();
    await post(`/cases/${story.caseId}/protection`, LEAD, { reason: 'Kollegin' });
    expect(await found()).toEqual([false, false]);
    expect((await counters()).all).toBeLessThan(all);
    expect((await get(`/cases/${story.caseId}/history`, AUDITOR)).status).toBe(404);
  });

  test('is kept from the same people when it is taken up again, and so is one from whom somebody is recused', async () => {
    const story = await CaseStory.open(server);
    await post(`/cases/${story.caseId}/conflicts`, OTHER_LEAD, conflict);
    await post(`/cases/${story.caseId}/protection`, LEAD, { reason: 'Kollegin' });
    for (const user of [COLLEAGUE, OTHER_LEAD])
      await server.api.post(`/api/v1/cases/${story.caseId}/authorisations`, LEAD, { user, reason: 'x' });
    await post(`/cases/${story.caseId}/events`, 'b.ozturk', { type: 'withdraw' });
    const again = await post(`/cases/${story.caseId}/reopening`, COLLEAGUE, {
      ...{ ground: 'newEvidence', reason: 'Die Urkunde ist aufgetaucht.' },
    });
    const at = `/cases/${again.body.caseId as string}`;
    const seen = async (user: string) => (await get(at, user)).status;
    expect([await seen(LEAD), await seen(COLLEAGUE)]).toEqual([200, 200]);
    expect([await seen(CLERK), await seen(OTHER_LEAD)]).toEqual([404, 404]);
    expect((await get(`${at}/protection`, LEAD)).body.protection).toMatchObject({
      reason: 'Kollegin',
      authorisations: [{ user: COLLEAGUE }],
    });
    await post(`${at}/protection/end`, LEAD, { reason: 'Ausgeschieden' });
    expect([await seen(CLERK), await seen(OTHER_LEAD)]).toEqual([200, 404]);
  });
});

test('whoever has done their task in a case of special secrecy finds neither the case nor the task nor its follow-up', async () => {
  const story = await CaseStory.open(server);
  await story.complete('formalCheck', 'complete');
  await story.complete('registerMatch', 'found', registerEntry);
  const payment = await story.task('payment');
  const cashier = 'k.wenzel';
  await post(`/cases/${story.caseId}/follow-ups`, COLLEAGUE, { dueOn: today, reason: 'x', user: cashier });
  const met = async () => [
    (await get(`/tasks/${payment}`, cashier)).status,
    (await get(`/tasks/${payment}/work`, cashier)).status,
    (await get('/tasks/counters', cashier)).body.followUps,
    (await get('/clocks?limit=200', cashier)).text.includes(story.caseId),
    (await get(`/search?text=${numberOf(story)}`, cashier)).text.includes(story.caseId),
  ];
  expect(await met()).toEqual([200, 200, 1, true, true]);
  await story.complete('payment', 'paid', { receivedOn: today }, cashier);
  expect(await met()).toEqual([404, 404, 0, false, false]);
  // Those of its unit go on reading it.
  expect((await get(`/tasks/${payment}/work`, CLERK)).body.task).toMatchObject({ state: 'done' });
});
