import type { Pool } from 'pg';
import { notHidden } from './hidden-cases.js';

/** What lies at a post: how much, and how old it is. Posts only, never persons: nobody is ranked (IN-19). */
export interface PostLoad {
  readonly unit: string;
  readonly unitName: string;
  readonly post: string;
  readonly label: string;
  readonly holders: readonly { readonly user: string; readonly name: string }[];
  /** Not taken by anybody yet. */
  readonly open: number;
  readonly claimed: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  /** Open and claimed tasks by the days since they came up: up to 3, 14, 30, and more. */
  readonly ages: readonly [number, number, number, number];
  /** Day on which the oldest came up. */
  readonly oldestOn: string | null;
}

/**
 * The load of each post of the units, posts without work too. What is kept from the reader is not counted either: by the
 * difference to their list they would know of it.
 */
export async function teamLoad(
  pool: Pool,
  reader: { readonly user: string; readonly units: readonly string[] },
  today: string,
): Promise<PostLoad[]> {
  const { rows } = await pool.query<PostLoad>({
    name: 'team-load',
    text: `
      select u.unit, u.name as "unitName", p.post, p.label,
        coalesce((select jsonb_agg(jsonb_build_object('user', a.user_id, 'name', a.name) order by a.name)
          from amtsweg.post_holder h join amtsweg.app_user a on a.user_id = h.user_id
          where h.post = p.post and a.active and h.valid_from <= $2::date
            and (h.valid_to is null or $2::date <= h.valid_to)), '[]') as holders,
        l.open, l.claimed, l.overdue, l."dueThisWeek", l.ages, l."oldestOn"
      from amtsweg.org_unit u
      join amtsweg.post p on p.unit = u.unit
      cross join lateral (
        select count(*) filter (where t.state = 'open')::int as open,
          count(*) filter (where t.state = 'claimed')::int as claimed,
          count(*) filter (where t.due_on < $2::date)::int as overdue,
          count(*) filter (where t.due_on between $2::date and $2::date + 6)::int as "dueThisWeek",
          array[count(*) filter (where age <= 3), count(*) filter (where age between 4 and 14),
            count(*) filter (where age between 15 and 30), count(*) filter (where age > 30)]::int[] as ages,
          min(opened)::text as "oldestOn"
        from (select state, due_on, (opened_at at time zone 'Europe/Berlin')::date as opened,
            $2::date - (opened_at at time zone 'Europe/Berlin')::date as age
          from amtsweg.task where post = p.post and closed_at is null and ${notHidden('case_id', '$3')}) t) l
      where u.unit = any ($1::text[])
      order by u.unit, p.post`,
    values: [reader.units, today, reader.user],
  });
  return rows;
}
