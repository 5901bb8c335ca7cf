import { randomUUID } from 'node:crypto';
import { CaseStory } from '../testing/case-story.js';
import { certificateForm, certificateRequest, registerEntry } from '../testing/certificate.js';
import { rawRequest } from '../testing/raw-request.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const APPLICANT = 'b.ozturk';
const CLERK = 's.krueger';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

describe('opening a case', () => {
  test('answers 201 with its address and entity tag', async () => {
    const { opened, caseId } = await CaseStory.open(server);
    expect(opened.status).toBe(201);
    expect(opened.headers.get('location')).toBe(`/api/v1/cases/${caseId}`);
    expect(opened.headers.get('etag')).toBe('"1"');
    expect(opened.body).toMatchObject({ status: 'active', milestone: 'submitted', revision: 1 });
    expect(opened.body.caseNumber).toMatch(/^32\.1-33\.20\.10-\d{4}-\d{6}$/);
    const read = await server.api.get(opened.headers.get('location') ?? '', APPLICANT);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body.form).toEqual(certificateForm);
  });

  test('the office registers what came on paper, earlier than now', async () => {
    const receivedAt = '2026-01-12T09:30:00+01:00';
    const opened = await server.api.post('/api/v1/cases', CLERK, { ...certificateRequest, receivedAt });
    const { body } = await server.api.get(`/api/v1/cases/${opened.body.caseId}`, CLERK);
    expect(body).toMatchObject({ channel: 'paper', applicant: null, receivedOn: '2026-01-12' });
  });

  test('takes every Latin letter, and the longest sequences of DIN 91379, and gives them back', async () => {
    // Latin-1, Latin Extended-A and -B, and Latin Extended Additional hold all letters of the standard and more.
    const ranges = [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ] as const;
    const letters = ranges
      .flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
      )
      .filter((letter) => /\p{L}/u.test(letter));
    const sequences = ['C̨̆', 'K͟H', 'L̥̄', 'S̛̄', 'ç̆', 'Ī́', 'ō̍', 'Ž̦', 'Ṣ̄', 'Ạ̈', 'ə', 'ɨ', 'ʒ', 'ʾ', 'ʿ'];
    for (let from = 0; from < letters.length; from += 60) {
      const familyName = [...letters.slice(from, from + 60), ...sequences].join('').normalize('NFC');
      const story = await CaseStory.open(server, {
        familyName,
        formerNames: `d’Alembert & O'Neill-${familyName}`,
      });
      expect((await story.view(APPLICANT)).body.form).toMatchObject({
        familyName,
        formerNames: `d’Alembert & O'Neill-${familyName}`,
      });
    }
  });

  test('brings names into the composed form that DIN 91379 demands', async () => {
    const story = await CaseStory.open(server, { familyName: 'Öztürk'.normalize('NFD') });
    expect((await story.view(APPLICANT)).body.form.familyName).toBe('Öztürk'.normalize('NFC'));
  });

  test('free texts may be in any script and hold emojis', async () => {
    const address = 'Straße 1 – Ελλάδα, Київ, 東京, دمشق 👍';
    const story = await CaseStory.open(server, { address });
    expect((await story.view(APPLICANT)).body.form.address).toBe(address);
  });
});

