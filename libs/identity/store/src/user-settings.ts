import type { Pool } from 'pg';
import type { JsonObject } from '@amtsweg/kernel';

/** What somebody has set up in the web application; empty for whoever has set up nothing. */
export async function userSettings(pool: Pool, user: string): Promise<JsonObject> {
  const { rows } = await pool.query<{ settings: JsonObject }>({
    name: 'user-settings',
    text: 'select settings from amtsweg.user_setting where user_id = $1',
    values: [user],
  });
  return rows[0]?.settings ?? {};
}

/** Keeps what somebody has set up, in place of what was there. */
export async function keepUserSettings(pool: Pool, user: string, settings: JsonObject): Promise<void> {
  await pool.query({
    name: 'keep-user-settings',
    text: `insert into amtsweg.user_setting (user_id, settings, changed_at) values ($1, $2::jsonb, now())
      on conflict (user_id) do update set settings = excluded.settings, changed_at = excluded.changed_at`,
    values: [user, JSON.stringify(settings)],
  });
}
