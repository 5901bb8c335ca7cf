import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema, the application's database role, and who works where: units, posts, people, appointments. */
export class Organisation0000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists amtsweg;

      -- The role the product works as. It reads, and writes through functions only: what it may do is written here,
      -- not in the application. Roles belong to the cluster, so another database may have made it already.
      do $$ begin
        create role amtsweg_app nologin;
      exception when duplicate_object then null;
      end $$;
      do $$ begin
        execute format('grant amtsweg_app to %I', current_user);
      end $$;
      grant usage on schema amtsweg to amtsweg_app;

      create table amtsweg.org_unit (
        unit text primary key,
        name text not null,
        address text[] not null
      );

      -- Work belongs to a post (Stelle), not to a person (IN-02). Its name is '<unit>/<function>'.
      create table amtsweg.post (
        post text primary key,
        unit text not null references amtsweg.org_unit,
        function text not null,
        label text not null,
        signature_suffix text not null default 'i. A.',
        unique (unit, function)
      );

      create table amtsweg.app_user (
        user_id text primary key,
        name text not null,
        roles text[] not null,
        active boolean not null default true
      );

      create table amtsweg.post_holder (
        post text not null references amtsweg.post,
        user_id text not null references amtsweg.app_user,
        valid_from date not null,
        valid_to date,
        primary key (post, user_id, valid_from)
      );
      create index post_holder_user on amtsweg.post_holder (user_id);

      -- A personal appointment is no role: a registrar is appointed by name (§ 2 PStG).
      create table amtsweg.appointment (
        user_id text not null references amtsweg.app_user,
        kind text not null,
        valid_from date not null,
        valid_to date,
        primary key (user_id, kind, valid_from)
      );

      -- Time as a test or training installation has set it; empty in production.
      create table amtsweg.test_clock (
        only_row boolean primary key default true check (only_row),
        at timestamptz not null
      );

      grant select on all tables in schema amtsweg to amtsweg_app;
      grant insert, update, delete on amtsweg.test_clock to amtsweg_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}