describe('the same command twice', () => {
  test('an opening gets the same bytes again, also after later steps', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => server.api.post('/api/v1/cases', APPLICANT, certificateRequest, headers);
    const first = await send();
    // States and tasks are the office's own business.
    expect(first.body).toMatchObject({ states: [], tasks: {} });
    const file = await server.api.get(`/api/v1/cases/${first.body.caseId as string}`, CLERK);
    const taskId = file.body.tasks[0].taskId as string;
    await server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK);
    await server.api.post(`/api/v1/tasks/${taskId}/complete`, CLERK, { outcome: 'complete' });
    const again = await send();
    expect([again.status, again.text]).toEqual([201, first.text]);
    for (const name of ['location', 'etag']) expect(again.headers.get(name)).toBe(first.headers.get(name));
  });

  test('a task command gets the same bytes again, also after later steps', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    const claim = () =>
      server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK, undefined, { 'idempotency-key': `c${taskId}` });
    const complete = () =>
      server.api.post(
        `/api/v1/tasks/${taskId}/complete`,
        CLERK,
        { outcome: 'complete' },
        {
          'idempotency-key': `d${taskId}`,
        },
      );
    const claimed = await claim();
    const completed = await complete();
    await story.complete('registerMatch', 'found', registerEntry);
    expect([(await claim()).text, (await complete()).text]).toEqual([claimed.text, completed.text]);
    expect(completed.body.tasks).toEqual({ registerMatch: expect.any(String) });
  });

  test('twenty at once are one', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        server.api.post('/api/v1/cases', APPLICANT, certificateRequest, headers),
      ),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  });

  test('the key of another body, address or person is not the same', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const story = await CaseStory.open(server);
    const path = `/api/v1/cases/${story.caseId}`;
    const first = await server.api.post(`${path}/notes`, CLERK, { text: 'eins' }, headers);
    expect(first.status).toBe(201);
    for (const [address, body] of [
      [`${path}/notes`, { text: 'zwei' }],
      [`${path}/events`, { type: 'withdraw' }],
      ['/api/v1/cases', certificateRequest],
    ] as const) {
      const answer = await server.api.post(address, CLERK, body, headers);
      expect([answer.status, answer.body.type]).toEqual([422, 'urn:amtsweg:problem:idempotency-key-reused']);
    }
    const colleague = await server.api.post(`${path}/notes`, 'd.lindner', { text: 'zwei' }, headers);
    expect(colleague.status).toBe(201);
    expect((await story.view(CLERK)).body.notes).toHaveLength(2);
  });
});

describe('entity tags', () => {
  test('a command with the tag that was read passes once', async () => {
    const story = await CaseStory.open(server);
    const tag = (await story.view(CLERK)).headers.get('etag') ?? '';
    const note = (text: string) =>
      server.api.post(`/api/v1/cases/${story.caseId}/notes`, CLERK, { text }, { 'if-match': tag });
    const first = await note('eins');
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"2"']);
    const second = await note('zwei');
    expect([second.status, second.body]).toMatchObject([412, { seen: 1, current: 2 }]);
  });

  test('a task has a tag of its own', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    const read = () => server.api.get(`/api/v1/tasks/${taskId}`, CLERK);
    const tag = (await read()).headers.get('etag') ?? '';
    await server.api.post(`/api/v1/cases/${story.caseId}/notes`, CLERK, { text: 'stört nicht' });
    const claimed = await server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK, undefined, {
      'if-match': tag,
    });
    expect(claimed.status).toBe(200);
    const late = await server.api.post(`/api/v1/tasks/${taskId}/release`, CLERK, undefined, {
      'if-match': tag,
    });
    expect(late.status).toBe(412);
    expect((await read()).headers.get('etag')).not.toBe(tag);
  });

  test('what has not changed is not sent again', async () => {
    const story = await CaseStory.open(server);
    const tag = (await story.view(APPLICANT)).headers.get('etag') ?? '';
    // fetch adds headers of its own that ask for a fresh answer.
    const answer = await rawRequest(server.url, [
      `GET /api/v1/cases/${story.caseId} HTTP/1.1`,
      'Host: x',
      `Authorization: Bearer ${await server.api.token(APPLICANT)}`,
      `If-None-Match: ${tag}`,
      'Connection: close',
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 304 [^]*\r\n\r\n$/);
  });
});

describe('a task that somebody else has', () => {
  test('is neither claimed nor completed nor released, and the answer says who has it', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    await server.api.post(`/api/v1/tasks/${taskId}/claim`, 'd.lindner');
    for (const [verb, body] of [
      ['claim', undefined],
      ['complete', { outcome: 'complete' }],
      ['release', undefined],
      ['delegate', { user: CLERK }],
    ] as const) {
      const answer = await server.api.post(`/api/v1/tasks/${taskId}/${verb}`, CLERK, body);
      if (verb === 'delegate') continue;
      expect([answer.status, answer.body.type]).toEqual([409, 'urn:amtsweg:problem:task-claimed']);
      expect(answer.body.assignee).toBe('d.lindner');
    }
  });

  test('ends with one of its outcomes, and the answer names them', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    await server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK);
    for (const outcome of ['approve', 'constructor', '__proto__']) {
      const answer = await server.api.post(`/api/v1/tasks/${taskId}/complete`, CLERK, { outcome });
      expect([answer.status, answer.body.type]).toEqual([422, 'urn:amtsweg:problem:outcome-unknown']);
      expect(answer.body.possible).toContainEqual({ name: 'complete', label: expect.any(String) });
    }
  });

  test('is over when it is over', async () => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    await story.complete('formalCheck', 'complete');
    const answer = await server.api.post(`/api/v1/tasks/${taskId}/claim`, CLERK);
    expect([answer.status, answer.body.type]).toEqual([409, 'urn:amtsweg:problem:task-ended']);
  });
});

