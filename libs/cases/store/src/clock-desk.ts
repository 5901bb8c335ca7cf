import type { Pool } from 'pg';
import type { DerivationStep, DispatchChannel } from '@amtsweg/deadlines';
import type { ActiveClockState, NotificationToAdd } from './commit-step.js';

/** A clock that has not ended, with all that a change of it is computed from. */
export interface ActiveClock {
  readonly timer: string;
  readonly name: string;
  readonly label: string;
  readonly startedSeq: number;
  readonly state: ActiveClockState;
  readonly startedOn: string | null;
  readonly lastDay: string | null;
  readonly dueAt: string | null;
  readonly suspendedOn: string | null;
  readonly dispatchId: string | null;
  readonly derivation: readonly DerivationStep[];
  /** What was done to it last, and by whom. */
  readonly lastChange: { readonly act: string; readonly effectiveOn: string; readonly actor: string } | null;
}

/** A dispatch with what is known of it by now. */
export interface KnownDispatch {
  readonly dispatchId: string;
  readonly documentId: string;
  readonly title: string;
  readonly channel: DispatchChannel;
  readonly addressee: readonly string[];
  readonly dispatchedOn: string;
  readonly appealable: boolean;
  readonly replaces: string | null;
  readonly kind: NotificationToAdd['kind'] | null;
  readonly receivedOn: string | null;
  readonly notifiedOn: string | null;
  readonly instruction: NotificationToAdd['instruction'];
  readonly remedyUntil: string | null;
}

/** The clocks and dispatches of a case on the desk of whoever changes one. */
export interface ClockDesk {
  readonly clocks: readonly ActiveClock[];
  readonly dispatches: readonly KnownDispatch[];
  readonly parties: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly address: readonly string[];
  }[];
  /** Documents the office has issued: id to title. */
  readonly issued: Readonly<Record<string, string>>;
}

/** Reads the clocks that have not ended, the dispatches, and to whom and what could be dispatched. */
export async function readClockDesk(pool: Pool, caseId: string): Promise<ClockDesk> {
  const { rows } = await pool.query<ClockDesk>({ name: 'clock-desk', text: DESK, values: [caseId] });
  return rows[0] ?? { clocks: [], dispatches: [], parties: [], issued: {} };
}

const DESK = `
select
  coalesce((select jsonb_agg(jsonb_build_object('timer', l.timer, 'name', l.name, 'label', l.label,
      'startedSeq', l.started_seq, 'state', l.state, 'startedOn', l.started_on, 'lastDay', l.last_day,
      'dueAt', l.due_at, 'suspendedOn', l.suspended_on, 'dispatchId', l.dispatch_id,
      'derivation', coalesce(h.derivation, d.derivation),
      'lastChange', case when h.act is not null then
        jsonb_build_object('act', h.act, 'effectiveOn', h.effective_on, 'actor', h.actor) end)
      order by l.started_seq, l.timer)
    from amtsweg.clock l
    join amtsweg.clock_derivation d using (case_id, started_seq, timer)
    left join lateral (select act, effective_on, actor, derivation from amtsweg.clock_change x
      where x.case_id = l.case_id and x.started_seq = l.started_seq and x.timer = l.timer
      order by seq desc limit 1) h on true
    where l.case_id = $1 and l.ended_seq is null), '[]') as clocks,
  coalesce((select jsonb_agg(jsonb_build_object('dispatchId', o.dispatch_id, 'documentId', o.document_id,
      'title', p.title, 'channel', o.channel, 'addressee', o.addressee, 'dispatchedOn', o.dispatched_on,
      'appealable', o.appealable, 'replaces', o.replaces, 'kind', n.kind, 'receivedOn', n.received_on,
      'notifiedOn', n.notified_on, 'instruction', coalesce(n.instruction, 'given'), 'remedyUntil', n.remedy_until)
      order by o.seq, o.dispatch_id)
    from amtsweg.dispatch o
    join amtsweg.document p on p.case_id = o.case_id and p.document_id = o.document_id
    left join lateral (select * from amtsweg.notification x
      where x.case_id = o.case_id and x.dispatch_id = o.dispatch_id order by seq desc limit 1) n on true
    where o.case_id = $1), '[]') as dispatches,
  coalesce((select jsonb_agg(jsonb_build_object('partyId', party_id, 'name', name, 'address', address) order by seq)
    from amtsweg.party where case_id = $1), '[]') as parties,
  coalesce((select jsonb_object_agg(document_id, title) from amtsweg.document
    where case_id = $1 and origin = 'issued'), '{}') as issued`;
