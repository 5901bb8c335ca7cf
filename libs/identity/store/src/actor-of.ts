import type { Pool } from 'pg';
import type { Actor } from '@amtsweg/identity-contract';

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
  const { rows } = await pool.query<Omit<Actor, 'user'> & { readonly active: boolean }>({
    name: 'actor-of',
    text: ACTOR,
    values: [login.user, on],
  });
  const [known] = rows;
  if (known === undefined)
    return { ...login, roles: ['applicant'], posts: [], standsIn: [], appointments: [] };
  if (!known.active) return null;
  const { name, roles, posts, standsIn, appointments } = known;
  return { user: login.user, name, roles, posts, standsIn, appointments };
}

/** Condition that a row is valid on the day `$2`. */
const valid = (row: string): string =>
  `${row}.valid_from <= $2::date and (${row}.valid_to is null or $2::date <= ${row}.valid_to)`;

// Of those stood in for the own posts alone: whom they stand in for in turn is nobody else's business, so there is no
// chain and no circle. Only who works for the office stands in for anybody.
const ACTOR = `
  select u.name, u.active, r.roles,
    array(select h.post from amtsweg.post_holder h where h.user_id = u.user_id and ${valid('h')} order by h.post) as posts,
    array(select a.kind from amtsweg.appointment a where a.user_id = u.user_id and ${valid('a')}) as appointments,
    coalesce((select jsonb_agg(jsonb_build_object('user', s.absent, 'name', s.name, 'posts', s.posts,
          'isLead', amtsweg.has_role(s.absent, 'lead', $2::date))
        order by s.name, s.absent)
      from (select s.absent, b.name, jsonb_agg(distinct h.post order by h.post) as posts
        from amtsweg.substitution s
        join amtsweg.app_user b on b.user_id = s.absent
        join amtsweg.post_holder h on h.user_id = s.absent and (s.post is null or s.post = h.post) and ${valid('h')}
        where s.deputy = u.user_id and s.ended_at is null and ${valid('s')} and r.roles && '{clerk,lead}'
        group by s.absent, b.name) s), '[]') as "standsIn"
  from amtsweg.app_user u
  cross join lateral (select array(select unnest(u.roles)
    union select g.role from amtsweg.role_holder g where g.user_id = u.user_id and ${valid('g')}) as roles) r
  where u.user_id = $1`;
