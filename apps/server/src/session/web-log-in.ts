import * as openid from 'openid-client';
import type { Login } from '@amtsweg/identity-shell';
import type { LogInTicket } from './log-in-ticket.js';

/** How the web application is known to the provider, and where people reach both. */
export interface WebClient {
  readonly clientId: string;
  /** `null` for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  /** Known once the server listens. */
  readonly place: () => { readonly issuer: string; readonly origin: string };
  /** Tells the operator why nobody can log in. */
  readonly report: (error: unknown) => void;
}

/** Where the provider sends people back to. */
const CALLBACK_PATH = '/session/callback';

/** The provider cannot be reached or is not what it should be. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway';
}

const PATIENCE_SECONDS = 10;

/** The log-in of the web application at the OpenID Connect provider: code flow with PKCE, done by the server. */
export class WebLogIn {
  private discovered: Promise<openid.Configuration> | null = null;

  constructor(private readonly client: WebClient) {}

  /** Where people reach this installation. */
  get origin(): string {
    return this.client.place().origin;
  }

  /** Where a log-in begins, and what has to be remembered until it ends. Throws `ProviderAway`. */
  async begin(returnTo: string): Promise<{ readonly address: URL; readonly ticket: LogInTicket }> {
    const provider = await this.provider();
    const verifier = openid.randomPKCECodeVerifier();
    const ticket = { state: openid.randomState(), nonce: openid.randomNonce(), verifier, returnTo };
    const address = openid.buildAuthorizationUrl(provider, {
      redirect_uri: `${this.origin}${CALLBACK_PATH}`,
      scope: 'openid profile',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: ticket.state,
      nonce: ticket.nonce,
      // Who logs in here shows each time who they are: at a shared desk the provider may still know whoever left.
      prompt: 'login',
    });
    return { address, ticket };
  }

  /** Who has logged in; `null` when what the provider sent back does not hold. Throws `ProviderAway`. */
  async finish(path: string, ticket: LogInTicket): Promise<Login | null> {
    const provider = await this.provider();
    const claims = await openid
      .authorizationCodeGrant(provider, new URL(path, this.origin), {
        pkceCodeVerifier: ticket.verifier,
        expectedState: ticket.state,
        expectedNonce: ticket.nonce,
        idTokenExpected: true,
      })
      .then((tokens) => tokens.claims())
      // A code that was used before, an answer that was tampered with, a key that has changed: begin anew, all of them.
      .catch(() => {
        this.discovered = null;
        return undefined;
      });
    // Parts of the product have no log-in.
    if (claims === undefined || !isSubject(claims.sub)) return null;
    return { user: claims.sub, name: nameIn(claims) ?? claims.sub };
  }

  private async provider(): Promise<openid.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = null;
      this.client.report(error);
      throw new ProviderAway('the OpenID Connect provider does not answer', { cause: error });
    }
  }

  private async discover(): Promise<openid.Configuration> {
    const issuer = new URL(this.client.place().issuer);
    const { clientId, clientSecret } = this.client;
    const authentication = clientSecret === null ? openid.None() : openid.ClientSecretPost(clientSecret);
    return openid.discovery(issuer, clientId, {}, authentication, {
      timeout: PATIENCE_SECONDS,
      execute: [
        openid.enableNonRepudiationChecks,
        // The embedded provider speaks plain HTTP on this machine; whoever sets such an issuer has decided so. The library
        // marks it as deprecated so that nobody does it unawares.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
      ],
    });
  }
}

function isSubject(subject: string): boolean {
  return /^[^\p{C}]{1,255}$/u.test(subject) && !subject.startsWith('system:');
}

function nameIn(claims: openid.IDToken): string | undefined {
  return [claims['name'], claims['preferred_username']]
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/\p{C}/gu, '').trim().slice(0, 200))
    .find((name) => name !== '');
}
