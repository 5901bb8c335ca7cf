import { computeDeadline } from '@amtsweg/deadlines';
import type { Accepted, DecisionTime, Effect } from '@amtsweg/engine';
import { isRefusal } from '@amtsweg/kernel';
import type { ClockToStart, Step, TaskToOpen } from '@amtsweg/cases-store';
import { feel, type Procedure, type TaskSpec } from '@amtsweg/procedure';

/** The parts of a step that follow from the machine's verdict. */
export type MachineChanges = Required<
  Pick<
    Step,
    'state' | 'openTasks' | 'closeTasks' | 'startClocks' | 'stopClocks' | 'startServices' | 'endServices'
  >
> & { readonly notes: readonly string[] };

/**
 * Translates a verdict into what the database has to change: tasks with their posts, clocks with their dates and
 * derivations, services to start and to forget. Pure.
 */
export function machineChanges(
  procedure: Procedure,
  unit: string,
  verdict: Accepted,
  time: DecisionTime,
): MachineChanges {
  const { snapshot, effects, to } = verdict;
  const milestone = (to[0] ?? '').split('.')[0] ?? '';
  return {
    state: {
      status: snapshot.status,
      milestone,
      states: to,
      ending: snapshot.ending ?? (snapshot.status === 'done' ? milestone : null),
      snapshot,
    },
    openTasks: pick(effects, 'openTask').map((effect) => taskToOpen(procedure, unit, effect, time)),
    closeTasks: pick(effects, 'closeTask').map((effect) => effect.activity),
    startClocks: pick(effects, 'startClock').map((effect) => clockToStart(procedure, verdict, effect, time)),
    stopClocks: pick(effects, 'stopClock').map((effect) => effect.id),
    startServices: pick(effects, 'startService').map(({ invocation, service, input }) => ({
      invocation,
      service,
      input,
    })),
    endServices: pick(effects, 'stopService').map(({ invocation }) => ({
      invocation,
      state: 'stopped' as const,
    })),
    notes: pick(effects, 'perform')
      .filter((effect) => effect.action === 'note')
      .map((effect) => String(effect.params['text'])),
  };
}

/** The effects as the record names them. */
export function effectNames(effects: readonly Effect[]): { readonly type: string; readonly name: string }[] {
  return effects.map((effect) => {
    switch (effect.type) {
      case 'openTask':
      case 'closeTask':
        return { type: effect.type, name: effect.activity };
      case 'startClock':
      case 'stopClock':
        return { type: effect.type, name: effect.id };
      case 'startService':
      case 'stopService':
        return { type: effect.type, name: effect.invocation };
      case 'perform':
        return { type: effect.type, name: effect.action };
    }
  });
}

function pick<T extends Effect['type']>(effects: readonly Effect[], type: T): Extract<Effect, { type: T }>[] {
  return effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);
}

function taskToOpen(
  procedure: Procedure,
  unit: string,
  effect: Extract<Effect, { type: 'openTask' }>,
  time: DecisionTime,
): TaskToOpen {
  // The checker proves before publication that a task's input is a TaskSpec.
  const spec = effect.spec as unknown as TaskSpec;
  const postUnit = spec.unit ?? unit;
  return {
    activity: effect.activity,
    label: spec.label,
    spec: effect.spec,
    procedureKey: procedure.key,
    unit: postUnit,
    post: `${postUnit}/${spec.post}`,
    priority: spec.priority ?? 5,
    dueOn:
      spec.target === undefined ? null : deadline(procedure, 'event', time.today, spec.target, true).lastDay,
  };
}

function clockToStart(
  procedure: Procedure,
  verdict: Accepted,
  effect: Extract<Effect, { type: 'startClock' }>,
  time: DecisionTime,
): ClockToStart {
  const spec = procedure.clocks[effect.clock];
  if (spec === undefined) throw new Error(`procedure ${procedure.key} declares no clock ${effect.clock}`);
  const scope = { form: verdict.form, facts: verdict.snapshot.facts, today: time.today };
  const start = 'on' in spec.start ? feel(spec.start.on, scope) : time.today;
  if (typeof start !== 'string') {
    throw new Error(
      `procedure ${procedure.key}, clock ${effect.clock}: its start is not known in ${effect.state}`,
    );
  }
  const due = deadline(procedure, spec.start.rule, start, spec.period, spec.endMoves ?? true);
  return {
    timer: effect.id,
    name: effect.clock,
    label: spec.label,
    kind: spec.kind,
    legalBasis: spec.legalBasis,
    bound: spec.bound,
    startedOn: due.startedOn,
    lastDay: due.lastDay,
    dueAt: due.endsAt,
    derivation: due.derivation.map((step) => ({ ...step })),
  };
}

function deadline(
  procedure: Procedure,
  rule: Parameters<typeof computeDeadline>[0]['rule'],
  start: string,
  period: string,
  endMoves: boolean,
) {
  const due = computeDeadline({ rule, start, period, endMoves });
  if (isRefusal(due)) throw new Error(`procedure ${procedure.key}: ${due.detail}`);
  return due;
}
