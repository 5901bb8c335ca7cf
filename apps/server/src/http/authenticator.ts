import { HttpException } from '@nestjs/common';
import type { Request } from 'express';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import type { Login, TokenVerifier } from '@amtsweg/identity-shell';
import { actorOf, webSessionOf } from '@amtsweg/identity-store';
import { sessionSecret } from '../session/session-cookie.js';
import { mustComeFromPage } from './must-come-from-page.js';
import { problem } from './problem.js';

/** Who a request speaks for, by a bearer token or by the session cookie of the web application. */
export interface Credentials extends Login {
  /** The session, when it was the cookie. */
  readonly sessionId: string | null;
}

/** Finds out who sends a request. */
export class Authenticator {
  constructor(
    private readonly office: Office,
    private readonly verify: TokenVerifier,
  ) {}

  /** Who sends the request; counts as activity of their session. Throws the problem to answer with. */
  async identify(request: Request): Promise<Credentials> {
    if (usesCookie(request)) mustComeFromPage(request);
    const found = await this.credentials(request, true);
    if (found !== null) return found;
    const detail =
      'Bitte melden Sie sich an: Die Anfrage braucht eine gültige Sitzung oder ein gültiges Zugangstoken (Authorization: Bearer …).';
    throw new HttpException(problem(401, 'not-authenticated', detail), 401);
  }

  /** Who somebody is in the office today; `null` for whoever is barred. */
  actor(login: Login): Promise<Actor | null> {
    return actorOf(this.office.pool, login, decisionTime(this.office.clock).today);
  }

  /** Who an earlier request speaks for now; `null` when its token or session has ended. Counts as no activity. */
  async recheck(request: Request): Promise<Actor | null> {
    const found = await this.credentials(request, false);
    return found === null ? null : this.actor(found);
  }

  private async credentials(request: Request, touch: boolean): Promise<Credentials | null> {
    if (usesCookie(request)) {
      const secret = sessionSecret(request.headers.cookie) ?? '';
      return webSessionOf(this.office.pool, secret, { touch });
    }
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
    const login = token === undefined ? null : await this.verify(token);
    return login === null ? null : { ...login, sessionId: null };
  }
}

/** A token, even one that does not hold, is what its sender wants to be known by. */
function usesCookie(request: Request): boolean {
  return request.headers.authorization === undefined && sessionSecret(request.headers.cookie) !== null;
}
