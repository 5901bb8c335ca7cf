import { CaseStory } from '../testing/case-story.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

jest.setTimeout(60_000);

const LEAD = 'd.lindner';
const OTHER_LEAD = 'o.hansen';
const nowhere = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let today: string;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
}, 60_000);
afterAll(() => server.stop());

const send = (method: string, path: string, as: string, body?: object) =>
  server.api.send(method, `/api/v1${path}`, { as, ...(body === undefined ? {} : { body }) });
const propose = (as: string, body: object) =>
  send('POST', '/rights-requests', as, { reason: 'Umsetzung', from: today, ...body });
const decide = (as: string, requestId: string, granted = true) =>
  send('POST', `/rights-requests/${requestId}/decision`, as, { granted });
const statusOf = async (path: string, as: string) => (await send('GET', path, as)).status;

/** Two administrators change a right. */
async function change(body: object): Promise<void> {
  const asked = await propose('v.admin', body);
  const answer = await decide('u.admin', asked.body.requestId as string);
  if (answer.status !== 200) throw new Error(asked.text + answer.text);
}

describe('the end of a right', () => {
  test('is proposed by one administrator and decided by another; until then the right holds', async () => {
    const right = { user: 'ende', name: 'Else Ende', kind: 'role', value: 'clerk' };
    await change(right);
    const { requestId } = (await propose('v.admin', { ...right, change: 'end' })).body;
    const [open] = (await send('GET', '/rights-requests', 'u.admin')).body.items;
    expect(open).toMatchObject({ requestId, change: 'end', state: 'open', validTo: null });
    expect((await decide('v.admin', requestId)).body.type).toContain('rights-four-eyes');
    expect(await statusOf('/tasks', 'ende')).toBe(200);
    expect((await decide('u.admin', requestId)).status).toBe(200);
    expect(await statusOf('/tasks', 'ende')).toBe(403);
    expect((await decide('u.admin', requestId)).body.type).toContain('rights-decided');
    expect((await propose('v.admin', { ...right, change: 'end' })).body.type).toContain('rights-not-held');
  });

  test('that is refused changes nothing', async () => {
    const right = { user: 's.albers', kind: 'role', value: 'clerk', change: 'end' };
    const { requestId } = (await propose('v.admin', right)).body;
    expect((await decide('u.admin', requestId, false)).status).toBe(200);
    expect(await statusOf('/tasks', 's.albers')).toBe(200);
  });

  test('on a later day leaves it until then, and is not the end of what was granted for after', async () => {
    const right = { user: 's.albers', kind: 'role', value: 'clerk' };
    await change({ ...right, change: 'end', from: '2090-01-01' });
    expect(await statusOf('/tasks', 's.albers')).toBe(200);
    expect(await rolesOn('s.albers', '2089-12-31')).toEqual([true]);
    expect(await rolesOn('s.albers', '2090-01-01')).toEqual([false]);
    await change({ ...right, from: '2091-01-01' });
    expect(await rolesOn('s.albers', '2091-01-01')).toEqual([true]);
  });

  test('of a role that somebody was entered with, of a post and of an appointment counts at once', async () => {
    const story = await CaseStory.open(server);
    const at = `/tasks/${await story.task('formalCheck')}`;
    expect(await statusOf(at, 's.krueger')).toBe(200);
    await change({ user: 's.krueger', kind: 'post', value: '32.1/clerk', change: 'end' });
    expect(await statusOf(at, 's.krueger')).toBe(404);
    await change({ user: 's.krueger', kind: 'post', value: '32.1/clerk' });
    expect(await statusOf(at, 's.krueger')).toBe(200);
    await change({ user: 's.krueger', kind: 'role', value: 'clerk', change: 'end' });
    expect(await statusOf(at, 's.krueger')).toBe(403);
    await change({ user: 's.krueger', kind: 'role', value: 'clerk' });
    expect(await statusOf(at, 's.krueger')).toBe(200);
    await change({ user: 's.albers', kind: 'appointment', value: 'registrar' });
    await change({ user: 's.albers', kind: 'appointment', value: 'registrar', change: 'end' });
    const { rows } = await server.office.owner.query(
      `select 1 from amtsweg.appointment where user_id = 's.albers' and valid_to is null`,
    );
    expect(rows).toEqual([]);
  });

  test.each<[string, object, number, string]>([
    ['in the past', { from: '2020-01-01' }, 422, 'rights-period'],
    ['with a last day', { to: '2099-01-01' }, 422, 'rights-period'],
    ['for what the person does not have', { value: 'auditor' }, 409, 'rights-not-held'],
    ['for a person whom nobody knows', { user: 'niemand' }, 409, 'rights-not-held'],
    ['for a role that does not exist', { value: 'king' }, 422, 'rights-value'],
  ])('is not proposed %s', async (_, body, status, code) => {
    const right = { user: 'k.wenzel', kind: 'role', value: 'clerk', change: 'end' };
    const answer = await propose('v.admin', { ...right, ...body });
    expect([answer.status, answer.body.type]).toEqual([status, `urn:amtsweg:problem:${code}`]);
  });

  test('leaves two administrators, however it is asked for', async () => {
    await server.office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ('w.admin', 'Wanda Adam', '{}')`,
    );
    await change({ user: 'w.admin', kind: 'role', value: 'administrator', to: '2098-12-31' });
    const end = { user: 'u.admin', kind: 'role', value: 'administrator', change: 'end' };
    const later = (await propose('v.admin', { ...end, from: '2099-01-01' })).body;
    const tooFew = await decide('w.admin', later.requestId as string);
    expect([tooFew.status, tooFew.body.type]).toEqual([
      409,
      'urn:amtsweg:problem:rights-last-administrators',
    ]);
    // The one who has proposed it and the one who decides it remain.
    const now = (await propose('v.admin', end)).body;
    expect((await decide('u.admin', now.requestId as string)).body.type).toContain('rights-for-oneself');
    expect((await decide('w.admin', now.requestId as string)).status).toBe(200);
    expect(await statusOf('/rights-requests', 'u.admin')).toBe(403);
    const twoLeft = { ...end, user: 'w.admin' };
    const { requestId } = (await propose('v.admin', twoLeft)).body;
    expect((await decide('v.admin', requestId)).status).toBe(403);
    await server.office.owner.query(
      `insert into amtsweg.role_holder (user_id, role, valid_from) values ('u.admin', 'administrator', '2020-01-01')
       on conflict (user_id, role, valid_from) do update set valid_to = null`,
    );
  });
});

/** Whether somebody has the role of a clerk on a day. */
async function rolesOn(user: string, day: string): Promise<boolean[]> {
  const { rows } = await server.office.owner.query<{ has: boolean }>(
    `select amtsweg.has_role($1, 'clerk', $2::date) as has`,
    [user, day],
  );
  return rows.map(({ has }) => has);
}

describe('an authorisation', () => {
  test('is ended by a lead: what the person had claimed is open again, and the case is gone for them', async () => {
    const story = await CaseStory.open(server);
    const at = `/cases/${story.caseId}`;
    const taskId = await story.task('formalCheck');
    await send('POST', `${at}/protection`, LEAD, { reason: 'Kollegin' });
    await send('POST', `${at}/authorisations`, LEAD, { user: 's.albers', reason: 'Bearbeitet den Vorgang' });
    expect((await send('POST', `/tasks/${taskId}/claim`, 's.albers')).status).toBe(200);
    const { protection } = (await send('GET', `${at}/protection`, LEAD)).body;
    const [{ authorisationId }] = protection.authorisations;
    const end = (as: string, id = authorisationId as string) =>
      send('POST', `${at}/authorisations/${id}/end`, as, { reason: 'Umgesetzt' });
    expect((await end('s.albers')).status).toBe(403);
    expect((await end(OTHER_LEAD)).body.type).toBe('urn:amtsweg:problem:case-not-found');
    expect((await end(LEAD, nowhere)).body.type).toBe('urn:amtsweg:problem:authorisation-not-found');
    expect((await end(LEAD)).status).toBe(200);
    expect(await statusOf(at, 's.albers')).toBe(404);
    expect((await send('GET', '/tasks?basket=all&limit=200', 's.albers')).text).not.toContain(story.caseId);
    expect((await send('GET', `/tasks/${taskId}`, LEAD)).body).toMatchObject({
      state: 'open',
      assignee: null,
    });
    expect((await send('GET', `${at}/protection`, LEAD)).body.protection.authorisations).toEqual([]);
    const { items } = (await send('GET', `${at}/history?limit=200`, LEAD)).body;
    expect(items.at(-1).text).toContain('Sonderberechtigung beendet: Silke Albers');
    expect((await end(LEAD)).body.type).toBe('urn:amtsweg:problem:authorisation-not-found');
    // What has ended stays, and another one may be given.
    const given = await send('POST', `${at}/authorisations`, LEAD, { user: 's.albers', reason: 'Wieder da' });
    expect([given.status, await statusOf(at, 's.albers')]).toEqual([201, 200]);
  });

  test('that overlaps with another one leaves the person what they have claimed', async () => {
    const story = await CaseStory.open(server);
    const at = `/cases/${story.caseId}`;
    const taskId = await story.task('formalCheck');
    await send('POST', `${at}/protection`, LEAD, { reason: 'Kollegin' });
    for (const reason of ['Erste', 'Zweite'])
      await send('POST', `${at}/authorisations`, LEAD, { user: 's.albers', reason });
    await send('POST', `/tasks/${taskId}/claim`, 's.albers');
    const { protection } = (await send('GET', `${at}/protection`, LEAD)).body;
    const [{ authorisationId }] = protection.authorisations;
    await send('POST', `${at}/authorisations/${authorisationId}/end`, LEAD, { reason: 'Doppelt' });
    expect((await send('GET', `/tasks/${taskId}`, LEAD)).body).toMatchObject({ assignee: 's.albers' });
    expect(await statusOf(at, 's.albers')).toBe(200);
  });

  test('is not ended in a case that is protected no more', async () => {
    const story = await CaseStory.open(server);
    const path = `/cases/${story.caseId}/authorisations/${nowhere}/end`;
    const answer = await send('POST', path, LEAD, { reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([409, 'urn:amtsweg:problem:case-not-protected']);
  });
});

test('what a lead has protected passes to those who lead the unit after them', async () => {
  const story = await CaseStory.open(server);
  const at = `/cases/${story.caseId}`;
  await send('POST', `${at}/protection`, LEAD, { reason: 'Kollegin' });
  expect(await statusOf(at, OTHER_LEAD)).toBe(404);
  await change({ user: LEAD, kind: 'post', value: '32.1/lead', change: 'end' });
  expect(await statusOf(at, OTHER_LEAD)).toBe(200);
  expect((await send('GET', '/cases?limit=200', OTHER_LEAD)).text).toContain(story.caseId);
  expect(await statusOf(at, 's.albers')).toBe(404);
  const given = await send('POST', `${at}/authorisations`, OTHER_LEAD, { user: 's.albers', reason: 'Neu' });
  expect([given.status, await statusOf(at, 's.albers')]).toEqual([201, 200]);
  expect((await send('POST', `${at}/protection/end`, OTHER_LEAD, { reason: 'Ende' })).status).toBe(200);
  expect(await statusOf(at, 's.krueger')).toBe(200);
});
