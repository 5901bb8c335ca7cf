import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What clerks add to a file beside the machine: follow-ups, links to other cases, the routing slip, corrections of obvious
 * errors, and notes that correct a note.
 *
 * Rows are written by `commit_step` only, each in the step that the history records. What is over is fixed.
 */
export class CaseFile0000000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROUTING);
    await runner.query(COMMIT_FILE);
    await runner.query(COMMIT_STEP);
    await runner.query(APPEND_PAPERS);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const TABLES = `
  -- A note stays as it was written; what was wrong in it stands in a further note that names it.
  alter table amtsweg.note
    add column corrects uuid,
    add constraint note_corrects foreign key (corrects, case_id) references amtsweg.note (note_id, case_id);

  -- Wiedervorlage (IN-04). It outlives states and the end of the case.
  create table amtsweg.follow_up (
    follow_up_id uuid not null,
    case_id uuid not null,
    due_on date not null,
    reason text not null,
    -- Either a person or a post gets it.
    for_user text,
    for_post text,
    created_by text not null,
    created_at timestamptz not null,
    seq integer not null,
    done_at timestamptz,
    done_by text,
    remark text,
    done_seq integer,
    primary key (case_id, follow_up_id),
    check (num_nonnulls(for_user, for_post) = 1),
    check ((done_at is null) = (done_by is null) and (done_at is null) = (done_seq is null))
  );
  create index follow_up_user on amtsweg.follow_up (for_user, due_on, follow_up_id) where done_at is null;
  create index follow_up_post on amtsweg.follow_up (for_post, due_on, follow_up_id) where done_at is null;
  create trigger settled_is_fixed before update or delete on amtsweg.follow_up
    for each row when (old.done_at is not null) execute function amtsweg.refuse_change();

  -- Bezug (IN-20). It stands in the history of the case it was made in; the other case shows it by reading this table from
  -- the other side. One case, one step, one commit: there is no half of a link.
  create table amtsweg.case_link (
    link_id uuid not null,
    case_id uuid not null,
    to_case_id uuid not null references amtsweg.cases (case_id),
    kind text not null check (kind in ('parallel', 'appeal', 'predecessor', 'enforcement', 'fine', 'reopening')),
    created_by text not null,
    created_at timestamptz not null,
    seq integer not null,
    primary key (case_id, link_id),
    unique (case_id, to_case_id, kind),
    check (case_id <> to_case_id)
  );
  create index case_link_inverse on amtsweg.case_link (to_case_id);

  -- An obvious error in a document and what it should say (§ 42 VwVfG), with the letter that says so.
  create table amtsweg.correction (
    correction_id uuid not null,
    case_id uuid not null,
    document_id uuid not null,
    error text not null,
    correction text not null,
    letter_id uuid not null,
    created_by text not null,
    created_at timestamptz not null,
    seq integer not null,
    primary key (case_id, correction_id),
    foreign key (document_id, case_id) references amtsweg.document (document_id, case_id),
    foreign key (letter_id, case_id) references amtsweg.document (document_id, case_id)
  );

  do $$ declare kept text; begin
    foreach kept in array array['case_link', 'correction'] loop
      execute format('create trigger append_only before update or delete on amtsweg.%I
        for each row execute function amtsweg.refuse_change()', kept);
      execute format('create trigger append_only_truncate before truncate on amtsweg.%I
        for each statement execute function amtsweg.refuse_change()', kept);
    end loop;
  end $$;
  grant select on amtsweg.follow_up, amtsweg.case_link, amtsweg.correction to amtsweg_app;
`;

const ROUTING = `
  -- The routing slip (Umlauf, IN-06): steps of one rank run in parallel, the lowest rank with an open step is the current one.
  create table amtsweg.routing_step (
    step_id uuid not null,
    case_id uuid not null,
    rank integer not null,
    kind text not null check (kind in ('cosign', 'acknowledge', 'final')),
    post text not null references amtsweg.post (post),
    instruction text not null,
    state text not null check (state in ('future', 'current', 'done', 'skipped')),
    added_by text not null,
    added_at timestamptz not null,
    added_seq integer not null,
    verdict text check (verdict in ('agreed', 'reserved', 'refused', 'noted')),
    -- What was said with the verdict, or why the step was skipped.
    remark text,
    closed_by text,
    -- The post acted for and its suffix as it was then (IN-09), and whom the person stood in for.
    closed_post text,
    suffix text,
    closed_for text,
    closed_at timestamptz,
    closed_seq integer,
    primary key (case_id, step_id),
    check ((state = 'done') = (verdict is not null)),
    check ((state in ('done', 'skipped')) = (closed_at is not null))
  );
  create index routing_step_basket on amtsweg.routing_step (post, added_at, step_id) where state = 'current';
  create trigger settled_is_fixed before update or delete on amtsweg.routing_step
    for each row when (old.closed_at is not null) execute function amtsweg.refuse_change();
  grant select on amtsweg.routing_step to amtsweg_app;
`;

