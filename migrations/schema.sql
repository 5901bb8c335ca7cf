-- What the migrations make of an empty database, written by `npm run db:dump`. Not to be edited.

-- Extensions

create extension pg_trgm with schema amtsweg;

-- Tables

create table amtsweg.access_log (
  entry_id bigint not null generated always as identity,
  user_id text not null,
  at timestamp with time zone not null,
  searched text not null,
  purpose text not null,
  derived boolean not null,
  shown uuid[] not null,
  constraint access_log_pkey PRIMARY KEY (entry_id)
);

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

create table amtsweg.bulk_answer (
  actor text not null,
  key text not null,
  request_hash text not null,
  results jsonb not null,
  answered_at timestamp with time zone not null,
  constraint bulk_answer_pkey PRIMARY KEY (actor, key)
);

create table amtsweg.calendar_address (
  user_id text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint calendar_address_pkey PRIMARY KEY (user_id),
  constraint calendar_address_secret_hash_key UNIQUE (secret_hash)
);

create table amtsweg.case_authorisation (
  authorisation_id uuid not null,
  protection_id uuid not null,
  case_id uuid not null,
  user_id text not null,
  reason text not null,
  until date,
  given_by text not null,
  given_at timestamp with time zone not null,
  seq integer not null,
  constraint case_authorisation_pkey PRIMARY KEY (authorisation_id),
  constraint case_authorisation_protection_id_fkey FOREIGN KEY (protection_id) REFERENCES amtsweg.case_protection(protection_id)
);

