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
    explanation: explain(row),
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

/** How the last day of a clock came about, in German sentences. */
export function explain(row: Pick<ClockRow, 'derivation'>): string {
  return row.derivation.map(({ text }) => text).join(' ');
}

/** The first early warning that is still to come. */
function nextWarning({ warnings }: ClockRow, today: string): JsonObject | null {
  const [next] = warnings.filter(({ on }) => on > today).sort((a, b) => (a.on < b.on ? -1 : 1));
  return next === undefined ? null : { on: next.on, to: next.to };
}
