-- What the migrations make of an empty database, written by `npm run db:dump`. Not to be edited.

-- Extensions

create extension pg_trgm with schema amtsweg;

-- Tables

create table amtsweg.app_user (
  user_id text not null,
  name text not null,
  roles text[] not null,
  active boolean not null default true,
  constraint app_user_pkey PRIMARY KEY (user_id)
);

create table amtsweg.appointment (
  user_id text not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  constraint appointment_pkey PRIMARY KEY (user_id, kind, valid_from),
  constraint appointment_user_id_fkey FOREIGN KEY (user_id) REFERENCES amtsweg.app_user(user_id)
);

create table amtsweg.calendar_address (
  user_id text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint calendar_address_pkey PRIMARY KEY (user_id),
  constraint calendar_address_secret_hash_key UNIQUE (secret_hash)
);

create table amtsweg.case_form (
  case_id uuid not null,
  form jsonb not null,
  constraint case_form_pkey PRIMARY KEY (case_id)
) with (fillfactor=80);

create table amtsweg.case_key (
  case_id uuid not null,
  wrapped bytea not null,
  constraint case_key_pkey PRIMARY KEY (case_id)
);

create table amtsweg.case_sequence (
  unit text not null,
  plan text not null,
  year integer not null,
  last integer not null,
  constraint case_sequence_pkey PRIMARY KEY (unit, plan, year)
) with (fillfactor=50);

create table amtsweg.cases (
  case_id uuid not null,
  case_number text not null,
  procedure_key text not null,
  procedure_hash text not null,
  unit text not null,
  applicant text,
  channel text not null,
  received_at timestamp with time zone not null,
  received_on date not null,
  status text not null,
  milestone text not null,
  states text[] not null,
  ending text,
  snapshot jsonb not null,
  revision integer not null,
  changed_at timestamp with time zone not null,
  head bytea not null,
  constraint cases_case_number_key UNIQUE (case_number),
  constraint cases_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'paper'::text]))),
  constraint cases_pkey PRIMARY KEY (case_id),
  constraint cases_procedure_hash_fkey FOREIGN KEY (procedure_hash) REFERENCES amtsweg.procedure_version(hash),
  constraint cases_status_check CHECK ((status = ANY (ARRAY['active'::text, 'done'::text])))
) with (fillfactor=60);

create table amtsweg.catalogue_entry (
  key text not null,
  hash text not null,
  name text not null,
  keywords text not null,
  domain text not null,
  kind text not null,
  unit text not null,
  audience text[] not null,
  online boolean not null,
  summary jsonb not null,
  words text not null,
  phrases text[] not null,
  search tsvector generated always as (((setweight(to_tsvector('german'::regconfig, name), 'A'::"char") || setweight(to_tsvector('german'::regconfig, keywords), 'B'::"char")) || setweight(to_tsvector('german'::regconfig, words), 'C'::"char"))) stored,
  constraint catalogue_entry_hash_fkey FOREIGN KEY (hash) REFERENCES amtsweg.procedure_version(hash),
  constraint catalogue_entry_key_fkey FOREIGN KEY (key) REFERENCES amtsweg.procedure_current(key),
  constraint catalogue_entry_pkey PRIMARY KEY (key)
);

create table amtsweg.clock (
  case_id uuid not null,
  timer text not null,
  name text not null,
  label text not null,
  kind text not null,
  legal_basis text not null,
  bound text not null,
  state text not null,
  started_on date,
  last_day date,
  due_at timestamp with time zone,
  started_seq integer not null,
  ended_seq integer,
  leased_until timestamp with time zone,
  unit text not null,
  dispatch_id uuid,
  suspended_on date,
  warnings jsonb not null default '[]'::jsonb,
  constraint clock_dates_known CHECK (((state = 'pending'::text) OR (ended_seq IS NOT NULL) OR ((started_on IS NOT NULL) AND (last_day IS NOT NULL) AND (due_at IS NOT NULL)))),
  constraint clock_pkey PRIMARY KEY (case_id, started_seq, timer),
  constraint clock_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'running'::text, 'suspended'::text, 'exceeded'::text, 'fired'::text, 'stopped'::text])))
) with (fillfactor=70);

