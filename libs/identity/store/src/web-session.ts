import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** Somebody's session in a browser. */
export interface WebSession {
  readonly user: string;
  readonly name: string;
  /** SHA-256 of the secret in hex: names the session without opening it. */
  readonly sessionId: string;
}

/** How long a session lasts at most, and how long without a request; seconds. */
export const sessionLimits = { lifetime: 8 * 3600, idle: 3600 } as const;

// Sessions go by the database's clock: the office's own may be moved in a training installation.
const holds = `expires_at > now() and seen_at > now() - make_interval(secs => ${sessionLimits.idle})`;

/** Opens a session and answers its secret, 256 random bits, of which only the SHA-256 is kept. Removes what has expired. */
export async function openWebSession(
  pool: Pool,
  login: { readonly user: string; readonly name: string },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await pool.query({
    name: 'open-web-session',
    text: `with gone as (delete from amtsweg.web_session where not (${holds}))
      insert into amtsweg.web_session (id_hash, user_id, name, created_at, seen_at, expires_at)
      values ($1, $2, $3, now(), now(), now() + make_interval(secs => ${sessionLimits.lifetime}))`,
    values: [hashOf(secret), login.user, login.name],
  });
  return secret;
}

/**
 * The session that a secret opens; `null` for one that has expired, was ended, or never was.
 *
 * `touch` counts as activity and keeps the session from going idle; it is written at most once a minute.
 */
export async function webSessionOf(
  pool: Pool,
  secret: string,
  { touch }: { readonly touch: boolean },
): Promise<WebSession | null> {
  // What no secret looks like need not be looked up.
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const hash = hashOf(secret);
  const { rows } = await pool.query<{ user: string; name: string; stale: boolean }>({
    name: 'web-session-of',
    text: `select user_id as "user", name, seen_at <= now() - interval '1 minute' as stale
      from amtsweg.web_session where id_hash = $1 and ${holds}`,
    values: [hash],
  });
  const [found] = rows;
  if (found === undefined) return null;
  if (touch && found.stale) {
    await pool.query({
      name: 'touch-web-session',
      text: `update amtsweg.web_session set seen_at = now()
        where id_hash = $1 and ${holds} and seen_at <= now() - interval '1 minute'`,
      values: [hash],
    });
  }
  return { user: found.user, name: found.name, sessionId: hash.toString('hex') };
}

/** Ends a session and answers what named it; `null` when there was none. */
export async function endWebSession(pool: Pool, secret: string): Promise<string | null> {
  const hash = hashOf(secret);
  const { rowCount } = await pool.query({
    name: 'end-web-session',
    text: 'delete from amtsweg.web_session where id_hash = $1',
    values: [hash],
  });
  return rowCount === 0 ? null : hash.toString('hex');
}

/** Looked up by its hash, a secret cannot be guessed by how long the answer takes. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
