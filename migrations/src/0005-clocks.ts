import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people and law do to a running clock, notification to each addressee, and the secret address of a calendar.
 *
 * A clock's row says how it stands now; `clock_change` keeps every change with its reason, `clock_derivation` the date it
 * began with. A dispatch is never edited: what becomes known of it later is a further row of `notification`.
 */
export class Clocks0000000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COMMIT_CLOCKS);
    await runner.query(COMMIT_STEP);
    await runner.query(APPEND_PAPERS);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const TABLES = `
  alter table amtsweg.clock
    drop constraint clock_state_check,
    -- 'pending': what it counts from is not yet known; 'exceeded': over, and the case still is where it should not be.
    add constraint clock_state_check
      check (state in ('pending', 'running', 'suspended', 'exceeded', 'fired', 'stopped')),
    alter column started_on drop not null,
    alter column last_day drop not null,
    alter column due_at drop not null,
    add constraint clock_dates_known
      check (state = 'pending' or ended_seq is not null or (started_on is not null and last_day is not null and due_at is not null)),
    add column unit text,
    add column dispatch_id uuid,
    add column suspended_on date,
    -- The ladder of early warnings: [{"on": date, "to": "clerk" | "lead"}].
    add column warnings jsonb not null default '[]';
  update amtsweg.clock l set unit = c.unit from amtsweg.cases c where c.case_id = l.case_id;
  alter table amtsweg.clock alter column unit set not null;
  create index clock_calendar on amtsweg.clock (unit, last_day) where ended_seq is null;

  create table amtsweg.clock_change (
    case_id uuid not null,
    started_seq integer not null,
    timer text not null,
    -- The record that says so.
    seq integer not null,
    act text not null check (act in ('suspend', 'resume', 'extend', 'restart', 'end', 'exceed', 'reopen', 'notify')),
    effective_on date not null,
    reason text not null,
    legal_basis text,
    actor text not null,
    last_day_before date,
    last_day date,
    derivation jsonb not null,
    changed_at timestamptz not null,
    primary key (case_id, started_seq, timer, seq)
  );

  alter table amtsweg.dispatch
    drop constraint dispatch_channel_check,
    add constraint dispatch_channel_check check (channel in
      ('post', 'abroad', 'electronic', 'portal', 'retrieval', 'pzu', 'registered', 'receipt', 'public')),
    -- Whether what went out can be appealed against.
    add column appealable boolean not null default false,
    add column replaces uuid;

  create table amtsweg.notification (
    case_id uuid not null,
    dispatch_id uuid not null,
    seq integer not null,
    -- 'deemed': by fiction; 'awaited': proof is outstanding; 'proven': receipt is proven; 'returned': mail came back;
    -- 'replaced': sent anew; 'instruction': the instruction on remedies turned out missing or wrong.
    kind text not null check (kind in ('deemed', 'awaited', 'proven', 'returned', 'replaced', 'instruction')),
    received_on date,
    notified_on date,
    instruction text not null check (instruction in ('given', 'missing', 'wrong')),
    -- Last day of the remedy period; null where there is none or it is not yet known.
    remedy_until date,
    derivation jsonb not null,
    reason text,
    actor text not null,
    recorded_at timestamptz not null,
    primary key (case_id, dispatch_id, seq)
  );

  do $$ declare kept text; begin
    foreach kept in array array['clock_change', 'clock_derivation', 'notification'] loop
      execute format('create trigger append_only before update or delete on amtsweg.%I
        for each row execute function amtsweg.refuse_change()', kept);
      execute format('create trigger append_only_truncate before truncate on amtsweg.%I
        for each statement execute function amtsweg.refuse_change()', kept);
    end loop;
  end $$;

  -- Whoever knows the address reads the calendar: only its SHA-256 is kept.
  create table amtsweg.calendar_address (
    user_id text primary key,
    secret_hash bytea not null unique,
    created_at timestamptz not null
  );

  grant select on amtsweg.clock_change, amtsweg.notification to amtsweg_app;
  grant select, insert, update, delete on amtsweg.calendar_address to amtsweg_app;
`;

