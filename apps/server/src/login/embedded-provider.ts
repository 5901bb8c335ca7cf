import { API_AUDIENCE } from '@amtsweg/identity-shell';
import type { Response } from 'express';
import type { JWK } from 'jose';
import type Provider from 'oidc-provider';
import type { AccountClaims, ClientMetadata, Configuration, JWKS } from 'oidc-provider';
import type { Pool } from 'pg';
import { loadProvider } from './load-provider.js';
import { loginErrorPage, sendPage } from './login-page.js';

/** The password of every person of the demo town; the provider answers to this machine only. */
export const DEMO_PASSWORD = 'amtsweg';

/** Where the provider lives below the server's address. */
export const PROVIDER_PATH = '/oidc';

/** The client that the page at `/docs` logs in with. */
export const DOCS_CLIENT = 'amtsweg-docs';

/** The client that the web application logs in with, unless the configuration names another. */
export const WEB_CLIENT = 'amtsweg-web';

const HOUR = 3600;

/**
 * The OpenID Connect provider that comes with the product, for demo, training and tests: a real code flow with PKCE and
 * signed access tokens, with the people of the office's own records and one well-known password.
 *
 * Its sessions and codes are kept in memory: a restart asks people to log in again, and a second process would not know
 * them. Access tokens outlive a restart, since the signing key is kept. An installation with real people uses a provider
 * of its own (`AMTSWEG_OIDC_ISSUER`).
 */
export async function embeddedProvider(
  issuer: string,
  origin: string,
  key: JWK,
  pool: Pool,
): Promise<Provider> {
  const provider = await loadProvider(issuer, configuration(origin, key, pool));
  // Behind no proxy, on plain HTTP on this machine: the library's warning about that would be wrong here.
  provider.proxy = false;
  return provider;
}

function configuration(origin: string, key: JWK, pool: Pool): Configuration {
  const keys = [key] as JWKS['keys'];
  return {
    jwks: { keys },
    clients: [
      publicClient(DOCS_CLIENT, `${origin}/docs/oauth2-redirect.html`),
      publicClient(WEB_CLIENT, `${origin}/session/callback`),
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    // Access tokens are for the API and open no userinfo: the name comes with the identity.
    conformIdTokenClaims: false,
    // `api` is a scope of the API, not of the identity: named here, it would have to be consented to.
    scopes: ['openid', 'profile'],
    cookies: { keys: [`${key.kid}:${String(key['d']).slice(0, 16)}`] },
    clientBasedCORS: () => true,
    ...accounts(pool),
    interactions: { url: (_context, interaction) => `${PROVIDER_PATH}/interaction/${interaction.uid}` },
    loadExistingGrant,
    renderError: (context) => {
      const text =
        'Die Anmeldeseite wurde mit Angaben aufgerufen, die nicht passen. Bitte beginnen Sie von vorn.';
      // The library has set the status of its error.
      sendPage(context.res as unknown as Response, context.status, loginErrorPage(text));
      context.respond = false;
    },
    features: {
      devInteractions: { enabled: false },
      // Nobody needs its pages yet; they would speak English.
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: apiTokens,
    },
    ttl: { Session: 12 * HOUR, Interaction: HOUR, Grant: 12 * HOUR, IdToken: HOUR },
  };
}

/** A client without a secret, which proves itself by PKCE. */
function publicClient(id: string, redirect: string): ClientMetadata {
  return {
    client_id: id,
    // A native client would be asked for consent on every log-in.
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    // Without it the library expects RS256, for which we have no key.
    id_token_signed_response_alg: 'ES256',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [redirect],
  };
}

/** Access tokens are JWTs for the API, whatever a client asks for. */
const apiTokens: NonNullable<NonNullable<Configuration['features']>['resourceIndicators']> = {
  enabled: true,
  defaultResource: () => API_AUDIENCE,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: 'api',
    audience: API_AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: 8 * HOUR,
    jwt: { sign: { alg: 'ES256' } },
  }),
};

/** The product's own client asks for its own API: there is nothing to consent to. */
const loadExistingGrant: NonNullable<Configuration['loadExistingGrant']> = async (context) => {
  const { client, session, provider } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(API_AUDIENCE, 'api');
  await grant.save();
  return grant;
};

function accounts(pool: Pool): Pick<Configuration, 'findAccount' | 'extraTokenClaims'> {
  const nameOf = async (user: string): Promise<string | undefined> => {
    const { rows } = await pool.query<{ name: string }>(
      'select name from amtsweg.app_user where user_id = $1 and active',
      [user],
    );
    return rows[0]?.name;
  };
  return {
    findAccount: async (_context, user) => {
      const name = await nameOf(user);
      if (name === undefined) return undefined;
      return { accountId: user, claims: (): AccountClaims => ({ sub: user, name }) };
    },
    extraTokenClaims: async (_context, token) => {
      const user = 'accountId' in token ? token.accountId : '';
      return { name: (await nameOf(user)) ?? user };
    },
  };
}
