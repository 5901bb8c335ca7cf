import type { DispatchChannel } from '@amtsweg/deadlines';
import type { DecisionTime } from '@amtsweg/engine';
import type {
  ClockChange,
  ClockDesk,
  DispatchToAdd,
  KnownDispatch,
  NotificationToAdd,
} from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { Procedure } from '@amtsweg/procedure';
import * as refusal from './clock-refusals.js';
import type { DispatchRequest } from './clock-request.js';
import { follow } from './follow-notification.js';
import { notificationToAdd } from './notification-to-add.js';
import { notAhead } from './not-ahead.js';

/** What becomes of dispatches, their notification, and the clocks that count from it. */
export interface DispatchPlan {
  readonly dispatches: readonly DispatchToAdd[];
  readonly notifications: readonly NotificationToAdd[];
  readonly changeClocks: readonly ClockChange[];
}

/** Decides what follows from something that has become known of a dispatch. Pure. */
export function planDispatchAct(
  procedure: Procedure,
  desk: ClockDesk,
  dispatchId: string,
  request: DispatchRequest,
  actor: string,
  { today }: DecisionTime,
): DispatchPlan | Refusal {
  const subject = desk.dispatches.find((one) => one.dispatchId === dispatchId);
  if (subject === undefined) return refusal.dispatchNotFound();
  if (desk.dispatches.some(({ replaces }) => replaces === dispatchId)) {
    return refusal.dispatchReplaced(subject.title);
  }
  const scene: Scene = { procedure, desk, subject, actor, today };
  switch (request.act) {
    case 'returned':
      return returned(scene, request);
    case 'proven':
      return proven(scene, request);
    case 'repeat':
      return repeat(scene, request);
    case 'instruction':
      return instruct(scene, request);
  }
}

interface Scene {
  readonly procedure: Procedure;
  readonly desk: ClockDesk;
  readonly subject: KnownDispatch;
  readonly actor: string;
  readonly today: string;
}

type Of<A extends DispatchRequest['act']> = Extract<DispatchRequest, { act: A }>;

/** Mail that comes back has notified nobody, whatever the fiction says (§ 41 (2) sentence 3 VwVfG). */
function returned(scene: Scene, { reason, on }: Of<'returned'>): DispatchPlan | Refusal {
  const { subject, actor, today } = scene;
  if (subject.kind === 'returned') {
    return refusal.dispatchState(subject.title, 'ist schon als Rücklauf eingetragen', 'neu versenden');
  }
  const day = on ?? today;
  const ahead = notAhead(day, today);
  if (ahead !== null) return ahead;
  if (day < subject.dispatchedOn) {
    return refusal.dispatchState(
      subject.title,
      `wurde erst am ${subject.dispatchedOn} abgesandt und kann nicht früher zurückgekommen sein`,
      'ein Tag ab der Absendung',
    );
  }
  const known: KnownDispatch = { ...subject, kind: 'returned', receivedOn: null, notifiedOn: null };
  const step = {
    rule: 'LC-37',
    source: '§ 41 Abs. 2 Satz 3 VwVfG',
    date: day,
    text: 'Die Sendung kam zurück: Sie ist nicht zugegangen, und die Bekanntgabe ist offen.',
  };
  const notification: NotificationToAdd = {
    ...{ dispatchId: subject.dispatchId, kind: 'returned', receivedOn: null, notifiedOn: null },
    ...{ instruction: subject.instruction, remedyUntil: null, derivation: [step], reason, actor },
  };
  return planned(scene, known, { reason, on: day }, [notification]);
}

function proven(scene: Scene, { reason, on }: Of<'proven'>): DispatchPlan | Refusal {
  const { procedure, subject, actor, today } = scene;
  const ahead = notAhead(on, today);
  if (ahead !== null) return ahead;
  const known: KnownDispatch = { ...subject, kind: 'proven', receivedOn: on };
  const notification = notificationToAdd(procedure, known, 'proven', reason, actor);
  return isRefusal(notification) ? notification : planned(scene, known, { reason, on }, [notification]);
}

