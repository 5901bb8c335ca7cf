import { CaseStory } from '../testing/case-story.js';
import { certificateForm } from '../testing/certificate.js';
import { rowCounts } from '../testing/row-counts.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const CLERK = 's.krueger';
const SECOND = 's.albers';
const LEAD = 'd.lindner';
const OTHER_LEAD = 'o.hansen';
const CASHIER = 'k.wenzel';
const ELSEWHERE = 'j.okafor';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  server.office.clock.moveTo(new Date());
}, 60_000);
afterAll(() => server.stop());

function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}

function send(story: CaseStory, path: string, body: object, as = CLERK, headers = {}) {
  return server.api.post(`/api/v1/cases/${story.caseId}/${path}`, as, body, headers);
}

async function fileOf(story: CaseStory, as = CLERK) {
  return (await story.view(as)).body;
}

async function lastSentence(story: CaseStory): Promise<string> {
  const { body } = await server.api.get(`/api/v1/cases/${story.caseId}/history?limit=200`, CLERK);
  return body.items.at(-1).text as string;
}

/** A case that has ended: the applicant has taken it back. */
async function ended(): Promise<CaseStory> {
  const story = await CaseStory.open(server);
  const answer = await server.api.post(`/api/v1/cases/${story.caseId}/events`, 'b.ozturk', {
    type: 'withdraw',
  });
  expect(answer.body.status).toBe('done');
  return story;
}

describe('a follow-up', () => {
  test('comes back to whom it is for, is done with a remark, and both stand in the history', async () => {
    const story = await CaseStory.open(server);
    const set = await send(story, 'follow-ups', { dueOn: day(3), reason: 'Antwort prüfen', user: SECOND });
    expect(set.status).toBe(201);
    expect(await lastSentence(story)).toBe('Wiedervorlage verfügt');
    const { body } = await server.api.get('/api/v1/follow-ups?limit=200', SECOND);
    const mine = body.items.find((one: { caseId: string }) => one.caseId === story.caseId);
    expect(mine).toEqual({
      followUpId: expect.any(String),
      caseId: story.caseId,
      caseNumber: story.opened.body.caseNumber,
      procedureName: 'Meldebescheinigung',
      party: `${certificateForm.givenNames} ${certificateForm.familyName}`,
      dueOn: day(3),
      reason: 'Antwort prüfen',
      forUser: SECOND,
      forPost: null,
      createdBy: CLERK,
      createdByName: 'Sabine Krüger',
      overdue: false,
    });
    const done = await send(story, `follow-ups/${mine.followUpId}/done`, { remark: 'Ist da.' }, SECOND);
    expect(done.status).toBe(200);
    expect(await lastSentence(story)).toBe('Wiedervorlage erledigt');
    expect((await fileOf(story)).followUps).toMatchObject([
      { doneBy: SECOND, doneByName: 'Silke Albers', remark: 'Ist da.', overdue: false },
    ]);
    const again = await send(story, `follow-ups/${mine.followUpId}/done`, {}, SECOND);
    expect([again.status, again.body.type]).toEqual([409, 'urn:amtsweg:problem:follow-up-done']);
    const left = await server.api.get('/api/v1/follow-ups?limit=200', SECOND);
    expect(left.text).not.toContain(mine.followUpId);
  });

  test('of a post is seen by everybody who holds it, the earliest first, over pages', async () => {
    const story = await CaseStory.open(server);
    for (const ahead of [9, 7, 8])
      await send(story, 'follow-ups', { dueOn: day(ahead), reason: `in ${ahead}`, post: '32.1/clerk' });
    const met: string[] = [];
    let cursor: string | null = null;
    do {
      const next: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await server.api.get(`/api/v1/follow-ups?limit=1&until=${day(9)}${next}`, SECOND);
      met.push(
        ...body.items
          .filter((one: { caseId: string }) => one.caseId === story.caseId)
          .map((one: { reason: string }) => one.reason),
      );
      cursor = body.next as string | null;
    } while (cursor !== null);
    expect(met).toEqual(['in 7', 'in 8', 'in 9']);
    const { body } = await server.api.get(`/api/v1/follow-ups?until=${day(6)}&limit=200`, SECOND);
    expect(JSON.stringify(body)).not.toContain(story.caseId);
  });

  test('survives the end of the case, and is overdue the day after', async () => {
    const story = await ended();
    await send(story, 'follow-ups', { dueOn: day(0), reason: 'Akte schließen' });
    await server.office.owner.query(`update amtsweg.follow_up set due_on = due_on - 1 where case_id = $1`, [
      story.caseId,
    ]);
    const { body } = await server.api.get('/api/v1/follow-ups', CLERK);
    expect(body.items[0]).toMatchObject({ caseId: story.caseId, overdue: true });
  });

  test('is set once, however often the same request arrives', async () => {
    const story = await CaseStory.open(server);
    const body = { dueOn: day(1), reason: 'Einmal' };
    const answers = [];
    for (let time = 0; time < 3; time += 1)
      answers.push(await send(story, 'follow-ups', body, CLERK, { 'idempotency-key': `f-${story.caseId}` }));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await fileOf(story)).followUps).toHaveLength(1);
  });
});

