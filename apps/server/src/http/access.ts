import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor, Role } from '@amtsweg/identity-contract';

/** Metadata key of `Access`. */
export const ACCESS = 'amtsweg:access';

/** Who may call a route: the named roles, or anybody. A route that does not say is closed to all. */
export const Access = (...roles: readonly (Role | 'public')[]) => SetMetadata(ACCESS, roles);

/** A request whose sender has been established. */
export type ActorRequest = Request & { actor?: Actor };

/** The actor of the request, as a parameter of a route. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (actor === undefined) throw new Error('a public route asks for its actor');
  return actor;
});
