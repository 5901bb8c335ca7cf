import type { CookieOptions } from 'express';

/** Name of the one cookie that a logged-in browser holds. */
export const SESSION_COOKIE = 'amtsweg_session';

/** The secret of the session cookie among a request's cookies; `null` without one. */
export function sessionSecret(header: string | undefined): string | null {
  return cookies(header).get(SESSION_COOKIE) ?? null;
}

/** The cookies of a request; of two with one name the first, as browsers send the more specific one first. */
export function cookies(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at > 0 && !found.has(name)) found.set(name, part.slice(at + 1).trim());
  }
  return found;
}

/** How our cookies are kept: out of reach of scripts and of other sites' requests, and on HTTPS only where that is spoken. */
export function cookieOptions(origin: string, path: string): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:'), path };
}
