import type { Accepted, DecisionTime, Effect } from '@amtsweg/engine';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { ClockDesk, LoadedCase, Step, TaskToOpen } from '@amtsweg/cases-store';
import type { Procedure, TaskSpec } from '@amtsweg/procedure';
import { clockChanges } from './clocks/clock-changes.js';
import { isEscalated, TOP_PRIORITY } from './clocks/escalation.js';
import { taskTarget } from './task-target.js';

/** The parts of a step that follow from the machine's verdict. */
export type MachineChanges = Required<
  Pick<
    Step,
    | 'state'
    | 'openTasks'
    | 'closeTasks'
    | 'startClocks'
    | 'stopClocks'
    | 'changeClocks'
    | 'startServices'
    | 'endServices'
  >
> & { readonly notes: readonly string[] };

/** A case as its clocks need it: what they count from and how they stand. */
export interface ClockScene {
  readonly unit: string;
  readonly receivedOn: string;
  readonly clocks: LoadedCase['clocks'];
  readonly states: readonly string[];
  /** Empty unless `needsClockDesk` says that it is looked at. */
  readonly desk: ClockDesk;
}

/**
 * Translates a verdict into what the database has to change: tasks with their posts, clocks with their dates and
 * derivations, services to start and to forget. Pure.
 *
 * A refusal when no date can follow from what somebody has filled in (`deadline-overflow`).
 */
export function machineChanges(
  procedure: Procedure,
  scene: ClockScene,
  verdict: Accepted,
  time: DecisionTime,
): MachineChanges | Refusal {
  const { snapshot, effects, to } = verdict;
  const milestone = (to[0] ?? '').split('.')[0] ?? '';
  const clocks = clockChanges(procedure, scene, verdict, time);
  if (isRefusal(clocks)) return clocks;
  const urgent = isEscalated(procedure, scene, clocks.stopClocks);
  return {
    state: {
      status: snapshot.status,
      milestone,
      states: to,
      ending: snapshot.ending ?? (snapshot.status === 'done' ? milestone : null),
      snapshot,
    },
    openTasks: pick(effects, 'openTask').map((effect) =>
      taskToOpen(procedure, scene.unit, effect, time, urgent),
    ),
    closeTasks: pick(effects, 'closeTask').map((effect) => effect.activity),
    ...clocks,
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
  urgent: boolean,
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
    priority: Math.min(spec.priority ?? 5, urgent ? TOP_PRIORITY : 9),
    dueOn: spec.target === undefined ? null : taskTarget(time.today, spec.target).lastDay,
  };
}