create table amtsweg.clock_change (
  case_id uuid not null,
  started_seq integer not null,
  timer text not null,
  seq integer not null,
  act text not null,
  effective_on date not null,
  reason text not null,
  legal_basis text,
  actor text not null,
  last_day_before date,
  last_day date,
  derivation jsonb not null,
  changed_at timestamp with time zone not null,
  constraint clock_change_act_check CHECK ((act = ANY (ARRAY['suspend'::text, 'resume'::text, 'extend'::text, 'restart'::text, 'end'::text, 'exceed'::text, 'reopen'::text, 'notify'::text]))),
  constraint clock_change_pkey PRIMARY KEY (case_id, started_seq, timer, seq)
);

create table amtsweg.clock_derivation (
  case_id uuid not null,
  started_seq integer not null,
  timer text not null,
  derivation jsonb not null,
  constraint clock_derivation_pkey PRIMARY KEY (case_id, started_seq, timer)
);

create table amtsweg.dispatch (
  dispatch_id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  document_id uuid not null,
  channel text not null,
  addressee text[] not null,
  dispatched_on date not null,
  recorded_at timestamp with time zone not null,
  seq integer not null,
  appealable boolean not null default false,
  replaces uuid,
  constraint dispatch_channel_check CHECK ((channel = ANY (ARRAY['post'::text, 'abroad'::text, 'electronic'::text, 'portal'::text, 'retrieval'::text, 'pzu'::text, 'registered'::text, 'receipt'::text, 'public'::text]))),
  constraint dispatch_pkey PRIMARY KEY (dispatch_id, case_id)
);

create table amtsweg.document (
  document_id uuid not null,
  case_id uuid not null,
  name text not null,
  version integer not null,
  origin text not null,
  title text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  constraint document_case_id_name_version_key UNIQUE (case_id, name, version),
  constraint document_origin_check CHECK ((origin = ANY (ARRAY['issued'::text, 'received'::text]))),
  constraint document_pkey PRIMARY KEY (document_id, case_id),
  constraint document_sha256_fkey FOREIGN KEY (sha256) REFERENCES amtsweg.document_content(sha256)
);

create table amtsweg.document_content (
  sha256 text not null,
  bytes bytea storage external not null,
  constraint document_content_pkey PRIMARY KEY (sha256)
);

create table amtsweg.idempotency_answer (
  actor text not null,
  key text not null,
  request_hash text not null,
  answer jsonb not null,
  answered_at timestamp with time zone not null,
  constraint idempotency_answer_pkey PRIMARY KEY (actor, key)
);

create table amtsweg.incident (
  incident_id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  source text not null,
  job jsonb not null,
  error text not null,
  attempts integer not null,
  state text not null,
  occurred_at timestamp with time zone not null,
  resolved_at timestamp with time zone,
  resolved_by text,
  constraint incident_pkey PRIMARY KEY (incident_id),
  constraint incident_state_check CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text])))
);

create table amtsweg.note (
  note_id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  text text not null,
  author text not null,
  written_at timestamp with time zone not null,
  seq integer not null,
  constraint note_pkey PRIMARY KEY (note_id, case_id)
);

create table amtsweg.notification (
  case_id uuid not null,
  dispatch_id uuid not null,
  seq integer not null,
  kind text not null,
  received_on date,
  notified_on date,
  instruction text not null,
  remedy_until date,
  derivation jsonb not null,
  reason text,
  actor text not null,
  recorded_at timestamp with time zone not null,
  constraint notification_instruction_check CHECK ((instruction = ANY (ARRAY['given'::text, 'missing'::text, 'wrong'::text]))),
  constraint notification_kind_check CHECK ((kind = ANY (ARRAY['deemed'::text, 'awaited'::text, 'proven'::text, 'returned'::text, 'replaced'::text, 'instruction'::text]))),
  constraint notification_pkey PRIMARY KEY (case_id, dispatch_id, seq)
);

create table amtsweg.org_unit (
  unit text not null,
  name text not null,
  address text[] not null,
  constraint org_unit_pkey PRIMARY KEY (unit)
);

create table amtsweg.party (
  party_id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  role text not null,
  name text not null,
  address text[] not null,
  subject text,
  added_at timestamp with time zone not null,
  seq integer not null,
  constraint party_pkey PRIMARY KEY (party_id, case_id)
);

