import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How rights end: an administrator proposes the end and another decides it, a lead ends an authorisation, and what a lead
 * has protected passes to whoever leads the unit after them. And how they last: a case that takes up an ended one is kept
 * from whom that one is kept from.
 */
export class RightsEnd0000000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUTHORISATION_END);
    await runner.query(ADMITTED);
    await runner.query(COMMIT_ACCESS);
    await runner.query(END_RIGHT);
    await runner.query(DECIDE_RIGHT);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}

const AUTHORISATION_END = `
  create table amtsweg.case_authorisation_end (
    authorisation_id uuid primary key references amtsweg.case_authorisation,
    case_id uuid not null,
    reason text not null,
    ended_by text not null,
    ended_at timestamptz not null,
    seq integer not null
  );
  create trigger append_only before update or delete on amtsweg.case_authorisation_end
    for each row execute function amtsweg.refuse_change();
  create trigger append_only_truncate before truncate on amtsweg.case_authorisation_end
    for each statement execute function amtsweg.refuse_change();
  grant select on amtsweg.case_authorisation_end to amtsweg_app;

  -- Authorisations that count today.
  create view amtsweg.valid_authorisation as
    select a.authorisation_id, a.protection_id, a.case_id, a.user_id, a.reason, a.until, a.given_by, a.given_at
    from amtsweg.case_authorisation a
    where (a.until is null or amtsweg.office_day() <= a.until)
      and not exists (select 1 from amtsweg.case_authorisation_end e where e.authorisation_id = a.authorisation_id);
  grant select on amtsweg.valid_authorisation to amtsweg_app;
`;

const ADMITTED = `
  -- Whether somebody has the role on a day, entered with the person or granted since.
  create function amtsweg.has_role(person text, wanted text, on_ date) returns boolean language sql stable as $$
    select exists (select 1 from amtsweg.app_user u where u.user_id = person and u.active and (wanted = any (u.roles)
      or exists (select 1 from amtsweg.role_holder r where r.user_id = person and r.role = wanted
        and r.valid_from <= on_ and (r.valid_to is null or on_ <= r.valid_to))))
  $$;

  -- Whether somebody leads a unit today by a post of their own.
  create function amtsweg.leads_unit(person text, unit_ text) returns boolean language sql stable as $$
    select amtsweg.has_role(person, 'lead', amtsweg.office_day())
      and exists (select 1 from amtsweg.post_holder h where h.user_id = person and h.post = unit_ || '/lead'
        and h.valid_from <= amtsweg.office_day() and (h.valid_to is null or amtsweg.office_day() <= h.valid_to))
  $$;

  -- Who may see a protected case; null for a case that is not protected. Protection is an act of the office, not of the
  -- person: when whoever protected the case leads its unit no more, those who lead it now take their place.
  create or replace function amtsweg.admitted_to(id uuid) returns text[] language sql stable as $$
    select array(select p.protected_by union
      select a.user_id from amtsweg.valid_authorisation a where a.protection_id = p.protection_id union
      select h.user_id from amtsweg.cases c join amtsweg.post_holder h on h.post = c.unit || '/lead'
      where c.case_id = p.case_id and not amtsweg.leads_unit(p.protected_by, c.unit)
        and amtsweg.leads_unit(h.user_id, c.unit))
    from amtsweg.case_protection p where p.case_id = id and p.lifted_at is null
  $$;

  create or replace function amtsweg.kept_from(person text) returns setof uuid language sql stable as $$
    select case_id from amtsweg.conflict_of_interest where user_id = person and state <> 'rejected'
    union all
    select p.case_id from amtsweg.case_protection p
    where p.lifted_at is null and p.protected_by <> person
      and not exists (select 1 from amtsweg.valid_authorisation a
        where a.protection_id = p.protection_id and a.user_id = person)
      and not exists (select 1 from amtsweg.cases c
        where c.case_id = p.case_id and amtsweg.leads_unit(person, c.unit)
          and not amtsweg.leads_unit(p.protected_by, c.unit))
  $$;
  grant execute on function amtsweg.has_role, amtsweg.leads_unit to amtsweg_app;
`;

const COMMIT_ACCESS = `
  alter function amtsweg.commit_access(uuid, integer, timestamptz, jsonb) rename to commit_access_given;

  -- What a step says about who may see the case, with what it takes back; and for a case that takes up another one, who is
  -- kept from that one.
  create function amtsweg.commit_access(id uuid, seq_ integer, at_ timestamptz, access jsonb) returns void
    language plpgsql set search_path = amtsweg, pg_temp as $$
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
  end $$;
  revoke all on function amtsweg.commit_access from public;
`;

const END_RIGHT = `
  -- A proposal gives a right, or ends one: then it is no longer held from \`valid_from\` on.
  alter table amtsweg.rights_request
    add column change text not null default 'grant' check (change in ('grant', 'end')),
    add check (change = 'grant' or valid_to is null);

  -- Ends a right on the day before \`from_\`. A role that somebody was entered with is kept as one that has ended.
  create function amtsweg.end_right(person text, kind_ text, what text, from_ date) returns void
    language plpgsql set search_path = amtsweg, pg_temp as $$
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
  end $$;
  revoke all on function amtsweg.end_right from public;
`;

const DECIDE_RIGHT = `
  alter function amtsweg.decide_right(uuid, text, boolean, text, timestamptz, date) rename to grant_right;
  revoke execute on function amtsweg.grant_right from amtsweg_app;

  -- Decides a proposal as before; one that ends a right is decided by the same rule of two. Two administrators must
  -- remain, or nobody could grant anything any more.
  create function amtsweg.decide_right(request uuid, decider text, grants boolean, remark_ text, at_ timestamptz,
      today date) returns text
    language plpgsql security definer set search_path = amtsweg, pg_temp as $$
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
  end $$;
  revoke all on function amtsweg.decide_right from public;
  grant execute on function amtsweg.decide_right to amtsweg_app;
`;
