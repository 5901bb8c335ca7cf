import { decide, type DecisionTime } from '@amtsweg/engine';
import {
  actingLead,
  actingPost,
  standing,
  taskHindrance,
  type Actor,
  type Standing,
} from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { LoadedCase, LoadedTask, ShelvedProcedure } from '@amtsweg/cases-store';
import { checkFields, outcomeFields, taskSpec, type OutcomeSpec, type TaskSpec } from '@amtsweg/procedure';
import type { Act, CommandRequest } from './command-request.js';
import { planTransfer } from './plan-transfer.js';
import * as refusal from './refusals.js';
import type { NothingToDo, StepPlan } from './step-plan.js';

type TaskAct = Extract<
  Act,
  { kind: 'claimTask' | 'releaseTask' | 'delegateTask' | 'completeTask' | 'transferTask' }
>;

/** Decides an act on a task: whether the person may, whether the task is still there, and what the machine says. Pure. */
export function planTaskAct(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  request: CommandRequest,
  act: TaskAct,
  stand: Standing,
  time: DecisionTime,
): StepPlan | NothingToDo | Refusal {
  const { task } = found;
  if (task === null) return refusal.taskNotFound();
  if (stand !== 'office') return refusal.actForbidden();
  const hindrance = taskHindrance(request.actor, relationOf(shelved, task, found));
  // Handing a task on is no decision in it: four eyes and appointment are asked of whoever does it.
  const handsOn = act.kind === 'releaseTask' || act.kind === 'delegateTask' || act.kind === 'transferTask';
  if (hindrance === 'post') return refusal.taskForbidden(hindrance, task.label);
  // Before all else: whoever is a second too late has an old revision, and may by now have done what is kept apart.
  if (task.state === 'done' || task.state === 'cancelled') return refusal.taskEnded(task.label, task.state);
  if (request.ifTaskRevision !== null && request.ifTaskRevision !== task.revision) {
    return refusal.staleRevision('task', request.ifTaskRevision, task.revision);
  }
  if (hindrance !== null && !handsOn) return refusal.taskForbidden(hindrance, task.label);
  switch (act.kind) {
    case 'claimTask':
      return planClaim(task, request.actor);
    case 'releaseTask':
      return planRelease(task, request.actor);
    case 'delegateTask':
      return planDelegation(shelved, task, found, request.actor, act.to);
    case 'transferTask':
      if (task.assignee !== null && !mayHandOn(request.actor, task, task.assignee)) {
        return refusal.taskClaimed(task.label, task.assignee);
      }
      return planTransfer(task, specOf(shelved, task), act, (change) =>
        taskStep('transferTask', task, request.actor, change),
      );
    case 'completeTask':
      return planCompletion(shelved, found, task, request.actor, act, time);
  }
}

function planClaim(task: LoadedTask, actor: Actor): StepPlan | NothingToDo | Refusal {
  if (task.assignee === actor.user) return { kind: 'nothing' };
  // Whoever stands in for an absent person takes over what that person has claimed.
  if (task.assignee !== null && !standsInFor(actor, task.assignee, task.post)) {
    return refusal.taskClaimed(task.label, task.assignee);
  }
  return taskStep('claimTask', task, actor, { state: 'claimed', assignee: actor.user });
}

function planRelease(task: LoadedTask, actor: Actor): StepPlan | NothingToDo | Refusal {
  if (task.assignee === null) return { kind: 'nothing' };
  if (!mayHandOn(actor, task, task.assignee)) {
    return refusal.taskClaimed(task.label, task.assignee);
  }
  return taskStep('releaseTask', task, actor, { state: 'open', assignee: null });
}

/** Whose a task is decides where it goes, whoever stands in for them, and the lead. */
function mayHandOn(actor: Actor, task: LoadedTask, assignee: string): boolean {
  return !onlyLeadHandsOn(actor, task, assignee) || actingLead(actor, task.unit) !== null;
}

function onlyLeadHandsOn(actor: Actor, task: LoadedTask, assignee: string): boolean {
  return assignee !== actor.user && !standsInFor(actor, assignee, task.post);
}

function standsInFor(actor: Actor, absent: string, post: string): boolean {
  return actor.standsIn.some(({ user, posts }) => user === absent && posts.includes(post));
}