create table amtsweg.post (
  post text not null,
  unit text not null,
  function text not null,
  label text not null,
  signature_suffix text not null default 'i. A.'::text,
  constraint post_pkey PRIMARY KEY (post),
  constraint post_unit_fkey FOREIGN KEY (unit) REFERENCES amtsweg.org_unit(unit),
  constraint post_unit_function_key UNIQUE (unit, function)
);

create table amtsweg.post_holder (
  post text not null,
  user_id text not null,
  valid_from date not null,
  valid_to date,
  constraint post_holder_pkey PRIMARY KEY (post, user_id, valid_from),
  constraint post_holder_post_fkey FOREIGN KEY (post) REFERENCES amtsweg.post(post),
  constraint post_holder_user_id_fkey FOREIGN KEY (user_id) REFERENCES amtsweg.app_user(user_id)
);

create table amtsweg.procedure_current (
  key text not null,
  hash text not null,
  constraint procedure_current_hash_fkey FOREIGN KEY (hash) REFERENCES amtsweg.procedure_version(hash),
  constraint procedure_current_pkey PRIMARY KEY (key)
);

create table amtsweg.procedure_version (
  hash text not null,
  key text not null,
  version integer not null,
  document jsonb not null,
  published_at timestamp with time zone not null,
  constraint procedure_version_key_version_key UNIQUE (key, version),
  constraint procedure_version_pkey PRIMARY KEY (hash)
);

create table amtsweg.record (
  case_id uuid not null,
  seq integer not null,
  recorded_at timestamp with time zone not null,
  hash bytea not null,
  envelope jsonb not null,
  constraint record_pkey PRIMARY KEY (case_id, seq, recorded_at)
) partition by RANGE (recorded_at);

create table amtsweg.record_payload (
  case_id uuid not null,
  seq integer not null,
  recorded_at timestamp with time zone not null,
  sealed bytea not null,
  constraint record_payload_pkey PRIMARY KEY (case_id, seq, recorded_at)
) partition by RANGE (recorded_at);

create table amtsweg.service_call (
  case_id uuid not null,
  started_seq integer not null,
  invocation text not null,
  service text not null,
  input jsonb not null,
  state text not null,
  constraint service_call_pkey PRIMARY KEY (case_id, started_seq, invocation),
  constraint service_call_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'stopped'::text])))
) with (fillfactor=70);

create table amtsweg.task (
  task_id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  activity text not null,
  label text not null,
  spec jsonb not null,
  procedure_key text not null,
  unit text not null,
  post text not null,
  state text not null,
  assignee text,
  priority smallint not null,
  due_on date,
  revision integer not null default 1,
  opened_seq integer not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by text,
  closed_post text,
  outcome text,
  constraint task_pkey PRIMARY KEY (case_id, task_id),
  constraint task_state_check CHECK ((state = ANY (ARRAY['open'::text, 'claimed'::text, 'done'::text, 'cancelled'::text])))
) with (fillfactor=60);

create table amtsweg.test_clock (
  only_row boolean not null default true,
  at timestamp with time zone not null,
  constraint test_clock_only_row_check CHECK (only_row),
  constraint test_clock_pkey PRIMARY KEY (only_row)
);

create table amtsweg.transmission (
  transmission_id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  receiver text not null,
  legal_basis text not null,
  content jsonb not null,
  sha256 text not null,
  recorded_at timestamp with time zone not null,
  seq integer not null,
  constraint transmission_pkey PRIMARY KEY (transmission_id, case_id)
);


-- Indexes, except those that constraints bring with them

CREATE INDEX cases_applicant ON amtsweg.cases USING btree (applicant, received_at DESC) WHERE (applicant IS NOT NULL);
CREATE INDEX cases_received ON amtsweg.cases USING btree (received_at DESC, case_id);
CREATE INDEX catalogue_entry_search ON amtsweg.catalogue_entry USING gin (search);
CREATE INDEX catalogue_entry_words ON amtsweg.catalogue_entry USING gin (words amtsweg.gin_trgm_ops);
CREATE INDEX clock_calendar ON amtsweg.clock USING btree (unit, last_day) WHERE (ended_seq IS NULL);
CREATE INDEX clock_due ON amtsweg.clock USING btree (due_at) WHERE (state = 'running'::text);
CREATE INDEX dispatch_case ON amtsweg.dispatch USING btree (case_id);
CREATE UNIQUE INDEX incident_open ON amtsweg.incident USING btree (case_id, source) WHERE (state = 'open'::text);
CREATE INDEX note_case ON amtsweg.note USING btree (case_id);
CREATE INDEX party_case ON amtsweg.party USING btree (case_id);
CREATE INDEX post_holder_user ON amtsweg.post_holder USING btree (user_id);
CREATE UNIQUE INDEX task_active ON amtsweg.task USING btree (case_id, activity) WHERE (closed_at IS NULL);
CREATE INDEX task_basket ON amtsweg.task USING btree (post, due_on, priority, task_id) WHERE (closed_at IS NULL);
CREATE INDEX task_by_id ON amtsweg.task USING btree (task_id);
CREATE INDEX transmission_case ON amtsweg.transmission USING btree (case_id);

