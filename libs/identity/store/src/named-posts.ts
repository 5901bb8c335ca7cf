import type { Pool } from 'pg';

/** A post with the names that people know it by. */
export interface NamedPost {
  readonly post: string;
  readonly label: string;
  readonly unit: string;
  readonly unitName: string;
}

/** Posts with their labels and units, ordered by post; those that the office does not have are left out. */
export async function namedPosts(pool: Pool, posts: readonly string[]): Promise<NamedPost[]> {
  const { rows } = await pool.query<NamedPost>({
    name: 'named-posts',
    text: `select p.post, p.label, p.unit, u.name as "unitName"
      from amtsweg.post p join amtsweg.org_unit u on u.unit = p.unit
      where p.post = any ($1::text[]) order by p.post`,
    values: [posts],
  });
  return rows;
}
