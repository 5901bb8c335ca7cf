import type { DecisionTime } from '@amtsweg/engine';
import type { ClockDesk, LoadedCase } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { Procedure } from '@amtsweg/procedure';
import type { Act, CommandRequest } from '../command-request.js';
import type { StepPlan } from '../step-plan.js';
import { planClockAct } from './plan-clock-act.js';
import { planDispatchAct, planFurtherDispatch } from './plan-dispatch-act.js';

/** What somebody of the office does to clocks and dispatches: the machine does not move, the file does. Pure. */
export function planLegalAct(
  procedure: Procedure,
  found: LoadedCase,
  { actor }: CommandRequest,
  act: Extract<Act, { kind: 'changeClock' | 'changeDispatch' | 'dispatchTo' }>,
  time: DecisionTime,
  desk: ClockDesk,
  post: string | null,
): StepPlan | Refusal {
  const { kind, ...said } = act;
  const base = { payload: { ...said }, post, verdict: null };
  switch (act.kind) {
    case 'changeClock': {
      const { clockId, request } = act;
      const change = planClockAct(procedure, found, desk, clockId, request, actor.user, time);
      if (isRefusal(change)) return change;
      return { ...base, act: `${request.act}Clock`, name: clockId, changeClocks: [change] };
    }
    case 'changeDispatch': {
      const { dispatchId, request } = act;
      const plan = planDispatchAct(procedure, desk, dispatchId, request, actor.user, time);
      if (isRefusal(plan)) return plan;
      const { changeClocks, ...papers } = plan;
      return { ...base, act: `${request.act}Dispatch`, name: dispatchId, changeClocks, papers };
    }
    case 'dispatchTo': {
      const plan = planFurtherDispatch(procedure, desk, act, actor.user, time);
      if (isRefusal(plan)) return plan;
      const { changeClocks, ...papers } = plan;
      return { ...base, act: kind, name: act.dispatchId, changeClocks, papers };
    }
  }
}
