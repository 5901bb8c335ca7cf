import type { Procedure } from '../procedure.js';
import { formShape } from './form-shape.js';
import { machineShape } from './machine-shape.js';

/** Two procedures that could be taken for each other. */
export interface SimilarPair {
  readonly keys: readonly [string, string];
  /** How much of both machines is the same up to names, from 0 to 1. */
  readonly machine: number;
  /** How much of both forms is the same up to names, from 0 to 1. */
  readonly form: number;
  /** Why the law itself makes them alike, as one of the two files says; `null` where nobody said. */
  readonly reason: string | null;
}

/** From this share on two machines are looked at. */
const ALIKE = 0.9;

/** The pairs of procedures whose machines are the same or nearly so up to names, the most similar first. */
export function similarPairs(procedures: readonly Procedure[]): readonly SimilarPair[] {
  const shapes = procedures.map((procedure) => ({
    procedure,
    machine: machineShape(procedure),
    form: formShape(procedure),
  }));
  return shapes
    .flatMap((one, index) =>
      shapes.slice(index + 1).map((other) => ({
        keys: [one.procedure.key, other.procedure.key] as const,
        machine: overlap(one.machine, other.machine),
        form: overlap(one.form, other.form),
        reason: reasonFor(one.procedure, other.procedure) ?? reasonFor(other.procedure, one.procedure),
      })),
    )
    .filter(({ machine }) => machine >= ALIKE)
    .toSorted((a, b) => b.machine - a.machine || b.form - a.form);
}

/** What two lists of lines have in common, as a share of what they hold together (Jaccard's index of multisets). */
function overlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of one) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of other) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    common += 1;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 1 : common / all;
}

function reasonFor({ alike = {} }: Procedure, { key }: Procedure): string | null {
  return alike[key] ?? null;
}