-- Functions

CREATE OR REPLACE FUNCTION amtsweg.append_papers(id uuid, seq_ integer, at_ timestamp with time zone, step jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.commit_clocks(id uuid, seq_ integer, at_ timestamp with time zone, step jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.commit_step(step jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.ensure_partitions(first date, months integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
      end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.next_case_number(unit_ text, plan_ text, year_ integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
        insert into case_sequence as s (unit, plan, year, last) values (unit_, plan_, year_, 1)
        on conflict (unit, plan, year) do update set last = s.last + 1
        returning format('%s-%s-%s-%s', unit, plan, year, lpad(last::text, 6, '0'))
      $function$
;

CREATE OR REPLACE FUNCTION amtsweg.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op)
          using errcode = 'restrict_violation', hint = 'Corrections are additions: append a new entry.';
      end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.search_catalogue(question text)
 RETURNS TABLE(key text, score real)
 LANGUAGE sql
 STABLE
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  $function$
;


-- Triggers

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.clock_change FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.clock_change FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.clock_derivation FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.clock_derivation FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.dispatch FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.dispatch FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.document FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.document FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.document_content FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.document_content FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.note FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.note FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.notification FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.notification FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.record FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.record FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.record_payload FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.record_payload FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.transmission FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.transmission FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();

-- Rights, except those of the owner

grant select on amtsweg.app_user to amtsweg_app;
grant select on amtsweg.appointment to amtsweg_app;
grant delete, insert, select, update on amtsweg.calendar_address to amtsweg_app;
grant select on amtsweg.case_form to amtsweg_app;
grant select on amtsweg.case_key to amtsweg_app;
grant select on amtsweg.case_sequence to amtsweg_app;
grant select on amtsweg.cases to amtsweg_app;
grant select on amtsweg.catalogue_entry to amtsweg_app;
grant select, update (leased_until) on amtsweg.clock to amtsweg_app;
grant select on amtsweg.clock_change to amtsweg_app;
grant select on amtsweg.clock_derivation to amtsweg_app;
grant select on amtsweg.dispatch to amtsweg_app;
grant select on amtsweg.document to amtsweg_app;
grant insert, select on amtsweg.document_content to amtsweg_app;
grant select on amtsweg.idempotency_answer to amtsweg_app;
grant insert, select, update on amtsweg.incident to amtsweg_app;
grant select on amtsweg.note to amtsweg_app;
grant select on amtsweg.notification to amtsweg_app;
grant select on amtsweg.org_unit to amtsweg_app;
grant select on amtsweg.party to amtsweg_app;
grant select on amtsweg.post to amtsweg_app;
grant select on amtsweg.post_holder to amtsweg_app;
grant select on amtsweg.procedure_current to amtsweg_app;
grant select on amtsweg.procedure_version to amtsweg_app;
grant select on amtsweg.record to amtsweg_app;
grant select on amtsweg.record_payload to amtsweg_app;
grant select on amtsweg.service_call to amtsweg_app;
grant select on amtsweg.task to amtsweg_app;
grant delete, insert, select, update on amtsweg.test_clock to amtsweg_app;
grant select on amtsweg.transmission to amtsweg_app;
grant execute on function amtsweg.commit_step(jsonb) to amtsweg_app;
grant execute on function amtsweg.ensure_partitions(date,integer) to amtsweg_app;
grant execute on function amtsweg.refuse_change() to public;
grant execute on function amtsweg.search_catalogue(text) to amtsweg_app;
grant execute on function amtsweg.search_catalogue(text) to public;
grant usage on schema amtsweg to amtsweg_app;