describe('lists', () => {
  const opened: string[] = [];
  beforeAll(async () => {
    for (let at = 0; at < 23; at += 1) opened.push((await CaseStory.open(server, {}, 'pager')).caseId);
  });

  async function walk(path: string, as: string, id: string): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const address = `${path}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
      const page = (await server.api.get(address, as)).body as {
        items: Record<string, string>[];
        next: string | null;
      };
      found.push(...page.items.map((item) => item[id] ?? ''));
      cursor = page.next;
    } while (cursor !== null);
    return found;
  }

  test.each([1, 5, 22, 23, 24, 200])('of cases by %i show each once, the latest first', async (limit) => {
    const found = await walk(`/api/v1/cases?limit=${limit}`, 'pager', 'caseId');
    expect(found).toHaveLength(23);
    expect(new Set(found)).toEqual(new Set(opened));
    const first = (await server.api.get('/api/v1/cases?limit=1', 'pager')).body.items[0];
    expect(first.caseId).toBe(opened.at(-1));
  });

  test.each([7, 200])('of tasks by %i show each once', async (limit) => {
    const all = await walk(`/api/v1/tasks?limit=${limit}`, CLERK, 'taskId');
    expect(new Set(all).size).toBe(all.length);
    const { body: counters } = await server.api.get('/api/v1/tasks/counters', CLERK);
    expect(all).toHaveLength(counters.all as number);
  });

  test('of tasks are in the order of due date, then priority, those without a date last', async () => {
    const pool = server.office.owner;
    await pool.query(
      `update amtsweg.task set due_on = null where task_id in (select task_id from amtsweg.task limit 2)`,
    );
    await pool.query(
      `update amtsweg.task set priority = 1, due_on = '2026-01-05' where task_id =
         (select task_id from amtsweg.task where due_on is not null limit 1)`,
    );
    const { items } = (await server.api.get('/api/v1/tasks?limit=200', CLERK)).body as {
      items: { dueOn: string | null; priority: number; overdue: boolean }[];
    };
    const keys = items.map((item) => `${item.dueOn ?? '9999'} ${String(item.priority).padStart(3, '0')}`);
    expect(keys).toEqual([...keys].sort());
    expect(items[0]).toMatchObject({ dueOn: '2026-01-05', overdue: true });
    expect(await walk('/api/v1/tasks?limit=3', CLERK, 'taskId')).toHaveLength(items.length);
  });

  test('of tasks take filters', async () => {
    const story = await CaseStory.open(server);
    const mine = await story.task('formalCheck');
    await server.api.post(`/api/v1/tasks/${mine}/claim`, CLERK);
    const ids = async (query: string, as = CLERK) => walk(`/api/v1/tasks?limit=200&${query}`, as, 'taskId');
    expect(await ids('basket=mine')).toContain(mine);
    expect(await ids('basket=groups')).not.toContain(mine);
    expect(await ids('state=claimed')).toContain(mine);
    expect(await ids(`assignee=${CLERK}`)).toContain(mine);
    expect(await ids('basket=unit', 'd.lindner')).toContain(mine);
    expect(await ids('basket=unit')).toEqual([]);
    expect(await ids(`text=${encodeURIComponent(story.opened.body.caseNumber as string)}`)).toEqual([mine]);
    expect(await ids('text=%25')).toEqual([]);
    expect(await ids('procedure=meldebescheinigung')).toContain(mine);
    expect(await ids('procedure=eheurkunde')).toEqual([]);
    expect(await ids('unit=67.7')).toEqual([]);
    expect(await ids('post=32.1/clerk')).toContain(mine);
    expect(await ids('overdue=true')).toHaveLength(1);
    expect(await ids('dueUntil=2026-01-05')).toHaveLength(1);
  });

  test('of cases take filters', async () => {
    const story = await CaseStory.open(server, {}, 'filterer');
    const { caseNumber } = story.opened.body as { caseNumber: string };
    await server.api.post(`/api/v1/cases/${story.caseId}/events`, 'filterer', { type: 'withdraw' });
    const ids = (query: string) => walk(`/api/v1/cases?limit=200&${query}`, CLERK, 'caseId');
    expect(await ids(`caseNumber=${caseNumber}`)).toEqual([story.caseId]);
    expect(await ids('caseNumber=%25')).toEqual([]);
    expect(await ids('status=done')).toEqual([story.caseId]);
    expect(await ids('ending=withdrawn')).toEqual([story.caseId]);
    const file = await server.api.get(`/api/v1/cases/${story.caseId}`, CLERK);
    expect(file.body).toMatchObject({ endingLabel: 'Vom Antragsteller zurückgenommen' });
    expect(await ids('milestone=submitted')).not.toContain(story.caseId);
    expect(await ids('unit=67.7')).toEqual([]);
    expect(await ids('procedure=eheurkunde')).toEqual([]);
  });

  test('of a history are paged and complete', async () => {
    const story = await CaseStory.open(server);
    for (let at = 2; at <= 12; at += 1)
      await server.api.post(`/api/v1/cases/${story.caseId}/notes`, CLERK, { text: `Vermerk ${at}` });
    const path = `/api/v1/cases/${story.caseId}/history`;
    const first = (await server.api.get(`${path}?limit=5`, 'r.auditor')).body;
    expect(first.items.map((line: { seq: number }) => line.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(first.items[0].text).toContain('Vorgang „Meldebescheinigung“ eröffnet');
    expect(first.items[1].prev).toBe(first.items[0].hash);
    const second = (await server.api.get(`${path}?limit=5&after=${first.next}`, 'r.auditor')).body;
    const third = (await server.api.get(`${path}?limit=5&after=${second.next}`, CLERK)).body;
    expect(third.items.map((line: { seq: number }) => line.seq)).toEqual([11, 12]);
    expect(third.next).toBeNull();
    expect((await server.api.get(`${path}?after=12`, CLERK)).body).toMatchObject({ items: [], next: null });
  });
});

describe('who may see a case', () => {
  const stranger = 'c.hartmann';
  const otherUnit = 'a.nowak';
  const nowhere = '00000000-0000-4000-8000-000000000000';

  test.each([
    ['GET', '', undefined],
    ['GET', '/history', undefined],
    ['GET', `/documents/${nowhere}`, undefined],
    ['POST', '/events', { type: 'withdraw' }],
    ['POST', '/events', { type: 'nonsense' }],
    ['POST', '/notes', { text: 'Vermerk' }],
    ['POST', '/parties', { role: 'authority', name: 'Polizei', address: [] }],
  ])(
    '%s …%s: a case of others and none at all are answered with the same bytes',
    async (method, path, body) => {
      const { caseId } = await CaseStory.open(server);
      for (const as of [stranger, otherUnit]) {
        const send = (id: string) =>
          server.api.send(method, `/api/v1/cases/${id}${path}`, {
            as,
            ...(body === undefined ? {} : { body }),
          });
        const [theirs, none] = [await send(caseId), await send(nowhere)];
        expect([theirs.status, theirs.text]).toEqual([none.status, none.text]);
        expect([403, 404]).toContain(theirs.status);
        for (const name of ['etag', 'content-length', 'cache-control'])
          expect(theirs.headers.get(name)).toBe(none.headers.get(name));
      }
    },
  );

  test.each(['claim', 'release', 'complete', 'delegate'])('…/tasks/:id/%s likewise', async (verb) => {
    const story = await CaseStory.open(server);
    const taskId = await story.task('formalCheck');
    const body = { complete: { outcome: 'complete' }, delegate: { user: CLERK } }[verb];
    const send = (id: string) => server.api.post(`/api/v1/tasks/${id}/${verb}`, otherUnit, body);
    const [theirs, none] = [await send(taskId), await send(nowhere)];
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    expect((await server.api.get(`/api/v1/tasks/${taskId}`, otherUnit)).text).toBe(
      (await server.api.get(`/api/v1/tasks/${nowhere}`, otherUnit)).text,
    );
  });

  test('lists and searches do not tell of cases of others', async () => {
    const story = await CaseStory.open(server);
    const { caseNumber } = story.opened.body as { caseNumber: string };
    for (const as of [stranger, otherUnit]) {
      const { body } = await server.api.get(`/api/v1/cases?caseNumber=${caseNumber}`, as);
      expect(body).toEqual({ items: [], next: null });
    }
    expect((await server.api.get(`/api/v1/tasks?text=${caseNumber}`, otherUnit)).body.items).toEqual([]);
  });

  test('an auditor reads every history, and the case itself not', async () => {
    const { caseId } = await CaseStory.open(server);
    expect((await server.api.get(`/api/v1/cases/${caseId}/history`, 'r.auditor')).status).toBe(200);
    expect((await server.api.get(`/api/v1/cases/${caseId}`, 'r.auditor')).status).toBe(403);
  });

  test('whoever works here and applies here sees their own case in another unit as an applicant', async () => {
    await server.office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ('both', 'Both', '{applicant,clerk}')`,
    );
    await server.office.owner.query(
      `insert into amtsweg.post_holder (post, user_id, valid_from) values ('67.7/clerk', 'both', '2020-01-01')`,
    );
    await CaseStory.open(server, {}, 'both');
    const { items } = (await server.api.get('/api/v1/cases', 'both')).body;
    expect(items).toHaveLength(1);
    expect(items[0].states).toBeUndefined();
  });
});

