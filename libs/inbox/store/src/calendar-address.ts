import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/**
 * Gives somebody a secret calendar address, in place of the one they had, and answers the secret: 256 random bits.
 *
 * It is the only time that anybody sees it, because only its SHA-256 is kept.
 */
export async function makeCalendarAddress(pool: Pool, user: string, at: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await pool.query({
    name: 'make-calendar-address',
    text: `insert into amtsweg.calendar_address (user_id, secret_hash, created_at) values ($1, $2, $3)
      on conflict (user_id) do update set secret_hash = excluded.secret_hash, created_at = excluded.created_at`,
    values: [user, hashOf(secret), at],
  });
  return secret;
}

/** Since when somebody has a calendar address; `null` when they have none. */
export async function calendarAddressSince(pool: Pool, user: string): Promise<Date | null> {
  const { rows } = await pool.query<{ createdAt: Date }>({
    name: 'calendar-address-since',
    text: 'select created_at as "createdAt" from amtsweg.calendar_address where user_id = $1',
    values: [user],
  });
  return rows[0]?.createdAt ?? null;
}

/** Takes somebody's calendar address away; whoever has none is left as they are. */
export async function revokeCalendarAddress(pool: Pool, user: string): Promise<void> {
  await pool.query({
    name: 'revoke-calendar-address',
    text: 'delete from amtsweg.calendar_address where user_id = $1',
    values: [user],
  });
}

/** Whose calendar a secret opens; `null` for one that was never given out, was revoked, or is none at all. */
export async function calendarOwner(pool: Pool, secret: string): Promise<string | null> {
  // What no secret looks like need not be looked up.
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const { rows } = await pool.query<{ user: string }>({
    name: 'calendar-owner',
    text: 'select user_id as "user" from amtsweg.calendar_address where secret_hash = $1',
    values: [hashOf(secret)],
  });
  return rows[0]?.user ?? null;
}

/** Looked up by its hash, a secret cannot be guessed by how long the answer takes. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
