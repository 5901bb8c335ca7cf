/**
 * The least that does the work: a row per case, task and audit entry, and a function per step. What the engine adds
 * (procedures as data, permissions, clocks, jobs, idempotency, hash chain, sealed payload) is measured against this.
 */
export const sqlSchema = `
create schema bench;

create table bench.sql_case (
  case_id uuid primary key,
  state text not null,
  revision integer not null,
  form jsonb not null,
  facts jsonb not null,
  changed_at timestamptz not null
) with (fillfactor = 60);

create table bench.sql_task (
  task_id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  activity text not null,
  post text not null,
  state text not null,
  assignee text,
  outcome text,
  opened_at timestamptz not null,
  closed_at timestamptz
) with (fillfactor = 60);

create table bench.sql_audit (
  case_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  actor text not null,
  event text not null,
  state_before text,
  state_after text not null,
  data jsonb not null,
  primary key (case_id, seq)
);

create function bench.start_case(id uuid, actor_ text, form_ jsonb) returns uuid language plpgsql as $$
declare
  task_ uuid;
begin
  insert into bench.sql_case values (id, 'submitted', 1, form_, '{}', now());
  insert into bench.sql_task (case_id, activity, post, state, opened_at)
    values (id, 'check', '32.1/clerk', 'open', now()) returning task_id into task_;
  insert into bench.sql_audit values (id, 1, now(), actor_, 'open', null, 'submitted', form_);
  return task_;
end $$;

create function bench.claim_task(task_ uuid, actor_ text) returns void language plpgsql as $$
declare
  id uuid;
  activity_ text;
  state_ text;
  seq_ integer;
begin
  update bench.sql_task set state = 'claimed', assignee = actor_
    where task_id = task_ and state = 'open' returning case_id, activity into id, activity_;
  if not found then raise exception 'task % is not open', task_; end if;
  update bench.sql_case set revision = revision + 1, changed_at = now()
    where case_id = id returning state, revision into state_, seq_;
  insert into bench.sql_audit values (id, seq_, now(), actor_, 'claim ' || activity_, state_, state_, '{}');
end $$;

create function bench.complete_task(task_ uuid, actor_ text, outcome_ text, data_ jsonb) returns uuid
  language plpgsql as $$
declare
  id uuid;
  activity_ text;
  before text;
  after_ text;
  next_ text;
  seq_ integer;
  opened uuid;
begin
  update bench.sql_task set state = 'done', outcome = outcome_, closed_at = now()
    where task_id = task_ and state = 'claimed' and assignee = actor_ returning case_id, activity into id, activity_;
  if not found then raise exception 'task % is not claimed by %', task_, actor_; end if;
  select state into before from bench.sql_case where case_id = id for update;
  if before = 'submitted' and activity_ = 'check' then after_ := 'checked'; next_ := 'decide';
  elsif before = 'checked' and activity_ = 'decide' and (data_->>'amount')::integer > 0 then
    after_ := 'approved'; next_ := 'sign';
  elsif before = 'approved' and activity_ = 'sign' then after_ := 'issued';
  else raise exception '%.% is not possible in %', activity_, outcome_, before;
  end if;
  update bench.sql_case set state = after_, revision = revision + 1, changed_at = now(),
      facts = facts || jsonb_build_object(activity_, data_ || jsonb_build_object('outcome', outcome_))
    where case_id = id returning revision into seq_;
  if next_ is not null then
    insert into bench.sql_task (case_id, activity, post, state, opened_at)
      values (id, next_, '32.1/clerk', 'open', now()) returning task_id into opened;
  end if;
  insert into bench.sql_audit
    values (id, seq_, now(), actor_, activity_ || '.' || outcome_, before, after_, data_);
  return opened;
end $$;
`;
