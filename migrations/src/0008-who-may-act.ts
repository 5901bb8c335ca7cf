import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may act: substitutions, conflicts of interest, protected cases, rights that two administrators grant, and everybody
 * who ever did an activity.
 *
 * What concerns a case is written by `commit_step` only, in the step that the history records.
 */
export class WhoMayAct0000000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUBSTITUTION);
    await runner.query(KEPT_AWAY);
    await runner.query(DONE_BY);
    await runner.query(COMMIT_ACCESS);
    await runner.query(RIGHTS);
    await runner.query(DECIDE_RIGHT);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const SUBSTITUTION = `
  -- Vertretung (IN-03): who acts for whom, by civil date. Without a post it is for all posts of the absent person.
  create table amtsweg.substitution (
    substitution_id uuid primary key default gen_random_uuid(),
    absent text not null references amtsweg.app_user,
    deputy text not null references amtsweg.app_user,
    post text references amtsweg.post,
    valid_from date not null,
    valid_to date,
    reason text not null,
    planned boolean not null,
    entered_by text not null,
    entered_at timestamptz not null,
    -- Ended early; from this instant on it counts no more.
    ended_at timestamptz,
    ended_by text,
    check (absent <> deputy),
    check (valid_to is null or valid_from <= valid_to),
    check ((ended_at is null) = (ended_by is null))
  );
  create index substitution_deputy on amtsweg.substitution (deputy) where ended_at is null;
  create index substitution_absent on amtsweg.substitution (absent);
  create trigger settled_is_fixed before update or delete on amtsweg.substitution
    for each row when (old.ended_at is not null) execute function amtsweg.refuse_change();
  grant select, insert on amtsweg.substitution to amtsweg_app;
  grant update (ended_at, ended_by) on amtsweg.substitution to amtsweg_app;
`;

const KEPT_AWAY = `
  -- Own declarations of a conflict of interest (§§ 20, 21 VwVfG). Until somebody else has rejected it, it keeps the person
  -- away from the case.
  create table amtsweg.conflict_of_interest (
    conflict_id uuid not null,
    case_id uuid not null,
    user_id text not null,
    ground text not null check (ground in ('party', 'relative', 'advantage', 'bias')),
    reason text not null,
    state text not null default 'declared' check (state in ('declared', 'confirmed', 'rejected')),
    declared_at timestamptz not null,
    seq integer not null,
    decided_by text,
    remark text,
    decided_at timestamptz,
    decided_seq integer,
    primary key (case_id, conflict_id),
    check ((state = 'declared') = (decided_by is null)),
    check (decided_by <> user_id)
  );
  create unique index conflict_by_id on amtsweg.conflict_of_interest (conflict_id);
  create index conflict_user on amtsweg.conflict_of_interest (user_id) where state <> 'rejected';
  create index conflict_latest on amtsweg.conflict_of_interest (declared_at desc, conflict_id);
  create trigger settled_is_fixed before update or delete on amtsweg.conflict_of_interest
    for each row when (old.decided_at is not null) execute function amtsweg.refuse_change();

  -- A case that only those see whom a lead has authorised, and the lead who protects it.
  create table amtsweg.case_protection (
    protection_id uuid primary key,
    case_id uuid not null,
    reason text not null,
    protected_by text not null,
    protected_at timestamptz not null,
    seq integer not null,
    lifted_by text,
    lifted_at timestamptz,
    lifted_seq integer
  );
  create unique index case_protected on amtsweg.case_protection (case_id) where lifted_at is null;
  create trigger settled_is_fixed before update or delete on amtsweg.case_protection
    for each row when (old.lifted_at is not null) execute function amtsweg.refuse_change();

  create table amtsweg.case_authorisation (
    authorisation_id uuid primary key,
    protection_id uuid not null references amtsweg.case_protection,
    case_id uuid not null,
    user_id text not null,
    reason text not null,
    -- Last day.
    until date,
    given_by text not null,
    given_at timestamptz not null,
    seq integer not null
  );
  create index case_authorisation_user on amtsweg.case_authorisation (protection_id, user_id);
  create trigger append_only before update or delete on amtsweg.case_authorisation
    for each row execute function amtsweg.refuse_change();
  create trigger append_only_truncate before truncate on amtsweg.case_authorisation
    for each statement execute function amtsweg.refuse_change();

  grant select on amtsweg.conflict_of_interest, amtsweg.case_protection, amtsweg.case_authorisation to amtsweg_app;

  -- Today, as the office reckons.
  create function amtsweg.office_day() returns date language sql stable as $$
    select (coalesce((select at from amtsweg.test_clock), now()) at time zone 'Europe/Berlin')::date
  $$;

  -- Who may see a protected case; null for a case that is not protected.
  create function amtsweg.admitted_to(id uuid) returns text[] language sql stable as $$
    select array(select p.protected_by union
      select a.user_id from amtsweg.case_authorisation a
      where a.protection_id = p.protection_id and (a.until is null or amtsweg.office_day() <= a.until))
    from amtsweg.case_protection p where p.case_id = id and p.lifted_at is null
  $$;

  -- The cases that are kept from a person, whatever post they hold. The one place that lists, counts and searches ask.
  create function amtsweg.kept_from(person text) returns setof uuid language sql stable as $$
    select case_id from amtsweg.conflict_of_interest where user_id = person and state <> 'rejected'
    union all
    select p.case_id from amtsweg.case_protection p
    where p.lifted_at is null and p.protected_by <> person and not exists (
      select 1 from amtsweg.case_authorisation a
      where a.protection_id = p.protection_id and a.user_id = person
        and (a.until is null or amtsweg.office_day() <= a.until))
  $$;
  grant execute on function amtsweg.office_day, amtsweg.admitted_to, amtsweg.kept_from to amtsweg_app;

  -- Secrecy of the procedure (LC-27), apart from its document: lists ask for it.
  alter table amtsweg.procedure_version
    add column secrecy text generated always as (coalesce(document->>'secrecy', 'general')) stored;
`;

