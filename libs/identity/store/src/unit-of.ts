import type { Pool } from 'pg';

/** An organisational unit as letters show it. */
export interface Unit {
  readonly unit: string;
  readonly name: string;
  readonly address: readonly string[];
}

/** The unit with this number; `null` when the office has none. */
export async function unitOf(pool: Pool, unit: string): Promise<Unit | null> {
  const { rows } = await pool.query<Unit>(
    'select unit, name, address from amtsweg.org_unit where unit = $1',
    [unit],
  );
  return rows[0] ?? null;
}
