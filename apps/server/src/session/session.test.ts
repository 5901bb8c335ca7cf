import { Browser } from '../testing/browser.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

const own = { 'x-amtsweg': '1' };

function browser(): Browser {
  return new Browser(server.url);
}

async function loggedIn(user: string): Promise<Browser> {
  const it = browser();
  await it.logIn(user);
  return it;
}

async function me(it: Browser): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await it.send('/api/v1/me');
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function age(by: string, column: 'seen_at' | 'expires_at', user: string): Promise<void> {
  await server.office.owner.query(
    `update amtsweg.web_session set ${column} = ${column} - $1::interval where user_id = $2`,
    [by, user],
  );
}

describe('the log-in', () => {
  test('leads through the provider to the page that was asked for, with one cookie that scripts cannot read', async () => {
    const it = browser();
    const form = await it.open('/session/login?returnTo=%2Fcases%2F1%3Ftab%3Dfile');
    expect([form.response.status, form.at.pathname]).toEqual([
      200,
      expect.stringMatching(/^\/oidc\/interaction\//),
    ]);
    const { at, response } = await it.open(form.at, { user: 's.krueger', password: 'amtsweg' });
    expect(`${at.pathname}${at.search}`).toBe('/cases/1?tab=file');
    expect(response.status).toBe(404);
    const [cookie, ...more] = it.setCookies.filter((one) => one.startsWith('amtsweg_session='));
    expect(more).toEqual([]);
    expect(cookie).toMatch(
      /^amtsweg_session=[\w-]{43}; Max-Age=28800; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    // What had to be remembered until now is gone.
    expect(it.setCookies.filter((one) => one.startsWith('amtsweg_login_'))).toHaveLength(2);
    expect(await me(it)).toEqual({
      status: 200,
      body: expect.objectContaining({ user: 's.krueger', name: 'Sabine Krüger', roles: ['clerk'] }),
    });
  });

  test('asks the provider with PKCE, state and nonce, each time new', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => {
        const response = await browser().send('/session/login');
        return new URL(response.headers.get('location') ?? '').searchParams;
      }),
    );
    for (const query of asked) {
      expect(Object.fromEntries(query)).toMatchObject({
        client_id: 'amtsweg-web',
        response_type: 'code',
        code_challenge_method: 'S256',
        redirect_uri: `${server.url}/session/callback`,
        prompt: 'login',
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked[0]?.get(name)).not.toBe(asked[1]?.get(name));
  });

  test('the server keeps only a hash of what the browser holds', async () => {
    const it = await loggedIn('s.krueger');
    const secret = it.cookie('amtsweg_session') ?? '';
    const { rows } = await server.office.owner.query(
      `select count(*)::int as hits from amtsweg.web_session s where s::text like '%' || $1 || '%'`,
      [secret],
    );
    expect(rows).toEqual([{ hits: 0 }]);
  });

  test('makes a new session each time, and ends the one before it in the same browser', async () => {
    const it = await loggedIn('s.krueger');
    const first = it.cookie('amtsweg_session') ?? '';
    await it.logIn('s.krueger');
    expect(it.cookie('amtsweg_session')).not.toBe(first);
    const former = browser();
    former.put('amtsweg_session', first);
    expect((await me(former)).status).toBe(401);
  });

  test('two windows of a browser log in at the same time', async () => {
    const it = browser();
    const one = await it.open('/session/login?returnTo=/one');
    const two = await it.open('/session/login?returnTo=/two');
    const back = await it.open(one.at, { user: 's.krueger', password: 'amtsweg' });
    expect(back.at.pathname).toBe('/one');
    const again = await it.open(two.at, { user: 's.krueger', password: 'amtsweg' });
    expect(again.at.pathname).toBe('/two');
  });

  test.each(['//evil', '/\\evil', 'https:', 'https://evil/', '/.//evil', '/\t/evil'])(
    'leads nowhere else: %j',
    async (returnTo) => {
      const it = browser();
      const { at } = await it.logIn('s.krueger', returnTo);
      expect(at.href).toBe(`${server.url}/`);
    },
  );

  test('somebody whom the office does not know is an applicant', async () => {
    await server.office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ('n.neu', 'Nora Neu', '{applicant}') on conflict do nothing`,
    );
    const it = await loggedIn('n.neu');
    expect((await me(it)).body).toMatchObject({ user: 'n.neu', roles: ['applicant'], posts: [], leads: [] });
  });
});

describe('a log-in that fails', () => {
  test.each([
    ['nothing at all', ''],
    ['a foreign state', '?state=abcdefghijklmnopqrstuvwxyz&code=x'],
    ['two states', '?state=abcdefghijklmnopqrstuvwxyz&state=b'],
    ['a strange state', '?state=%00%27&code=x'],
    ['only an error', '?error=access_denied'],
  ])('%s gets a German page with a way back', async (_, query) => {
    const response = await browser().send(`/session/callback${query}`);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('href="/session/login?returnTo=%2F"');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('one that is cancelled says so, and leads back to where one wanted to go', async () => {
    const it = browser();
    const begun = await it.send('/session/login?returnTo=/cases');
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const response = await it.send(`/session/callback?error=access_denied&state=${state}`);
    const html = await response.text();
    expect([response.status, html]).toEqual([400, expect.stringContaining('wurde abgebrochen')]);
    expect(html).toContain('href="/session/login?returnTo=%2Fcases"');
  });

  test("a code that is not the provider's opens nothing", async () => {
    const it = browser();
    const begun = await it.send('/session/login');
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const response = await it.send(
      `/session/callback?code=made-up&state=${state}&iss=${encodeURIComponent(server.issuer)}`,
    );
    expect(response.status).toBe(400);
    expect(it.cookie('amtsweg_session')).toBeUndefined();
  });

  test('an answer of the provider is worth nothing in another browser, and nothing twice', async () => {
    const it = browser();
    const form = await it.open('/session/login');
    const { at } = await it.open(form.at, { user: 's.krueger', password: 'amtsweg' }, (next) =>
      next.pathname.startsWith('/session/callback'),
    );
    const thief = browser();
    expect((await thief.send(at)).status).toBe(400);
    expect(thief.cookie('amtsweg_session')).toBeUndefined();
    const ticket = [...it.setCookies]
      .map((one) => one.split(';')[0] ?? '')
      .find((one) => one.startsWith('amtsweg_login_'));
    const [name = '', value = ''] = (ticket ?? '').split('=');
    expect((await it.send(at)).status).toBe(303);
    it.put(name, value);
    expect((await it.send(at)).status).toBe(400);
  });

  test('a remembered log-in that was tampered with is none', async () => {
    const it = browser();
    const begun = await it.send('/session/login');
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    it.put(`amtsweg_login_${state.slice(0, 12)}`, 'eyJhbGciOiJub25lIn0..x.y.z');
    expect((await it.send(`/session/callback?code=x&state=${state}`)).status).toBe(400);
  });
});

describe('a session', () => {
  test('speaks for whoever logged in, with posts and what they lead', async () => {
    const lead = await loggedIn('d.lindner');
    const { body } = await me(lead);
    expect(body['leads']).toContain('32.1');
    expect(body['posts']).toContainEqual({
      post: '32.1/lead',
      label: expect.any(String),
      unit: '32.1',
      unitName: expect.any(String),
    });
    expect((await lead.send('/api/v1/tasks')).status).toBe(200);
    expect((await lead.send('/api/v1/incidents')).status).toBe(403);
  });

  test('changes nothing without the header that only a page of ours can send', async () => {
    const it = await loggedIn('s.krueger');
    const body = JSON.stringify({ settings: { theme: 'dark' } });
    const json = { 'content-type': 'application/json' };
    for (const headers of [json, { ...json, 'x-amtsweg': '0' }, { ...json, 'x-amtsweg': '' }]) {
      const refused = await it.send('/api/v1/me/settings', { method: 'PUT', body, headers });
      expect([refused.status, await refused.json()]).toEqual([
        403,
        expect.objectContaining({ type: 'urn:amtsweg:problem:csrf-header-missing' }),
      ]);
    }
    const taken = await it.send('/api/v1/me/settings', { method: 'PUT', body, headers: { ...json, ...own } });
    expect(taken.status).toBe(200);
    expect((await me(it)).body['settings']).toEqual({ theme: 'dark' });
  });

  test('counts for nothing beside a token, even one that does not hold', async () => {
    const it = await loggedIn('s.krueger');
    const response = await it.send('/api/v1/me', { headers: { authorization: 'Bearer x' } });
    expect(response.status).toBe(401);
    const token = await server.api.token('d.lindner');
    const other = await it.send('/api/v1/me', { headers: { authorization: `Bearer ${token}` } });
    expect(await other.json()).toMatchObject({ user: 'd.lindner' });
  });

  test('that nobody has used for an hour is over', async () => {
    const it = await loggedIn('t.brandt');
    await age('59 minutes', 'seen_at', 't.brandt');
    expect((await me(it)).status).toBe(200);
    // The request counted.
    await age('59 minutes', 'seen_at', 't.brandt');
    expect((await me(it)).status).toBe(200);
    await age('61 minutes', 'seen_at', 't.brandt');
    expect((await me(it)).status).toBe(401);
  });

  test('is over after eight hours, however busy', async () => {
    const it = await loggedIn('t.brandt');
    await age('479 minutes', 'expires_at', 't.brandt');
    expect((await me(it)).status).toBe(200);
    await age('1 minute', 'expires_at', 't.brandt');
    expect((await me(it)).status).toBe(401);
  });

  test('writes its last use at most once a minute', async () => {
    const it = await loggedIn('t.brandt');
    const seen = async () =>
      (
        await server.office.owner.query(
          `select max(xmin::text::bigint) as version from amtsweg.web_session where user_id = 't.brandt'`,
        )
      ).rows;
    const before = await seen();
    await me(it);
    expect(await seen()).toEqual(before);
  });

  test('expired ones are removed when somebody logs in', async () => {
    await loggedIn('t.brandt');
    await age('9 hours', 'expires_at', 't.brandt');
    await loggedIn('s.krueger');
    const { rows } = await server.office.owner.query(
      `select 1 from amtsweg.web_session where user_id = 't.brandt'`,
    );
    expect(rows).toEqual([]);
  });

  test.each(['', 'x', 'a'.repeat(43), "' or 1=1 --", 'a'.repeat(500)])(
    'that was never opened opens nothing: %j',
    async (secret) => {
      const it = browser();
      it.put('amtsweg_session', secret);
      expect((await me(it)).status).toBe(401);
    },
  );

  test('of a person who is barred is worthless at once, and no new one can be opened', async () => {
    await server.office.owner.query(
      `insert into amtsweg.app_user (user_id, name, roles) values ('x.weg', 'Xaver Weg', '{clerk}')`,
    );
    const it = await loggedIn('x.weg');
    const late = browser();
    const form = await late.open('/session/login');
    expect((await me(it)).status).toBe(200);
    await server.office.owner.query(`update amtsweg.app_user set active = false where user_id = 'x.weg'`);
    expect((await me(it)).status).toBe(403);
    const again = await late.open(form.at, { user: 'x.weg', password: 'amtsweg' });
    expect(again.response.status).toBe(401);
    expect(again.at.pathname).toMatch(/^\/oidc\/interaction\//);
  });
});

describe('the log-out', () => {
  test('ends the session in the browser and on the server', async () => {
    const it = await loggedIn('s.krueger');
    const secret = it.cookie('amtsweg_session') ?? '';
    const refused = await it.send('/session/logout', { method: 'POST' });
    expect(refused.status).toBe(403);
    const response = await it.send('/session/logout', { method: 'POST', headers: own });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(it.cookie('amtsweg_session')).toBeUndefined();
    const thief = browser();
    thief.put('amtsweg_session', secret);
    expect((await me(thief)).status).toBe(401);
  });

  test('of somebody who is not logged in is no fault', async () => {
    expect((await browser().send('/session/logout', { method: 'POST', headers: own })).status).toBe(204);
    const it = browser();
    it.put('amtsweg_session', 'x');
    expect((await it.send('/session/logout', { method: 'POST', headers: own })).status).toBe(204);
  });

  test('lets another person log in at the same desk, though the provider still knows the first', async () => {
    const it = await loggedIn('s.krueger');
    await it.send('/session/logout', { method: 'POST', headers: own });
    const form = await it.open('/session/login?returnTo=/inbox');
    expect(form.at.pathname).toMatch(/^\/oidc\/interaction\//);
    const { at } = await it.open(form.at, { user: 'd.lindner', password: 'amtsweg' });
    expect(at.pathname).toBe('/inbox');
    expect((await me(it)).body).toMatchObject({ user: 'd.lindner' });
  });
});

describe('settings', () => {
  test('are kept for each person, and replaced as a whole', async () => {
    const put = (settings: unknown, as = 's.krueger') =>
      server.api.send('PUT', '/api/v1/me/settings', { as, body: { settings } });
    expect((await put({ columns: ['dueOn'], nested: { a: null } })).body).toEqual({
      settings: { columns: ['dueOn'], nested: { a: null } },
    });
    expect((await put({ theme: 'light' })).status).toBe(200);
    expect((await server.api.get('/api/v1/me', 's.krueger')).body.settings).toEqual({ theme: 'light' });
    expect((await server.api.get('/api/v1/me', 'k.wenzel')).body.settings).toEqual({});
  });

  test('of more than 16 kB, or that are no object, are refused', async () => {
    const put = (body: unknown) => server.api.send('PUT', '/api/v1/me/settings', { as: 's.krueger', body });
    const large = await put({ settings: { text: 'ü'.repeat(9000) } });
    expect([large.status, large.body.type]).toEqual([413, 'urn:amtsweg:problem:settings-too-large']);
    for (const settings of [null, [], 'x', 1, undefined]) expect((await put({ settings })).status).toBe(400);
  });
});
