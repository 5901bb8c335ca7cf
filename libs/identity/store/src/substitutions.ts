import type { Pool } from 'pg';

/** A substitution as lists show it. */
export interface SubstitutionRow {
  readonly substitutionId: string;
  readonly absent: string;
  readonly absentName: string;
  /** What the absent person holds on the day that was asked about. */
  readonly absentPosts: readonly string[];
  readonly deputy: string;
  readonly deputyName: string;
  /** `null` for all posts of the absent person. */
  readonly post: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
  readonly planned: boolean;
  readonly endedAt: Date | null;
}

/** A substitution to enter. */
export interface SubstitutionToAdd {
  readonly absent: string;
  readonly deputy: string;
  readonly post: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
  readonly planned: boolean;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

/** More than anybody reads at once. */
const MOST = 500;

/** What is read of a substitution; `$1` is the day for which the posts count. */
const COLUMNS = `
  s.substitution_id as "substitutionId", s.absent, a.name as "absentName", s.deputy, d.name as "deputyName", s.post,
  array(select h.post from amtsweg.post_holder h
    where h.user_id = s.absent and h.valid_from <= $1::date and (h.valid_to is null or $1::date <= h.valid_to)) as "absentPosts",
  s.valid_from as "validFrom", s.valid_to as "validTo", s.reason, s.planned, s.ended_at as "endedAt"
  from amtsweg.substitution s
  join amtsweg.app_user a on a.user_id = s.absent
  join amtsweg.app_user d on d.user_id = s.deputy`;

/** The substitutions that somebody has to do with, and those of people of the named units; the latest first. */
export async function listSubstitutions(
  pool: Pool,
  user: string,
  units: readonly string[],
  on: string,
): Promise<SubstitutionRow[]> {
  const { rows } = await pool.query<SubstitutionRow>({
    name: 'list-substitutions',
    text: `select ${COLUMNS}
      where s.absent = $2 or s.deputy = $2 or exists (
        select 1 from amtsweg.post_holder h join amtsweg.post p on p.post = h.post
        where h.user_id = s.absent and p.unit = any ($3::text[]))
      order by s.valid_from desc, s.entered_at desc, s.substitution_id limit ${MOST}`,
    values: [on, user, units],
  });
  return rows;
}

/** One substitution; `null` when there is none. */
export async function substitutionOf(
  pool: Pool,
  substitutionId: string,
  on: string,
): Promise<SubstitutionRow | null> {
  const { rows } = await pool.query<SubstitutionRow>({
    name: 'substitution-of',
    text: `select ${COLUMNS} where s.substitution_id = $2`,
    values: [on, substitutionId],
  });
  return rows[0] ?? null;
}

/** What stands against a substitution among those that are there. */
export interface SubstitutionClash {
  /** The deputy is away on some of its days. */
  readonly deputyAway: boolean;
  /** The same person stands in for the same posts on some of its days already. */
  readonly twice: boolean;
}

/**
 * Enters a substitution, unless it clashes with one that is there.
 *
 * Looking and entering is one step for all: two that name each other as deputies cannot both come through.
 */
export async function enterSubstitution(
  pool: Pool,
  entry: SubstitutionToAdd,
): Promise<{ readonly substitutionId: string } | SubstitutionClash> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('amtsweg.substitution'))`);
    const clash = await client.query<SubstitutionClash>(CLASH, [
      entry.absent,
      entry.deputy,
      entry.post,
      entry.validFrom,
      entry.validTo,
    ]);
    const found = clash.rows[0] ?? { deputyAway: false, twice: false };
    if (found.deputyAway || found.twice) {
      await client.query('rollback');
      return found;
    }
    const { rows } = await client.query<{ substitutionId: string }>(
      `insert into amtsweg.substitution
         (absent, deputy, post, valid_from, valid_to, reason, planned, entered_by, entered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning substitution_id as "substitutionId"`,
      [
        ...[entry.absent, entry.deputy, entry.post, entry.validFrom, entry.validTo],
        ...[entry.reason, entry.planned, entry.enteredBy, entry.enteredAt],
      ],
    );
    await client.query('commit');
    const [added] = rows;
    if (added === undefined) throw new Error('a substitution was entered and has no id');
    return added;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const OVERLAPS = `s.ended_at is null and s.valid_from <= coalesce($5::date, 'infinity')
  and $4::date <= coalesce(s.valid_to, 'infinity')`;

const CLASH = `
  select
    exists (select 1 from amtsweg.substitution s
      where s.absent = $2 and s.post is null and ${OVERLAPS}) as "deputyAway",
    exists (select 1 from amtsweg.substitution s
      where s.absent = $1 and s.deputy = $2 and s.post is not distinct from $3 and ${OVERLAPS}) as twice`;

/** Ends a substitution from this instant on; answers whether it still counted. */
export async function endSubstitution(
  pool: Pool,
  substitutionId: string,
  by: string,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'end-substitution',
    text: `update amtsweg.substitution set ended_at = $3, ended_by = $2
      where substitution_id = $1 and ended_at is null`,
    values: [substitutionId, by, at],
  });
  return rowCount === 1;
}

/** Whom somebody stands in for on a day, and until when. */
export interface StandIn {
  readonly user: string;
  readonly name: string;
  readonly post: string | null;
  readonly until: string | null;
}

/** The substitutions in which somebody stands in for others on a day. */
export async function standInsOf(pool: Pool, user: string, on: string): Promise<StandIn[]> {
  const { rows } = await pool.query<StandIn>({
    name: 'stand-ins-of',
    text: `select s.absent as "user", a.name, s.post, s.valid_to as until
      from amtsweg.substitution s join amtsweg.app_user a on a.user_id = s.absent
      where s.deputy = $1 and s.ended_at is null and s.valid_from <= $2::date
        and (s.valid_to is null or $2::date <= s.valid_to)
      order by a.name, s.absent, s.post`,
    values: [user, on],
  });
  return rows;
}

/** The period in which somebody is away altogether, on a day or next after it, and who stands in first. */
export interface Absence {
  readonly from: string;
  readonly to: string | null;
  readonly deputyName: string;
}

/** Somebody's absence on a day, or else the next one that is planned; `null` when there is none. */
export async function absenceOf(pool: Pool, user: string, on: string): Promise<Absence | null> {
  const { rows } = await pool.query<Absence>({
    name: 'absence-of',
    text: `select s.valid_from as "from", s.valid_to as "to", d.name as "deputyName"
      from amtsweg.substitution s join amtsweg.app_user d on d.user_id = s.deputy
      where s.absent = $1 and s.post is null and s.ended_at is null and (s.valid_to is null or $2::date <= s.valid_to)
      order by s.valid_from, s.entered_at limit 1`,
    values: [user, on],
  });
  return rows[0] ?? null;
}
