import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The catalogue as people search it: one row for each procedure on which new cases can start.
 *
 * It repeats what the current version's document says, so that a search reads no documents; registering a version writes
 * it in the same statement. Typing errors are found by trigrams, word forms by the German stemmer.
 */
export class Catalogue0000000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(SEARCH);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const TABLE = `
  create extension if not exists pg_trgm with schema amtsweg;
  create table amtsweg.catalogue_entry (
    key text primary key references amtsweg.procedure_current (key),
    hash text not null references amtsweg.procedure_version (hash),
    name text not null,
    -- Everyday words, one line each.
    keywords text not null,
    domain text not null,
    kind text not null,
    unit text not null,
    audience text[] not null,
    online boolean not null,
    -- What a list shows beside these columns.
    summary jsonb not null,
    -- Name and everyday words in small letters without marks: 'fuhrerschein', and as typed without umlauts 'fuehrerschein'.
    words text not null,
    search tsvector generated always as (
      setweight(to_tsvector('german'::regconfig, name), 'A') ||
      setweight(to_tsvector('german'::regconfig, keywords), 'B') ||
      setweight(to_tsvector('german'::regconfig, words), 'C')) stored
  );
  create index catalogue_entry_search on amtsweg.catalogue_entry using gin (search);
  create index catalogue_entry_words on amtsweg.catalogue_entry using gin (words amtsweg.gin_trgm_ops);
  grant select on amtsweg.catalogue_entry to amtsweg_app;
`;

const SEARCH = `
  -- How well each entry answers a question of small words without marks: words of the language that say nothing are left
  -- out; each other word counts by where it stands, or by how much the nearest word looks like it. Half of them must fit.
  create function amtsweg.search_catalogue(question text) returns table (key text, score real)
    language sql stable set search_path = amtsweg, pg_temp as $$
    with asked as (
      select distinct w as word, to_tsquery('german', quote_literal(w) || ':*') as stem
      from regexp_split_to_table(question, '[^[:alnum:]]+') w
      where w <> '' and to_tsvector('german', w) <> ''::tsvector),
    scored as (
      select e.key, a.word,
        greatest(
          case
            when setweight(e.search, 'D') @@ a.stem then
              case
                when ts_filter(e.search, '{a}') @@ a.stem then 1.0
                when ts_filter(e.search, '{b}') @@ a.stem then 0.9
                else 0.8
              end
            else 0 end,
          case
            when length(a.word) > 3 and strict_word_similarity(a.word, e.words) >= 0.5
              then 0.7 * strict_word_similarity(a.word, e.words)
            when length(a.word) > 3 and position(a.word in e.words) > 0 then 0.6
            else 0 end)::real as score
      from catalogue_entry e cross join asked a)
    select s.key, avg(s.score)::real from scored s group by s.key having avg(s.score) >= 0.4
  $$;
  grant execute on function amtsweg.search_catalogue(text) to amtsweg_app;
`;
