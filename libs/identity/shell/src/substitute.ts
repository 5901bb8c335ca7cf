import type { Pool } from 'pg';
import { leadsPerson, works, type Actor } from '@amtsweg/identity-contract';
import {
  actorOf,
  endSubstitution,
  enterSubstitution,
  substitutionOf,
  type SubstitutionRow,
} from '@amtsweg/identity-store';
import type { Refusal } from '@amtsweg/kernel';
import * as refusal from './substitution-refusals.js';

/** A substitution as somebody wants it. */
export interface WantedSubstitution {
  readonly absent: string;
  readonly deputy: string;
  /** `null` for all posts. */
  readonly post: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
}

/** When somebody acts: the instant and the civil date of the office. */
export interface ActTime {
  readonly now: Date;
  readonly today: string;
}

/** Enters a substitution: by whoever will be away, or by a lead of theirs, also at once for who is missing today. */
export async function substitute(
  pool: Pool,
  actor: Actor,
  wanted: WantedSubstitution,
  { now, today }: ActTime,
): Promise<{ readonly substitutionId: string } | Refusal> {
  const absent =
    wanted.absent === actor.user
      ? actor
      : await actorOf(pool, { user: wanted.absent, name: wanted.absent }, today);
  const deputy = await actorOf(pool, { user: wanted.deputy, name: wanted.deputy }, today);
  const refused = judge(actor, absent, deputy, wanted, today);
  if (refused !== null) return refused;
  const { post, from: validFrom, to: validTo, reason } = wanted;
  const done = await enterSubstitution(pool, {
    ...{ absent: wanted.absent, deputy: wanted.deputy, post, validFrom, validTo, reason },
    ...{ planned: validFrom > today, enteredBy: actor.user, enteredAt: now },
  });
  if ('substitutionId' in done) return done;
  const name = deputy?.name ?? wanted.deputy;
  return done.deputyAway ? refusal.deputyAbsent(name) : refusal.substitutionTwice(name);
}

function judge(
  actor: Actor,
  absent: Actor | null,
  deputy: Actor | null,
  wanted: WantedSubstitution,
  today: string,
): Refusal | null {
  if (absent === null || (absent.user !== actor.user && !leadsPerson(actor, absent))) {
    return refusal.substitutionForbidden();
  }
  if (wanted.from < today || (wanted.to !== null && wanted.to < wanted.from)) {
    return refusal.substitutionPeriod(wanted.from, today);
  }
  if (wanted.deputy === wanted.absent) return refusal.substitutionDeputy(wanted.deputy, 'oneself');
  if (deputy === null || !works(deputy)) return refusal.substitutionDeputy(wanted.deputy, 'noClerk');
  if (wanted.post !== null && !absent.posts.includes(wanted.post)) {
    return refusal.substitutionPost(absent.name, wanted.post, absent.posts);
  }
  return null;
}

/** Whether a substitution is somebody's to end now: their own or of somebody they lead, and not over. */
export function mayEnd(actor: Actor, substitution: SubstitutionRow, today: string): boolean {
  return decidesOn(actor, substitution) && !isOver(substitution, today);
}

function decidesOn(actor: Actor, { absent, absentPosts }: SubstitutionRow): boolean {
  return absent === actor.user || leadsPerson(actor, { user: absent, posts: absentPosts });
}

function isOver({ endedAt, validTo }: SubstitutionRow, today: string): boolean {
  return endedAt !== null || (validTo !== null && validTo < today);
}

/** Ends a substitution early, at once: by whoever was away, or by a lead of theirs. */
export async function endEarly(
  pool: Pool,
  actor: Actor,
  substitutionId: string,
  { now, today }: ActTime,
): Promise<{ readonly substitutionId: string } | Refusal> {
  const found = await substitutionOf(pool, substitutionId, today);
  if (found === null) return refusal.substitutionNotFound();
  if (!decidesOn(actor, found)) {
    // Who stands in knows of it and may not end it; to all others it does not exist.
    return found.deputy === actor.user ? refusal.substitutionForbidden() : refusal.substitutionNotFound();
  }
  const ended = !isOver(found, today) && (await endSubstitution(pool, substitutionId, actor.user, now));
  return ended ? { substitutionId } : refusal.substitutionEnded();
}
