import type { FileDesk, FileStep, LoadedCase } from '@amtsweg/cases-store';
import { actingLead, actingPost, standing, type Actor } from '@amtsweg/identity-contract';
import type { Refusal } from '@amtsweg/kernel';
import { postUnknown } from '../task-work-refusals.js';
import type { FileAct } from './file-act.js';
import * as refusal from './file-refusals.js';

/** How many years ahead a follow-up may lie. */
const YEARS = 10;

/** More open follow-ups than one case takes. */
const OPEN = 100;

type Of<K extends FileAct['kind']> = Extract<FileAct, { kind: K }>;

/** A new follow-up (IN-04): from today on, for somebody who works on the case. Pure. */
export function planFollowUp(
  found: LoadedCase,
  desk: FileDesk,
  act: Of<'addFollowUp'>,
  actor: Actor,
  today: string,
): FileStep | Refusal {
  const { followUpId, dueOn, reason, to, post } = act;
  const until = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4).replace('-02-29', '-02-28')}`;
  if (dueOn < today || dueOn > until) return refusal.followUpDay(dueOn, today, until);
  if (to !== null && post !== null) return refusal.followUpBoth();
  if (post !== null && desk.post === null) return postUnknown(post);
  if (post !== null && !post.startsWith(`${found.unit}/`) && !found.posts.includes(post)) {
    return refusal.followUpAddressee(desk.post?.label ?? post);
  }
  if (to !== null && standing(to, found) !== 'office') return refusal.followUpAddressee(to.name);
  if (desk.followUps.filter(({ done }) => !done).length >= OPEN) return refusal.followUpFull(OPEN);
  const forUser = post === null ? (to ?? actor).user : null;
  return { followUps: [{ followUpId, dueOn, reason, forUser, forPost: post, createdBy: actor.user }] };
}

/**
 * The end of a follow-up: by the addressee, whoever acts for the post or the person, who ordered it, or the lead. Pure.
 *
 * Answers for which post it is done, where it takes that post.
 */
export function planFollowUpDone(
  unit: string,
  { followUps }: FileDesk,
  { followUpId, remark }: Of<'doFollowUp'>,
  actor: Actor,
): { readonly file: FileStep; readonly post: string | null } | Refusal {
  const followUp = followUps.find((one) => one.followUpId === followUpId);
  if (followUp === undefined) return refusal.followUpNotFound();
  if (followUp.done) return refusal.followUpDone();
  const { forUser, forPost, createdBy } = followUp;
  const isOwn =
    forUser === actor.user || createdBy === actor.user || actor.standsIn.some(({ user }) => user === forUser);
  const acting = (forPost === null ? null : actingPost(actor, forPost)) ?? actingLead(actor, unit);
  if (!isOwn && acting === null) return refusal.followUpOfOther(forPost ?? forUser ?? '');
  const file = { doneFollowUps: [{ followUpId, remark, doneBy: actor.user }] };
  return { file, post: isOwn ? null : (acting?.post ?? null) };
}
