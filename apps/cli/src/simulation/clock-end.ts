import type { Deadline } from '@amtsweg/deadlines';
import type { DecisionTime, StoredCase } from '@amtsweg/engine';
import { isRefusal } from '@amtsweg/kernel';
import { clockDeadline, clockStart, type ClockSpec, type Procedure } from '@amtsweg/procedure';

/** Computes when a clock that starts now runs out; `null` when the case does not say from when it counts. */
export function clockEnd(
  procedure: Procedure,
  spec: ClockSpec | undefined,
  { form, snapshot }: StoredCase,
  { today }: DecisionTime,
  receivedOn: string,
): Deadline | null {
  if (spec === undefined) return null;
  const scope = { form, facts: snapshot.facts, case: { receivedOn }, today };
  const start = clockStart(procedure, spec, scope, []);
  const deadline = start === null ? null : clockDeadline(spec, start);
  return deadline === null || isRefusal(deadline) ? null : deadline;
}
