import { explainClock } from '@amtsweg/cases-shell';
import type { ClockRow } from '@amtsweg/inbox-store';
import type { JsonObject } from '@amtsweg/kernel';

/** A clock as the list answers it. */
export function clockView(row: ClockRow, procedureName: string, today: string): JsonObject {
  const { procedureHash: _hash, changes: _changes, derivation, warnings, dueAt, ...rest } = row;
  const standsStill = row.state === 'pending' || row.state === 'suspended';
  return {
    ...rest,
    procedureName,
    dueAt: dueAt?.toISOString() ?? null,
    warnings: warnings.map(({ on, to }) => ({ on, to })),
    nextWarning: standsStill ? null : nextWarning(row, today),
    explanation: explainClock(row),
    // Member by member: only what is described goes out, whatever a later version may keep in a step.
    derivation: derivation.map(({ rule, source, date, text, inputs }) => ({
      rule,
      source,
      date,
      text,
      ...(inputs === undefined ? {} : { inputs }),
    })),
  };
}

/** The first early warning that is still to come. */
function nextWarning({ warnings }: ClockRow, today: string): JsonObject | null {
  const [next] = warnings.filter(({ on }) => on > today).sort((a, b) => (a.on < b.on ? -1 : 1));
  return next === undefined ? null : { on: next.on, to: next.to };
}
