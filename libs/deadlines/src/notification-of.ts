import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { DerivationStep, NotificationRule } from './deadline.js';
import type { Dispatched } from './dispatched.js';
import { formatDate } from './format-date.js';
import { resolveDispatch } from './resolve-dispatch.js';

/** Whether and since when an act counts as known. */
export interface Notified {
  /** `null` while it is open. */
  readonly notifiedOn: string | null;
  /** The rule that law and channel lead to, also while the day is open; `null`: there is only proof of receipt (T-8). */
  readonly rule: NotificationRule | null;
  /** How the day was found, or one step that says what is awaited. */
  readonly derivation: readonly DerivationStep[];
}

/**
 * Says since when a dispatched act counts as known, or what that waits for (§ 41 VwVfG, § 122 AO, § 37 SGB X; LC-36 … LC-44).
 *
 * A proven later receipt takes the place of the fiction, an earlier one does not (LC-38); for the mailbox of § 9 OZG and
 * the public notice receipt does not matter. Refused: an unknown law (`notification-law-unknown`) or channel
 * (`notification-channel-unknown`), a receipt before the dispatch (`notification-before-dispatch`).
 */
export function notificationOf(dispatched: Dispatched, place?: string): Notified | Refusal {
  const resolved = resolveDispatch(dispatched, place);
  if (isRefusal(resolved)) return resolved;
  const { day, rule, steps } = resolved;
  return { notifiedOn: day === null ? null : formatDate(day), rule, derivation: steps };
}
