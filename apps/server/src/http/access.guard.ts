import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { actingRoles, type Role } from '@amtsweg/identity-contract';
import { refuse } from '@amtsweg/kernel';
import { accountBarred } from './account-barred.js';
import { ACCESS, type ActorRequest } from './access.js';
import { Authenticator } from './authenticator.js';
import { Refused } from './refused.js';

/** Establishes who sends a request and lets through whom the route names: the one place, deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
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
    const login = await this.authenticator.identify(request);
    const actor = await this.authenticator.actor(login);
    if (actor === null) throw new Refused(accountBarred());
    if (allowed === undefined || !actingRoles(actor).some((role) => allowed.includes(role))) {
      throw new Refused(
        refuse(
          'act-forbidden',
          'Ihre Rolle erlaubt das nicht. Bitte wenden Sie sich an Ihre Sachgebietsleitung.',
        ),
      );
    }
    request.actor = actor;
    request.sessionId = login.sessionId;
    request.recheck = () => this.authenticator.recheck(request);
    return true;
  }
}
