import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { roles, type Role } from '@amtsweg/identity-contract';
import { API_AUDIENCE, mintAccessToken, signingKey } from '@amtsweg/identity-shell';
import { certificateRequest } from '../testing/certificate.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

/** Who may call a route, what is sent to it, and what those who may are answered. */
interface Row {
  readonly allowed: readonly Role[] | 'everybody';
  readonly answers: number;
  readonly body?: object;
  readonly form?: Readonly<Record<string, string>>;
}

const applicants: readonly Role[] = ['applicant', 'clerk', 'lead'];
const office: readonly Role[] = ['clerk', 'lead'];
const everyRole: readonly Role[] = ['applicant', 'clerk', 'lead', 'designer', 'auditor', 'administrator'];
const id = '00000000-0000-4000-8000-000000000000';

/** Every route of the API. A route without a row fails the test, and so does a row without a route. */
const table: Readonly<Record<string, Row>> = {
  'GET /api/v1/procedures': { allowed: 'everybody', answers: 200 },
  'GET /api/v1/domains': { allowed: 'everybody', answers: 200 },
  'GET /api/v1/procedures/{key}': { allowed: 'everybody', answers: 404 },
  'GET /api/v1/procedures/{key}/machine': { allowed: 'everybody', answers: 404 },
  'GET /api/v1/schemas/procedure.json': { allowed: 'everybody', answers: 200 },
  'POST /api/v1/deadlines/compute': {
    allowed: 'everybody',
    answers: 200,
    body: { rule: 'vwvfg-post', start: '2026-01-12', period: 'P1M' },
  },
  'GET /healthz': { allowed: 'everybody', answers: 200 },
  'GET /readyz': { allowed: 'everybody', answers: 200 },
  'GET /metrics': { allowed: 'everybody', answers: 200 },
  'POST /api/v1/cases': { allowed: applicants, answers: 201, body: certificateRequest },
  'GET /api/v1/cases': { allowed: [...applicants, 'auditor'], answers: 200 },
  'GET /api/v1/cases/{caseId}': { allowed: applicants, answers: 404 },
  'GET /api/v1/cases/{caseId}/history': { allowed: [...office, 'auditor'], answers: 404 },
  'POST /api/v1/cases/{caseId}/events': { allowed: applicants, answers: 404, body: { type: 'withdraw' } },
  'POST /api/v1/cases/{caseId}/notes': { allowed: office, answers: 404, body: { text: 'Vermerk' } },
  'POST /api/v1/cases/{caseId}/follow-ups': {
    allowed: office,
    answers: 404,
    body: { dueOn: '2030-01-07', reason: 'Antwort prüfen' },
  },
  'POST /api/v1/cases/{caseId}/follow-ups/{followUpId}/done': { allowed: office, answers: 404, body: {} },
  'POST /api/v1/cases/{caseId}/links': {
    allowed: office,
    answers: 404,
    body: { caseNumber: '32.1-1-2026-000001', kind: 'parallel' },
  },
  'POST /api/v1/cases/{caseId}/corrections': {
    allowed: office,
    answers: 404,
    body: { documentId: id, error: 'Mai', correction: 'März' },
  },
  'POST /api/v1/cases/{caseId}/reopening': {
    allowed: office,
    answers: 404,
    body: { ground: 'newEvidence', reason: 'Urkunde' },
  },
  'POST /api/v1/cases/{caseId}/routing-steps': {
    allowed: office,
    answers: 404,
    body: { kind: 'cosign', post: '32.1/lead', instruction: 'Bitte mitzeichnen' },
  },
  'POST /api/v1/cases/{caseId}/routing-steps/{stepId}/sign': {
    allowed: office,
    answers: 404,
    body: { verdict: 'agreed' },
  },
  'POST /api/v1/cases/{caseId}/routing-steps/{stepId}/skip': {
    allowed: office,
    answers: 404,
    body: { reason: 'Nicht betroffen' },
  },
  'GET /api/v1/follow-ups': { allowed: office, answers: 200 },
  'GET /api/v1/routing-steps': { allowed: office, answers: 200 },
  'POST /api/v1/cases/{caseId}/parties': {
    allowed: office,
    answers: 404,
    body: { role: 'authority', name: 'Polizei', address: ['Hannover'] },
  },
  'POST /api/v1/cases/{caseId}/documents': {
    allowed: applicants,
    answers: 404,
    form: { name: 'identity', title: 'Ausweis' },
  },
  'GET /api/v1/cases/{caseId}/documents/{documentId}': { allowed: applicants, answers: 404 },
  ...Object.fromEntries(
    ['suspensions', 'resumptions', 'restarts', 'end'].map((act): [string, Row] => [
      `POST /api/v1/cases/{caseId}/clocks/{clockId}/${act}`,
      { allowed: office, answers: 404, body: { reason: 'Krankheit' } },
    ]),
  ),
  'POST /api/v1/cases/{caseId}/clocks/{clockId}/extensions': {
    allowed: office,
    answers: 404,
    body: { reason: 'Krankheit', period: 'P2W' },
  },
  'POST /api/v1/cases/{caseId}/dispatches': {
    allowed: office,
    answers: 404,
    body: { reason: 'Nachbar', documentId: id, partyId: id, channel: 'post' },
  },
  'POST /api/v1/cases/{caseId}/dispatches/{dispatchId}/returns': {
    allowed: office,
    answers: 404,
    body: { reason: 'Unbekannt verzogen' },
  },
  'POST /api/v1/cases/{caseId}/dispatches/{dispatchId}/receipts': {
    allowed: office,
    answers: 404,
    body: { reason: 'Urkunde', on: '2026-01-12' },
  },
  'POST /api/v1/cases/{caseId}/dispatches/{dispatchId}/repetitions': {
    allowed: office,
    answers: 404,
    body: { reason: 'Neue Anschrift', channel: 'pzu' },
  },
  'POST /api/v1/cases/{caseId}/dispatches/{dispatchId}/instruction-faults': {
    allowed: office,
    answers: 404,
    body: { reason: 'Falsches Gericht', instruction: 'wrong' },
  },
  'GET /api/v1/tasks': { allowed: office, answers: 200 },
  'GET /api/v1/tasks/counters': { allowed: office, answers: 200 },
  'GET /api/v1/tasks/facets': { allowed: office, answers: 200 },
  'POST /api/v1/tasks/bulk': { allowed: office, answers: 200, body: { taskIds: [id], act: 'claim' } },
  // The table sends no text, and that is refused.
  'GET /api/v1/search': { allowed: office, answers: 400 },
  'GET /api/v1/filters': { allowed: office, answers: 200 },
  'POST /api/v1/filters': {
    allowed: office,
    answers: 201,
    body: { name: 'Meine', query: { basket: 'mine' } },
  },
  'PUT /api/v1/filters/{filterId}': { allowed: office, answers: 404, body: { name: 'Andere', query: {} } },
  'DELETE /api/v1/filters/{filterId}': { allowed: office, answers: 404 },
  'GET /api/v1/waiting': { allowed: office, answers: 200 },
  'GET /api/v1/tasks/{taskId}': { allowed: office, answers: 404 },
  'POST /api/v1/tasks/{taskId}/claim': { allowed: office, answers: 404 },
  'POST /api/v1/tasks/{taskId}/release': { allowed: office, answers: 404 },
  'POST /api/v1/tasks/{taskId}/delegate': { allowed: office, answers: 404, body: { user: 's.krueger' } },
  'POST /api/v1/tasks/{taskId}/complete': { allowed: office, answers: 404, body: { outcome: 'complete' } },
  'POST /api/v1/tasks/{taskId}/transfer': {
    allowed: office,
    answers: 404,
    body: { post: '32.1/clerk', reason: 'Zuständigkeit' },
  },
  'GET /api/v1/tasks/{taskId}/work': { allowed: office, answers: 404 },
  'GET /api/v1/tasks/{taskId}/draft': { allowed: office, answers: 404 },
  'PUT /api/v1/tasks/{taskId}/draft': { allowed: office, answers: 404, body: { data: {} } },
  'DELETE /api/v1/tasks/{taskId}/draft': { allowed: office, answers: 404 },
  'PUT /api/v1/cases/{caseId}/presence': { allowed: office, answers: 404, body: { taskId: null } },
  'DELETE /api/v1/cases/{caseId}/presence': { allowed: office, answers: 404 },
  'GET /api/v1/cases/{caseId}/diagram.svg': { allowed: office, answers: 404 },
  'GET /api/v1/cases/{caseId}/ahead': { allowed: office, answers: 404 },
  'GET /api/v1/clocks': { allowed: [...office, 'auditor'], answers: 200 },
  'GET /api/v1/clocks/counters': { allowed: [...office, 'auditor'], answers: 200 },
  'POST /api/v1/calendar': { allowed: office, answers: 201 },
  'GET /api/v1/calendar': { allowed: office, answers: 200 },
  'DELETE /api/v1/calendar': { allowed: office, answers: 204 },
  'GET /api/v1/calendar/{secret}.ics': { allowed: 'everybody', answers: 404 },
  'GET /api/v1/units': {
    allowed: ['clerk', 'lead', 'designer', 'auditor', 'administrator'],
    answers: 200,
  },
  'GET /api/v1/colleagues': { allowed: office, answers: 200 },
  'GET /api/v1/substitutions': { allowed: office, answers: 200 },
  'POST /api/v1/substitutions': {
    allowed: office,
    answers: 422,
    body: { deputy: 'nobody', from: '2099-01-01', reason: 'Urlaub' },
  },
  'POST /api/v1/substitutions/{substitutionId}/end': { allowed: office, answers: 404 },
  'GET /api/v1/conflicts': { allowed: ['lead'], answers: 200 },
  'POST /api/v1/conflicts/{conflictId}/decision': {
    allowed: ['lead'],
    answers: 404,
    body: { confirmed: true },
  },
  'POST /api/v1/cases/{caseId}/conflicts': {
    allowed: office,
    answers: 404,
    body: { ground: 'relative', reason: 'Mein Bruder' },
  },
  'POST /api/v1/cases/{caseId}/protection': { allowed: ['lead'], answers: 404, body: { reason: 'Kollegin' } },
  'GET /api/v1/cases/{caseId}/protection': { allowed: ['lead'], answers: 404 },
  'POST /api/v1/cases/{caseId}/authorisations/{authorisationId}/end': {
    allowed: ['lead'],
    answers: 404,
    body: { reason: 'Der Vorgang liegt jetzt bei einer anderen Person' },
  },
  'POST /api/v1/cases/{caseId}/protection/end': {
    allowed: ['lead'],
    answers: 404,
    body: { reason: 'Ausgeschieden' },
  },
  'POST /api/v1/cases/{caseId}/authorisations': {
    allowed: ['lead'],
    answers: 404,
    body: { user: 's.krueger', reason: 'Bearbeitet den Vorgang' },
  },
  'GET /api/v1/rights-requests': { allowed: ['administrator'], answers: 200 },
  'POST /api/v1/rights-requests': {
    allowed: ['administrator'],
    answers: 422,
    body: { user: 's.krueger', kind: 'post', value: 'nowhere', from: '2099-01-01', reason: 'Umsetzung' },
  },
  'POST /api/v1/rights-requests/{requestId}/decision': {
    allowed: ['administrator'],
    answers: 404,
    body: { granted: true },
  },
  'GET /api/v1/team': { allowed: ['lead'], answers: 200 },
  'GET /api/v1/me': { allowed: everyRole, answers: 200 },
  'PUT /api/v1/me/settings': { allowed: everyRole, answers: 200, body: { settings: { theme: 'dark' } } },
  'GET /api/v1/live': { allowed: office, answers: 200 },
  'GET /api/v1/incidents': { allowed: ['administrator'], answers: 200 },
  'POST /api/v1/incidents/{incidentId}/retry': { allowed: ['administrator'], answers: 404 },
};

