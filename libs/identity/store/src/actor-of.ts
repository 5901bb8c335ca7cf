import type { Pool } from 'pg';
import type { Actor, Role } from '@amtsweg/identity-contract';

/**
 * Who somebody is in this office on a day: roles, posts and appointments of the person, from the office's own records.
 *
 * A log-in alone makes an applicant and nothing more: a clerk is whom the office has entered as one. `null` for a person
 * the office has entered and barred.
 */
export async function actorOf(
  pool: Pool,
  login: { readonly user: string; readonly name: string },
  on: string,
): Promise<Actor | null> {
  const { rows } = await pool.query<{
    name: string;
    roles: Role[];
    active: boolean;
    posts: string[];
    appointments: string[];
  }>({
    name: 'actor-of',
    text: `
      select u.name, u.roles, u.active,
        array(select h.post from amtsweg.post_holder h
          where h.user_id = u.user_id and h.valid_from <= $2::date and (h.valid_to is null or $2::date <= h.valid_to)
          order by h.post) as posts,
        array(select a.kind from amtsweg.appointment a
          where a.user_id = u.user_id and a.valid_from <= $2::date and (a.valid_to is null or $2::date <= a.valid_to)) as appointments
      from amtsweg.app_user u where u.user_id = $1`,
    values: [login.user, on],
  });
  const [known] = rows;
  if (known === undefined) return { ...login, roles: ['applicant'], posts: [], appointments: [] };
  if (!known.active) return null;
  const { name, roles, posts, appointments } = known;
  return { user: login.user, name, roles, posts, appointments };
}