create table amtsweg.case_authorisation_end (
  authorisation_id uuid not null,
  case_id uuid not null,
  reason text not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  seq integer not null,
  constraint case_authorisation_end_authorisation_id_fkey FOREIGN KEY (authorisation_id) REFERENCES amtsweg.case_authorisation(authorisation_id),
  constraint case_authorisation_end_pkey PRIMARY KEY (authorisation_id)
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

create table amtsweg.case_link (
  link_id uuid not null,
  case_id uuid not null,
  to_case_id uuid not null,
  kind text not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  seq integer not null,
  constraint case_link_case_id_to_case_id_kind_key UNIQUE (case_id, to_case_id, kind),
  constraint case_link_check CHECK ((case_id <> to_case_id)),
  constraint case_link_kind_check CHECK ((kind = ANY (ARRAY['parallel'::text, 'appeal'::text, 'predecessor'::text, 'enforcement'::text, 'fine'::text, 'reopening'::text]))),
  constraint case_link_pkey PRIMARY KEY (case_id, link_id),
  constraint case_link_to_case_id_fkey FOREIGN KEY (to_case_id) REFERENCES amtsweg.cases(case_id)
);

create table amtsweg.case_protection (
  protection_id uuid not null,
  case_id uuid not null,
  reason text not null,
  protected_by text not null,
  protected_at timestamp with time zone not null,
  seq integer not null,
  lifted_by text,
  lifted_at timestamp with time zone,
  lifted_seq integer,
  constraint case_protection_pkey PRIMARY KEY (protection_id)
);

create table amtsweg.case_sequence (
  unit text not null,
  plan text not null,
  year integer not null,
  last integer not null,
  constraint case_sequence_pkey PRIMARY KEY (unit, plan, year)
) with (fillfactor=50);

create table amtsweg.case_words (
  case_id uuid not null,
  words tsvector not null,
  constraint case_words_pkey PRIMARY KEY (case_id)
);

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

create table amtsweg.conflict_of_interest (
  conflict_id uuid not null,
  case_id uuid not null,
  user_id text not null,
  ground text not null,
  reason text not null,
  state text not null default 'declared'::text,
  declared_at timestamp with time zone not null,
  seq integer not null,
  decided_by text,
  remark text,
  decided_at timestamp with time zone,
  decided_seq integer,
  constraint conflict_of_interest_check CHECK (((state = 'declared'::text) = (decided_by IS NULL))),
  constraint conflict_of_interest_check1 CHECK ((decided_by <> user_id)),
  constraint conflict_of_interest_ground_check CHECK ((ground = ANY (ARRAY['party'::text, 'relative'::text, 'advantage'::text, 'bias'::text]))),
  constraint conflict_of_interest_pkey PRIMARY KEY (case_id, conflict_id),
  constraint conflict_of_interest_state_check CHECK ((state = ANY (ARRAY['declared'::text, 'confirmed'::text, 'rejected'::text])))
);

create table amtsweg.correction (
  correction_id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  error text not null,
  correction text not null,
  letter_id uuid not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  seq integer not null,
  constraint correction_document_id_case_id_fkey FOREIGN KEY (document_id, case_id) REFERENCES amtsweg.document(document_id, case_id),
  constraint correction_letter_id_case_id_fkey FOREIGN KEY (letter_id, case_id) REFERENCES amtsweg.document(document_id, case_id),
  constraint correction_pkey PRIMARY KEY (case_id, correction_id)
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

create table amtsweg.follow_up (
  follow_up_id uuid not null,
  case_id uuid not null,
  due_on date not null,
  reason text not null,
  for_user text,
  for_post text,
  created_by text not null,
  created_at timestamp with time zone not null,
  seq integer not null,
  done_at timestamp with time zone,
  done_by text,
  remark text,
  done_seq integer,
  constraint follow_up_check CHECK ((num_nonnulls(for_user, for_post) = 1)),
  constraint follow_up_check1 CHECK ((((done_at IS NULL) = (done_by IS NULL)) AND ((done_at IS NULL) = (done_seq IS NULL)))),
  constraint follow_up_pkey PRIMARY KEY (case_id, follow_up_id)
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
  corrects uuid,
  constraint note_corrects FOREIGN KEY (corrects, case_id) REFERENCES amtsweg.note(note_id, case_id),
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

create table amtsweg.presence (
  case_id uuid not null,
  user_id text not null,
  task_id uuid,
  seen_at timestamp with time zone not null,
  constraint presence_pkey PRIMARY KEY (case_id, user_id)
) unlogged with (fillfactor=50);

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
  secrecy text generated always as (COALESCE((document ->> 'secrecy'::text), 'general'::text)) stored,
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

create table amtsweg.rights_decision (
  request_id uuid not null,
  granted boolean not null,
  remark text,
  decided_by text not null,
  decided_at timestamp with time zone not null,
  constraint rights_decision_pkey PRIMARY KEY (request_id),
  constraint rights_decision_request_id_fkey FOREIGN KEY (request_id) REFERENCES amtsweg.rights_request(request_id)
);

create table amtsweg.rights_request (
  request_id uuid not null,
  user_id text not null,
  name text,
  kind text not null,
  value text not null,
  valid_from date not null,
  valid_to date,
  reason text not null,
  requested_by text not null,
  requested_at timestamp with time zone not null,
  change text not null default 'grant'::text,
  constraint rights_request_change_check CHECK ((change = ANY (ARRAY['grant'::text, 'end'::text]))),
  constraint rights_request_check CHECK (((valid_to IS NULL) OR (valid_from <= valid_to))),
  constraint rights_request_check1 CHECK (((change = 'grant'::text) OR (valid_to IS NULL))),
  constraint rights_request_kind_check CHECK ((kind = ANY (ARRAY['role'::text, 'post'::text, 'appointment'::text]))),
  constraint rights_request_pkey PRIMARY KEY (request_id)
);

create table amtsweg.role_holder (
  user_id text not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  constraint role_holder_pkey PRIMARY KEY (user_id, role, valid_from),
  constraint role_holder_user_id_fkey FOREIGN KEY (user_id) REFERENCES amtsweg.app_user(user_id)
);

create table amtsweg.routing_step (
  step_id uuid not null,
  case_id uuid not null,
  rank integer not null,
  kind text not null,
  post text not null,
  instruction text not null,
  state text not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  added_seq integer not null,
  verdict text,
  remark text,
  closed_by text,
  closed_post text,
  suffix text,
  closed_for text,
  closed_at timestamp with time zone,
  closed_seq integer,
  constraint routing_step_check CHECK (((state = 'done'::text) = (verdict IS NOT NULL))),
  constraint routing_step_check1 CHECK (((state = ANY (ARRAY['done'::text, 'skipped'::text])) = (closed_at IS NOT NULL))),
  constraint routing_step_kind_check CHECK ((kind = ANY (ARRAY['cosign'::text, 'acknowledge'::text, 'final'::text]))),
  constraint routing_step_pkey PRIMARY KEY (case_id, step_id),
  constraint routing_step_post_fkey FOREIGN KEY (post) REFERENCES amtsweg.post(post),
  constraint routing_step_state_check CHECK ((state = ANY (ARRAY['future'::text, 'current'::text, 'done'::text, 'skipped'::text]))),
  constraint routing_step_verdict_check CHECK ((verdict = ANY (ARRAY['agreed'::text, 'reserved'::text, 'refused'::text, 'noted'::text])))
);

create table amtsweg.saved_filter (
  filter_id uuid not null default gen_random_uuid(),
  owner text not null,
  name text not null,
  query jsonb not null,
  shared text,
  changed_at timestamp with time zone not null,
  constraint saved_filter_pkey PRIMARY KEY (filter_id),
  constraint saved_filter_shared_fkey FOREIGN KEY (shared) REFERENCES amtsweg.org_unit(unit)
);

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

create table amtsweg.substitution (
  substitution_id uuid not null default gen_random_uuid(),
  absent text not null,
  deputy text not null,
  post text,
  valid_from date not null,
  valid_to date,
  reason text not null,
  planned boolean not null,
  entered_by text not null,
  entered_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text,
  constraint substitution_absent_fkey FOREIGN KEY (absent) REFERENCES amtsweg.app_user(user_id),
  constraint substitution_check CHECK ((absent <> deputy)),
  constraint substitution_check1 CHECK (((valid_to IS NULL) OR (valid_from <= valid_to))),
  constraint substitution_check2 CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint substitution_deputy_fkey FOREIGN KEY (deputy) REFERENCES amtsweg.app_user(user_id),
  constraint substitution_pkey PRIMARY KEY (substitution_id),
  constraint substitution_post_fkey FOREIGN KEY (post) REFERENCES amtsweg.post(post)
);

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
  acted_by text[] not null default '{}'::text[],
  closed_for text,
  constraint task_pkey PRIMARY KEY (case_id, task_id),
  constraint task_state_check CHECK ((state = ANY (ARRAY['open'::text, 'claimed'::text, 'done'::text, 'cancelled'::text])))
) with (fillfactor=60);

create table amtsweg.task_draft (
  task_id uuid not null,
  case_id uuid not null,
  revision integer not null default 1,
  outcome text,
  data jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text not null,
  constraint task_draft_pkey PRIMARY KEY (task_id)
) with (fillfactor=70);

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

create table amtsweg.user_setting (
  user_id text not null,
  settings jsonb not null,
  changed_at timestamp with time zone not null,
  constraint user_setting_pkey PRIMARY KEY (user_id),
  constraint user_setting_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text))
);

