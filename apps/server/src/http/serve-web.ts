import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

/** What the browser may load and do: everything from here, nothing from anywhere else, and nothing inline. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Addresses that are no pages of the web application. */
const reserved = /^\/(?:api|oidc|session|docs|healthz|readyz|metrics|openapi\.json|test)(?:\/|$)/i;

/** The build names these files by their content, so that one never changes under its name. */
const HASHED = '/assets/';

const YEAR_SECONDS = 31_536_000;

/** Serves the built web application from a folder: its files, and its one page for every address that somebody visits. */
export function serveWeb(folder: string): RequestHandler {
  const files = express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (response) => {
      response.setHeader('Content-Security-Policy', policy);
      // The path as asked for and found: a file below the folder of hashed names.
      const hashed = response.req.path.startsWith(HASHED);
      response.setHeader('Cache-Control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  const page = join(folder, 'index.html');
  return (request: Request, response: Response, next: NextFunction): void => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || reserved.test(request.path) || !isPlain(request.path)) {
      next();
      return;
    }
    files(request, response, (error: unknown) => {
      if (error !== undefined || !isVisit(request)) next();
      else sendPage(page, response, next);
    });
  };
}

function sendPage(page: string, response: Response, next: NextFunction): void {
  const headers = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' };
  // Without a build there is no page, and the address is as unknown as any other.
  response.sendFile(page, { headers, cacheControl: false }, (error?: Error) => {
    if (error !== undefined && !response.headersSent) next();
  });
}

/** Whether somebody goes to an address, as opposed to a page or a program that loads something from it. */
function isVisit(request: Request): boolean {
  return (request.headers.accept ?? '').includes('text/html') && !request.path.startsWith(HASHED);
}

/** Whether an address is what it looks like: no way up, no hidden separator, nothing that cannot be decoded. */
function isPlain(path: string): boolean {
  try {
    const decoded = path.split('/').map(decodeURIComponent);
    return decoded.every((part) => part !== '..' && part !== '.' && !/[/\\\p{C}]/u.test(part));
  } catch {
    return false;
  }
}
