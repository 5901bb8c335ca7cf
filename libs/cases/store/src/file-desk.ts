import type { Pool } from 'pg';
import type { CaseRelation } from '@amtsweg/identity-contract';
import { caseRelation } from './case-relation.js';
import type { LinkKind, RoutingKind, RoutingState, RoutingVerdict } from './file-step.js';

/** A step of the routing slip as a decision about it needs it. */
export interface DeskRouting {
  readonly stepId: string;
  readonly rank: number;
  readonly kind: RoutingKind;
  readonly post: string;
  readonly label: string;
  readonly state: RoutingState;
  readonly verdict: RoutingVerdict | null;
  readonly addedBy: string;
  /** Signature suffix of the post, and of the lead of its unit. */
  readonly suffix: string;
  readonly leadSuffix: string;
}

/** A document as a correction of it needs it. */
export interface DeskDocument {
  readonly documentId: string;
  readonly name: string;
  readonly title: string;
  readonly origin: 'issued' | 'received';
  readonly createdAt: string;
}

/** What lies in a file beside the machine, on the desk of whoever adds to it. */
export interface FileDesk {
  readonly notes: readonly string[];
  readonly followUps: readonly {
    readonly followUpId: string;
    readonly forUser: string | null;
    readonly forPost: string | null;
    readonly createdBy: string;
    readonly done: boolean;
  }[];
  /** Links of this case in both directions: the other case and what it is. */
  readonly links: readonly { readonly caseId: string; readonly kind: LinkKind; readonly outgoing: boolean }[];
  readonly routing: readonly DeskRouting[];
  readonly documents: readonly DeskDocument[];
  /** Everybody who has done a task of the case, or has claimed one. */
  readonly drafters: readonly string[];
  /** The post that the act names, `null` where there is none. */
  readonly post: { readonly post: string; readonly label: string } | null;
  /** The other case that the act names. */
  readonly target: DeskTarget | null;
}

/** Another case, with what decides whether somebody may see it. */
export interface DeskTarget {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly relation: CaseRelation;
}

/** What an act names beside its own case. */
export interface FileNames {
  readonly post: string | null;
  readonly caseNumber: string | null;
}

/** A desk on which nothing lies. */
export const emptyFileDesk: FileDesk = {
  ...{ notes: [], followUps: [], links: [], routing: [], documents: [], drafters: [] },
  ...{ post: null, target: null },
};

/** Nobody's case; read in place of one that does not exist, so that both take as long. */
const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** Reads what a decision about the file needs. */
export async function readFileDesk(pool: Pool, caseId: string, names: FileNames): Promise<FileDesk> {
  const { rows } = await pool.query<Omit<FileDesk, 'target'> & { targetId: string | null }>({
    name: 'file-desk',
    text: DESK,
    values: [caseId, names.post, names.caseNumber],
  });
  const [row] = rows;
  if (row === undefined) return emptyFileDesk;
  const { targetId, ...desk } = row;
  if (names.caseNumber === null) return { ...desk, target: null };
  const relation = await caseRelation(pool, targetId ?? NO_CASE);
  if (relation === null || targetId === null) return { ...desk, target: null };
  return { ...desk, target: { caseId: targetId, caseNumber: names.caseNumber, relation } };
}

const DESK = `
select
  array(select note_id::text from amtsweg.note where case_id = $1) as notes,
  coalesce((select jsonb_agg(jsonb_build_object('followUpId', follow_up_id, 'forUser', for_user, 'forPost', for_post,
      'createdBy', created_by, 'done', done_at is not null))
    from amtsweg.follow_up where case_id = $1), '[]') as "followUps",
  coalesce((select jsonb_agg(jsonb_build_object('caseId', case when case_id = $1 then to_case_id else case_id end,
      'kind', kind, 'outgoing', case_id = $1))
    from amtsweg.case_link where case_id = $1 or to_case_id = $1), '[]') as links,
  coalesce((select jsonb_agg(jsonb_build_object('stepId', r.step_id, 'rank', r.rank, 'kind', r.kind, 'post', r.post,
      'label', p.label, 'state', r.state, 'verdict', r.verdict, 'addedBy', r.added_by, 'suffix', p.signature_suffix,
      'leadSuffix', coalesce(l.signature_suffix, '')) order by r.rank, r.added_seq, r.step_id)
    from amtsweg.routing_step r
    join amtsweg.post p on p.post = r.post
    left join amtsweg.post l on l.unit = p.unit and l.function = 'lead'
    where r.case_id = $1), '[]') as routing,
  coalesce((select jsonb_agg(jsonb_build_object('documentId', document_id, 'name', name, 'title', title,
      'origin', origin, 'createdAt', created_at))
    from amtsweg.document where case_id = $1), '[]') as documents,
  array(select unnest(acted_by) from amtsweg.task where case_id = $1
    union select assignee from amtsweg.task where case_id = $1 and state = 'claimed') as drafters,
  (select jsonb_build_object('post', post, 'label', label) from amtsweg.post where post = $2) as post,
  (select case_id from amtsweg.cases where case_number = $3) as "targetId"`;
