import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const common = {
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  // The embedded server speaks plain HTTP on this machine.
  'upgrade-insecure-requests': null,
};

/** Answers of the API show nothing and load nothing. */
const api = { ...common, 'default-src': ["'none'"], 'form-action': ["'none'"] };

/** Swagger UI brings its own scripts, styles itself inline and shows images as data. */
const docs = {
  ...common,
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
};

/** The security headers of every answer; the log-in pages set a policy of their own over them. */
export function securityHeaders(): RequestHandler {
  const forApi = helmet({ contentSecurityPolicy: { useDefaults: false, directives: api } });
  const forDocs = helmet({ contentSecurityPolicy: { useDefaults: false, directives: docs } });
  return (request: Request, response: Response, next: NextFunction): void => {
    const chosen = /^\/docs(?:\/|$)/.test(request.path) ? forDocs : forApi;
    chosen(request, response, next);
  };
}
