import { HttpException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { decisionTime, type Office } from '@amtsweg/cases-shell';
import type { Actor, Role } from '@amtsweg/identity-contract';
import type { TokenVerifier } from '@amtsweg/identity-shell';
import { actorOf } from '@amtsweg/identity-store';
import { refuse } from '@amtsweg/kernel';
import { ACCESS, type ActorRequest } from './access.js';
import { problem } from './problem.js';
import { Refused } from './refused.js';

/** Establishes who sends a request and lets through whom the route names: the one place, deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly office: Office,
    private readonly verify: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = this.reflector.getAllAndOverride<readonly (Role | 'public')[] | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (allowed?.includes('public') === true) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<ActorRequest>();
    // Whatever depends on who asks is personal; no cache on the way or in a shared browser keeps it.
    http.getResponse<Response>().setHeader('Cache-Control', 'no-store');
    const actor = await this.actor(request.headers.authorization);
    if (allowed === undefined || !actor.roles.some((role) => allowed.includes(role))) {
      throw new Refused(
        refuse(
          'act-forbidden',
          'Ihre Rolle erlaubt das nicht. Bitte wenden Sie sich an Ihre Sachgebietsleitung.',
        ),
      );
    }
    request.actor = actor;
    return true;
  }

  private async actor(header: string | undefined): Promise<Actor> {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(header ?? '')?.[1];
    const login = token === undefined ? null : await this.verify(token);
    if (login === null) {
      const detail =
        'Bitte melden Sie sich an: Die Anfrage braucht ein gültiges Zugangstoken (Authorization: Bearer …).';
      throw new HttpException(problem(401, 'not-authenticated', detail), 401);
    }
    const actor = await actorOf(this.office.pool, login, decisionTime(this.office.clock).today);
    if (actor === null) throw new Refused(refuse('act-forbidden', 'Dieses Konto ist gesperrt.'));
    return actor;
  }
}