create table amtsweg.web_session (
  id_hash bytea not null,
  user_id text not null,
  name text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint web_session_id_hash_check CHECK ((octet_length(id_hash) = 32)),
  constraint web_session_pkey PRIMARY KEY (id_hash)
);


-- Views

create view amtsweg.valid_authorisation as
 SELECT authorisation_id,
    protection_id,
    case_id,
    user_id,
    reason,
    until,
    given_by,
    given_at
   FROM amtsweg.case_authorisation a
  WHERE (((until IS NULL) OR (amtsweg.office_day() <= until)) AND (NOT (EXISTS ( SELECT 1
           FROM amtsweg.case_authorisation_end e
          WHERE (e.authorisation_id = a.authorisation_id)))));


-- Indexes, except those that constraints bring with them

CREATE INDEX access_log_user ON amtsweg.access_log USING btree (user_id, at);
CREATE INDEX case_authorisation_user ON amtsweg.case_authorisation USING btree (protection_id, user_id);
CREATE INDEX case_link_inverse ON amtsweg.case_link USING btree (to_case_id);
CREATE UNIQUE INDEX case_protected ON amtsweg.case_protection USING btree (case_id) WHERE (lifted_at IS NULL);
CREATE INDEX case_words_found ON amtsweg.case_words USING gin (words) WITH (gin_pending_list_limit='512');
CREATE INDEX cases_active ON amtsweg.cases USING btree (unit, received_at, case_id) WHERE (status = 'active'::text);
CREATE INDEX cases_applicant ON amtsweg.cases USING btree (applicant, received_at DESC) WHERE (applicant IS NOT NULL);
CREATE INDEX cases_received ON amtsweg.cases USING btree (received_at DESC, case_id);
CREATE INDEX catalogue_entry_search ON amtsweg.catalogue_entry USING gin (search);
CREATE INDEX catalogue_entry_words ON amtsweg.catalogue_entry USING gin (words amtsweg.gin_trgm_ops);
CREATE INDEX clock_calendar ON amtsweg.clock USING btree (unit, last_day) WHERE (ended_seq IS NULL);
CREATE INDEX clock_due ON amtsweg.clock USING btree (due_at) WHERE (state = 'running'::text);
CREATE UNIQUE INDEX conflict_by_id ON amtsweg.conflict_of_interest USING btree (conflict_id);
CREATE INDEX conflict_latest ON amtsweg.conflict_of_interest USING btree (declared_at DESC, conflict_id);
CREATE INDEX conflict_user ON amtsweg.conflict_of_interest USING btree (user_id) WHERE (state <> 'rejected'::text);
CREATE INDEX dispatch_case ON amtsweg.dispatch USING btree (case_id);
CREATE INDEX follow_up_post ON amtsweg.follow_up USING btree (for_post, due_on, follow_up_id) WHERE (done_at IS NULL);
CREATE INDEX follow_up_user ON amtsweg.follow_up USING btree (for_user, due_on, follow_up_id) WHERE (done_at IS NULL);
CREATE UNIQUE INDEX incident_open ON amtsweg.incident USING btree (case_id, source) WHERE (state = 'open'::text);
CREATE INDEX note_case ON amtsweg.note USING btree (case_id);
CREATE INDEX party_case ON amtsweg.party USING btree (case_id);
CREATE INDEX post_holder_user ON amtsweg.post_holder USING btree (user_id);
CREATE INDEX rights_request_latest ON amtsweg.rights_request USING btree (requested_at DESC, request_id);
CREATE INDEX routing_step_basket ON amtsweg.routing_step USING btree (post, added_at, step_id) WHERE (state = 'current'::text);
CREATE UNIQUE INDEX saved_filter_name ON amtsweg.saved_filter USING btree (owner, lower(name));
CREATE INDEX saved_filter_shared ON amtsweg.saved_filter USING btree (shared) WHERE (shared IS NOT NULL);
CREATE INDEX substitution_absent ON amtsweg.substitution USING btree (absent);
CREATE INDEX substitution_deputy ON amtsweg.substitution USING btree (deputy) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX task_active ON amtsweg.task USING btree (case_id, activity) WHERE (closed_at IS NULL);
CREATE INDEX task_basket ON amtsweg.task USING btree (post, due_on, priority, task_id) WHERE (closed_at IS NULL);
CREATE INDEX task_by_id ON amtsweg.task USING btree (task_id);
CREATE INDEX transmission_case ON amtsweg.transmission USING btree (case_id);
CREATE INDEX web_session_expires ON amtsweg.web_session USING btree (expires_at);