describe('a note', () => {
  test('is never changed: a correction is a further note that names it', async () => {
    const story = await CaseStory.open(server);
    await send(story, 'notes', { text: 'Anruf am Montag' });
    const [first] = (await fileOf(story)).notes;
    const answer = await send(story, 'notes', { text: 'Anruf am Dienstag', corrects: first.noteId });
    expect(answer.status).toBe(201);
    expect((await fileOf(story)).notes).toMatchObject([
      { text: 'Anruf am Montag', corrects: null, authorName: 'Sabine Krüger' },
      { text: 'Anruf am Dienstag', corrects: first.noteId },
    ]);
    expect(await lastSentence(story)).toBe('Aktenvermerk berichtigt');
  });

  test('of 100,000 characters is taken, one more is refused with the limit', async () => {
    const story = await CaseStory.open(server);
    expect((await send(story, 'notes', { text: 'ä'.repeat(100_000) })).status).toBe(201);
    const answer = await send(story, 'notes', { text: 'ä'.repeat(100_001) });
    expect([answer.status, answer.body.type]).toEqual([422, 'urn:amtsweg:problem:note-too-long']);
    expect(answer.body.detail).toContain('100.000');
  });

  test('with a script in it comes back as text', async () => {
    const story = await CaseStory.open(server);
    const text = '<script>alert(1)</script>';
    await send(story, 'notes', { text });
    expect((await fileOf(story)).notes).toMatchObject([{ text }]);
  });
});

describe('a link', () => {
  test('is shown by both cases, and stands in the history of the one it was made in', async () => {
    const [one, other] = [await CaseStory.open(server), await CaseStory.open(server)];
    const number = other.opened.body.caseNumber as string;
    const answer = await send(one, 'links', { caseNumber: number, kind: 'appeal' });
    expect(answer.status).toBe(201);
    expect((await fileOf(one)).links).toMatchObject([
      { caseNumber: number, kind: 'appeal', direction: 'to' },
    ]);
    expect((await fileOf(other)).links).toMatchObject([
      { caseId: one.caseId, kind: 'appeal', direction: 'from', procedureName: 'Meldebescheinigung' },
    ]);
    expect(await lastSentence(one)).toBe('Bezug hergestellt: Widerspruch');
    const again = await send(one, 'links', { caseNumber: number, kind: 'appeal' });
    expect(again.status).toBe(409);
  });

  test('to a case that is not one’s own is answered like one that does not exist, and is never shown', async () => {
    const story = await CaseStory.open(server);
    const { rows } = await server.office.owner.query<{ id: string; number: string }>(
      `insert into amtsweg.cases (case_id, case_number, procedure_key, procedure_hash, unit, channel, received_at,
         received_on, status, milestone, states, snapshot, revision, changed_at, head)
       select gen_random_uuid(), '67.7-1-2026-000777', procedure_key, procedure_hash, '67.7', channel, received_at,
         received_on, status, milestone, states, snapshot, revision, changed_at, head
       from amtsweg.cases where case_id = $1 returning case_id as id, case_number as number`,
      [story.caseId],
    );
    const foreign = rows[0]?.number ?? '';
    const hidden = await send(story, 'links', { caseNumber: foreign, kind: 'parallel' });
    const absent = await send(story, 'links', { caseNumber: '67.7-1-2026-999999', kind: 'parallel' });
    expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
    await server.office.owner.query(
      `insert into amtsweg.case_link (link_id, case_id, to_case_id, kind, created_by, created_at, seq)
       values (gen_random_uuid(), $1, $2, 'parallel', 'x', now(), 1)`,
      [rows[0]?.id, story.caseId],
    );
    expect((await fileOf(story)).links).toEqual([]);
  });
});

