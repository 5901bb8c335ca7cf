import type { DeskRouting, RoutingKind } from '@amtsweg/cases-store';

/** The part of a step of the routing slip that its place follows from. */
export type SlipStep = Pick<DeskRouting, 'stepId' | 'rank' | 'kind' | 'state'>;

/** Whether a step waits for somebody, now or later. */
export function isOpen({ state }: Pick<SlipStep, 'state'>): boolean {
  return state === 'current' || state === 'future';
}

/** The slip with its turn set anew: of the open steps those of the lowest rank are current. What is over stays. */
export function turned<S extends SlipStep>(steps: readonly S[]): S[] {
  const now = Math.min(...steps.filter(isOpen).map(({ rank }) => rank));
  return steps.map((step) =>
    isOpen(step) ? { ...step, state: step.rank === now ? 'current' : 'future' } : step,
  );
}

/** Where a new step stands: its rank, and the slip with the steps behind moved on. */
export interface Place<S extends SlipStep> {
  readonly rank: number;
  readonly steps: readonly S[];
}

/**
 * The place of a new step: beside or behind a named one; else at the end, before an open final signature.
 *
 * Only steps that have not begun are moved on: a rank behind the named one is a rank of the future. A rank that is
 * freed between two others is harmless, ranks only say before and after.
 */
export function placed<S extends SlipStep>(
  steps: readonly S[],
  kind: RoutingKind,
  after: S | null,
  parallel: boolean,
): Place<S> {
  const last = Math.max(0, ...steps.map(({ rank }) => rank));
  const final = steps.find((step) => step.kind === 'final' && isOpen(step));
  if (after === null && parallel) {
    const side = steps.filter((step) => isOpen(step) && step.kind !== 'final').map(({ rank }) => rank);
    if (side.length > 0) return { rank: Math.min(...side), steps };
  }
  if (after !== null && parallel) return { rank: after.rank, steps };
  if (after === null && (final === undefined || kind === 'final')) return { rank: last + 1, steps };
  const rank = after === null ? (final?.rank ?? last + 1) : after.rank + 1;
  return {
    rank,
    steps: steps.map((step) => (isOpen(step) && step.rank >= rank ? { ...step, rank: step.rank + 1 } : step)),
  };
}

/** Why a slip cannot be as it is, as the end of a sentence; `null` when it can. */
export function slipFault(steps: readonly SlipStep[]): string | null {
  const open = steps.filter(isOpen);
  const finals = open.filter(({ kind }) => kind === 'final');
  const [final, second] = finals;
  if (final === undefined) return null;
  if (second !== undefined) {
    return 'Es steht schon eine Schlusszeichnung aus. Möglich ist eine weitere, wenn diese erledigt oder übersprungen ist.';
  }
  return open.some(({ kind, rank }) => kind === 'cosign' && rank >= final.rank)
    ? 'Mitgezeichnet wird vor der Schlusszeichnung. Möglich ist ein Platz davor.'
    : null;
}
