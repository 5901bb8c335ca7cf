import { HttpException } from '@nestjs/common';
import type { Request } from 'express';
import { contentHash } from '@amtsweg/audit-store';
import type { Idempotency } from '@amtsweg/cases-shell';
import type { Json } from '@amtsweg/kernel';
import { problem } from './problem.js';

/**
 * The idempotency of a command: the header `Idempotency-Key` with a hash of method, address and body, so that the same
 * key for another request is noticed. `upload` is the hash of a file that is part of the request. `null` when the client
 * sent none.
 */
export function idempotencyOf(request: Request, upload?: string): Idempotency | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    const detail = 'Idempotency-Key muss aus 1 bis 200 druckbaren ASCII-Zeichen ohne Leerzeichen bestehen.';
    throw new HttpException(problem(400, 'idempotency-key-invalid', detail), 400);
  }
  const body = (request.body ?? null) as Json;
  return { key, requestHash: contentHash({ method: request.method, path: request.path, body, upload }) };
}

/** The revision that `If-Match` names, `null` without the header or for `*`. */
export function revisionOf(request: Request): number | null {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return null;
  const [, revision] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? [];
  if (revision !== undefined) return Number(revision);
  const detail = 'If-Match muss den ETag der Antwort tragen, die Sie gelesen haben, zum Beispiel "3".';
  throw new HttpException(problem(400, 'if-match-invalid', detail), 400);
}

/** A revision as an entity tag. */
export function etag(revision: number): string {
  return `"${revision}"`;
}