describe('the routing slip', () => {
  test('goes from co-signature to final signature, and shows who signed how', async () => {
    const story = await CaseStory.open(server);
    const ask = { kind: 'cosign', post: '20.3/cashier', instruction: 'Gebühr mitzeichnen' };
    // The cash office has nothing to do with the case before.
    expect((await story.view(CASHIER)).status).toBe(404);
    expect((await send(story, 'routing-steps', ask)).status).toBe(201);
    await send(story, 'routing-steps', { kind: 'final', post: '32.1/lead', instruction: 'Bitte zeichnen' });
    await send(story, 'routing-steps', { kind: 'acknowledge', post: '32.1/clerk', instruction: 'z. K.' });
    const slip = (await fileOf(story)).routingSlip;
    expect(slip.map((one: { kind: string; state: string }) => [one.kind, one.state])).toEqual([
      ['cosign', 'current'],
      ['acknowledge', 'future'],
      ['final', 'future'],
    ]);
    const [cosign, acknowledge, final] = slip.map((one: { stepId: string }) => one.stepId);
    const early = await send(story, `routing-steps/${final}/sign`, { verdict: 'agreed' }, LEAD);
    expect([early.status, early.body.type]).toEqual([409, 'urn:amtsweg:problem:routing-cosign-open']);

    const waiting = await server.api.get('/api/v1/routing-steps', CASHIER);
    expect(waiting.body.items).toMatchObject([{ stepId: cosign, kind: 'cosign', postLabel: 'Stadtkasse' }]);
    expect((await story.view(CASHIER)).status).toBe(200);
    const bare = await send(story, `routing-steps/${cosign}/sign`, { verdict: 'reserved' }, CASHIER);
    expect(bare.body.type).toBe('urn:amtsweg:problem:routing-remark-missing');
    const signed = { verdict: 'reserved', remark: 'Nur für dieses Jahr' };
    expect((await send(story, `routing-steps/${cosign}/sign`, signed, CASHIER)).status).toBe(200);
    expect(await lastSentence(story)).toBe('Umlauf: Mitzeichnung mit Vorbehalt gezeichnet');
    // It is signed, so the cash office has nothing to do with the case any more.
    expect((await story.view(CASHIER)).status).toBe(404);
    expect((await server.api.get('/api/v1/routing-steps', CASHIER)).body.items).toEqual([]);

    await send(story, `routing-steps/${acknowledge}/sign`, { verdict: 'noted' }, SECOND);
    const last = await send(story, `routing-steps/${final}/sign`, { verdict: 'agreed' }, LEAD);
    expect(last.status).toBe(200);
    expect((await fileOf(story)).routingSlip).toMatchObject([
      { state: 'done', verdict: 'reserved', remark: 'Nur für dieses Jahr', signature: 'i. A. Karin Wenzel' },
      { state: 'done', verdict: 'noted', signature: 'i. A. Silke Albers' },
      { state: 'done', verdict: 'agreed', signature: 'i. V. Dr. Dagmar Lindner', closedPost: '32.1/lead' },
    ]);
  });

  test('is not signed off by who has done a task of the case, whatever post they hold', async () => {
    const story = await CaseStory.open(server);
    await story.complete('formalCheck', 'complete', {}, LEAD);
    await send(story, 'routing-steps', { kind: 'final', post: '32.1/lead', instruction: 'Bitte zeichnen' });
    const [{ stepId }] = (await fileOf(story)).routingSlip;
    const own = await send(story, `routing-steps/${stepId}/sign`, { verdict: 'agreed' }, LEAD);
    expect([own.status, own.body.type]).toEqual([403, 'urn:amtsweg:problem:routing-four-eyes']);
    const other = await send(story, `routing-steps/${stepId}/sign`, { verdict: 'agreed' }, OTHER_LEAD);
    expect(other.status).toBe(200);
  });

  test('lets a step be skipped with its reason, and what is over cannot be changed even in the database', async () => {
    const story = await CaseStory.open(server);
    await send(story, 'routing-steps', { kind: 'cosign', post: '20.3/cashier', instruction: 'Bitte' });
    const [{ stepId }] = (await fileOf(story)).routingSlip;
    expect((await send(story, `routing-steps/${stepId}/skip`, { reason: 'Gebührenfrei' })).status).toBe(200);
    expect((await fileOf(story)).routingSlip).toMatchObject([
      { state: 'skipped', remark: 'Gebührenfrei', signature: null },
    ]);
    const change = server.office.owner.query(
      `update amtsweg.routing_step set state = 'current' where step_id = $1`,
      [stepId],
    );
    await expect(change).rejects.toThrow('append-only');
  });
});

