import type { Pool } from 'pg';
import { refuse, type JsonObject, type Refusal } from '@amtsweg/kernel';
import { inTransaction } from '@amtsweg/pg';

/** A filter that somebody has saved. */
export interface SavedFilter {
  readonly filterId: string;
  readonly name: string;
  readonly query: JsonObject;
  /** The unit that shares it. */
  readonly shared: string | null;
  /** Whether it is the reader's own; only then can they change it. */
  readonly own: boolean;
}

/** What somebody saves. */
export type FilterToSave = Pick<SavedFilter, 'name' | 'query' | 'shared'>;

/** As many as one person may keep. */
const MOST = 50;

/** The unique index that two filters of one name collide at. */
const NAME = 'saved_filter_name';

/** One's own filters and those shared with one's units, one's own first, by name. */
export async function listFilters(
  pool: Pool,
  user: string,
  units: readonly string[],
): Promise<readonly SavedFilter[]> {
  const { rows } = await pool.query<SavedFilter>({
    name: 'list-filters',
    text: `select filter_id as "filterId", name, query, shared, owner = $1 as own from amtsweg.saved_filter
      where owner = $1 or shared = any ($2::text[]) order by own desc, lower(name), filter_id`,
    values: [user, units],
  });
  return rows;
}

/** Saves a new filter; refused when the person has one of that name, or as many as they may. */
export async function saveFilter(
  pool: Pool,
  user: string,
  filter: FilterToSave,
  at: Date,
): Promise<SavedFilter | Refusal> {
  return unlessTaken(filter.name, () =>
    inTransaction(pool, async (client) => {
      // One after the other for each person, so that two at once cannot both be the fiftieth.
      await client.query(`select pg_advisory_xact_lock(hashtextextended('saved_filter:' || $1, 0))`, [user]);
      const { rows } = await client.query<{ id: string }>(
        `insert into amtsweg.saved_filter (owner, name, query, shared, changed_at) select $1, $2, $3, $4, $5
         where (select count(*) from amtsweg.saved_filter where owner = $1) < $6 returning filter_id as id`,
        [user, filter.name, JSON.stringify(filter.query), filter.shared, at, MOST],
      );
      const [saved] = rows;
      return saved === undefined ? tooMany() : { filterId: saved.id, ...filter, own: true };
    }),
  );
}

/** Changes one of somebody's own filters. */
export async function changeFilter(
  pool: Pool,
  user: string,
  filterId: string,
  filter: FilterToSave,
  at: Date,
): Promise<SavedFilter | Refusal> {
  return unlessTaken(filter.name, async () => {
    const { rowCount } = await pool.query({
      name: 'change-filter',
      text: `update amtsweg.saved_filter set name = $3, query = $4, shared = $5, changed_at = $6
        where filter_id = $1 and owner = $2`,
      values: [filterId, user, filter.name, JSON.stringify(filter.query), filter.shared, at],
    });
    return rowCount === 0 ? notFound() : { filterId, ...filter, own: true };
  });
}

/** Deletes one of somebody's own filters; `null` when it is gone. */
export async function deleteFilter(pool: Pool, user: string, filterId: string): Promise<Refusal | null> {
  const { rowCount } = await pool.query({
    name: 'delete-filter',
    text: 'delete from amtsweg.saved_filter where filter_id = $1 and owner = $2',
    values: [filterId, user],
  });
  return rowCount === 0 ? notFound() : null;
}

async function unlessTaken<T>(name: string, write: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error && 'constraint' in error && error.constraint === NAME)) throw error;
    return refuse(
      'filter-name-taken',
      `Einen Filter „${name}“ haben Sie schon. Bitte wählen Sie einen anderen Namen oder ändern Sie den vorhandenen.`,
    );
  }
}

function tooMany(): Refusal {
  return refuse(
    'filter-limit',
    `Mehr als ${MOST} Filter kann eine Person nicht speichern. Bitte löschen Sie zuerst einen, den Sie nicht mehr brauchen.`,
  );
}

function notFound(): Refusal {
  return refuse('filter-not-found', 'Diesen Filter gibt es nicht, oder er gehört Ihnen nicht.');
}
