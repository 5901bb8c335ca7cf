import { Controller, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import { actorOf, endWebSession, openWebSession, sessionLimits } from '@amtsweg/identity-store';
import { accountBarred } from '../http/account-barred.js';
import { Access } from '../http/access.js';
import { mustComeFromPage } from '../http/must-come-from-page.js';
import { LIVE_ANNOUNCER, OFFICE, WEB_LOG_IN } from '../http/tokens.js';
import type { LiveAnnouncer } from '../live/live-announcer.js';
import { loginErrorPage, sendPage } from '../login/login-page.js';
import { LOG_IN_SECONDS, LogInTickets, type LogInTicket } from './log-in-ticket.js';
import { returnTo } from './return-to.js';
import { cookieOptions, cookies, SESSION_COOKIE, sessionSecret } from './session-cookie.js';
import { ProviderAway, type WebLogIn } from './web-log-in.js';

/** Cookies of log-ins that have begun; each has its own, so that several windows can log in at the same time. */
const TICKET_COOKIE = 'amtsweg_login_';

/** Log-ins of one browser that may be under way; older ones are forgotten. */
const UNDER_WAY = 4;

const AWAY =
  'Der Anmeldedienst antwortet gerade nicht, und ohne ihn kann sich niemand anmelden. Bitte versuchen Sie es gleich noch einmal.';
const CANCELLED = 'Die Anmeldung wurde abgebrochen. Sie können sich jederzeit neu anmelden.';
const EXPIRED =
  'Diese Anmeldung ist abgelaufen, wurde schon benutzt oder in einem anderen Browser begonnen. Bitte melden Sie sich neu an.';

/** Log-in and log-out of the web application: the browser holds a session cookie and nothing of the provider's. */
@ApiExcludeController()
@Controller('session')
@Access('public')
export class SessionController {
  private readonly tickets: LogInTickets;

  constructor(
    @Inject(OFFICE) private readonly office: Office,
    @Inject(WEB_LOG_IN) private readonly logIn: WebLogIn,
    @Inject(LIVE_ANNOUNCER) private readonly live: LiveAnnouncer,
  ) {
    this.tickets = new LogInTickets(office.masterKey);
  }

  @Get('login')
  @Header('Cache-Control', 'no-store')
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const target = returnTo(request.query['returnTo']);
    try {
      const { address, ticket } = await this.logIn.begin(target);
      this.forgetOldTickets(request, response);
      response.cookie(cookieNameOf(ticket.state), await this.tickets.seal(ticket), {
        ...this.ticketOptions(),
        maxAge: LOG_IN_SECONDS * 1000,
      });
      response.redirect(address.href);
    } catch (error) {
      if (!(error instanceof ProviderAway)) throw error;
      sendPage(response, 503, failedPage(AWAY, target));
    }
  }

  @Get('callback')
  @Header('Cache-Control', 'no-store')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ticket = await this.ticketOf(request);
    if (ticket === null) {
      sendPage(response, 400, failedPage(EXPIRED, '/'));
      return;
    }
    response.clearCookie(cookieNameOf(ticket.state), this.ticketOptions());
    const target = ticket.returnTo;
    if (request.query['error'] === 'access_denied') {
      sendPage(response, 400, failedPage(CANCELLED, target));
      return;
    }
    try {
      const login = await this.logIn.finish(request.originalUrl, ticket);
      if (login === null) sendPage(response, 400, failedPage(EXPIRED, target));
      else await this.open(request, response, login, target);
    } catch (error) {
      if (!(error instanceof ProviderAway)) throw error;
      sendPage(response, 503, failedPage(AWAY, target));
    }
  }

  @Post('logout')
  @HttpCode(204)
  @Header('Cache-Control', 'no-store')
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const secret = sessionSecret(request.headers.cookie);
    if (secret === null) return;
    mustComeFromPage(request);
    await this.endSession(secret);
    response.clearCookie(SESSION_COOKIE, cookieOptions(this.logIn.origin, '/'));
  }

  private async open(
    request: Request,
    response: Response,
    login: { readonly user: string; readonly name: string },
    target: string,
  ): Promise<void> {
    const actor = await actorOf(this.office.pool, login, decisionTime(this.office.clock).today);
    if (actor === null) {
      sendPage(response, 403, failedPage(accountBarred().detail, target));
      return;
    }
    // Whoever logs in anew leaves nothing open behind them.
    const former = sessionSecret(request.headers.cookie);
    if (former !== null) await this.endSession(former);
    const secret = await openWebSession(this.office.pool, login);
    response.cookie(SESSION_COOKIE, secret, {
      ...cookieOptions(this.logIn.origin, '/'),
      maxAge: sessionLimits.lifetime * 1000,
    });
    response.redirect(303, target);
  }

  private async endSession(secret: string): Promise<void> {
    const ended = await endWebSession(this.office.pool, secret);
    if (ended !== null) this.live.announceSessionEnd(ended);
  }

  private async ticketOf(request: Request): Promise<LogInTicket | null> {
    const { state } = request.query;
    if (typeof state !== 'string' || !/^[\w-]{20,100}$/.test(state)) return null;
    const sealed = cookies(request.headers.cookie).get(cookieNameOf(state));
    const ticket = sealed === undefined ? null : await this.tickets.open(sealed);
    return ticket?.state === state ? ticket : null;
  }

  private forgetOldTickets(request: Request, response: Response): void {
    const old = [...cookies(request.headers.cookie).keys()].filter((name) => name.startsWith(TICKET_COOKIE));
    if (old.length < UNDER_WAY) return;
    for (const name of old) response.clearCookie(name, this.ticketOptions());
  }

  private ticketOptions() {
    return cookieOptions(this.logIn.origin, '/session');
  }
}

function cookieNameOf(state: string): string {
  return `${TICKET_COOKIE}${state.slice(0, 12)}`;
}

function failedPage(text: string, target: string): string {
  return loginErrorPage(text, {
    label: 'Neu anmelden',
    address: `/session/login?returnTo=${encodeURIComponent(target)}`,
  });
}
