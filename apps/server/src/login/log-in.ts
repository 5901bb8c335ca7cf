import { urlencoded, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type Provider from 'oidc-provider';
import type { Pool } from 'pg';
import { DEMO_PASSWORD } from './embedded-provider.js';
import { loginErrorPage, loginPage, sendPage, type Person } from './login-page.js';

const form = urlencoded({ extended: false, limit: '10kb' });

const EXPIRED =
  'Diese Anmeldung ist abgelaufen oder wurde in einem anderen Browser begonnen. Bitte beginnen Sie dort, wo Sie hinwollten, noch einmal.';

/** What is below `/oidc`: the log-in form is ours, everything else of the provider is the library's. */
export class LogIn {
  /** Set once the server knows its own address; `null` leaves the addresses unknown. */
  provider: Provider | null = null;

  constructor(private readonly pool: Pool) {}

  readonly handler: RequestHandler = (request: Request, response: Response, next: NextFunction): void => {
    const { provider } = this;
    if (provider === null) {
      next();
    } else if (request.path.startsWith('/interaction/')) {
      form(request, response, (error: unknown) => {
        if (error === undefined) this.interaction(provider, request, response).catch(next);
        else sendPage(response, 400, loginErrorPage('Das Formular war nicht lesbar.'));
      });
    } else {
      provider.callback()(request, response).catch(next);
    }
  };

  private async interaction(provider: Provider, request: Request, response: Response): Promise<void> {
    const known = await provider.interactionDetails(request, response).then(
      () => true,
      // The library's only complaint here: no such interaction, or not this browser's.
      () => false,
    );
    if (!known) {
      sendPage(response, 400, loginErrorPage(EXPIRED));
      return;
    }
    if (request.method !== 'POST') {
      sendPage(response, 200, loginPage(await this.people(), DEMO_PASSWORD, null));
      return;
    }
    const { user, password } = (request.body ?? {}) as { user?: unknown; password?: unknown };
    const people = await this.people();
    const person = people.find((one) => one.user === user);
    if (person === undefined || password !== DEMO_PASSWORD) {
      sendPage(response, 401, loginPage(people, DEMO_PASSWORD, 'Kennung oder Passwort stimmt nicht.'));
      return;
    }
    await forgetFormer(provider, request, response);
    await provider.interactionFinished(request, response, { login: { accountId: person.user } });
  }

  private async people(): Promise<readonly Person[]> {
    const { rows } = await this.pool.query<Person>(
      'select user_id as "user", name, roles from amtsweg.app_user where active order by roles, name',
    );
    return rows;
  }
}

/**
 * Ends the session that the provider still keeps for this browser: of two people at one desk the second would be sent
 * through a page of the library that speaks English and needs a script.
 */
async function forgetFormer(provider: Provider, request: Request, response: Response): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  if (interaction.session === undefined) return;
  const former = await provider.Session.findByUid(interaction.session.uid);
  await former?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}
