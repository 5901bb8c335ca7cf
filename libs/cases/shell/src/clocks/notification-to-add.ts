import { deadlineFromNotification, notificationOf, remedyPeriod } from '@amtsweg/deadlines';
import type { KnownDispatch, NotificationToAdd } from '@amtsweg/cases-store';
import { isRefusal, type Json, type Refusal } from '@amtsweg/kernel';
import { dispatchedAs, type Procedure } from '@amtsweg/procedure';

/**
 * What is known of the notification of a dispatch: the day with its derivation, and until when a remedy is open (§§ 58,
 * 74 VwGO). `kind` is found from the channel where `null`: by fiction, or awaited where the law wants proof.
 */
export function notificationToAdd(
  procedure: Procedure,
  dispatch: KnownDispatch,
  kind: 'proven' | 'instruction' | null,
  reason: string | null,
  actor: string,
): NotificationToAdd | Refusal {
  const dispatched = dispatchedAs(procedure, dispatch);
  const notified = notificationOf(dispatched);
  if (isRefusal(notified)) return notified;
  const remedy =
    dispatch.appealable && procedure.remedy.kind !== 'none' && dispatch.kind !== 'returned'
      ? deadlineFromNotification(dispatched, remedyPeriod(dispatch.instruction))
      : null;
  if (isRefusal(remedy)) return remedy;
  const open = dispatch.kind === 'returned' ? null : notified.notifiedOn;
  return {
    dispatchId: dispatch.dispatchId,
    kind: kind ?? (open === null ? 'awaited' : 'deemed'),
    receivedOn: dispatch.receivedOn,
    notifiedOn: open,
    instruction: dispatch.instruction,
    remedyUntil: remedy?.lastDay ?? null,
    derivation: notified.derivation as unknown as Json,
    reason,
    actor,
  };
}