describe('what an applicant sees', () => {
  test('the public status and what is theirs, nothing internal', async () => {
    const story = await CaseStory.open(server);
    await server.api.post(`/api/v1/cases/${story.caseId}/notes`, CLERK, { text: 'geheim' });
    await story.complete('formalCheck', 'complete');
    const { body, text } = await story.view(APPLICANT);
    expect(Object.keys(body).sort()).toEqual([
      'caseId',
      'caseNumber',
      'clocks',
      'documents',
      'form',
      'possible',
      'procedureKey',
      'procedureName',
      'publicStatus',
      'receivedAt',
      'revision',
      'status',
    ]);
    expect(body.publicStatus).toMatchObject({ de: 'In Prüfung', actor: 'office' });
    expect(body.possible).toEqual([
      { type: 'withdraw', label: expect.any(String), note: expect.any(String), fields: expect.any(Array) },
    ]);
    expect(text).not.toMatch(/geheim|registerMatch|s\.krueger|32\.1\/clerk/);
  });

  test('an issued document only when it has gone out', async () => {
    const story = await CaseStory.open(server);
    await story.sign();
    await story.runServices(1);
    const issued = (await story.view(CLERK)).body.documents[0];
    expect(issued).toMatchObject({ origin: 'issued', mediaType: 'application/pdf', dispatched: false });
    const path = `/api/v1/cases/${story.caseId}/documents/${issued.documentId}`;
    expect((await story.view(APPLICANT)).body.documents).toEqual([]);
    expect((await server.api.get(path, APPLICANT)).text).toBe(
      (await server.api.get(path.replace(issued.documentId, randomUUID()), APPLICANT)).text,
    );
    expect((await server.api.get(path, CLERK)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await story.runServices();
    expect((await story.view(APPLICANT)).body.documents).toHaveLength(1);
    const read = await server.api.get(path, APPLICANT);
    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  }, 30_000);

  /** What differs between any two cases. */
  const neutral = (text: string): string =>
    text
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replace(/-\d{6}"/g, '-NUMBER"')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+\d\d:\d\d)/g, 'INSTANT');

  test('the same with a block notice as without one, at every stage (§ 51 BMG)', async () => {
    const views = async (blockNotice: boolean): Promise<string[]> => {
      const story = await CaseStory.open(server, {}, `applicant-${blockNotice}`);
      const seen: string[] = [];
      const look = async (): Promise<void> => {
        const as = `applicant-${blockNotice}`;
        const list = await server.api.get('/api/v1/cases', as);
        const document = await server.api.get(`/api/v1/cases/${story.caseId}/documents/${randomUUID()}`, as);
        const event = await server.api.post(`/api/v1/cases/${story.caseId}/events`, as, {
          type: 'supplement',
        });
        for (const answer of [await story.view(as), list, document, event])
          seen.push(neutral(`${answer.status} ${answer.headers.get('etag') ?? ''} ${answer.text}`));
      };
      await look();
      await story.complete('formalCheck', 'complete');
      await look();
      await story.complete('registerMatch', 'found', { ...registerEntry, blockNotice });
      await look();
      const today = new Date().toISOString().slice(0, 10);
      await story.complete('payment', 'paid', { receivedOn: today }, 'k.wenzel');
      await look();
      await story.complete('signature', 'signed');
      await look();
      // Typeset: one waits to be sent, the other for somebody who hands it over.
      await story.runServices(1);
      await look();
      if (blockNotice) {
        await story.complete('carefulDispatch', 'handedOver', { dispatchedOn: today }, 'd.lindner');
        expect((await story.view('d.lindner')).body.facts.registerMatch.blockNotice).toBe(true);
      } else await story.runServices();
      return seen;
    };
    expect(await views(true)).toEqual(await views(false));
  }, 60_000);
});
