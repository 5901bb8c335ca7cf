import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an inbox needs beside the tasks: the words by which a case is found, who searched for whom and why, saved filters,
 * and the answers to bulk commands.
 *
 * The words lie apart from the case, whose row every step rewrites; they are written anew only when the form, the facts
 * or the parties say something else.
 */
export class Inbox0000000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLDING);
    await runner.query(WORDS);
    await runner.query(KEEPING);
    await runner.query(ASKING);
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const FOLDING = `
  -- Words as people type them: small letters without marks and signs, 'ß' as 'ss'. So that 'Öztürk', 'Ozturk' and
  -- 'Oeztuerk' meet, what is spelled out loses its 'e' again; 'Bauer' does too, on both sides alike.
  create function amtsweg.fold_words(said text) returns text language sql immutable strict parallel safe as $$
    select replace(replace(replace(replace(replace(
      translate(
        regexp_replace(lower(normalize(said, NFD)), '[\\u02b0-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f''’‘\`´]', '', 'g'),
        'øđłıħŧæœðŋəɨʒǥƶĸ', 'odlihtaodneizgzk'),
      'ß', 'ss'), 'þ', 'th'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
  $$;
`;

const WORDS = `
  -- Every text in a JSON document with the name of its member; that of a list is the name of the list.
  create function amtsweg.texts_of(document jsonb) returns table (key text, value text)
    language sql immutable parallel safe set search_path = amtsweg, pg_temp as $$
    with recursive part (key, value) as (
      select e.key, e.value from jsonb_each(case when jsonb_typeof(document) = 'object' then document end) e
      union all
      select coalesce(e.key, part.key), e.value
      from part cross join lateral (
        select * from jsonb_each(case when jsonb_typeof(part.value) = 'object' then part.value end)
        union all
        select null, * from jsonb_array_elements(case when jsonb_typeof(part.value) = 'array' then part.value end)
      ) e (key, value)
      where jsonb_typeof(part.value) in ('object', 'array'))
    select part.key, part.value #>> '{}' from part where jsonb_typeof(part.value) = 'string'
  $$;

  -- The words of a text of one kind: A of a person, B of an address, C of a foreign reference, with what stands between
  -- its parts and without. Their positions are the kind's number, because a word without position bears no kind.
  create function amtsweg.words_in(kind text, value text) returns table (word text, at text)
    language sql immutable parallel safe set search_path = amtsweg, pg_temp as $$
    select w, ascii(kind) - 64 || kind
    from (
      select regexp_split_to_table(fold_words(value) || ' ' ||
          case when value ~ '[''’‘\`´]' then fold_words(translate(value, '''’‘\`´', '     ')) else '' end,
        '[^[:alnum:]]+') as w
      union all
      select regexp_replace(fold_words(value), '[^[:alnum:]]+', '', 'g') where kind = 'C') words
    where w <> '' and length(w) <= 60
  $$;

  -- What the text of a member says: A a person, B an address, C a foreign reference, null nothing that is searched for.
  create function amtsweg.kind_of(key text, value text) returns text language sql immutable parallel safe as $$
    select case when length(value) > 200 then null
      when key ~* '(name|names|firm|company|applicant|owner|keeper|holder)$' then 'A'
      when key ~* '(address|street|town|city|place|plot|parcel)$' then 'B'
      when value ~ '[0-9]' and length(value) <= 60 and value !~ '^\\d{4}-\\d\\d-\\d\\d' then 'C'
    end
  $$;

  -- What of a document makes words of a case; most steps record facts that make none.
  create function amtsweg.said_in(document jsonb) returns text[]
    language sql immutable parallel safe set search_path = amtsweg, pg_temp as $$
    select array_agg(key || ' ' || value order by key, value) from texts_of(document)
    where kind_of(key, value) is not null or key ~* 'birth'
  $$;

  -- The words by which a case is found; its own number (D) from each of its parts on.
  create function amtsweg.words_of_case(id uuid) returns tsvector
    language sql stable set search_path = amtsweg, pg_temp as $$
    with said (key, value) as (
      select t.* from case_form f, texts_of(f.form) t where f.case_id = id
      union all
      select t.* from cases c, texts_of(c.snapshot->'facts') t where c.case_id = id
      union all
      select 'name', name from party where case_id = id
      union all
      select 'address', unnest(address) from party where case_id = id),
    kinds (kind, value) as (select distinct kind_of(key, value), value from said),
    found (word, at) as (
      select w.* from kinds, words_in(kind, value) w where kind is not null
      union
      select replace(value, '-', ''), '1A' from said where key ~* 'birth' and value ~ '^\\d{4}-\\d\\d-\\d\\d$'
      union
      select lower(substring(case_number from start)), '4D'
      from cases, lateral (
        select 1 as start
        union
        select n + 1 from generate_series(1, length(case_number)) n where substr(case_number, n, 1) = '-') parts
      where case_id = id)
    select coalesce(string_agg(quote_literal(word) || ':' || at, ' '), '')::tsvector from found
  $$;
`;

