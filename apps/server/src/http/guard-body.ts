import type { NextFunction, Request, Response } from 'express';
import { problem } from './problem.js';
import { hindrance } from './storable.js';

/** Refuses bodies and addresses that hold what cannot be stored, before anything reads them. */
export function guardBody(request: Request, response: Response, next: NextFunction): void {
  const found = hindrance(request.body) ?? hindrance(request.query) ?? hindrance(decoded(request.path));
  if (found === null) {
    next();
    return;
  }
  const answer =
    found === 'depth'
      ? problem(400, 'too-deep', 'Die Anfrage ist zu tief verschachtelt (mehr als 40 Ebenen).')
      : problem(
          400,
          'text-unstorable',
          'Die Anfrage enthält Zeichen, die kein Text sind (Null-Zeichen oder halbe Unicode-Paare).',
        );
  response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
}

/** The path with its escapes resolved; `null` bytes and lone surrogates hide there too. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not UTF-8: treated like text that cannot be stored.
    return '\u0000';
  }
}
