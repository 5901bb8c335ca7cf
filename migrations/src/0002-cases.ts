import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Procedure versions, cases and what belongs to one: tasks, clocks, services, documents, notes, parties. */
export class Cases0000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table amtsweg.procedure_version (
        hash text primary key,
        key text not null,
        version integer not null,
        document jsonb not null,
        published_at timestamptz not null,
        unique (key, version)
      );

      -- The version that new cases start on. A running case keeps its own.
      create table amtsweg.procedure_current (
        key text primary key,
        hash text not null references amtsweg.procedure_version
      );

      -- One row is rewritten by each step: small, no index on what steps change, room for HOT updates.
      -- 'snapshot' is the machine's part; the form lies apart because it is large and rarely changes.
      create table amtsweg.cases (
        case_id uuid primary key,
        case_number text not null unique,
        procedure_key text not null,
        procedure_hash text not null references amtsweg.procedure_version,
        unit text not null,
        applicant text,
        channel text not null check (channel in ('online', 'paper')),
        received_at timestamptz not null,
        received_on date not null,
        -- What steps change comes last and what every step changes comes last of all: the log of an update holds the row
        -- from its first changed byte to its last.
        status text not null check (status in ('active', 'done')),
        milestone text not null,
        states text[] not null,
        ending text,
        snapshot jsonb not null,
        revision integer not null,
        changed_at timestamptz not null,
        head bytea not null
      ) with (fillfactor = 60);
      create index cases_received on amtsweg.cases (received_at desc, case_id);
      create index cases_applicant on amtsweg.cases (applicant, received_at desc) where applicant is not null;

      create table amtsweg.case_form (
        case_id uuid primary key,
        form jsonb not null
      ) with (fillfactor = 80);

      -- The key of a case's personal payload, wrapped by the master key. Destroying it is how payload is erased.
      create table amtsweg.case_key (
        case_id uuid primary key,
        wrapped bytea not null
      );

      create table amtsweg.case_sequence (
        unit text not null,
        plan text not null,
        year integer not null,
        last integer not null,
        primary key (unit, plan, year)
      ) with (fillfactor = 50);

      create table amtsweg.task (
        task_id uuid not null default gen_random_uuid(),
        case_id uuid not null,
        activity text not null,
        label text not null,
        spec jsonb not null,
        procedure_key text not null,
        unit text not null,
        post text not null,
        state text not null check (state in ('open', 'claimed', 'done', 'cancelled')),
        assignee text,
        priority smallint not null,
        due_on date,
        revision integer not null default 1,
        opened_seq integer not null,
        opened_at timestamptz not null,
        closed_at timestamptz,
        closed_by text,
        closed_post text,
        outcome text,
        primary key (case_id, task_id)
      ) with (fillfactor = 60);
      -- 'closed_at' tells what is active, not 'state': a claim then changes no indexed column and writes no index.
      create index task_by_id on amtsweg.task (task_id);
      create unique index task_active on amtsweg.task (case_id, activity) where closed_at is null;
      create index task_basket on amtsweg.task (post, due_on, priority, task_id) where closed_at is null;

      create table amtsweg.clock (
        case_id uuid not null,
        timer text not null,
        name text not null,
        label text not null,
        kind text not null,
        legal_basis text not null,
        bound text not null,
        state text not null check (state in ('running', 'fired', 'stopped')),
        started_on date not null,
        last_day date not null,
        due_at timestamptz not null,
        started_seq integer not null,
        ended_seq integer,
        leased_until timestamptz,
        primary key (case_id, started_seq, timer)
      ) with (fillfactor = 70);
      -- Apart from the clock, whose row is written again when the clock ends: a derivation is a page of German text.
      create table amtsweg.clock_derivation (
        case_id uuid not null,
        started_seq integer not null,
        timer text not null,
        derivation jsonb not null,
        primary key (case_id, started_seq, timer)
      );
      create index clock_due on amtsweg.clock (due_at) where state = 'running';

      create table amtsweg.service_call (
        case_id uuid not null,
        started_seq integer not null,
        invocation text not null,
        service text not null,
        input jsonb not null,
        state text not null check (state in ('running', 'done', 'stopped')),
        primary key (case_id, started_seq, invocation)
      ) with (fillfactor = 70);

      create table amtsweg.document_content (
        sha256 text primary key,
        bytes bytea not null
      );
      alter table amtsweg.document_content alter column bytes set storage external;

      create table amtsweg.document (
        document_id uuid not null,
        case_id uuid not null,
        name text not null,
        version integer not null,
        origin text not null check (origin in ('issued', 'received')),
        title text not null,
        media_type text not null,
        size integer not null,
        sha256 text not null references amtsweg.document_content,
        created_at timestamptz not null,
        created_by text not null,
        primary key (document_id, case_id),
        unique (case_id, name, version)
      );

      -- The dispatch note (Absendevermerk, LC-40): starts the fiction of notification, never edited.
      create table amtsweg.dispatch (
        dispatch_id uuid not null default gen_random_uuid(),
        case_id uuid not null,
        document_id uuid not null,
        channel text not null check (channel in ('portal', 'post')),
        addressee text[] not null,
        dispatched_on date not null,
        recorded_at timestamptz not null,
        seq integer not null,
        primary key (dispatch_id, case_id)
      );
      create index dispatch_case on amtsweg.dispatch (case_id);

      -- What was handed to other bodies, with the legal basis (AU-18).
      create table amtsweg.transmission (
        transmission_id uuid not null default gen_random_uuid(),
        case_id uuid not null,
        receiver text not null,
        legal_basis text not null,
        content jsonb not null,
        sha256 text not null,
        recorded_at timestamptz not null,
        seq integer not null,
        primary key (transmission_id, case_id)
      );
      create index transmission_case on amtsweg.transmission (case_id);

      create table amtsweg.note (
        note_id uuid not null default gen_random_uuid(),
        case_id uuid not null,
        text text not null,
        author text not null,
        written_at timestamptz not null,
        seq integer not null,
        primary key (note_id, case_id)
      );
      create index note_case on amtsweg.note (case_id);

      create table amtsweg.party (
        party_id uuid not null default gen_random_uuid(),
        case_id uuid not null,
        role text not null,
        name text not null,
        address text[] not null,
        subject text,
        added_at timestamptz not null,
        seq integer not null,
        primary key (party_id, case_id)
      );
      create index party_case on amtsweg.party (case_id);

      create table amtsweg.idempotency_answer (
        actor text not null,
        key text not null,
        request_hash text not null,
        answer jsonb not null,
        answered_at timestamptz not null,
        primary key (actor, key)
      );

      -- Work that failed for good and waits for an operator.
      create table amtsweg.incident (
        incident_id uuid primary key default gen_random_uuid(),
        case_id uuid not null,
        source text not null,
        job jsonb not null,
        error text not null,
        attempts integer not null,
        state text not null check (state in ('open', 'resolved')),
        occurred_at timestamptz not null,
        resolved_at timestamptz,
        resolved_by text
      );
      create unique index incident_open on amtsweg.incident (case_id, source) where state = 'open';

      grant select on all tables in schema amtsweg to amtsweg_app;
      grant insert on amtsweg.document_content to amtsweg_app;
      grant insert, update on amtsweg.incident to amtsweg_app;
      grant update (leased_until) on amtsweg.clock to amtsweg_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}
