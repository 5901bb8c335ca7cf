import type { Pool } from 'pg';
import type { LinkKind, RoutingKind, RoutingState, RoutingVerdict } from './file-step.js';

/** A link of a case as its file shows it. */
export interface CaseLink {
  readonly linkId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureHash: string;
  readonly kind: LinkKind;
  /** `to`: the other case is that to this one; `from`: this one is that to the other, in whose history the link stands. */
  readonly direction: 'to' | 'from';
  readonly status: 'active' | 'done';
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdAt: string;
}

/** What a file holds beside the machine. */
export interface CaseFile {
  readonly followUps: readonly {
    readonly followUpId: string;
    readonly dueOn: string;
    readonly reason: string;
    readonly forUser: string | null;
    readonly forUserName: string | null;
    readonly forPost: string | null;
    readonly createdBy: string;
    readonly createdByName: string;
    readonly createdAt: string;
    readonly doneAt: string | null;
    readonly doneBy: string | null;
    readonly doneByName: string | null;
    readonly remark: string | null;
  }[];
  readonly links: readonly CaseLink[];
  readonly routingSlip: readonly {
    readonly stepId: string;
    readonly rank: number;
    readonly kind: RoutingKind;
    readonly post: string;
    readonly postLabel: string;
    readonly instruction: string;
    readonly state: RoutingState;
    readonly addedBy: string;
    readonly addedByName: string;
    readonly addedAt: string;
    readonly verdict: RoutingVerdict | null;
    readonly remark: string | null;
    readonly closedBy: string | null;
    readonly closedByName: string | null;
    readonly closedPost: string | null;
    readonly closedForName: string | null;
    readonly suffix: string | null;
    readonly closedAt: string | null;
  }[];
  readonly corrections: readonly {
    readonly correctionId: string;
    readonly documentId: string;
    readonly title: string;
    readonly error: string;
    readonly correction: string;
    readonly letterId: string;
    readonly createdBy: string;
    readonly createdByName: string;
    readonly createdAt: string;
  }[];
}

/** Reads follow-ups, links, routing slip and corrections of a case in one statement. */
export async function caseFile(pool: Pool, caseId: string): Promise<CaseFile> {
  const { rows } = await pool.query<CaseFile>({ name: 'case-file', text: FILE, values: [caseId] });
  return rows[0] ?? { followUps: [], links: [], routingSlip: [], corrections: [] };
}

/** The name of an account; the account itself where it has left the organisation's records. */
const nameOf = (account: string) =>
  `coalesce((select name from amtsweg.app_user where user_id = ${account}), ${account})`;

const FILE = `
select
  coalesce((select jsonb_agg(jsonb_build_object('followUpId', f.follow_up_id, 'dueOn', f.due_on, 'reason', f.reason,
      'forUser', f.for_user, 'forUserName', ${nameOf('f.for_user')}, 'forPost', f.for_post,
      'createdBy', f.created_by, 'createdByName', ${nameOf('f.created_by')}, 'createdAt', f.created_at,
      'doneAt', f.done_at, 'doneBy', f.done_by, 'doneByName', ${nameOf('f.done_by')}, 'remark', f.remark)
      order by f.done_at is not null, f.due_on, f.seq)
    from amtsweg.follow_up f where f.case_id = $1), '[]') as "followUps",
  coalesce((select jsonb_agg(jsonb_build_object('linkId', l.link_id, 'caseId', o.case_id, 'caseNumber', o.case_number,
      'procedureHash', o.procedure_hash, 'kind', l.kind, 'direction', case when l.case_id = $1 then 'to' else 'from' end,
      'status', o.status, 'createdBy', l.created_by, 'createdByName', ${nameOf('l.created_by')},
      'createdAt', l.created_at) order by l.created_at, l.link_id)
    from amtsweg.case_link l
    join amtsweg.cases o on o.case_id = case when l.case_id = $1 then l.to_case_id else l.case_id end
    where l.case_id = $1 or l.to_case_id = $1), '[]') as links,
  coalesce((select jsonb_agg(jsonb_build_object('stepId', r.step_id, 'rank', r.rank, 'kind', r.kind, 'post', r.post,
      'postLabel', p.label, 'instruction', r.instruction, 'state', r.state, 'addedBy', r.added_by,
      'addedByName', ${nameOf('r.added_by')}, 'addedAt', r.added_at, 'verdict', r.verdict, 'remark', r.remark,
      'closedBy', r.closed_by, 'closedByName', ${nameOf('r.closed_by')}, 'closedPost', r.closed_post,
      'closedForName', ${nameOf('r.closed_for')}, 'suffix', r.suffix, 'closedAt', r.closed_at)
      order by r.rank, r.added_seq, r.step_id)
    from amtsweg.routing_step r join amtsweg.post p on p.post = r.post
    where r.case_id = $1), '[]') as "routingSlip",
  coalesce((select jsonb_agg(jsonb_build_object('correctionId', c.correction_id, 'documentId', c.document_id,
      'title', d.title, 'error', c.error, 'correction', c.correction, 'letterId', c.letter_id,
      'createdBy', c.created_by, 'createdByName', ${nameOf('c.created_by')}, 'createdAt', c.created_at) order by c.seq)
    from amtsweg.correction c
    join amtsweg.document d on d.case_id = c.case_id and d.document_id = c.document_id
    where c.case_id = $1), '[]') as corrections`;
