import type { Pool } from 'pg';

/** What can be granted: a role, a post or a personal appointment. */
export type RightKind = 'role' | 'post' | 'appointment';

/** Whether a proposal gives a right or ends one. */
export type RightChange = 'grant' | 'end';

/** A right that an administrator proposes for somebody, or the end of one. */
export interface RightToRequest {
  readonly requestId: string;
  readonly user: string;
  /** The name of somebody whom the office does not know yet. */
  readonly name: string | null;
  readonly kind: RightKind;
  readonly value: string;
  readonly change: RightChange;
  /** First day of the right; of its end, the first day without it. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

/** A proposal with what has become of it. */
export interface RightsRequest extends Omit<RightToRequest, 'name'> {
  readonly name: string;
  readonly requestedByName: string;
  readonly state: 'open' | 'granted' | 'refused';
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly remark: string | null;
}

/** All proposals, those that are open first, then the latest. */
export async function listRightsRequests(pool: Pool): Promise<RightsRequest[]> {
  const { rows } = await pool.query<RightsRequest>({
    name: 'list-rights-requests',
    text: `
      select r.request_id as "requestId", r.user_id as "user", coalesce(u.name, r.name, r.user_id) as name, r.kind,
        r.value, r.change, r.valid_from as "validFrom", r.valid_to as "validTo", r.reason, r.requested_by as "requestedBy",
        coalesce(p.name, r.requested_by) as "requestedByName", r.requested_at as "requestedAt",
        case when d.granted is null then 'open' when d.granted then 'granted' else 'refused' end as state,
        d.decided_by as "decidedBy", case when d.granted is not null then coalesce(b.name, d.decided_by) end
          as "decidedByName", d.decided_at as "decidedAt", d.remark
      from amtsweg.rights_request r
      left join amtsweg.rights_decision d on d.request_id = r.request_id
      left join amtsweg.app_user u on u.user_id = r.user_id
      left join amtsweg.app_user p on p.user_id = r.requested_by
      left join amtsweg.app_user b on b.user_id = d.decided_by
      order by d.granted is not null, r.requested_at desc, r.request_id limit 500`,
  });
  return rows;
}

/** What must be known of a proposal before it is kept. */
export interface RightsScene {
  /** The person is known to the office. */
  readonly known: boolean;
  readonly postExists: boolean;
  /** The person has the right on the first day already. */
  readonly held: boolean;
  /** The person has the right on that day or will have it later. */
  readonly toEnd: boolean;
}

/** Reads what must be known of a proposal. */
export async function rightsScene(pool: Pool, asked: RightToRequest): Promise<RightsScene> {
  const { rows } = await pool.query<RightsScene>({
    name: 'rights-scene',
    text: `
      with held (kind, value, valid_from, valid_to) as (
        select 'role', unnest(roles), '-infinity'::date, null::date from amtsweg.app_user where user_id = $1
        union all select 'role', role, valid_from, valid_to from amtsweg.role_holder where user_id = $1
        union all select 'post', post, valid_from, valid_to from amtsweg.post_holder where user_id = $1
        union all select 'appointment', kind, valid_from, valid_to from amtsweg.appointment where user_id = $1)
      select exists (select 1 from amtsweg.app_user where user_id = $1) as known,
        exists (select 1 from amtsweg.post where post = $3) as "postExists",
        exists (select 1 from held where kind = $2 and value = $3 and valid_from <= $4::date
          and (valid_to is null or valid_to >= coalesce($5::date, 'infinity'))) as held,
        exists (select 1 from held where kind = $2 and value = $3
          and (valid_to is null or valid_to >= $4::date)) as "toEnd"`,
    values: [asked.user, asked.kind, asked.value, asked.validFrom, asked.validTo],
  });
  return rows[0] ?? { known: false, postExists: false, held: false, toEnd: false };
}

/** Keeps a proposal. */
export async function requestRight(pool: Pool, asked: RightToRequest): Promise<void> {
  await pool.query({
    name: 'request-right',
    text: `insert into amtsweg.rights_request (request_id, user_id, name, kind, value, valid_from, valid_to, reason,
        requested_by, requested_at, change) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      ...[asked.requestId, asked.user, asked.name, asked.kind, asked.value],
      ...[asked.validFrom, asked.validTo, asked.reason, asked.requestedBy, asked.requestedAt, asked.change],
    ],
  });
}

/** What became of a decision; all but `done` have changed nothing. */
export type RightsVerdict =
  'done' | 'missing' | 'forOneself' | 'ownProposal' | 'noAdministrator' | 'decided' | 'tooFewAdministrators';

/** Decides a proposal and enters the right, or its end, in the same step; the database keeps anybody from deciding alone. */
export async function decideRight(
  pool: Pool,
  decision: {
    readonly requestId: string;
    readonly by: string;
    readonly granted: boolean;
    readonly remark: string | null;
    readonly at: Date;
    readonly today: string;
  },
): Promise<RightsVerdict> {
  const { requestId, by, granted, remark, at, today } = decision;
  const { rows } = await pool.query<{ verdict: RightsVerdict }>({
    name: 'decide-right',
    text: 'select amtsweg.decide_right($1, $2, $3, $4, $5, $6::date) as verdict',
    values: [requestId, by, granted, remark, at, today],
  });
  return rows[0]?.verdict ?? 'missing';
}
