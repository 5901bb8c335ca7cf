import { extendDeadline, suspendAndResume, type Deadline } from '@amtsweg/deadlines';
import type { DecisionTime } from '@amtsweg/engine';
import type { ActiveClock, ClockChange, ClockDesk, LoadedCase } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import {
  clockDeadline,
  clockTerms,
  outsideClosure,
  type ClockSpec,
  type ExtensionSpec,
  type Procedure,
} from '@amtsweg/procedure';
import { changeDates, changeState, type ChangeGround } from './clock-change.js';
import { storedDeadline } from './clock-dates.js';
import * as refusal from './clock-refusals.js';
import type { ClockRequest } from './clock-request.js';
import { hasOtherWayOn } from './has-other-way-on.js';
import { isWithin } from './is-within.js';
import { notAhead } from './not-ahead.js';

/** A clock with what its procedure says of it. */
interface Subject {
  readonly clock: ActiveClock;
  readonly spec: ClockSpec;
  readonly procedure: Procedure;
  readonly states: readonly string[];
  readonly today: string;
  readonly actor: string;
}

/** The id under which people name a clock: its name and the entry that started it. */
export function clockIdOf({ name, startedSeq }: Pick<ActiveClock, 'name' | 'startedSeq'>): string {
  return `${name}@${startedSeq}`;
}

/** Decides what a request does to a clock of a case: the change to write, or why not. Pure. */
export function planClockAct(
  procedure: Procedure,
  found: Pick<LoadedCase, 'states'>,
  desk: ClockDesk,
  clockId: string,
  request: ClockRequest,
  actor: string,
  { today }: DecisionTime,
): ClockChange | Refusal {
  const clock = desk.clocks.find((one) => clockIdOf(one) === clockId);
  const spec = clock === undefined ? undefined : procedure.clocks[clock.name];
  if (clock === undefined || spec === undefined) {
    return refusal.clockNotFound(desk.clocks.map((one) => ({ id: clockIdOf(one), label: one.label })));
  }
  const subject: Subject = { clock, spec, procedure, states: found.states, today, actor };
  switch (request.act) {
    case 'suspend':
      return suspend(subject, request);
    case 'resume':
      return resume(subject, request);
    case 'extend':
      return extend(subject, request);
    case 'restart':
      return restart(subject, request);
    case 'end':
      return end(subject, request);
  }
}

type Of<A extends ClockRequest['act']> = Extract<ClockRequest, { act: A }>;

function suspend(subject: Subject, request: Of<'suspend'>): ClockChange | Refusal {
  const { clock, spec, procedure, today } = subject;
  const terms = clockTerms(spec, procedure.law).suspension;
  if (terms === null) return refusal.neverPauses(spec.label, spec.legalBasis);
  const deadline = clock.state === 'running' ? storedDeadline(clock) : null;
  if (deadline === null) return refusal.wrongState(spec.label, clock.state, 'suspend');
  const from = request.from ?? today;
  const tried = notAhead(from, today) ?? suspendAndResume(deadline, from, from);
  if (isRefusal(tried)) return tried;
  const { lastChange } = clock;
  if (lastChange?.act === 'resume' && from < lastChange.effectiveOn) {
    return refusal.suspendedBefore(spec.label, from, lastChange.effectiveOn);
  }
  return changeState(clock, ground(subject, request, from, terms.legalBasis), {
    state: 'suspended',
    suspendedOn: from,
  });
}

function resume(subject: Subject, request: Of<'resume'>): ClockChange | Refusal {
  const { clock, spec, states, today } = subject;
  const deadline = clock.state === 'suspended' ? storedDeadline(clock) : null;
  if (deadline === null || clock.suspendedOn === null) {
    return refusal.wrongState(spec.label, clock.state, 'resume');
  }
  if (isWithin(states, spec.pausesIn)) return refusal.pausedByCase(spec.label);
  const from = request.from ?? today;
  const moved = notAhead(from, today) ?? suspendAndResume(deadline, clock.suspendedOn, from);
  const ends = isRefusal(moved) ? moved : outsideClosure(spec, moved);
  // What was left may be over by now: then the clock runs out at once, as the truth is.
  return isRefusal(ends) ? ends : changeDates(clock, spec, ground(subject, request, from, null), ends);
}

