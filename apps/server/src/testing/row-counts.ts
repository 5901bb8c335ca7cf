import type { Pool } from 'pg';

/** How many rows each table of the product has; a refused request leaves them as they are. */
export async function rowCounts(owner: Pool): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'amtsweg'::regnamespace and relkind in ('r', 'p')
       and not relispartition order by relname`,
  );
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as n from amtsweg.${name}`,
  );
  const { rows } = await owner.query<{ name: string; n: number }>(counts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}
