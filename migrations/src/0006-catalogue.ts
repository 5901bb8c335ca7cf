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
    -- Name and everyday phrases, each as a whole, in the same letters.
    phrases text[] not null,
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
  -- How well each entry answers a question of small words without marks, from 0 to 2. Words that say nothing are left out.
  -- Each other word counts by where its stem stands (name, everyday words, elsewhere, inside a longer word) or how much the
  -- nearest word looks like it, and the more the fewer entries know it: "anmelden" is everywhere, "Hund" is not.
  create function amtsweg.search_catalogue(question text) returns table (key text, score real)
    language sql stable set search_path = amtsweg, pg_temp as $$
    with asked as (
      select w as word, stems[1] as stem, to_tsquery('german', quote_literal(w) || ':*') as query
      from (select distinct w from regexp_split_to_table(question, '[^[:alnum:]]+') w where w <> '') words,
        tsvector_to_array(to_tsvector('german', w)) stems
      where stems[1] is not null),
    scored as (
      select e.key, a.word,
        greatest(
          case
            when ts_filter(e.search, '{a}') @@ a.query then 1.0
            when ts_filter(e.search, '{b}') @@ a.query then 0.9
            when e.search @@ a.query then 0.8
            else 0 end,
          case when length(a.stem) > 3 and position(a.stem in e.words) > 0 then 0.7 else 0 end,
          case
            when length(a.word) > 3 and strict_word_similarity(a.word, e.words) > 0.4
              then 0.7 * strict_word_similarity(a.word, e.words)
            else 0 end)::real as score
      from catalogue_entry e cross join asked a),
    weighed as (
      select s.key, s.score,
        ln(1 + (select count(*) from catalogue_entry) / (1.0 + count(*) filter (where s.score > 0) over (partition by s.word)))
          as weight
      from scored s)
    select w.key,
      -- Whoever says exactly what a service is called comes first.
      (sum(w.score * w.weight) / sum(w.weight)
        + case when btrim(question) = any (e.phrases) then 1 else 0 end)::real
    from weighed w join catalogue_entry e on e.key = w.key
    group by w.key, e.phrases having sum(w.score * w.weight) / sum(w.weight) >= 0.3
  $$;
  grant execute on function amtsweg.search_catalogue(text) to amtsweg_app;
`;
