import type { Pool } from 'pg';
import type { Procedure } from '@amtsweg/procedure';
import { catalogueRow } from './catalogue-row.js';

/** A procedure with the hash of its content, which is its version. */
export interface HashedProcedure {
  readonly procedure: Procedure;
  readonly hash: string;
}

/**
 * Registers procedures: new content becomes a new version and the one that new cases start on; known content changes
 * nothing. Answers the keys whose version is new. One round trip for all of them. Needs the owner's pool.
 */
export async function registerProcedures(
  pool: Pool,
  procedures: readonly HashedProcedure[],
  at: Date,
): Promise<string[]> {
  const rows = procedures.map(({ procedure, hash }) => ({
    key: procedure.key,
    hash,
    document: procedure,
    entry: catalogueRow(procedure),
  }));
  const { rows: published } = await pool.query<{ key: string }>(
    `with given as (select * from jsonb_to_recordset($1::jsonb) as g (key text, hash text, document jsonb, entry jsonb)),
      published as (
        insert into amtsweg.procedure_version (hash, key, version, document, published_at)
        select g.hash, g.key,
          1 + coalesce((select max(version) from amtsweg.procedure_version v where v.key = g.key), 0),
          g.document, $2
        from given g
        on conflict (hash) do nothing
        returning key),
      current as (
        insert into amtsweg.procedure_current (key, hash) select key, hash from given
        on conflict (key) do update set hash = excluded.hash where procedure_current.hash <> excluded.hash),
      listed as (
        insert into amtsweg.catalogue_entry (key, hash, name, keywords, domain, kind, unit, audience, online, summary, words, phrases)
        select g.key, g.hash, e.name, e.keywords, e.domain, e.kind, e.unit, e.audience, e.online, e.summary, e.words,
          e.phrases
        from given g,
          jsonb_to_record(g.entry) as e (name text, keywords text, domain text, kind text, unit text, audience text[],
            online boolean, summary jsonb, words text, phrases text[])
        on conflict (key) do update set hash = excluded.hash, name = excluded.name, keywords = excluded.keywords,
          domain = excluded.domain, kind = excluded.kind, unit = excluded.unit, audience = excluded.audience,
          online = excluded.online, summary = excluded.summary, words = excluded.words,
          phrases = excluded.phrases
        where (catalogue_entry.hash, catalogue_entry.summary, catalogue_entry.words) is distinct from
          (excluded.hash, excluded.summary, excluded.words))
    select key from published`,
    [JSON.stringify(rows), at],
  );
  return published.map((row) => row.key);
}
