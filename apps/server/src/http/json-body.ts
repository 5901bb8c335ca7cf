import { isUtf8 } from 'node:buffer';
import { HttpException } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { duplicateKey } from './duplicate-key.js';
import { problem } from './problem.js';

const JSON_BYTES = 1024 * 1024;

/** What a document of 20 MB takes with the fields that come with it. */
const UPLOAD_BYTES = 21 * JSON_BYTES;

/**
 * Reads the body of every request: UTF-8 JSON with an object at the top, at most 1 MB, not compressed. The one other
 * kind, `multipart/form-data` where documents are handed in, is only measured here and read after the sender is known.
 */
export function jsonBody(): RequestHandler[] {
  return [checkKind, readBody];
}

function checkKind(request: Request, _response: Response, next: NextFunction): void {
  if (!hasBody(request)) {
    next();
    return;
  }
  const [kind = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  if (kind.trim() === 'multipart/form-data' && /^\/api\/v1\/cases\/[^/]+\/documents\/?$/.test(request.path)) {
    next(uploadProblem(request));
    return;
  }
  if (request.headers['content-encoding'] !== undefined) {
    const detail = 'Bitte senden Sie die Anfrage ohne Content-Encoding, also nicht komprimiert.';
    next(new HttpException(problem(415, 'media-type-forbidden', detail), 415));
    return;
  }
  const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(kind.trim());
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  if (isJson && (charset === undefined || /^charset="?utf-?8"?$/.test(charset))) {
    next();
    return;
  }
  const detail = 'Bitte senden Sie JSON in UTF-8 (Content-Type: application/json).';
  next(new HttpException(problem(415, 'media-type-forbidden', detail), 415));
}

/** An upload says its length, so that one that is too long is refused before it is sent, not after. */
function uploadProblem(request: Request): HttpException | undefined {
  const length = request.headers['content-length'];
  if (length === undefined) {
    const detail = 'Bitte senden Sie mit dem Dokument dessen Länge (Content-Length).';
    return new HttpException(problem(411, 'length-required', detail), 411);
  }
  if (Number(length) <= UPLOAD_BYTES) return undefined;
  return new HttpException(problem(413, 'too-large', 'Ein Dokument darf höchstens 20 MB groß sein.'), 413);
}

function hasBody(request: Request): boolean {
  const length = request.headers['content-length'];
  return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/**
 * Express's own reader takes what is too long to its end before it answers; this one answers as soon as it is too long.
 */
function readBody(request: Request, _response: Response, next: NextFunction): void {
  const upload = (request.headers['content-type'] ?? '').toLowerCase().startsWith('multipart/');
  if (!hasBody(request) || upload) {
    next();
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size <= JSON_BYTES) chunks.push(chunk);
    else done(new HttpException(problem(413, 'too-large', 'Die Anfrage ist größer als 1 MB.'), 413));
  };
  const end = (): void => {
    const read = readJson(Buffer.concat(chunks));
    if (!(read instanceof HttpException)) request.body = read;
    done(read instanceof HttpException ? read : undefined);
  };
  // The sender has gone away: there is nobody to answer, but the request must come to its end.
  const gone = (): void => done(malformed('Die Anfrage brach ab.'));
  let over = false;
  const done = (refused: HttpException | undefined): void => {
    if (over) return;
    over = true;
    request.off('data', take);
    next(refused);
  };
  request.on('data', take).on('end', end).on('error', gone).on('close', gone);
}

function readJson(bytes: Buffer): object | HttpException {
  if (!isUtf8(bytes)) return malformed('Die Anfrage ist nicht in UTF-8 geschrieben.');
  const text = bytes.toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return malformed('Die Anfrage muss ein JSON-Objekt sein: { … }.');
    const twice = duplicateKey(text);
    return twice === null
      ? value
      : malformed(`Die Anfrage nennt das Feld „${twice.slice(0, 60)}“ in einem Objekt zweimal.`);
  } catch {
    return malformed('Die Anfrage ist kein gültiges JSON.');
  }
}

function malformed(detail: string): HttpException {
  return new HttpException(problem(400, 'malformed', detail), 400);
}
