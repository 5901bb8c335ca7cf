import type { Pool } from 'pg';
import type { DerivationStep, DispatchChannel } from '@amtsweg/deadlines';
import type { JsonObject } from '@amtsweg/kernel';
import type { ActiveClockState, NotificationToAdd } from './commit-step.js';
import type { CaseRow } from './list-cases.js';

/** A case with all that belongs to it, as its file (Akte) shows it. */
export interface CaseView extends CaseRow {
  readonly applicant: string | null;
  readonly form: JsonObject;
  readonly facts: JsonObject;
  /** Posts that have or had a task of the case; permission depends on them. */
  readonly posts: readonly string[];
  readonly tasks: readonly JsonObject[];
  readonly clocks: readonly CaseClock[];
  readonly documents: readonly CaseDocument[];
  readonly notes: readonly JsonObject[];
  readonly parties: readonly JsonObject[];
  readonly dispatches: readonly CaseDispatch[];
  readonly transmissions: readonly JsonObject[];
}

/** A clock of a case with the derivation of its date as it now stands, and all that was done to it. */
export interface CaseClock {
  readonly name: string;
  readonly startedSeq: number;
  readonly label: string;
  readonly kind: string;
  readonly legalBasis: string;
  readonly bound: string;
  readonly state: ActiveClockState | 'fired' | 'stopped';
  readonly startedOn: string | null;
  readonly lastDay: string | null;
  readonly dueAt: string | null;
  readonly suspendedOn: string | null;
  readonly dispatchId: string | null;
  readonly warnings: readonly { readonly on: string; readonly to: 'clerk' | 'lead' }[];
  readonly derivation: readonly DerivationStep[];
  readonly changes: readonly {
    readonly act: string;
    readonly effectiveOn: string;
    readonly reason: string;
    readonly legalBasis: string | null;
    readonly actor: string;
    readonly lastDayBefore: string | null;
    readonly lastDay: string | null;
    readonly seq: number;
  }[];
}

/** A dispatch note with all that became known of the notification, the latest last. */
export interface CaseDispatch {
  readonly dispatchId: string;
  readonly documentId: string;
  readonly title: string;
  readonly channel: DispatchChannel;
  readonly addressee: readonly string[];
  readonly dispatchedOn: string;
  readonly appealable: boolean;
  readonly replaces: string | null;
  readonly notifications: readonly {
    readonly kind: NotificationToAdd['kind'];
    readonly receivedOn: string | null;
    readonly notifiedOn: string | null;
    readonly instruction: NotificationToAdd['instruction'];
    readonly remedyUntil: string | null;
    readonly derivation: readonly DerivationStep[];
    readonly reason: string | null;
    readonly actor: string;
    readonly recordedAt: string;
  }[];
}

/** A document of a case, without its content. */
export interface CaseDocument {
  readonly documentId: string;
  readonly name: string;
  readonly version: number;
  readonly origin: 'issued' | 'received';
  readonly title: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: string;
  readonly dispatched: boolean;
}

/** Reads a case with all that belongs to it in one statement; `null` when there is none. */
export async function caseView(pool: Pool, caseId: string): Promise<CaseView | null> {
  const { rows } = await pool.query<CaseView>({ name: 'case-view', text: VIEW, values: [caseId] });
  return rows[0] ?? null;
}