function extend(subject: Subject, request: Of<'extend'>): ClockChange | Refusal {
  const { clock, spec, procedure, today } = subject;
  const terms = clockTerms(spec, procedure.law).extension;
  if (terms === null) return refusal.notExtendable(spec.label, spec.legalBasis);
  const deadline = storedDeadline(clock);
  if (deadline === null) return refusal.wrongState(spec.label, clock.state, 'extend');
  const noticeOn = request.noticeOn ?? today;
  const notice = notAhead(noticeOn, today) ?? inTime(subject, terms, deadline, noticeOn);
  if (notice !== null) return notice;
  const longer = extendDeadline(
    deadline,
    request.period,
    terms.times === undefined ? {} : { limit: terms.times },
  );
  const suspendedOn = clock.state === 'suspended' ? clock.suspendedOn : null;
  return dated(subject, ground(subject, request, noticeOn, terms.legalBasis), longer, suspendedOn);
}

/** § 42a (2) sentence 4 VwVfG: the extension is to be communicated in time. */
function inTime(
  { spec, clock }: Subject,
  terms: ExtensionSpec,
  deadline: Deadline,
  noticeOn: string,
): Refusal | null {
  if (terms.noticeInTime !== true) return null;
  const late = noticeOn > deadline.lastDay || (clock.startedOn !== null && noticeOn < clock.startedOn);
  return late ? refusal.noticeLate(spec.label, terms.legalBasis, deadline.lastDay) : null;
}

function restart(subject: Subject, request: Of<'restart'>): ClockChange | Refusal {
  const { clock, spec, procedure, today } = subject;
  if (!clockTerms(spec, procedure.law).free) return refusal.ofLaw(spec.label, spec.legalBasis, 'restart');
  if (clock.state === 'pending') return refusal.wrongState(spec.label, clock.state, 'restart');
  const day = request.from ?? today;
  // What a person begins anew counts from that day, whatever the first beginning was.
  const anew = { ...spec, start: { rule: 'event' } } as const satisfies ClockSpec;
  const deadline = notAhead(day, today) ?? clockDeadline(anew, { kind: 'day', day });
  if (deadline === null) throw new Error(`clock ${clock.timer}: a day gives a deadline`);
  return dated(subject, ground(subject, request, day, null), deadline);
}

function end(subject: Subject, request: Of<'end'>): ClockChange | Refusal {
  const { clock, spec, procedure, today } = subject;
  if (!clockTerms(spec, procedure.law).free) return refusal.ofLaw(spec.label, spec.legalBasis, 'end');
  if (!hasOtherWayOn(procedure.machine, clock.timer)) return refusal.onlyWayOn(spec.label);
  return changeState(clock, ground(subject, request, today, null), { state: 'stopped', suspendedOn: null });
}

/** The change to a new deadline, unless that one is over already: then nothing has been gained. */
function dated(
  { clock, spec, today }: Subject,
  why: ChangeGround,
  deadline: Deadline | Refusal,
  suspendedOn: string | null = null,
): ClockChange | Refusal {
  const ends = isRefusal(deadline) ? deadline : outsideClosure(spec, deadline);
  if (isRefusal(ends)) return ends;
  if (ends.lastDay < today && suspendedOn === null) return refusal.stillOver(spec.label, ends.lastDay);
  return changeDates(clock, spec, why, ends, suspendedOn);
}

function ground(
  { actor }: Subject,
  { act, reason }: ClockRequest,
  effectiveOn: string,
  legalBasis: string | null,
): ChangeGround {
  return { act, effectiveOn, reason, legalBasis, actor };
}
