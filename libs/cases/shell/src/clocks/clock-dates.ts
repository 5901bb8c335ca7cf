import { earlyWarning, type Deadline } from '@amtsweg/deadlines';
import type { ActiveClock, ClockDates } from '@amtsweg/cases-store';
import { isRefusal, type Json } from '@amtsweg/kernel';
import type { ClockSpec } from '@amtsweg/procedure';

/** A clock whose notification is open has no dates yet. */
export const pendingDates: ClockDates = {
  startedOn: null,
  lastDay: null,
  dueAt: null,
  warnings: [],
  derivation: [],
};

/** The dates of a clock with a deadline, and its early warnings. */
export function clockDates(spec: ClockSpec, deadline: Deadline): ClockDates {
  const { startedOn, lastDay, endsAt, derivation } = deadline;
  return {
    startedOn,
    lastDay,
    dueAt: endsAt,
    warnings: warningsOf(spec, startedOn, lastDay),
    derivation: derivation as unknown as Json,
  };
}

/** The deadline of a clock as it is stored; `null` while it has none. */
export function storedDeadline(clock: ActiveClock): Deadline | null {
  const { startedOn, lastDay, dueAt, derivation } = clock;
  if (startedOn === null || lastDay === null || dueAt === null) return null;
  return { startedOn, notifiedOn: null, lastDay, endsAt: new Date(dueAt).toISOString(), derivation };
}

/** Early warnings that lie between start and end; a short period has fewer of them. */
function warningsOf(spec: ClockSpec, startedOn: string, lastDay: string): ClockDates['warnings'] {
  return (spec.warnings ?? []).flatMap(({ before, to }) => {
    const on = earlyWarning(lastDay, before);
    return isRefusal(on) || on <= startedOn ? [] : [{ on, to }];
  });
}