let server: TestServer;
let key: JWK;

beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
  key = await signingKey(server.home);
  // One person a role, with no post: what they may do follows from the role alone.
  for (const role of Object.keys(roles)) {
    await server.office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ($1, $1, array[$2])`,
      [`role.${role}`, role],
    );
  }
  await server.office.owner.query(
    `insert into amtsweg.app_user (user_id, name, roles, active) values ('barred', 'Barred', '{administrator}', false)`,
  );
}, 60_000);
afterAll(() => server.stop());

function send(route: string, authorization: string | undefined) {
  const [method = '', path = ''] = route.split(' ');
  const { body, form } = table[route] ?? {};
  return server.api.send(method, path.replace(/\{\w+\}/g, id), {
    ...(authorization === undefined ? {} : { authorization }),
    ...(body === undefined ? {} : { body }),
    ...(form === undefined ? {} : { raw: upload(form) }),
  });
}

function upload(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob(['Guten Tag']), 'a.txt');
  return form;
}

test('the table names every route of the API and no other', () => {
  const routes = Object.entries(server.api.contract.document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes.sort()).toEqual(Object.keys(table).sort());
});

describe.each(Object.entries(table))('%s', (route, { allowed, answers }) => {
  test.each(Object.keys(roles) as Role[])('answers %s as the table says', async (role) => {
    const answer = await send(route, `Bearer ${await server.api.token(`role.${role}`)}`);
    const may = allowed === 'everybody' || allowed.includes(role);
    expect(answer.status).toBe(may ? answers : 403);
    if (!may) expect(answer.body.type).toBe('urn:amtsweg:problem:act-forbidden');
  });

  test('answers nobody without a token that holds', async () => {
    for (const [what, authorization] of await badTokens()) {
      const answer = await send(route, authorization);
      expect([what, answer.status]).toEqual([what, allowed === 'everybody' ? answers : 401]);
      if (answer.status === 401) {
        expect(answer.body.type).toBe('urn:amtsweg:problem:not-authenticated');
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      }
    }
  });

  test('a barred account is told so, whatever its role', async () => {
    const answer = await send(route, `Bearer ${await server.api.token('barred')}`);
    expect(answer.status).toBe(allowed === 'everybody' ? answers : 403);
  });

  test('says in the description who may call it', () => {
    const [method = '', path = ''] = route.split(' ');
    const operation = server.api.contract.document.paths[path]?.[method.toLowerCase()];
    expect(operation?.['x-roles']).toEqual(allowed === 'everybody' ? ['public'] : allowed);
    expect((operation?.security ?? []).length > 0).toBe(allowed !== 'everybody');
  });
});

test('somebody unknown to the office is an applicant', async () => {
  const answer = await server.api.get('/api/v1/cases', `citizen-${randomUUID()}`);
  expect(answer.body).toEqual({ items: [], next: null });
  expect((await server.api.get('/api/v1/tasks', 'citizen-1')).status).toBe(403);
});

test('time cannot be moved, and there is no such address', async () => {
  const put = { body: { at: '2030-01-01T00:00:00Z' } };
  for (const answer of [
    await server.api.get('/test/clock'),
    await server.api.send('PUT', '/test/clock', put),
  ])
    expect(answer.status).toBe(404);
});

let minted: Promise<readonly (readonly [string, string | undefined])[]> | undefined;

function badTokens() {
  minted ??= makeBadTokens();
  return minted;
}

/** All of them name the administrator of the demo town. */
async function makeBadTokens(): Promise<readonly (readonly [string, string | undefined])[]> {
  const login = { user: 'v.admin', name: 'Vera Schuster' };
  const good = await mintAccessToken(key, server.issuer, login, '1h');
  const [head = '', payload = '', signature = ''] = good.split('.');
  const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
  const foreign = await generateKeyPair('ES256', { extractable: true });
  const foreignKey = { ...(await exportJWK(foreign.privateKey)), alg: 'ES256', kid: key.kid ?? '' };
  const { x = '' } = key;
  const symmetric = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(server.issuer)
    .setAudience(API_AUDIENCE)
    .setSubject('v.admin')
    .setExpirationTime('1h')
    .sign(Buffer.from(x.padEnd(43, 'A')));
  const system = await mintAccessToken(key, server.issuer, { user: 'system:clock', name: 'x' }, '1h');
  const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  return [
    ['none', undefined],
    ['empty', ''],
    ['garbage', 'Bearer garbage'],
    ['dots', 'Bearer a.b.c'],
    ['basic', 'Basic di5hZG1pbjphbXRzd2Vn'],
    ['without scheme', good],
    ['expired', `Bearer ${await mintAccessToken(key, server.issuer, login, '-1m')}`],
    ['another issuer', `Bearer ${await mintAccessToken(key, 'https://example.org', login, '1h')}`],
    ['another key', `Bearer ${await mintAccessToken(foreignKey, server.issuer, login, '1h')}`],
    ['unsigned', `Bearer ${none}.${payload}.`],
    ['unsigned with a signature', `Bearer ${none}.${payload}.${signature}`],
    ['flipped signature', `Bearer ${head}.${payload}.${flipped}`],
    ['symmetric', `Bearer ${symmetric}`],
    ['part of the system', `Bearer ${system}`],
    ['10,000 characters', `Bearer ${'a'.repeat(10_000)}`],
  ];
}
