import type { CaseClock, CaseDispatch } from '@amtsweg/cases-store';
import { addPeriod } from '@amtsweg/deadlines';
import { isRefusal } from '@amtsweg/kernel';

/** How an act stands towards one addressee. */
export interface AddresseeFinality {
  readonly dispatchId: string;
  readonly title: string;
  readonly addressee: string;
  /**
   * `open`: not yet notified; `appealable`: until `remedyUntil`; `challenged`: a remedy has been filed in time;
   * `final`: since `finalSince` (Bestandskraft).
   */
  readonly state: 'open' | 'appealable' | 'challenged' | 'final';
  readonly notifiedOn: string | null;
  readonly remedyUntil: string | null;
  readonly finalSince: string | null;
}

/** Finality of the acts of a case: per addressee, and of the case when it has come for all of them. */
export interface Finality {
  readonly addressees: readonly AddresseeFinality[];
  /** The day since which everything that was decided is final; `null` before, and where nothing can become so. */
  readonly since: string | null;
}

/**
 * Finds to whom the acts of a case have become final (§§ 43, 70, 74 VwGO; LC-36, LC-53): for each addressee on the day
 * after the remedy period counted from their own notification, for the case with the last of them. Pure.
 *
 * Where the machine waits for the period, the clock decides: what stopped before its end was challenged.
 */
export function finalityOf(
  dispatches: readonly CaseDispatch[],
  clocks: readonly CaseClock[],
  today: string,
): Finality {
  const replaced = new Set(dispatches.map(({ replaces }) => replaces));
  const addressees = dispatches
    .filter(({ appealable, dispatchId }) => appealable && !replaced.has(dispatchId))
    .map((dispatch) => finalTo(dispatch, clocks, today));
  const days = addressees.map(({ finalSince }) => finalSince);
  const since = days.length > 0 && days.every((day) => day !== null) ? (days.sort().at(-1) ?? null) : null;
  return { addressees, since };
}

function finalTo(dispatch: CaseDispatch, clocks: readonly CaseClock[], today: string): AddresseeFinality {
  const { dispatchId, title, addressee } = dispatch;
  const known = dispatch.notifications.at(-1);
  const [notifiedOn, remedyUntil] = [known?.notifiedOn ?? null, known?.remedyUntil ?? null];
  const about = { dispatchId, title, addressee: addressee[0] ?? '', notifiedOn, remedyUntil };
  if (remedyUntil === null) return { ...about, state: 'open', finalSince: null };
  const challenged = clocks.some((clock) => clock.dispatchId === dispatchId && clock.state === 'stopped');
  if (challenged) return { ...about, state: 'challenged', finalSince: null };
  const since = addPeriod(remedyUntil, 'P1D');
  if (isRefusal(since) || today < since) return { ...about, state: 'appealable', finalSince: null };
  return { ...about, state: 'final', finalSince: since };
}