const COMMIT_CLOCKS = `
  -- Clocks that a step stops, starts and changes.
  create function amtsweg.commit_clocks(id uuid, seq_ integer, at_ timestamptz, step jsonb) returns void
    language plpgsql set search_path = amtsweg, pg_temp as $$
  begin
    if step ? 'stopClocks' then
      update clock set ended_seq = seq_,
          state = case when timer = step->>'firedClock' or state = 'exceeded' then 'fired' else 'stopped' end
        where case_id = id and ended_seq is null
          and timer in (select jsonb_array_elements_text(step->'stopClocks'));
    end if;
    if step ? 'startClocks' then
      insert into clock (case_id, timer, name, label, kind, legal_basis, bound, state, started_on, last_day, due_at,
          started_seq, unit, dispatch_id, suspended_on, warnings)
        select id, c.timer, c.name, c.label, c.kind, c."legalBasis", c.bound, c.state, c."startedOn", c."lastDay",
          c."dueAt", seq_, c.unit, c."dispatchId", c."suspendedOn", coalesce(c.warnings, '[]')
        from jsonb_to_recordset(step->'startClocks') as c (timer text, name text, label text, kind text,
          "legalBasis" text, bound text, state text, "startedOn" date, "lastDay" date, "dueAt" timestamptz, unit text,
          "dispatchId" uuid, "suspendedOn" date, warnings jsonb);
      insert into clock_derivation (case_id, started_seq, timer, derivation)
        select id, seq_, c.timer, c.derivation
        from jsonb_to_recordset(step->'startClocks') as c (timer text, derivation jsonb);
    end if;
    if step ? 'changeClocks' then
      insert into clock_change (case_id, started_seq, timer, seq, act, effective_on, reason, legal_basis, actor,
          last_day_before, last_day, derivation, changed_at)
        select id, l.started_seq, l.timer, seq_, c.act, c."effectiveOn", c.reason, c."legalBasis", c.actor, l.last_day,
          c."lastDay", c.derivation, at_
        from jsonb_to_recordset(step->'changeClocks') as c (timer text, act text, "effectiveOn" date, reason text,
          "legalBasis" text, actor text, "lastDay" date, derivation jsonb)
        join clock l on l.case_id = id and l.timer = c.timer and l.ended_seq is null;
      update clock l set state = c.state, started_on = c."startedOn", last_day = c."lastDay", due_at = c."dueAt",
          suspended_on = c."suspendedOn", dispatch_id = coalesce(c."dispatchId", l.dispatch_id),
          warnings = coalesce(c.warnings, '[]'), leased_until = null,
          ended_seq = case when c.state = 'stopped' then seq_ end
        from jsonb_to_recordset(step->'changeClocks') as c (timer text, state text, "startedOn" date, "lastDay" date,
          "dueAt" timestamptz, "suspendedOn" date, "dispatchId" uuid, warnings jsonb)
        where l.case_id = id and l.timer = c.timer and l.ended_seq is null;
    end if;
    if step ? 'escalate' then
      update task set priority = least(priority, (step->>'escalate')::smallint)
        where case_id = id and closed_at is null;
    end if;
  end $$;
  revoke all on function amtsweg.commit_clocks from public;
`;

