import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one statement that commits a step: revision check, snapshot, tasks, clocks, services, records, jobs, answer.
 *
 * All or nothing. It answers `{"conflict": revision}` without a trace when the case has moved on, and fails on the key of
 * `idempotency_answer` when a twin with the same idempotency key won.
 */
export class CommitStep0000000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function amtsweg.next_case_number(unit_ text, plan_ text, year_ integer) returns text
        language sql security definer set search_path = amtsweg, pg_temp as $$
        insert into case_sequence as s (unit, plan, year, last) values (unit_, plan_, year_, 1)
        on conflict (unit, plan, year) do update set last = s.last + 1
        returning format('%s-%s-%s-%s', unit, plan, year, lpad(last::text, 6, '0'))
      $$;

      create function amtsweg.commit_step(step jsonb) returns jsonb
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

        if step ? 'stopClocks' then
          update clock set state = case when timer = step->>'firedClock' then 'fired' else 'stopped' end,
              ended_seq = seq_
            where case_id = id and state = 'running'
              and timer in (select jsonb_array_elements_text(step->'stopClocks'));
        end if;
        if step ? 'startClocks' then
          insert into clock (case_id, timer, name, label, kind, legal_basis, bound, state, started_on, last_day,
              due_at, started_seq)
            select id, c.timer, c.name, c.label, c.kind, c."legalBasis", c.bound, 'running', c."startedOn",
              c."lastDay", c."dueAt", seq_
            from jsonb_to_recordset(step->'startClocks') as c (timer text, name text, label text, kind text,
              "legalBasis" text, bound text, "startedOn" date, "lastDay" date, "dueAt" timestamptz);
          insert into clock_derivation (case_id, started_seq, timer, derivation)
            select id, seq_, c.timer, c.derivation
            from jsonb_to_recordset(step->'startClocks') as c (timer text, derivation jsonb);
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

        if step ?| array['documents', 'notes', 'parties', 'dispatches', 'transmissions'] then
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

      -- Documents, notes, parties, dispatch notes and transmissions that a step adds to the file.
      create function amtsweg.append_papers(id uuid, seq_ integer, at_ timestamptz, step jsonb) returns void
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
          insert into dispatch (case_id, document_id, channel, addressee, dispatched_on, recorded_at, seq)
            select id, d."documentId", d.channel, array(select jsonb_array_elements_text(d.addressee)),
              d."dispatchedOn", at_, seq_
            from jsonb_to_recordset(step->'dispatches') as d ("documentId" uuid, channel text, addressee jsonb,
              "dispatchedOn" date);
        end if;
        if step ? 'transmissions' then
          insert into transmission (case_id, receiver, legal_basis, content, sha256, recorded_at, seq)
            select id, t.receiver, t."legalBasis", t.content, t.sha256, at_, seq_
            from jsonb_to_recordset(step->'transmissions') as t (receiver text, "legalBasis" text, content jsonb,
              sha256 text);
        end if;
      end $$;

      revoke all on function amtsweg.commit_step, amtsweg.next_case_number, amtsweg.append_papers from public;
      grant execute on function amtsweg.commit_step to amtsweg_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Amtsweg goes forward only: restore a backup instead of undoing a migration.');
  }
}