function planDelegation(
  shelved: ShelvedProcedure,
  task: LoadedTask,
  found: LoadedCase,
  actor: Actor,
  to: Actor,
): StepPlan | NothingToDo | Refusal {
  if (task.assignee === to.user) return { kind: 'nothing' };
  if (task.assignee !== null && !mayHandOn(actor, task, task.assignee)) {
    return refusal.taskClaimed(task.label, task.assignee);
  }
  const hindrance =
    found.applicant === to.user
      ? 'ownMatter'
      : (taskHindrance(to, relationOf(shelved, task, found)) ??
        (standing(to, found) === 'office' ? null : 'keptAway'));
  if (hindrance !== null) return refusal.delegateForbidden(hindrance, task.label, to.name);
  return taskStep('delegateTask', task, actor, { state: 'claimed', assignee: to.user });
}

function planCompletion(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  task: LoadedTask,
  actor: Actor,
  act: Extract<TaskAct, { kind: 'completeTask' }>,
  time: DecisionTime,
): StepPlan | Refusal {
  if (task.assignee === null) return refusal.taskNotClaimed(task.label);
  if (task.assignee !== actor.user) return refusal.taskClaimed(task.label, task.assignee);
  const outcome = outcomeOf(shelved, task, act.outcome);
  if (isRefusal(outcome)) return outcome;
  const findings = checkFields(outcomeFields(outcome), act.data, {
    form: found.stored.form,
    facts: found.stored.snapshot.facts,
    event: act.data,
    today: time.today,
  });
  if (findings.length > 0) return refusal.dataInvalid(findings);
  const type = `${task.activity}.${act.outcome}`;
  const verdict = decide(shelved.machine, found.stored, { kind: 'event', type, data: act.data }, time);
  if (verdict.kind === 'notAllowed') return refusal.notPossible(shelved.procedure, type, verdict);
  // An outcome that stays in its state leaves the task open in the machine, and so in the inbox.
  const closes = verdict.effects.some(
    (effect) => effect.type === 'closeTask' && effect.activity === task.activity,
  );
  const change = { state: closes ? ('done' as const) : ('claimed' as const), assignee: actor.user };
  return {
    ...taskStep('event', task, actor, change),
    name: type,
    payload: { data: act.data },
    verdict,
    task: { ...changeOf(task, actor, change), outcome: act.outcome },
  };
}

function outcomeOf(shelved: ShelvedProcedure, task: LoadedTask, name: string): OutcomeSpec | Refusal {
  const { outcomes } = specOf(shelved, task);
  const outcome = Object.hasOwn(outcomes, name) ? outcomes[name] : undefined;
  if (outcome !== undefined) return outcome;
  const possible = Object.entries(outcomes).map(([key, one]) => ({ name: key, label: one.label }));
  return refusal.outcomeUnknown(task.label, name.slice(0, 80), possible);
}

function taskStep(
  act: string,
  task: LoadedTask,
  actor: Actor,
  change: { readonly state: 'open' | 'claimed' | 'done'; readonly assignee: string | null },
): StepPlan {
  const payload = act === 'delegateTask' ? { to: change.assignee } : {};
  const done = changeOf(task, actor, change);
  return { act, name: task.activity, payload, post: done.actingPost, verdict: null, task: done };
}

function changeOf(
  task: LoadedTask,
  actor: Actor,
  change: { readonly state: 'open' | 'claimed' | 'done'; readonly assignee: string | null },
): NonNullable<StepPlan['task']> {
  // Whoever does a task without holding its post does it in the place of its holder, or as lead of the unit (IN-09); and
  // who hands on what somebody else has claimed does that as lead, also with the post in hand.
  const others = task.assignee !== null && onlyLeadHandsOn(actor, task, task.assignee);
  const { post: acting, standsFor } = (others ? actingLead(actor, task.unit) : null) ??
    actingPost(actor, task.post) ?? { post: `${task.unit}/lead`, standsFor: null };
  const base = {
    taskId: task.taskId,
    activity: task.activity,
    outcome: null,
    post: null,
    actingPost: acting,
  };
  return { ...base, ...(standsFor === null ? {} : { actingFor: standsFor }), ...change };
}

function relationOf(shelved: ShelvedProcedure, task: LoadedTask, found: LoadedCase) {
  const spec = specOf(shelved, task);
  const keptApart = (spec.notBy ?? []).flatMap((activity) => found.doneBy[activity] ?? []);
  return { unit: task.unit, post: task.post, appointment: spec.appointment ?? null, keptApart };
}

/**
 * The specification in the case's own version of the procedure, not the copy in the task's row: validators are kept by
 * the object they were made from, and making one costs a millisecond and stays in Ajv's memory for good.
 */
function specOf({ procedure }: ShelvedProcedure, task: LoadedTask): TaskSpec {
  const spec = taskSpec(procedure, task.activity);
  if (spec === null) throw new Error(`procedure ${procedure.key} has no task ${task.activity}`);
  return spec;
}
