import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of the web application, and what each person has set up in it. */
export class Sessions0000000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The browser holds 256 random bits; whoever reads this table cannot log in with what stands in it.
      create table amtsweg.web_session (
        id_hash bytea primary key check (octet_length(id_hash) = 32),
        -- Subject at the provider; citizens are in no table of ours.
        user_id text not null,
        name text not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index web_session_expires on amtsweg.web_session (expires_at);

      create table amtsweg.user_setting (
        user_id text primary key,
        settings jsonb not null check (jsonb_typeof(settings) = 'object'),
        changed_at timestamptz not null
      );
      grant select, insert, update, delete on amtsweg.web_session, amtsweg.user_setting to amtsweg_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}