const KEEPING = `
  create table amtsweg.case_words (
    case_id uuid primary key,
    words tsvector not null
  );
  -- New words wait in a short list before they are sorted in: a step is spared it, and a search reads the list through.
  create index case_words_found on amtsweg.case_words using gin (words) with (gin_pending_list_limit = 512);

  create function amtsweg.keep_case_words() returns trigger
    language plpgsql security definer set search_path = amtsweg, pg_temp as $$
  begin
    insert into case_words as kept (case_id, words) values (new.case_id, words_of_case(new.case_id))
      on conflict (case_id) do update set words = excluded.words where kept.words <> excluded.words;
    return null;
  end $$;
  revoke all on function amtsweg.keep_case_words from public;

  -- Every case gets its first party in the step that opens it, after its form.
  create trigger keep_case_words after insert on amtsweg.party
    for each row execute function amtsweg.keep_case_words();
  create trigger keep_case_words after update of form on amtsweg.case_form
    for each row when (old.form is distinct from new.form) execute function amtsweg.keep_case_words();
  create trigger keep_case_words after update of snapshot on amtsweg.cases
    for each row when (old.snapshot->'facts' is distinct from new.snapshot->'facts'
      and amtsweg.said_in(old.snapshot->'facts') is distinct from amtsweg.said_in(new.snapshot->'facts'))
    execute function amtsweg.keep_case_words();

  -- Whoever's form is erased is not to be found by it any more.
  create function amtsweg.forget_case_words() returns trigger
    language plpgsql security definer set search_path = amtsweg, pg_temp as $$
  begin
    delete from case_words where case_id = old.case_id;
    return null;
  end $$;
  revoke all on function amtsweg.forget_case_words from public;
  create trigger forget_case_words after delete on amtsweg.case_form
    for each row execute function amtsweg.forget_case_words();

  insert into amtsweg.case_words (case_id, words) select case_id, amtsweg.words_of_case(case_id) from amtsweg.cases;
  grant select on amtsweg.case_words to amtsweg_app;
`;

const ASKING = `
  -- What is asked for, in the words that cases are found by: each part as typed must be there, as a number of a case or
  -- in its words, of which longer ones may go on. Null when nothing is asked for. With 'kind', any word of that kind.
  create function amtsweg.words_asked(parts text[], kind text) returns tsquery
    language sql immutable parallel safe set search_path = amtsweg, pg_temp as $$
    select string_agg('(' || one || ')', case kind when '' then ' & ' else ' | ' end)::tsquery
    from (
      select concat_ws(' | ',
        (select string_agg(quote_literal(w) || case when length(w) > 2 then ':*' else ':' end || kind,
            case kind when '' then ' & ' else ' | ' end)
          from regexp_split_to_table(fold_words(part), '[^[:alnum:]]+') w where w <> ''),
        (select quote_literal(w) || ':*' || kind from regexp_replace(fold_words(part), '[^[:alnum:]]+', '', 'g') w
          where length(w) > 2 and part ~ '[0-9]'),
        case when part ~ '^[0-9][0-9.-]{3,}$' and kind in ('', 'D') then quote_literal(part) || ':*D' end) as one
      from unnest(parts) part) asked
    where one <> ''
  $$;
  grant execute on function amtsweg.words_asked(text[], text), amtsweg.fold_words(text) to amtsweg_app;
`;

const TABLES = `
  -- Who searched for whom, for which purpose, and how much was shown (IN-17): never changed.
  create table amtsweg.access_log (
    entry_id bigint generated always as identity primary key,
    user_id text not null,
    at timestamptz not null,
    searched text not null,
    purpose text not null,
    -- Whether the purpose follows from the person's work and was not stated.
    derived boolean not null,
    shown uuid[] not null
  );
  create index access_log_user on amtsweg.access_log (user_id, at);
  create trigger append_only before update or delete on amtsweg.access_log
    for each row execute function amtsweg.refuse_change();
  create trigger append_only_truncate before truncate on amtsweg.access_log
    for each statement execute function amtsweg.refuse_change();

  create table amtsweg.saved_filter (
    filter_id uuid primary key default gen_random_uuid(),
    owner text not null,
    name text not null,
    query jsonb not null,
    -- The unit that shares it.
    shared text references amtsweg.org_unit,
    changed_at timestamptz not null
  );
  create unique index saved_filter_name on amtsweg.saved_filter (owner, lower(name));
  create index saved_filter_shared on amtsweg.saved_filter (shared) where shared is not null;

  -- The results of a bulk command: the same key gets them again, those that were refused too.
  create table amtsweg.bulk_answer (
    actor text not null,
    key text not null,
    request_hash text not null,
    results jsonb not null,
    answered_at timestamptz not null,
    primary key (actor, key)
  );

  -- The active cases of a unit, for those that wait for somebody else; a step that leaves a case active writes no entry.
  create index cases_active on amtsweg.cases (unit, received_at, case_id) where status = 'active';

  grant select, insert on amtsweg.access_log, amtsweg.bulk_answer to amtsweg_app;
  grant select, insert, update, delete on amtsweg.saved_filter to amtsweg_app;
`;
