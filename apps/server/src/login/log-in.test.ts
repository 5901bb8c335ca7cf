import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ role: 'api' });
}, 60_000);
afterAll(() => server.stop());

/** A browser as far as a log-in needs one: it keeps cookies and follows redirects. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async open(
    address: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<{ at: URL; response: Response }> {
    let at = new URL(address, server.url);
    let response = await this.send(at, form);
    while (response.status >= 300 && response.status < 400) {
      at = new URL(response.headers.get('location') ?? '', at);
      if (at.pathname.startsWith('/docs')) return { at, response };
      response = await this.send(at);
    }
    return { at, response };
  }

  private async send(at: URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    return response;
  }
}

const verifier = randomBytes(32).toString('base64url');
const redirect = (): string => `${server.url}/docs/oauth2-redirect.html`;

function authorization(change: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    client_id: 'amtsweg-docs',
    response_type: 'code',
    redirect_uri: redirect(),
    scope: 'openid api',
    state: 'st-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  });
  return `/oidc/auth?${query.toString()}`;
}

function exchange(code: string, change: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'amtsweg-docs',
      code,
      redirect_uri: redirect(),
      code_verifier: verifier,
      ...change,
    }),
  });
}

async function logIn(browser: Browser, user = 's.krueger'): Promise<string> {
  const page = await browser.open(authorization());
  const { at } = await browser.open(page.at.href, { user, password: 'amtsweg' });
  return at.searchParams.get('code') ?? '';
}

describe('the code flow with PKCE', () => {
  test('leads from the form to a token that the API takes', async () => {
    const browser = new Browser();
    const page = await browser.open(authorization());
    expect([page.response.status, page.at.pathname]).toEqual([
      200,
      expect.stringMatching(/^\/oidc\/interaction\//),
    ]);
    const html = await page.response.text();
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<option value="s.krueger">Sabine Krüger – Sachbearbeitung</option>');
    expect(page.response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );

    const { at } = await browser.open(page.at.href, { user: 's.krueger', password: 'amtsweg' });
    expect(at.href.startsWith(redirect())).toBe(true);
    expect(at.searchParams.get('state')).toBe('st-1');
    const response = await exchange(at.searchParams.get('code') ?? '');
    const tokens = (await response.json()) as { access_token: string; id_token: string; token_type: string };
    expect(tokens).toMatchObject({ token_type: 'Bearer', scope: 'api' });
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      iss: server.issuer,
      sub: 's.krueger',
      name: 'Sabine Krüger',
      aud: 'urn:amtsweg:api',
    });
    const tasks = await server.api.send('GET', '/api/v1/tasks', {
      authorization: `Bearer ${tokens.access_token}`,
    });
    expect(tasks.status).toBe(200);
    // The identity token is for the client, not for the API.
    const wrong = await server.api.send('GET', '/api/v1/tasks', {
      authorization: `Bearer ${tokens.id_token}`,
    });
    expect(wrong.status).toBe(401);
  });

  test('asks once in a browser', async () => {
    const browser = new Browser();
    await logIn(browser);
    const { at } = await browser.open(authorization());
    expect(at.href.startsWith(redirect())).toBe(true);
    expect((await exchange(at.searchParams.get('code') ?? '')).status).toBe(200);
  });

  test('a code holds once, and only with its verifier', async () => {
    const code = await logIn(new Browser());
    expect((await exchange(code, { code_verifier: randomBytes(32).toString('base64url') })).status).toBe(400);
    const second = await logIn(new Browser());
    expect((await exchange(second)).status).toBe(200);
    expect((await exchange(second)).status).toBe(400);
  });

  test.each([
    ['a wrong password', { user: 's.krueger', password: 'geheim' }],
    ['an unknown person', { user: 'nobody', password: 'amtsweg' }],
    ['a null character', { user: 's.krueger\0', password: 'amtsweg' }],
    ['nothing', {}],
  ])('%s is refused on the same page', async (_, form) => {
    const browser = new Browser();
    const page = await browser.open(authorization());
    const { response } = await browser.open(page.at.href, form);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('<p role="alert">Kennung oder Passwort stimmt nicht.</p>');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an unknown client', { client_id: 'other' }],
    ['a foreign address', { redirect_uri: 'https://example.org/' }],
    ['markup', { client_id: '<script>alert(1)</script>' }],
  ])('%s gets a German page, and is sent nowhere', async (_, change) => {
    const { response, at } = await new Browser().open(authorization(change));
    expect([response.status, at.pathname]).toEqual([400, '/oidc/auth']);
    const html = await response.text();
    expect(html).toContain('Anmeldung nicht möglich');
    expect(html).not.toContain('script');
  });

  test('without PKCE there is no code', async () => {
    const { at } = await new Browser().open(authorization({ code_challenge: '', code_challenge_method: '' }));
    expect(at.searchParams.get('error')).toBe('invalid_request');
  });

  test('the form of another browser, or of long ago, says so', async () => {
    const page = await new Browser().open(authorization());
    for (const form of [undefined, { user: 's.krueger', password: 'amtsweg' }]) {
      const { response } = await new Browser().open(page.at.href, form);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('abgelaufen');
    }
  });

  test('a form of 100 KB is refused', async () => {
    const browser = new Browser();
    const page = await browser.open(authorization());
    const { response } = await browser.open(page.at.href, { user: 'x'.repeat(100_000) });
    expect(response.status).toBe(400);
  });
});

test('discovery names this server', async () => {
  const response = await fetch(`${server.issuer}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({
    issuer: server.issuer,
    code_challenge_methods_supported: ['S256'],
  });
});

test('the terminal shows how to reach the server, and no warnings of libraries', () => {
  expect(server.output()).toContain(`Amtsweg läuft: ${server.url}`);
  expect(server.output()).not.toMatch(/WARNING|err\.red|Deprecat/i);
});

test('the page at /docs loads only what is its own', async () => {
  const page = await fetch(`${server.url}/docs`);
  const html = await page.text();
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(html).not.toMatch(/<script>|\son\w+=|src="https?:/);
  for (const [, source = ''] of html.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
    const file = await fetch(new URL(source, `${server.url}/`));
    expect([source, file.status]).toEqual([source, 200]);
  }
});

test('answers of the API may not be framed, sniffed or run', async () => {
  const { headers } = await server.api.get('/healthz');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});