test('an obvious error is corrected by a letter that lies in the file', async () => {
  const story = await CaseStory.open(server);
  await story.sign();
  await story.runServices();
  const { documents } = await fileOf(story);
  const issued = documents.find((one: { origin: string }) => one.origin === 'issued');
  const body = { documentId: issued.documentId, error: 'Gebohren', correction: 'Geboren' };
  const answer = await send(story, 'corrections', body);
  expect(answer.status).toBe(201);
  const file = await fileOf(story);
  expect(file.corrections).toMatchObject([
    { documentId: issued.documentId, title: issued.title, error: 'Gebohren', correction: 'Geboren' },
  ]);
  const letter = file.documents.find(
    (one: { documentId: string }) => one.documentId === file.corrections[0].letterId,
  );
  expect(letter).toMatchObject({ title: 'Berichtigung nach § 42 VwVfG', name: 'correction', version: 1 });
  const bytes = await server.api.get(`/api/v1/cases/${story.caseId}/documents/${letter.documentId}`, CLERK);
  expect(bytes.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await lastSentence(story)).toBe('Offenbare Unrichtigkeit berichtigt');
  // It can go out to whom it concerns.
  const [party] = file.parties;
  const sent = await send(story, 'dispatches', {
    ...{ reason: 'Berichtigung', documentId: letter.documentId, partyId: party.partyId, channel: 'post' },
  });
  expect(sent.status).toBe(201);
}, 60_000);

describe('an ended case is taken up again', () => {
  test('as a new case with the same form and applicant, linked, the old history untouched', async () => {
    const story = await ended();
    const before = await server.api.get(`/api/v1/cases/${story.caseId}/history?limit=200`, CLERK);
    const body = { ground: 'newEvidence', reason: 'Die Urkunde ist aufgetaucht.' };
    const answer = await send(story, 'reopening', body, CLERK, { 'idempotency-key': `r-${story.caseId}` });
    expect(answer.status).toBe(201);
    const repeated = await send(story, 'reopening', body, CLERK, { 'idempotency-key': `r-${story.caseId}` });
    expect(repeated.text).toBe(answer.text);
    const fresh = await server.api.get(answer.headers.get('location') ?? '', CLERK);
    const old = await fileOf(story);
    expect(fresh.body).toMatchObject({
      form: old.form,
      applicant: 'b.ozturk',
      status: 'active',
      links: [{ caseId: story.caseId, kind: 'reopening', direction: 'to' }],
      notes: [{ text: expect.stringContaining('§ 51 Abs. 1 Nr. 2 VwVfG') }],
    });
    expect(old.links).toMatchObject([{ caseId: answer.body.caseId, direction: 'from' }]);
    const after = await server.api.get(`/api/v1/cases/${story.caseId}/history?limit=200`, CLERK);
    expect(after.text).toBe(before.text);
    const history = await server.api.get(`/api/v1/cases/${answer.body.caseId}/history`, CLERK);
    expect(history.body.items[0].text).toContain('wieder aufgegriffen');
    expect((await server.api.get(`/api/v1/cases/${answer.body.caseId}`, 'b.ozturk')).status).toBe(200);
    const twice = await send(story, 'reopening', body);
    expect([twice.status, twice.body.type]).toEqual([409, 'urn:amtsweg:problem:case-already-reopened']);
  });

  test('not while it runs', async () => {
    const story = await CaseStory.open(server);
    const answer = await send(story, 'reopening', { ground: 'remand', reason: 'Urteil' });
    expect([answer.status, answer.body.type]).toEqual([409, 'urn:amtsweg:problem:case-not-ended']);
  });
});