const COMMIT_FILE = `
  -- Follow-ups, links, the routing slip and corrections that a step adds or settles.
  create function amtsweg.commit_file(id uuid, seq_ integer, at_ timestamptz, step jsonb) returns void
    language plpgsql set search_path = amtsweg, pg_temp as $$
  begin
    if step ? 'followUps' then
      insert into follow_up (follow_up_id, case_id, due_on, reason, for_user, for_post, created_by, created_at, seq)
        select f."followUpId", id, f."dueOn", f.reason, f."forUser", f."forPost", f."createdBy", at_, seq_
        from jsonb_to_recordset(step->'followUps') as f ("followUpId" uuid, "dueOn" date, reason text, "forUser" text,
          "forPost" text, "createdBy" text);
    end if;
    if step ? 'doneFollowUps' then
      update follow_up f set done_at = at_, done_by = d."doneBy", remark = d.remark, done_seq = seq_
        from jsonb_to_recordset(step->'doneFollowUps') as d ("followUpId" uuid, "doneBy" text, remark text)
        where f.case_id = id and f.follow_up_id = d."followUpId";
    end if;
    if step ? 'links' then
      insert into case_link (link_id, case_id, to_case_id, kind, created_by, created_at, seq)
        select l."linkId", id, l."toCaseId", l.kind, l."createdBy", at_, seq_
        from jsonb_to_recordset(step->'links') as l ("linkId" uuid, "toCaseId" uuid, kind text, "createdBy" text);
    end if;
    if step ? 'changeRouting' then
      update routing_step r set rank = c.rank, state = c.state, verdict = c.verdict, remark = c.remark,
          closed_by = c."closedBy", closed_post = c."closedPost", suffix = c.suffix, closed_for = c."closedFor",
          closed_at = case when c.state in ('done', 'skipped') then at_ end,
          closed_seq = case when c.state in ('done', 'skipped') then seq_ end
        from jsonb_to_recordset(step->'changeRouting') as c ("stepId" uuid, rank integer, state text, verdict text,
          remark text, "closedBy" text, "closedPost" text, suffix text, "closedFor" text)
        where r.case_id = id and r.step_id = c."stepId";
    end if;
    if step ? 'addRouting' then
      insert into routing_step (step_id, case_id, rank, kind, post, instruction, state, added_by, added_at, added_seq)
        select a."stepId", id, a.rank, a.kind, a.post, a.instruction, a.state, a."addedBy", at_, seq_
        from jsonb_to_recordset(step->'addRouting') as a ("stepId" uuid, rank integer, kind text, post text,
          instruction text, state text, "addedBy" text);
    end if;
    if step ? 'corrections' then
      insert into correction (correction_id, case_id, document_id, error, correction, letter_id, created_by, created_at,
          seq)
        select c."correctionId", id, c."documentId", c.error, c.correction, c."letterId", c."createdBy", at_, seq_
        from jsonb_to_recordset(step->'corrections') as c ("correctionId" uuid, "documentId" uuid, error text,
          correction text, "letterId" uuid, "createdBy" text);
    end if;
  end $$;
  revoke all on function amtsweg.commit_file from public;
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
          post = coalesce(task_->>'post', post),
          unit = coalesce(split_part(task_->>'post', '/', 1), unit), outcome = task_->>'outcome',
          closed_at = case when task_->>'state' = 'done' then at_ end,
          closed_by = case when task_->>'state' = 'done' then task_->>'assignee' end,
          closed_post = case when task_->>'state' = 'done' then task_->>'actingPost' end,
          closed_for = case when task_->>'state' = 'done' then task_->>'actingFor' end,
          acted_by = case when task_->>'outcome' is null or task_->>'assignee' = any (acted_by) then acted_by
            else acted_by || (task_->>'assignee') end
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
    if step ?| array['followUps', 'doneFollowUps', 'links', 'addRouting', 'changeRouting', 'corrections'] then
      perform commit_file(id, seq_, at_, step);
    end if;
    if step ? 'access' then
      perform commit_access(id, seq_, at_, step->'access');
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
      insert into note (case_id, text, author, written_at, seq, corrects)
        select id, n.text, n.author, at_, seq_, n.corrects
        from jsonb_to_recordset(step->'notes') as n (text text, author text, corrects uuid);
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
