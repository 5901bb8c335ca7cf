import type { Pool } from 'pg';

/** Largest payload that PostgreSQL takes in a notification, in bytes. */
export const NOTIFICATION_BYTES = 7999;

/** Tells everybody who listens on a channel. In a statement of its own: inside a commit it would make commits wait for each other. */
export async function notify(pool: Pool, channel: string, payloads: readonly string[]): Promise<void> {
  if (payloads.length === 0) return;
  await pool.query({
    name: 'notify',
    text: 'select pg_notify($1, payload) from unnest($2::text[]) payload',
    values: [channel, payloads],
  });
}