describe('what cannot be added is refused, says why, and leaves nothing behind', () => {
  const nil = '00000000-0000-4000-8000-000000000000';
  test.each<[string, string, object, number, string]>([
    ['a day that is not', 'follow-ups', { dueOn: '2026-02-30', reason: 'x' }, 400, 'request-invalid'],
    ['a day in the past', 'follow-ups', { dueOn: '2020-01-01', reason: 'x' }, 422, 'follow-up-past'],
    ['a day in 60 years', 'follow-ups', { dueOn: '2086-01-01', reason: 'x' }, 422, 'follow-up-far'],
    ['no reason', 'follow-ups', { dueOn: '2086-01-01', reason: ' ' }, 400, 'request-invalid'],
    [
      'an unknown person',
      'follow-ups',
      { dueOn: day(1), reason: 'x', user: 'nobody' },
      422,
      'follow-up-addressee',
    ],
    ['an unknown post', 'follow-ups', { dueOn: day(1), reason: 'x', post: '1/x' }, 422, 'post-unknown'],
    ['no such follow-up', `follow-ups/${nil}/done`, {}, 404, 'follow-up-not-found'],
    ['an odd link', 'links', { caseNumber: '1', kind: 'friend' }, 400, 'request-invalid'],
    ['no such note', 'notes', { text: 'x', corrects: nil }, 404, 'note-not-found'],
    [
      'no such document',
      'corrections',
      { documentId: nil, error: 'a', correction: 'b' },
      404,
      'document-not-found',
    ],
    ['no such step', `routing-steps/${nil}/sign`, { verdict: 'agreed' }, 404, 'routing-step-not-found'],
    ['an odd ground', 'reopening', { ground: 'mood', reason: 'x' }, 400, 'request-invalid'],
  ])('%s', async (_, path, body, status, code) => {
    const story = await CaseStory.open(server);
    const before = await rowCounts(server.office.owner);
    const answer = await send(story, path, body);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
    expect(await rowCounts(server.office.owner)).toEqual(before);
  });

  test.each(['follow-ups', 'links', 'routing-steps', 'corrections', 'reopening'])(
    'by somebody of another unit: there is no such case (%s)',
    async (path) => {
      const story = await CaseStory.open(server);
      const bodies: Record<string, object> = {
        'follow-ups': { dueOn: day(1), reason: 'x' },
        links: { caseNumber: '1', kind: 'parallel' },
        'routing-steps': { kind: 'cosign', post: '32.1/clerk', instruction: 'x' },
        corrections: { documentId: nil, error: 'a', correction: 'b' },
        reopening: { ground: 'remand', reason: 'x' },
      };
      const body = bodies[path] ?? {};
      const answer = await send(story, path, body, ELSEWHERE);
      const absent = await server.api.post(`/api/v1/cases/${nil}/${path}`, ELSEWHERE, body);
      expect([answer.status, answer.text]).toEqual([404, absent.text]);
    },
  );

  test('by the applicant', async () => {
    const story = await CaseStory.open(server);
    const answer = await send(story, 'follow-ups', { dueOn: day(1), reason: 'x' }, 'b.ozturk');
    expect(answer.status).toBe(403);
  });
});

describe('whoever stands in for an absent person', () => {
  test('gets their follow-ups and routing steps, and signs for them', async () => {
    await server.office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ('v.tretung', 'Viola Tretung', '{clerk}')`,
    );
    await absent(CASHIER, 'v.tretung');
    const story = await CaseStory.open(server);
    await send(story, 'routing-steps', { kind: 'cosign', post: '20.3/cashier', instruction: 'Bitte' });
    const { body } = await server.api.get('/api/v1/routing-steps?limit=200', 'v.tretung');
    const step = body.items.find((one: { caseId: string }) => one.caseId === story.caseId);
    expect(step).toMatchObject({ kind: 'cosign', forName: 'Karin Wenzel' });
    const signed = await send(story, `routing-steps/${step.stepId}/sign`, { verdict: 'agreed' }, 'v.tretung');
    expect(signed.status).toBe(200);
    expect((await fileOf(story)).routingSlip).toMatchObject([
      { signature: 'i. A. Viola Tretung (für Karin Wenzel)', closedForName: 'Karin Wenzel' },
    ]);

    await absent(SECOND, 'v.tretung');
    await send(story, 'follow-ups', { dueOn: day(2), reason: 'Vertretung', user: SECOND });
    const list = await server.api.get('/api/v1/follow-ups?limit=200', 'v.tretung');
    const followUp = list.body.items.find((one: { reason: string }) => one.reason === 'Vertretung');
    expect(followUp).toMatchObject({ caseId: story.caseId, forUser: SECOND });
    const done = await send(story, `follow-ups/${followUp.followUpId}/done`, {}, 'v.tretung');
    expect(done.status).toBe(200);
  });

  async function absent(user: string, deputy: string): Promise<void> {
    const entered = { absent: user, deputy, from: day(0), reason: 'Urlaub' };
    const answer = await server.api.post('/api/v1/substitutions', LEAD, entered);
    if (answer.status >= 300) throw new Error(answer.text);
  }
});

test('a person who is recused finds neither the follow-up nor the routing step of the case', async () => {
  const story = await CaseStory.open(server);
  await send(story, 'follow-ups', { dueOn: day(4), reason: 'Befangen', user: SECOND });
  await send(story, 'routing-steps', { kind: 'cosign', post: '32.1/clerk', instruction: 'Bitte' });
  const lists = ['/api/v1/follow-ups?limit=200', '/api/v1/routing-steps?limit=200'];
  for (const list of lists) expect((await server.api.get(list, SECOND)).text).toContain(story.caseId);
  const declared = { ground: 'relative', reason: 'Die Antragstellerin ist meine Schwester.' };
  expect((await send(story, 'conflicts', declared, SECOND)).status).toBeLessThan(300);
  for (const list of lists) expect((await server.api.get(list, SECOND)).text).not.toContain(story.caseId);
});
