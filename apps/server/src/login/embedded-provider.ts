import type { Request, Response } from 'express';
import type { Pool } from 'pg';
import { API_AUDIENCE } from '@amtsweg/identity-shell';
import type { JWK } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import { loginPage } from './login-page.js';

/** The password of every person of the demo town; the provider answers to this machine only. */
export const DEMO_PASSWORD = 'amtsweg';

/** Where the provider lives below the server's address. */
export const PROVIDER_PATH = '/oidc';

/**
 * The OpenID Connect provider that comes with the product, for demo, training and tests: a real code flow with PKCE and
 * signed access tokens, with the people of the office's own records and one well-known password.
 */
export function embeddedProvider(issuer: string, origin: string, key: JWK, pool: Pool): Provider {
  const provider = new Provider(issuer, configuration(origin, key, pool));
  // Behind no proxy, on plain HTTP on this machine: the library's warning about that would be wrong here.
  provider.proxy = false;
  return provider;
}

function configuration(origin: string, key: JWK, pool: Pool): Configuration {
  return {
    jwks: { keys: [{ ...key } as never] },
    clients: [
      {
        client_id: 'amtsweg-docs',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${origin}/docs/oauth2-redirect.html`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    scopes: ['openid', 'profile', 'api'],
    cookies: { keys: [`${key.kid}:${String(key['d']).slice(0, 16)}`] },
    clientBasedCORS: () => true,
    findAccount: async (_context, user) => {
      const { rows } = await pool.query<{ name: string }>(
        'select name from amtsweg.app_user where user_id = $1 and active',
        [user],
      );
      const name = rows[0]?.name;
      return name === undefined ? undefined : { accountId: user, claims: () => ({ sub: user, name }) };
    },
    extraTokenClaims: async (_context, token) => {
      const user = 'accountId' in token ? String(token.accountId) : '';
      const { rows } = await pool.query<{ name: string }>(
        'select name from amtsweg.app_user where user_id = $1',
        [user],
      );
      return { name: rows[0]?.name ?? user };
    },
    interactions: { url: (_context, interaction) => `${PROVIDER_PATH}/interaction/${interaction.uid}` },
    // The product's own client asks for its own API: there is nothing to consent to.
    loadExistingGrant: async (context) => {
      const { client, session, params } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(API_AUDIENCE, 'api');
      await grant.save();
      return params === undefined ? undefined : grant;
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience: API_AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 8 * 3600,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: { Session: 12 * 3600, Interaction: 3600, Grant: 12 * 3600, IdToken: 3600 },
  };
}

/** Shows the log-in form and takes it; everything else of the provider is the library's. */
export async function interaction(
  provider: Provider,
  pool: Pool,
  request: Request,
  response: Response,
): Promise<void> {
  if (request.method === 'GET') {
    response.type('html').send(await loginPage(pool, null));
    return;
  }
  const { user, password } = request.body as { user?: unknown; password?: unknown };
  const { rowCount } = await pool.query('select 1 from amtsweg.app_user where user_id = $1 and active', [
    String(user),
  ]);
  if (rowCount !== 1 || password !== DEMO_PASSWORD) {
    response
      .status(401)
      .type('html')
      .send(await loginPage(pool, 'Kennung oder Passwort stimmt nicht.'));
    return;
  }
  await provider.interactionFinished(request, response, { login: { accountId: String(user) } });
}
