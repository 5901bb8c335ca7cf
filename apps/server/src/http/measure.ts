import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ServerMetrics } from '../operations/metrics.js';

/** Counts and times requests by route; an address that is no route counts as `other`. */
export function measure(metrics: ServerMetrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const end = metrics.requests.startTimer({ method: request.method });
    response.on('finish', () => {
      const route: unknown = (request.route as { path?: unknown } | undefined)?.path;
      end({ route: typeof route === 'string' ? route : 'other', status: String(response.statusCode) });
    });
    next();
  };
}
