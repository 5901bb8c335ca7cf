import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What belongs to working on a task and not to the case: drafts as they are typed, and who is there right now.
 *
 * Neither is part of the file: nothing here is a step, and nothing is in the history.
 */
export class Work0000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const TABLES = `
  -- One draft a task, shared by all who may do it. No foreign key to the task: it would be looked up by every commit that
  -- touches a task; a draft whose task has ended is not shown and is swept.
  create table amtsweg.task_draft (
    task_id uuid primary key,
    case_id uuid not null,
    revision integer not null default 1,
    outcome text,
    -- As it was typed, whether it fits the form or not.
    data jsonb not null,
    saved_at timestamptz not null,
    saved_by text not null
  ) with (fillfactor = 70);

  -- Worth nothing after a crash: whoever is still there says so again within seconds.
  create unlogged table amtsweg.presence (
    case_id uuid not null,
    user_id text not null,
    task_id uuid,
    seen_at timestamptz not null,
    primary key (case_id, user_id)
  ) with (fillfactor = 50);

  grant select, insert, update, delete on amtsweg.task_draft, amtsweg.presence to amtsweg_app;
`;
