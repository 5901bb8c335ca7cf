import { germanDate } from '@amtsweg/deadlines';
import type { DecisionTime } from '@amtsweg/engine';
import type { ActiveClock, ClockDesk } from '@amtsweg/cases-store';
import type { ClockSpec, Procedure } from '@amtsweg/procedure';
import type { StepPlan } from '../step-plan.js';
import { changeState, type ChangeGround } from './clock-change.js';
import { TOP_PRIORITY } from './escalation.js';
import { PROCEDURE_ACTOR } from './follow-states.js';

/** A clock beside the machine is over: a mark in the file or, where the procedure says so, urgent tasks. */
export function planExceeded(
  procedure: Procedure,
  timer: string,
  desk: ClockDesk,
  { today }: DecisionTime,
): StepPlan | { readonly kind: 'nothing' } {
  const clock = desk.clocks.find((one) => one.timer === timer);
  const spec = clock === undefined ? undefined : procedure.clocks[clock.name];
  // It ended between the two reads: the case has moved on, and the step would not be committed anyway.
  if (clock === undefined || spec === undefined) return { kind: 'nothing' };
  const step = { act: 'clock', name: timer, payload: {}, post: null, verdict: null };
  return spec.atEnd === 'escalate'
    ? { ...step, ...exceeded(clock, spec, today) }
    : {
        ...step,
        firedClock: timer,
        note: `${spec.label}: ${germanDate(clock.lastDay ?? today)}, ist erreicht.`,
      };
}

function exceeded(
  clock: ActiveClock,
  spec: ClockSpec,
  today: string,
): Pick<StepPlan, 'changeClocks' | 'note' | 'escalate'> {
  const ground: ChangeGround = {
    act: 'exceed',
    ...{ effectiveOn: today, actor: PROCEDURE_ACTOR, legalBasis: spec.legalBasis },
    reason: `Die Frist „${spec.label}“ ist überschritten.`,
  };
  return {
    changeClocks: [changeState(clock, ground, { state: 'exceeded', suspendedOn: null })],
    note: ground.reason,
    escalate: TOP_PRIORITY,
  };
}