const COMMIT_STEP = `
  create or replace function amtsweg.commit_step(step jsonb) returns jsonb
    language plpgsql security definer set search_path = amtsweg, pg_temp as $$
  declare
    id constant uuid := step->>'caseId';
    entry constant jsonb := step->'record';
    seq_ constant integer := entry->>'seq';
    at_ constant timestamptz := step->>'at';
    state_ constant jsonb := step->'state';
    opening constant jsonb := step->'open';
    task_ constant jsonb := step->'task';
    answer_ constant jsonb := step->'answer';
    number_ text;
    opened jsonb;
  begin
    if opening is not null then
      number_ := next_case_number(opening->>'unit', opening->>'plan', (opening->>'year')::integer);
      insert into cases (case_id, case_number, procedure_key, procedure_hash, unit, applicant, channel,
          received_at, received_on, status, milestone, states, ending, revision, snapshot, head, changed_at)
        values (id, number_, opening->>'procedureKey', opening->>'procedureHash', opening->>'unit',
          opening->>'applicant', opening->>'channel', (opening->>'receivedAt')::timestamptz,
          (opening->>'receivedOn')::date, state_->>'status', state_->>'milestone',
          array(select jsonb_array_elements_text(state_->'states')), state_->>'ending', seq_,
          state_->'snapshot', decode(entry->>'hash', 'hex'), at_);
      insert into case_key (case_id, wrapped) values (id, decode(opening->>'wrappedKey', 'base64'));
      insert into case_form (case_id, form) values (id, step->'form');
    else
      if state_ is null then
        update cases set revision = seq_, head = decode(entry->>'hash', 'hex'), changed_at = at_
          where case_id = id and revision = seq_ - 1 returning case_number into number_;
      else
        update cases set revision = seq_, head = decode(entry->>'hash', 'hex'), changed_at = at_,
            status = state_->>'status', milestone = state_->>'milestone', ending = state_->>'ending',
            states = array(select jsonb_array_elements_text(state_->'states')), snapshot = state_->'snapshot'
          where case_id = id and revision = seq_ - 1 returning case_number into number_;
      end if;
      if not found then
        return jsonb_build_object('conflict', (select revision from cases where case_id = id));
      end if;
      if step ? 'form' then
        update case_form set form = step->'form' where case_id = id;
      end if;
    end if;

    if task_ is not null then
      update task set state = task_->>'state', assignee = task_->>'assignee', revision = revision + 1,
          post = coalesce(task_->>'post', post), outcome = task_->>'outcome',
          closed_at = case when task_->>'state' = 'done' then at_ end,
          closed_by = case when task_->>'state' = 'done' then task_->>'assignee' end,
          closed_post = case when task_->>'state' = 'done' then task_->>'actingPost' end
        where task_id = (task_->>'taskId')::uuid and case_id = id and closed_at is null;
    end if;
    if step ? 'closeTasks' then
      update task set state = 'cancelled', revision = revision + 1, closed_at = at_
        where case_id = id and closed_at is null
          and activity in (select jsonb_array_elements_text(step->'closeTasks'));
    end if;
    if step ? 'openTasks' then
      with inserted as (
        insert into task (case_id, activity, label, spec, procedure_key, unit, post, state, priority, due_on,
            opened_seq, opened_at)
          select id, t.activity, t.label, t.spec, t."procedureKey", t.unit, t.post, 'open', t.priority,
            t."dueOn", seq_, at_
          from jsonb_to_recordset(step->'openTasks') as t (activity text, label text, spec jsonb,
            "procedureKey" text, unit text, post text, priority smallint, "dueOn" date)
          returning task_id, activity)
      select jsonb_object_agg(activity, task_id) into opened from inserted;
    end if;

    if step ?| array['stopClocks', 'startClocks', 'changeClocks', 'escalate'] then
      perform commit_clocks(id, seq_, at_, step);
    end if;

    if step ? 'endServices' then
      update service_call set state = s.state
        from jsonb_to_recordset(step->'endServices') as s (invocation text, state text)
        where service_call.case_id = id and service_call.state = 'running'
          and service_call.invocation = s.invocation;
    end if;
    if step ? 'startServices' then
      insert into service_call (case_id, started_seq, invocation, service, input, state)
        select id, seq_, s.invocation, s.service, s.input, 'running'
        from jsonb_to_recordset(step->'startServices') as s (invocation text, service text, input jsonb);
      perform graphile_worker.add_job('service',
          json_build_object('caseId', id, 'invocation', s.invocation, 'seq', seq_),
          job_key => format('%s:%s:%s', id, seq_, s.invocation), max_attempts => 8,
          job_key_mode => 'unsafe_dedupe')
        from jsonb_to_recordset(step->'startServices') as s (invocation text);
    end if;

    if step ?| array['documents', 'notes', 'parties', 'dispatches', 'notifications', 'transmissions'] then
      perform append_papers(id, seq_, at_, step);
    end if;

    insert into record (case_id, seq, recorded_at, hash, envelope)
      values (id, seq_, (entry->>'recordedAt')::timestamptz, decode(entry->>'hash', 'hex'), entry->'envelope');
    insert into record_payload (case_id, seq, recorded_at, sealed)
      values (id, seq_, (entry->>'recordedAt')::timestamptz, decode(entry->>'sealed', 'base64'));

    if answer_ is not null then
      insert into idempotency_answer (actor, key, request_hash, answer, answered_at)
        values (answer_->>'actor', answer_->>'key', answer_->>'requestHash',
          (answer_->'body') || jsonb_build_object('caseNumber', number_, 'tasks', coalesce(opened, '{}')), at_);
    end if;
    return jsonb_build_object('caseNumber', number_, 'tasks', coalesce(opened, '{}'));
  end $$;
`;