-- Functions

CREATE OR REPLACE FUNCTION amtsweg.admitted_to(id uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
    select array(select p.protected_by union
      select a.user_id from amtsweg.valid_authorisation a where a.protection_id = p.protection_id union
      select h.user_id from amtsweg.cases c join amtsweg.post_holder h on h.post = c.unit || '/lead'
      where c.case_id = p.case_id and not amtsweg.leads_unit(p.protected_by, c.unit)
        and amtsweg.leads_unit(h.user_id, c.unit))
    from amtsweg.case_protection p where p.case_id = id and p.lifted_at is null
  $function$
;

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
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.commit_access(id uuid, seq_ integer, at_ timestamp with time zone, access jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  declare
    ended constant jsonb := access->'endAuthorisation';
    inherited constant uuid := access->'inherit'->>'fromCaseId';
    protected uuid;
  begin
    perform commit_access_given(id, seq_, at_, access);
    if ended is not null then
      insert into case_authorisation_end (authorisation_id, case_id, reason, ended_by, ended_at, seq)
        values ((ended->>'authorisationId')::uuid, id, ended->>'reason', ended->>'by', at_, seq_);
      update task set state = 'open', assignee = null, revision = revision + 1
        where case_id = id and closed_at is null and assignee = ended->>'user'
          and assignee <> all (admitted_to(id));
    end if;
    if inherited is not null then
      insert into conflict_of_interest (conflict_id, case_id, user_id, ground, reason, state, declared_at, seq, decided_by,
          remark, decided_at, decided_seq)
        select gen_random_uuid(), id, c.user_id, c.ground, c.reason, c.state, c.declared_at, seq_, c.decided_by, c.remark,
          c.decided_at, case when c.decided_at is not null then seq_ end
        from conflict_of_interest c where c.case_id = inherited and c.state <> 'rejected';
      insert into case_protection (protection_id, case_id, reason, protected_by, protected_at, seq)
        select gen_random_uuid(), id, p.reason, p.protected_by, p.protected_at, seq_
        from case_protection p where p.case_id = inherited and p.lifted_at is null
        returning protection_id into protected;
      insert into case_authorisation (authorisation_id, protection_id, case_id, user_id, reason, until, given_by, given_at,
          seq)
        select gen_random_uuid(), protected, id, a.user_id, a.reason, a.until, a.given_by, a.given_at, seq_
        from valid_authorisation a join case_protection p on p.protection_id = a.protection_id
        where p.case_id = inherited and p.lifted_at is null;
    end if;
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.commit_access_given(id uuid, seq_ integer, at_ timestamp with time zone, access jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  declare
    declared constant jsonb := access->'declare';
    decided constant jsonb := access->'decide';
    protected constant jsonb := access->'protect';
    authorised constant jsonb := access->'authorise';
  begin
    if declared is not null then
      insert into conflict_of_interest (conflict_id, case_id, user_id, ground, reason, declared_at, seq)
        values ((declared->>'conflictId')::uuid, id, declared->>'user', declared->>'ground', declared->>'reason', at_, seq_);
      update task set state = 'open', assignee = null, revision = revision + 1
        where case_id = id and closed_at is null and assignee = declared->>'user';
    end if;
    if decided is not null then
      update conflict_of_interest set state = decided->>'state', decided_by = decided->>'by', remark = decided->>'remark',
          decided_at = at_, decided_seq = seq_
        where case_id = id and conflict_id = (decided->>'conflictId')::uuid;
    end if;
    if protected is not null then
      insert into case_protection (protection_id, case_id, reason, protected_by, protected_at, seq)
        values ((protected->>'protectionId')::uuid, id, protected->>'reason', protected->>'by', at_, seq_);
      update task set state = 'open', assignee = null, revision = revision + 1
        where case_id = id and closed_at is null and assignee <> protected->>'by';
    end if;
    if access ? 'lift' then
      update case_protection set lifted_by = access->'lift'->>'by', lifted_at = at_, lifted_seq = seq_
        where case_id = id and lifted_at is null;
    end if;
    if authorised is not null then
      insert into case_authorisation (authorisation_id, protection_id, case_id, user_id, reason, until, given_by, given_at,
          seq)
        select (authorised->>'authorisationId')::uuid, p.protection_id, id, authorised->>'user', authorised->>'reason',
          (authorised->>'until')::date, authorised->>'by', at_, seq_
        from case_protection p where p.case_id = id and p.lifted_at is null;
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

CREATE OR REPLACE FUNCTION amtsweg.commit_file(id uuid, seq_ integer, at_ timestamp with time zone, step jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.decide_right(request uuid, decider text, grants boolean, remark_ text, at_ timestamp with time zone, today date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  declare
    asked rights_request;
    ends_on date;
  begin
    -- Whoever takes an administrator away waits for whoever else does, and counts after them.
    perform pg_advisory_xact_lock(hashtext('amtsweg.decide_right'));
    select * into asked from rights_request where request_id = request for update;
    if not found or asked.change = 'grant' then
      return grant_right(request, decider, grants, remark_, at_, today);
    end if;
    if asked.user_id = decider then return 'forOneself'; end if;
    if asked.requested_by = decider then return 'ownProposal'; end if;
    if not has_role(decider, 'administrator', today) then return 'noAdministrator'; end if;
    if exists (select 1 from rights_decision where request_id = request) then return 'decided'; end if;
    ends_on := greatest(asked.valid_from, today);
    if grants and asked.kind = 'role' and asked.value = 'administrator' and (select count(*) from app_user u
        where u.user_id <> asked.user_id and has_role(u.user_id, 'administrator', ends_on)) < 2 then
      return 'tooFewAdministrators';
    end if;
    insert into rights_decision (request_id, granted, remark, decided_by, decided_at)
      values (request, grants, remark_, decider, at_);
    if grants then perform end_right(asked.user_id, asked.kind, asked.value, ends_on); end if;
    return 'done';
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.end_right(person text, kind_ text, what text, from_ date)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  begin
    if kind_ = 'role' then
      insert into role_holder (user_id, role, valid_from, valid_to)
        select person, what, '-infinity', from_ - 1 from app_user where user_id = person and what = any (roles)
        on conflict (user_id, role, valid_from) do update set valid_to = excluded.valid_to;
      update app_user set roles = array_remove(roles, what) where user_id = person and what = any (roles);
      delete from role_holder where user_id = person and role = what and valid_from >= from_;
      update role_holder set valid_to = from_ - 1
        where user_id = person and role = what and (valid_to is null or valid_to >= from_);
    elsif kind_ = 'post' then
      delete from post_holder where user_id = person and post = what and valid_from >= from_;
      update post_holder set valid_to = from_ - 1
        where user_id = person and post = what and (valid_to is null or valid_to >= from_);
    else
      delete from appointment where user_id = person and kind = what and valid_from >= from_;
      update appointment set valid_to = from_ - 1
        where user_id = person and kind = what and (valid_to is null or valid_to >= from_);
    end if;
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

CREATE OR REPLACE FUNCTION amtsweg.fold_words(said text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select replace(replace(replace(replace(replace(
      translate(
        regexp_replace(lower(normalize(said, NFD)), '[\u02b0-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f''’‘`´]', '', 'g'),
        'øđłıħŧæœðŋəɨʒǥƶĸ', 'odlihtaodneizgzk'),
      'ß', 'ss'), 'þ', 'th'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.forget_case_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  begin
    delete from case_words where case_id = old.case_id;
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.grant_right(request uuid, decider text, grants boolean, remark_ text, at_ timestamp with time zone, today date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  declare
    asked rights_request;
  begin
    select * into asked from rights_request where request_id = request for update;
    if not found then return 'missing'; end if;
    if asked.user_id = decider then return 'forOneself'; end if;
    if asked.requested_by = decider then return 'ownProposal'; end if;
    if not exists (select 1 from app_user u where u.user_id = decider and u.active and ('administrator' = any (u.roles)
        or exists (select 1 from role_holder r where r.user_id = decider and r.role = 'administrator'
          and r.valid_from <= today and (r.valid_to is null or today <= r.valid_to)))) then
      return 'noAdministrator';
    end if;
    insert into rights_decision (request_id, granted, remark, decided_by, decided_at)
      values (request, grants, remark_, decider, at_) on conflict do nothing;
    if not found then return 'decided'; end if;
    if not grants then return 'done'; end if;
    insert into app_user (user_id, name, roles) values (asked.user_id, coalesce(asked.name, asked.user_id), '{}')
      on conflict do nothing;
    if asked.kind = 'role' then
      insert into role_holder (user_id, role, valid_from, valid_to)
        values (asked.user_id, asked.value, asked.valid_from, asked.valid_to)
        on conflict (user_id, role, valid_from) do update set valid_to = excluded.valid_to;
    elsif asked.kind = 'post' then
      insert into post_holder (post, user_id, valid_from, valid_to)
        values (asked.value, asked.user_id, asked.valid_from, asked.valid_to)
        on conflict (post, user_id, valid_from) do update set valid_to = excluded.valid_to;
    else
      insert into appointment (user_id, kind, valid_from, valid_to)
        values (asked.user_id, asked.value, asked.valid_from, asked.valid_to)
        on conflict (user_id, kind, valid_from) do update set valid_to = excluded.valid_to;
    end if;
    return 'done';
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.has_role(person text, wanted text, on_ date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select exists (select 1 from amtsweg.app_user u where u.user_id = person and u.active and (wanted = any (u.roles)
      or exists (select 1 from amtsweg.role_holder r where r.user_id = person and r.role = wanted
        and r.valid_from <= on_ and (r.valid_to is null or on_ <= r.valid_to))))
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.keep_case_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
  begin
    insert into case_words as kept (case_id, words) values (new.case_id, words_of_case(new.case_id))
      on conflict (case_id) do update set words = excluded.words where kept.words <> excluded.words;
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION amtsweg.kept_from(person text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
    select case_id from amtsweg.conflict_of_interest where user_id = person and state <> 'rejected'
    union all
    select p.case_id from amtsweg.case_protection p
    where p.lifted_at is null and p.protected_by <> person
      and not exists (select 1 from amtsweg.valid_authorisation a
        where a.protection_id = p.protection_id and a.user_id = person)
      and not exists (select 1 from amtsweg.cases c
        where c.case_id = p.case_id and amtsweg.leads_unit(person, c.unit)
          and not amtsweg.leads_unit(p.protected_by, c.unit))
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.kind_of(key text, value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select case when length(value) > 200 then null
      when key ~* '(name|names|firm|company|applicant|owner|keeper|holder)$' then 'A'
      when key ~* '(address|street|town|city|place|plot|parcel)$' then 'B'
      when value ~ '[0-9]' and length(value) <= 60 and value !~ '^\d{4}-\d\d-\d\d' then 'C'
    end
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.leads_unit(person text, unit_ text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select amtsweg.has_role(person, 'lead', amtsweg.office_day())
      and exists (select 1 from amtsweg.post_holder h where h.user_id = person and h.post = unit_ || '/lead'
        and h.valid_from <= amtsweg.office_day() and (h.valid_to is null or amtsweg.office_day() <= h.valid_to))
  $function$
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

CREATE OR REPLACE FUNCTION amtsweg.office_day()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
    select (coalesce((select at from amtsweg.test_clock), now()) at time zone 'Europe/Berlin')::date
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

CREATE OR REPLACE FUNCTION amtsweg.said_in(document jsonb)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
    select array_agg(key || ' ' || value order by key, value) from texts_of(document)
    where kind_of(key, value) is not null or key ~* 'birth'
  $function$
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

CREATE OR REPLACE FUNCTION amtsweg.texts_of(document jsonb)
 RETURNS TABLE(key text, value text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.words_asked(parts text[], kind text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.words_in(kind text, value text)
 RETURNS TABLE(word text, at text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
    select w, ascii(kind) - 64 || kind
    from (
      select regexp_split_to_table(fold_words(value) || ' ' ||
          case when value ~ '[''’‘`´]' then fold_words(translate(value, '''’‘`´', '     ')) else '' end,
        '[^[:alnum:]]+') as w
      union all
      select regexp_replace(fold_words(value), '[^[:alnum:]]+', '', 'g') where kind = 'C') words
    where w <> '' and length(w) <= 60
  $function$
;

CREATE OR REPLACE FUNCTION amtsweg.words_of_case(id uuid)
 RETURNS tsvector
 LANGUAGE sql
 STABLE
 SET search_path TO 'amtsweg', 'pg_temp'
AS $function$
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
      select replace(value, '-', ''), '1A' from said where key ~* 'birth' and value ~ '^\d{4}-\d\d-\d\d$'
      union
      select lower(substring(case_number from start)), '4D'
      from cases, lateral (
        select 1 as start
        union
        select n + 1 from generate_series(1, length(case_number)) n where substr(case_number, n, 1) = '-') parts
      where case_id = id)
    select coalesce(string_agg(quote_literal(word) || ':' || at, ' '), '')::tsvector from found
  $function$
;


-- Triggers

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.access_log FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.access_log FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.case_authorisation FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.case_authorisation FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.case_authorisation_end FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.case_authorisation_end FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER forget_case_words AFTER DELETE ON amtsweg.case_form FOR EACH ROW EXECUTE FUNCTION amtsweg.forget_case_words();
CREATE TRIGGER keep_case_words AFTER UPDATE OF form ON amtsweg.case_form FOR EACH ROW WHEN ((old.form IS DISTINCT FROM new.form)) EXECUTE FUNCTION amtsweg.keep_case_words();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.case_link FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.case_link FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER settled_is_fixed BEFORE DELETE OR UPDATE ON amtsweg.case_protection FOR EACH ROW WHEN ((old.lifted_at IS NOT NULL)) EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER keep_case_words AFTER UPDATE OF snapshot ON amtsweg.cases FOR EACH ROW WHEN ((((old.snapshot -> 'facts'::text) IS DISTINCT FROM (new.snapshot -> 'facts'::text)) AND (amtsweg.said_in((old.snapshot -> 'facts'::text)) IS DISTINCT FROM amtsweg.said_in((new.snapshot -> 'facts'::text))))) EXECUTE FUNCTION amtsweg.keep_case_words();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.clock_change FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.clock_change FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.clock_derivation FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.clock_derivation FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER settled_is_fixed BEFORE DELETE OR UPDATE ON amtsweg.conflict_of_interest FOR EACH ROW WHEN ((old.decided_at IS NOT NULL)) EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.correction FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.correction FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.dispatch FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.dispatch FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.document FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.document FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.document_content FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.document_content FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER settled_is_fixed BEFORE DELETE OR UPDATE ON amtsweg.follow_up FOR EACH ROW WHEN ((old.done_at IS NOT NULL)) EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.note FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.note FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.notification FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.notification FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER keep_case_words AFTER INSERT ON amtsweg.party FOR EACH ROW EXECUTE FUNCTION amtsweg.keep_case_words();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.record FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.record FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.record_payload FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.record_payload FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.rights_decision FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.rights_decision FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.rights_request FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.rights_request FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER settled_is_fixed BEFORE DELETE OR UPDATE ON amtsweg.routing_step FOR EACH ROW WHEN ((old.closed_at IS NOT NULL)) EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER settled_is_fixed BEFORE DELETE OR UPDATE ON amtsweg.substitution FOR EACH ROW WHEN ((old.ended_at IS NOT NULL)) EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON amtsweg.transmission FOR EACH ROW EXECUTE FUNCTION amtsweg.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON amtsweg.transmission FOR EACH STATEMENT EXECUTE FUNCTION amtsweg.refuse_change();

-- Rights, except those of the owner

grant insert, select on amtsweg.access_log to amtsweg_app;
grant select on amtsweg.app_user to amtsweg_app;
grant select on amtsweg.appointment to amtsweg_app;
grant insert, select on amtsweg.bulk_answer to amtsweg_app;
grant delete, insert, select, update on amtsweg.calendar_address to amtsweg_app;
grant select on amtsweg.case_authorisation to amtsweg_app;
grant select on amtsweg.case_authorisation_end to amtsweg_app;
grant select on amtsweg.case_form to amtsweg_app;
grant select on amtsweg.case_key to amtsweg_app;
grant select on amtsweg.case_link to amtsweg_app;
grant select on amtsweg.case_protection to amtsweg_app;
grant select on amtsweg.case_sequence to amtsweg_app;
grant select on amtsweg.case_words to amtsweg_app;
grant select on amtsweg.cases to amtsweg_app;
grant select on amtsweg.catalogue_entry to amtsweg_app;
grant select, update (leased_until) on amtsweg.clock to amtsweg_app;
grant select on amtsweg.clock_change to amtsweg_app;
grant select on amtsweg.clock_derivation to amtsweg_app;
grant select on amtsweg.conflict_of_interest to amtsweg_app;
grant select on amtsweg.correction to amtsweg_app;
grant select on amtsweg.dispatch to amtsweg_app;
grant select on amtsweg.document to amtsweg_app;
grant insert, select on amtsweg.document_content to amtsweg_app;
grant select on amtsweg.follow_up to amtsweg_app;
grant select on amtsweg.idempotency_answer to amtsweg_app;
grant insert, select, update on amtsweg.incident to amtsweg_app;
grant select on amtsweg.note to amtsweg_app;
grant select on amtsweg.notification to amtsweg_app;
grant select on amtsweg.org_unit to amtsweg_app;
grant select on amtsweg.party to amtsweg_app;
grant select on amtsweg.post to amtsweg_app;
grant select on amtsweg.post_holder to amtsweg_app;
grant delete, insert, select, update on amtsweg.presence to amtsweg_app;
grant select on amtsweg.procedure_current to amtsweg_app;
grant select on amtsweg.procedure_version to amtsweg_app;
grant select on amtsweg.record to amtsweg_app;
grant select on amtsweg.record_payload to amtsweg_app;
grant select on amtsweg.rights_decision to amtsweg_app;
grant insert, select on amtsweg.rights_request to amtsweg_app;
grant select on amtsweg.role_holder to amtsweg_app;
grant select on amtsweg.routing_step to amtsweg_app;
grant delete, insert, select, update on amtsweg.saved_filter to amtsweg_app;
grant select on amtsweg.service_call to amtsweg_app;
grant insert, select, update (ended_at), update (ended_by) on amtsweg.substitution to amtsweg_app;
grant select on amtsweg.task to amtsweg_app;
grant delete, insert, select, update on amtsweg.task_draft to amtsweg_app;
grant delete, insert, select, update on amtsweg.test_clock to amtsweg_app;
grant select on amtsweg.transmission to amtsweg_app;
grant delete, insert, select, update on amtsweg.user_setting to amtsweg_app;
grant select on amtsweg.valid_authorisation to amtsweg_app;
grant delete, insert, select, update on amtsweg.web_session to amtsweg_app;
grant execute on function amtsweg.admitted_to(uuid) to amtsweg_app;
grant execute on function amtsweg.admitted_to(uuid) to public;
grant execute on function amtsweg.commit_step(jsonb) to amtsweg_app;
grant execute on function amtsweg.decide_right(uuid,text,boolean,text,timestamp with time zone,date) to amtsweg_app;
grant execute on function amtsweg.ensure_partitions(date,integer) to amtsweg_app;
grant execute on function amtsweg.fold_words(text) to amtsweg_app;
grant execute on function amtsweg.fold_words(text) to public;
grant execute on function amtsweg.has_role(text,text,date) to amtsweg_app;
grant execute on function amtsweg.has_role(text,text,date) to public;
grant execute on function amtsweg.kept_from(text) to amtsweg_app;
grant execute on function amtsweg.kept_from(text) to public;
grant execute on function amtsweg.kind_of(text,text) to public;
grant execute on function amtsweg.leads_unit(text,text) to amtsweg_app;
grant execute on function amtsweg.leads_unit(text,text) to public;
grant execute on function amtsweg.office_day() to amtsweg_app;
grant execute on function amtsweg.office_day() to public;
grant execute on function amtsweg.refuse_change() to public;
grant execute on function amtsweg.said_in(jsonb) to public;
grant execute on function amtsweg.search_catalogue(text) to amtsweg_app;
grant execute on function amtsweg.search_catalogue(text) to public;
grant execute on function amtsweg.texts_of(jsonb) to public;
grant execute on function amtsweg.words_asked(text[],text) to amtsweg_app;
grant execute on function amtsweg.words_asked(text[],text) to public;
grant execute on function amtsweg.words_in(text,text) to public;
grant execute on function amtsweg.words_of_case(uuid) to public;
grant usage on schema amtsweg to amtsweg_app;
