import type { Pool } from 'pg';
import type { StoredSnapshot } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';
import { KEPT_AWAY } from './case-relation.js';
import type { EarlierAnswer, LoadedCase, LoadedTask } from './loaded-case.js';

/** What a command names. */
export interface CaseLookup {
  readonly caseId: string | null;
  /** Finds the case through one of its tasks. */
  readonly taskId: string | null;
  readonly actor: string;
  readonly idempotencyKey: string | null;
}

/** The case, if there is one, and the earlier answer, if the key was used. */
export interface CaseLoad {
  readonly found: LoadedCase | null;
  readonly earlier: EarlierAnswer | null;
}

interface Row extends Omit<LoadedCase, 'stored'> {
  readonly snapshot: StoredSnapshot;
  readonly form: JsonObject;
  readonly earlier: EarlierAnswer | null;
  readonly task: LoadedTask | null;
}

/**
 * Reads everything a command needs in one prepared statement: the read of the hot path.
 *
 * No ORM here: hydrating entities costs half of the throughput (performance notes, `engine:2rtorm`).
 */
export async function loadCase(pool: Pool, lookup: CaseLookup): Promise<CaseLoad> {
  const { rows } = await pool.query<{ [K in keyof Row]: Row[K] | null }>({
    name: 'load-case',
    text: LOAD,
    values: [lookup.caseId, lookup.taskId, lookup.actor, lookup.idempotencyKey],
  });
  const row = rows[0];
  if (row === undefined) return { found: null, earlier: null };
  const { snapshot, form, earlier, ...rest } = row;
  if (rest.caseId === null) return { found: null, earlier };
  // The case's own columns are not null once its id is not: they come from one inner join.
  const found = { ...rest, stored: { snapshot, form } } as LoadedCase;
  return { found, earlier };
}

const LOAD = `
select c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", c.unit, c.applicant, c.channel, c.received_on as "receivedOn", c.revision,
  encode(c.head, 'hex') as head, k.wrapped as "wrappedKey", c.snapshot, f.form, c.milestone, c.states, c.status,
  c.ending, v.secrecy, ${KEPT_AWAY},
  coalesce((select jsonb_agg(jsonb_build_object('conflictId', conflict_id, 'user', user_id, 'state', state))
    from amtsweg.conflict_of_interest where case_id = c.case_id), '[]') as conflicts,
  coalesce((select jsonb_agg(jsonb_build_object('authorisationId', a.authorisation_id, 'user', a.user_id))
    from amtsweg.valid_authorisation a join amtsweg.case_protection p on p.protection_id = a.protection_id
    where p.case_id = c.case_id and p.lifted_at is null), '[]') as authorisations,
  coalesce(t.posts, '{}') || r.posts as posts,
  coalesce(t.open_posts, '{}') || r.posts as "openPosts", coalesce(d.done_by, '{}') as "doneBy", t.named as task,
  coalesce(s.running, '{}') as services, coalesce(l.active, '{}') as clocks,
  (select jsonb_build_object('requestHash', a.request_hash, 'body', a.answer)
     from amtsweg.idempotency_answer a where a.actor = $3 and a.key = $4) as earlier
from (select coalesce($1::uuid, (select case_id from amtsweg.task where task_id = $2::uuid)) as id) wanted
left join (amtsweg.cases c
    join amtsweg.procedure_version v on v.hash = c.procedure_hash
    join amtsweg.case_key k on k.case_id = c.case_id
    join amtsweg.case_form f on f.case_id = c.case_id) on c.case_id = wanted.id
left join lateral (
  select array_agg(distinct post) as posts,
    array_agg(distinct post) filter (where closed_at is null) as open_posts,
    (jsonb_agg(jsonb_build_object('taskId', task_id, 'activity', activity, 'label', label, 'spec', spec,
       'unit', unit, 'post', post, 'state', state, 'assignee', assignee, 'revision', revision))
       filter (where task_id = $2::uuid))->0 as named
  from amtsweg.task where case_id = c.case_id) t on true
left join lateral (
  select coalesce(array_agg(post), '{}') as posts
  from amtsweg.routing_step where case_id = c.case_id and state = 'current') r on true
left join lateral (
  select jsonb_object_agg(activity, people) as done_by
  from (select activity, jsonb_agg(distinct person) as people
    from amtsweg.task, unnest(acted_by) person where case_id = c.case_id group by activity) acted) d on true
left join lateral (
  select jsonb_object_agg(invocation, started_seq) as running
  from amtsweg.service_call where case_id = c.case_id and state = 'running') s on true
left join lateral (
  select jsonb_object_agg(timer, jsonb_build_object('state', state, 'due', due_at)) as active
  from amtsweg.clock where case_id = c.case_id and ended_seq is null) l on true`;
