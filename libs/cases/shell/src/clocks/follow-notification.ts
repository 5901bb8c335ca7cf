import { remedyPeriod, type DerivationStep } from '@amtsweg/deadlines';
import type { ActiveClock, ClockChange, KnownDispatch } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { clockDeadline, dispatchedAs, type ClockSpec, type Procedure } from '@amtsweg/procedure';
import { changeDates, changeState, type ChangeGround } from './clock-change.js';

/**
 * The changes of the clocks that count from a dispatch of which something has become known.
 *
 * They begin anew with the notification as it now is, or wait for it (`pending`); what was granted on top of the earlier
 * period, and its suspension, are gone with it.
 */
export function follow(
  procedure: Procedure,
  clocks: readonly ActiveClock[],
  known: KnownDispatch,
  { reason, on, actor }: { readonly reason: string; readonly on: string; readonly actor: string },
): readonly ClockChange[] | Refusal {
  const changes: ClockChange[] = [];
  for (const clock of clocks) {
    const spec = procedure.clocks[clock.name];
    if (spec === undefined) continue;
    const ground = { effectiveOn: on, reason, actor, legalBasis: null };
    const change = followed(procedure, spec, clock, known, ground);
    if (isRefusal(change)) return change;
    changes.push({ ...change, dispatchId: known.dispatchId });
  }
  return changes;
}

function followed(
  procedure: Procedure,
  spec: ClockSpec,
  clock: ActiveClock,
  known: KnownDispatch,
  ground: Omit<ChangeGround, 'act'>,
): ClockChange | Refusal {
  const period =
    spec.remedy === true && known.instruction !== 'given' ? remedyPeriod(known.instruction) : spec.period;
  const dispatched = dispatchedAs(procedure, known);
  const { dispatchId, kind } = known;
  const start = { kind: 'dispatch', dispatched, dispatchId, returned: kind === 'returned' } as const;
  const deadline = clockDeadline(spec, start, period);
  if (isRefusal(deadline)) return deadline;
  if (deadline === null) {
    const waiting = changeState(clock, { ...ground, act: 'reopen' }, { state: 'pending', suspendedOn: null });
    return { ...waiting, startedOn: null, lastDay: null, dueAt: null, derivation: [] };
  }
  const derivation =
    period === spec.period ? deadline.derivation : [aYear(deadline.startedOn), ...deadline.derivation];
  return changeDates(clock, spec, { ...ground, act: 'notify' }, { ...deadline, derivation });
}

function aYear(date: string): DerivationStep {
  return {
    rule: 'LC-45',
    source: '§ 58 Abs. 2 VwGO',
    date,
    text: 'Die Belehrung über den Rechtsbehelf fehlt oder ist unrichtig: An die Stelle des Monats tritt ein Jahr.',
  };
}