const APPEND_PAPERS = `
  -- Documents, notes, parties, dispatch notes, what is known of notifications, and transmissions that a step adds.
  create or replace function amtsweg.append_papers(id uuid, seq_ integer, at_ timestamptz, step jsonb) returns void
    language plpgsql set search_path = amtsweg, pg_temp as $$
  begin
    if step ? 'documents' then
      insert into document (document_id, case_id, name, version, origin, title, media_type, size, sha256,
          created_at, created_by)
        select d."documentId", id, d.name,
          1 + coalesce((select max(version) from document o where o.case_id = id and o.name = d.name), 0),
          d.origin, d.title, d."mediaType", d.size, d.sha256, at_, d."createdBy"
        from jsonb_to_recordset(step->'documents') as d ("documentId" uuid, name text, origin text, title text,
          "mediaType" text, size integer, sha256 text, "createdBy" text);
    end if;
    if step ? 'notes' then
      insert into note (case_id, text, author, written_at, seq)
        select id, n.text, n.author, at_, seq_
        from jsonb_to_recordset(step->'notes') as n (text text, author text);
    end if;
    if step ? 'parties' then
      insert into party (case_id, role, name, address, subject, added_at, seq)
        select id, p.role, p.name, array(select jsonb_array_elements_text(p.address)), p.subject, at_, seq_
        from jsonb_to_recordset(step->'parties') as p (role text, name text, address jsonb, subject text);
    end if;
    if step ? 'dispatches' then
      insert into dispatch (dispatch_id, case_id, document_id, channel, addressee, dispatched_on, recorded_at, seq,
          appealable, replaces)
        select d."dispatchId", id, d."documentId", d.channel, array(select jsonb_array_elements_text(d.addressee)),
          d."dispatchedOn", at_, seq_, d.appealable, d.replaces
        from jsonb_to_recordset(step->'dispatches') as d ("dispatchId" uuid, "documentId" uuid, channel text,
          addressee jsonb, "dispatchedOn" date, appealable boolean, replaces uuid);
    end if;
    if step ? 'notifications' then
      insert into notification (case_id, dispatch_id, seq, kind, received_on, notified_on, instruction, remedy_until,
          derivation, reason, actor, recorded_at)
        select id, n."dispatchId", seq_, n.kind, n."receivedOn", n."notifiedOn", n.instruction, n."remedyUntil",
          n.derivation, n.reason, n.actor, at_
        from jsonb_to_recordset(step->'notifications') as n ("dispatchId" uuid, kind text, "receivedOn" date,
          "notifiedOn" date, instruction text, "remedyUntil" date, derivation jsonb, reason text, actor text);
    end if;
    if step ? 'transmissions' then
      insert into transmission (case_id, receiver, legal_basis, content, sha256, recorded_at, seq)
        select id, t.receiver, t."legalBasis", t.content, t.sha256, at_, seq_
        from jsonb_to_recordset(step->'transmissions') as t (receiver text, "legalBasis" text, content jsonb,
          sha256 text);
    end if;
  end $$;
`;
