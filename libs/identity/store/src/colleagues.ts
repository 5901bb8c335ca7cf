import type { Pool } from 'pg';

/** Somebody who may get a task. */
export interface Colleague {
  readonly user: string;
  readonly name: string;
  readonly posts: readonly string[];
  /** Last day of an absence that has begun; the day of `on` where its end is open; `null` for who is there. */
  readonly absentUntil: string | null;
}

/** Who holds one of the posts, or any post of one of the units, on a day; by name. */
export async function colleagues(
  pool: Pool,
  where: { readonly post: string | null; readonly unit: string | null },
  on: string,
): Promise<Colleague[]> {
  const { rows } = await pool.query<Colleague>({
    name: 'colleagues',
    text: `
      select u.user_id as "user", u.name, array_agg(distinct h.post order by h.post) as posts,
        (select max(coalesce(s.valid_to, $3::date)) from amtsweg.substitution s
          where s.absent = u.user_id and s.post is null and s.ended_at is null and s.valid_from <= $3::date
            and (s.valid_to is null or $3::date <= s.valid_to)) as "absentUntil"
      from amtsweg.app_user u
      join amtsweg.post_holder h on h.user_id = u.user_id and h.valid_from <= $3::date
        and (h.valid_to is null or $3::date <= h.valid_to)
      join amtsweg.post p on p.post = h.post
      where u.active and ($1::text is null or h.post = $1) and ($2::text is null or p.unit = $2)
      group by u.user_id, u.name order by u.name, u.user_id limit 500`,
    values: [where.post, where.unit, on],
  });
  return rows;
}
