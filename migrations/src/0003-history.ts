import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only, hash-chained history, partitioned by month, with the personal payload apart. */
export class History0000000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- 'envelope' is what the hash covers; it holds no personal payload, only its salted digest.
      -- (case_id, seq) is unique because the revision of the case grows in the same statement.
      create table amtsweg.record (
        case_id uuid not null,
        seq integer not null,
        recorded_at timestamptz not null,
        hash bytea not null,
        envelope jsonb not null,
        primary key (case_id, seq, recorded_at)
      ) partition by range (recorded_at);

      -- AES-256-GCM under the key of the case: nonce, ciphertext, tag.
      create table amtsweg.record_payload (
        case_id uuid not null,
        seq integer not null,
        recorded_at timestamptz not null,
        sealed bytea not null,
        primary key (case_id, seq, recorded_at)
      ) partition by range (recorded_at);

      create function amtsweg.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op)
          using errcode = 'restrict_violation', hint = 'Corrections are additions: append a new entry.';
      end $$;

      do $$ declare kept text; begin
        foreach kept in array array['record', 'record_payload', 'document', 'document_content', 'dispatch',
                                    'transmission', 'note'] loop
          execute format('create trigger append_only before update or delete on amtsweg.%I
            for each row execute function amtsweg.refuse_change()', kept);
          execute format('create trigger append_only_truncate before truncate on amtsweg.%I
            for each statement execute function amtsweg.refuse_change()', kept);
        end loop;
      end $$;

      -- Makes the partitions of the months from the one of 'first' on; those that exist stay as they are.
      create function amtsweg.ensure_partitions(first date, months integer) returns void
        language plpgsql security definer set search_path = amtsweg, pg_temp as $$
      declare
        month date;
        parent text;
        partition text;
      begin
        -- Two processes that start at once make each partition once.
        perform pg_advisory_xact_lock(7304154);
        for month in select (date_trunc('month', first) + make_interval(months => n))::date
                     from generate_series(0, months - 1) n loop
          foreach parent in array array['record', 'record_payload'] loop
            partition := parent || to_char(month, '_YYYY_MM');
            continue when to_regclass(format('amtsweg.%I', partition)) is not null;
            execute format('create table amtsweg.%I partition of amtsweg.%I for values from (%L) to (%L)',
              partition, parent, month::timestamp at time zone 'UTC',
              (month + interval '1 month') at time zone 'UTC');
            -- Row triggers come down from the parent, statement triggers do not.
            execute format('create trigger append_only_truncate before truncate on amtsweg.%I
              for each statement execute function amtsweg.refuse_change()', partition);
          end loop;
        end loop;
      end $$;

      revoke all on function amtsweg.ensure_partitions from public;
      grant execute on function amtsweg.ensure_partitions to amtsweg_app;
      grant select on amtsweg.record, amtsweg.record_payload to amtsweg_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}
