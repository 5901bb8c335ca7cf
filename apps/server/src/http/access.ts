import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor, Role } from '@amtsweg/identity-contract';

/** Metadata key of `Access`. */
export const ACCESS = 'amtsweg:access';

/** Names of the security schemes in the API's description: a token, or the log-in that gives one. */
export const SCHEMES = { token: 'token', login: 'login' } as const;

/** Who may call a route: the named roles, or anybody. A route that does not say is closed to all. */
export function Access(...roles: readonly (Role | 'public')[]): MethodDecorator & ClassDecorator {
  const open = roles.includes('public');
  const described = open ? [] : [ApiSecurity(SCHEMES.token), ApiSecurity(SCHEMES.login, ['openid', 'api'])];
  return applyDecorators(SetMetadata(ACCESS, roles), ApiExtension('x-roles', [...roles]), ...described);
}

/** A request whose sender has been established. */
export type ActorRequest = Request & {
  actor?: Actor;
  /** The session of the web application that the request belongs to; `null` with a bearer token. */
  sessionId?: string | null;
  /** Who the request's credentials stand for at a later time; `null` when they have ended. */
  recheck?: () => Promise<Actor | null>;
};

/** The actor of the request, as a parameter of a route. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (actor === undefined) throw new Error('a public route asks for its actor');
  return actor;
});