const DONE_BY = `
  -- Everybody who ever did something in the task, for four eyes; and whom the last of them stood in for (IN-03).
  alter table amtsweg.task
    add column acted_by text[] not null default '{}',
    add column closed_for text;
  update amtsweg.task set acted_by = array[closed_by] where closed_by is not null;
`;

const COMMIT_ACCESS = `
  -- What a step says about who may see the case: conflicts, protection, authorisations, tasks handed back.
  create function amtsweg.commit_access(id uuid, seq_ integer, at_ timestamptz, access jsonb) returns void
    language plpgsql set search_path = amtsweg, pg_temp as $$
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
  end $$;
  revoke all on function amtsweg.commit_access from public;
`;

const RIGHTS = `
  -- A role with its validity, beside the roles that somebody was entered with.
  create table amtsweg.role_holder (
    user_id text not null references amtsweg.app_user,
    role text not null,
    valid_from date not null,
    valid_to date,
    primary key (user_id, role, valid_from)
  );

  -- What one administrator proposes and another decides. Both stay as they were said.
  create table amtsweg.rights_request (
    request_id uuid primary key,
    user_id text not null,
    -- The name of a person whom the office does not know yet.
    name text,
    kind text not null check (kind in ('role', 'post', 'appointment')),
    value text not null,
    valid_from date not null,
    valid_to date,
    reason text not null,
    requested_by text not null,
    requested_at timestamptz not null,
    check (valid_to is null or valid_from <= valid_to)
  );
  create index rights_request_latest on amtsweg.rights_request (requested_at desc, request_id);

  create table amtsweg.rights_decision (
    request_id uuid primary key references amtsweg.rights_request,
    granted boolean not null,
    remark text,
    decided_by text not null,
    decided_at timestamptz not null
  );

  do $$ declare kept text; begin
    foreach kept in array array['rights_request', 'rights_decision'] loop
      execute format('create trigger append_only before update or delete on amtsweg.%I
        for each row execute function amtsweg.refuse_change()', kept);
      execute format('create trigger append_only_truncate before truncate on amtsweg.%I
        for each statement execute function amtsweg.refuse_change()', kept);
    end loop;
  end $$;
  grant select on amtsweg.role_holder, amtsweg.rights_request, amtsweg.rights_decision to amtsweg_app;
  grant insert on amtsweg.rights_request to amtsweg_app;
`;

const DECIDE_RIGHT = `
  -- Decides a proposal and, when it is granted, enters the right, all or nothing. Answers what stood against it: the
  -- database itself keeps administrators from granting what they proposed or what is for themselves.
  create function amtsweg.decide_right(request uuid, decider text, grants boolean, remark_ text, at_ timestamptz,
      today date) returns text
    language plpgsql security definer set search_path = amtsweg, pg_temp as $$
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
  end $$;
  revoke all on function amtsweg.decide_right from public;
  grant execute on function amtsweg.decide_right to amtsweg_app;
`;
