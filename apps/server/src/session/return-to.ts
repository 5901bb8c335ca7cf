/** Longer than any address of ours. */
const LONGEST = 2000;

/**
 * Where to go after the log-in: a path of this origin, or `/` for anything else.
 *
 * It is read as a browser would read it, since what looks like a path need not be one (`//host`, `/\host`, `/./` + `/host`).
 */
export function returnTo(wish: unknown): string {
  if (typeof wish !== 'string' || wish.length > LONGEST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wish))
    return '/';
  const here = 'http://here.invalid';
  const target = URL.canParse(wish, here) ? new URL(wish, here) : null;
  if (target === null || target.origin !== here) return '/';
  const path = `${target.pathname}${target.search}${target.hash}`;
  // Another round of the log-in would lead nowhere.
  return path.startsWith('//') || /^\/session(?:\/|$)/i.test(target.pathname) ? '/' : path;
}