const VIEW = `
select c.case_id as "caseId", c.case_number as "caseNumber", c.procedure_key as "procedureKey",
  c.procedure_hash as "procedureHash", c.unit, c.channel, c.received_at as "receivedAt",
  c.received_on as "receivedOn", c.status, c.milestone, c.states, c.ending, c.revision, c.changed_at as "changedAt",
  c.applicant, f.form, c.snapshot->'facts' as facts,
  array(select distinct post from amtsweg.task where case_id = c.case_id) as posts,
  coalesce((select jsonb_agg(jsonb_build_object('taskId', task_id, 'activity', activity, 'label', label, 'post', post,
      'unit', unit, 'state', state, 'assignee', assignee, 'priority', priority, 'dueOn', due_on, 'outcome', outcome,
      'openedAt', opened_at, 'closedAt', closed_at, 'closedBy', closed_by, 'revision', revision, 'postLabel', (select p.label from amtsweg.post p where p.post = t.post),
      'assigneeName', coalesce((select u.name from amtsweg.app_user u where u.user_id = t.assignee), t.assignee))
      order by opened_seq, activity)
    from amtsweg.task t where case_id = c.case_id), '[]') as tasks,
  coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'startedSeq', l.started_seq, 'label', l.label,
      'kind', l.kind, 'legalBasis', l.legal_basis, 'bound', l.bound, 'state', l.state, 'startedOn', l.started_on,
      'lastDay', l.last_day, 'dueAt', l.due_at, 'suspendedOn', l.suspended_on, 'dispatchId', l.dispatch_id,
      'warnings', l.warnings, 'derivation', coalesce(h.changes->-1->'derivation', d.derivation),
      'changes', coalesce((select jsonb_agg(one - 'derivation') from jsonb_array_elements(h.changes) one), '[]'))
      order by l.started_seq, l.timer)
    from amtsweg.clock l
    join amtsweg.clock_derivation d using (case_id, started_seq, timer)
    left join lateral (select jsonb_agg(jsonb_build_object('act', x.act, 'effectiveOn', x.effective_on,
        'reason', x.reason, 'legalBasis', x.legal_basis, 'actor', x.actor, 'lastDayBefore', x.last_day_before,
        'lastDay', x.last_day, 'seq', x.seq, 'derivation', x.derivation) order by x.seq) as changes
      from amtsweg.clock_change x
      where x.case_id = l.case_id and x.started_seq = l.started_seq and x.timer = l.timer) h on true
    where l.case_id = c.case_id), '[]') as clocks,
  coalesce((select jsonb_agg(jsonb_build_object('documentId', d.document_id, 'name', d.name, 'version', d.version,
      'origin', d.origin, 'title', d.title, 'mediaType', d.media_type, 'size', d.size, 'sha256', d.sha256,
      'createdAt', d.created_at, 'dispatched', exists (select 1 from amtsweg.dispatch o
        where o.case_id = d.case_id and o.document_id = d.document_id)) order by d.created_at, d.name, d.version)
    from amtsweg.document d where d.case_id = c.case_id), '[]') as documents,
  coalesce((select jsonb_agg(jsonb_build_object('noteId', n.note_id, 'text', n.text, 'author', n.author,
      'authorName', coalesce((select u.name from amtsweg.app_user u where u.user_id = n.author), n.author),
      'writtenAt', n.written_at, 'corrects', n.corrects) order by n.seq)
    from amtsweg.note n where n.case_id = c.case_id), '[]') as notes,
  coalesce((select jsonb_agg(jsonb_build_object('partyId', party_id, 'role', role, 'name', name,
      'address', address) order by seq)
    from amtsweg.party where case_id = c.case_id), '[]') as parties,
  coalesce((select jsonb_agg(jsonb_build_object('dispatchId', o.dispatch_id, 'documentId', o.document_id,
      'title', p.title, 'channel', o.channel, 'addressee', o.addressee, 'dispatchedOn', o.dispatched_on,
      'appealable', o.appealable, 'replaces', o.replaces, 'notifications', coalesce((select jsonb_agg(
        jsonb_build_object('kind', n.kind, 'receivedOn', n.received_on, 'notifiedOn', n.notified_on,
          'instruction', n.instruction, 'remedyUntil', n.remedy_until, 'derivation', n.derivation,
          'reason', n.reason, 'actor', n.actor, 'recordedAt', n.recorded_at) order by n.seq)
        from amtsweg.notification n where n.case_id = o.case_id and n.dispatch_id = o.dispatch_id), '[]'))
      order by o.seq, o.dispatch_id)
    from amtsweg.dispatch o join amtsweg.document p on p.case_id = o.case_id and p.document_id = o.document_id
    where o.case_id = c.case_id), '[]') as dispatches,
  coalesce((select jsonb_agg(jsonb_build_object('receiver', receiver, 'legalBasis', legal_basis, 'sha256', sha256,
      'recordedAt', recorded_at) order by seq, receiver)
    from amtsweg.transmission where case_id = c.case_id), '[]') as transmissions
from amtsweg.cases c
join amtsweg.case_form f on f.case_id = c.case_id
where c.case_id = $1`;