function repeat(scene: Scene, request: Of<'repeat'>): DispatchPlan | Refusal {
  const { procedure, subject, actor, today } = scene;
  const { reason, newId, channel } = request;
  const dispatch: DispatchToAdd = {
    ...{ dispatchId: newId, documentId: subject.documentId, channel, dispatchedOn: today },
    addressee: request.addressee ?? subject.addressee,
    ...{ appealable: subject.appealable, replaces: subject.dispatchId },
  };
  const known: KnownDispatch = {
    ...subject,
    ...dispatch,
    ...{ kind: null, receivedOn: null, notifiedOn: null, remedyUntil: null },
  };
  const fresh = notificationToAdd(procedure, known, null, reason, actor);
  if (isRefusal(fresh)) return fresh;
  const replaced: NotificationToAdd = {
    ...{ dispatchId: subject.dispatchId, kind: 'replaced', receivedOn: null, notifiedOn: null },
    ...{ instruction: subject.instruction, remedyUntil: null, derivation: [], reason, actor },
  };
  const plan = planned(scene, known, { reason, on: today }, [replaced, fresh]);
  return isRefusal(plan) ? plan : { ...plan, dispatches: [dispatch] };
}

function instruct(scene: Scene, { reason, instruction }: Of<'instruction'>): DispatchPlan | Refusal {
  const { procedure, subject, actor, today } = scene;
  if (!subject.appealable) {
    return refusal.dispatchState(
      subject.title,
      'enthält keine Entscheidung, gegen die ein Rechtsbehelf gegeben ist',
      'der Eintrag bei einem Bescheid',
    );
  }
  const known: KnownDispatch = { ...subject, instruction };
  const notification = notificationToAdd(procedure, known, 'instruction', reason, actor);
  return isRefusal(notification)
    ? notification
    : planned(scene, known, { reason, on: today }, [notification]);
}

function planned(
  { procedure, desk, subject, actor }: Scene,
  known: KnownDispatch,
  ground: { readonly reason: string; readonly on: string },
  notifications: readonly NotificationToAdd[],
): DispatchPlan | Refusal {
  const clocks = desk.clocks.filter(({ dispatchId }) => dispatchId === subject.dispatchId);
  const changeClocks = follow(procedure, clocks, known, { ...ground, actor });
  return isRefusal(changeClocks) ? changeClocks : { dispatches: [], notifications, changeClocks };
}

/** A document that goes to a further party (§ 41 (1) VwVfG): notified and final to each addressee by itself (LC-36). */
export function planFurtherDispatch(
  procedure: Procedure,
  desk: ClockDesk,
  request: {
    readonly dispatchId: string;
    readonly documentId: string;
    readonly partyId: string;
    readonly channel: DispatchChannel;
    readonly reason: string;
  },
  actor: string,
  { today }: DecisionTime,
): DispatchPlan | Refusal {
  const { dispatchId, documentId, channel, reason } = request;
  const title = desk.issued[documentId];
  if (title === undefined) return refusal.nothingToDispatch('document');
  const party = desk.parties.find(({ partyId }) => partyId === request.partyId);
  if (party === undefined) return refusal.nothingToDispatch('party');
  const appealable = desk.dispatches.some((one) => one.documentId === documentId && one.appealable);
  const addressee = [party.name, ...party.address];
  const dispatch: DispatchToAdd = {
    ...{ dispatchId, documentId, channel, addressee, dispatchedOn: today, appealable, replaces: null },
  };
  const known: KnownDispatch = {
    ...dispatch,
    ...{ title, kind: null, receivedOn: null, notifiedOn: null, instruction: 'given', remedyUntil: null },
  };
  const notification = notificationToAdd(procedure, known, null, reason, actor);
  if (isRefusal(notification)) return notification;
  return { dispatches: [dispatch], notifications: [notification], changeClocks: [] };
}
