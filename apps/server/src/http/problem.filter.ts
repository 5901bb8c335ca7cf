import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CaseBusy } from '@amtsweg/cases-shell';
import { problem, problemOf, type Problem } from './problem.js';
import { Refused } from './refused.js';

/** Answers everything that goes wrong as a problem (RFC 9457); what is nobody's input is logged and answered with 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly report: (error: unknown) => void) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const answer = problemFor(error);
    if (answer.status >= 500 && !(error instanceof CaseBusy)) this.report(error);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    if (answer.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
    cutOff(host.switchToHttp().getRequest<Request>());
  }
}

/** How long somebody may go on sending what has already been refused. */
const LINGER_MS = 2000;

/**
 * Ends the connection of a request that was refused before it was all there. Not at once: a sender that is cut off while
 * it is sending may never read the answer. What comes in the meantime is thrown away.
 */
function cutOff(request: Request): void {
  if (request.complete) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('close', () => clearTimeout(cut));
}

function problemFor(error: unknown): Problem {
  if (error instanceof Refused) return problemOf(error.refusal);
  if (error instanceof CaseBusy) {
    return problem(
      503,
      'case-busy',
      'Der Vorgang wird gerade von mehreren Seiten geändert. Bitte versuchen Sie es gleich noch einmal.',
    );
  }
  if (error instanceof HttpException) return ofHttp(error.getStatus(), error.getResponse());
  const status = statusOf(error);
  if (status !== null) return ofHttp(status, null);
  return problem(
    500,
    'internal',
    'Das hätte nicht passieren dürfen. Der Fehler ist protokolliert; Ihre Eingabe wurde nicht übernommen.',
  );
}

function ofHttp(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'type' in body) return body as Problem;
  switch (status) {
    case 400:
      return problem(400, 'malformed', 'Die Anfrage oder ihre Adresse ist nicht lesbar.');
    case 404:
      return problem(404, 'route-unknown', 'Diese Adresse gibt es nicht. Alle Adressen stehen unter /docs.');
    case 413:
      return problem(413, 'too-large', 'Die Anfrage ist zu groß: JSON bis 1 MB, Dokumente bis 20 MB.');
    case 415:
      return problem(415, 'media-type-forbidden', 'Diese Art von Inhalt wird hier nicht angenommen.');
    default:
      return problem(status, 'request-failed', 'Die Anfrage konnte nicht bearbeitet werden.');
  }
}

/** Errors of Express and of the body parser carry a status, and are the sender's doing. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
