import type { LoadedCase, LoadedTask, ShelvedProcedure } from '@amtsweg/cases-store';
import type { DecisionTime } from '@amtsweg/engine';
import { standing, type Actor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import {
  judgeOutcome,
  outcomeFields,
  stateInfo,
  taskSpec,
  type Field,
  type TaskSpec,
} from '@amtsweg/procedure';
import { planTaskAct } from './plan-task-act.js';
import { actForbidden, taskNotFound } from './refusals.js';

/** What somebody can do with a task, and what not and why. */
export interface TaskWork {
  /** The actor has taken it. */
  readonly mine: boolean;
  readonly mayAct: Possibility;
  readonly outcomes: readonly OutcomeAhead[];
  /** Why the actor may not even read what others have typed; `null` when they may. */
  readonly barred: Refusal | null;
}

/** Whether something is possible now; `reason` says in German why not. */
export interface Possibility {
  readonly possible: boolean;
  readonly reason: string | null;
}

/** A way the task can end. */
export interface OutcomeAhead extends Possibility {
  readonly name: string;
  readonly label: string;
  readonly adverse: boolean;
  readonly fields: readonly Field[];
  /** What is to be known of a possible one: whether the machine takes it depends on the data. */
  readonly note: string | null;
}

/**
 * Says of every outcome of a task whether the machine would take it now from this person, and if not why. Pure.
 *
 * Permission is asked by planning to take the task: what is shown is what a command would be answered. An outcome whose
 * condition reads the data still to be given is possible (`judgeOutcome`). `assigneeName` is the name of who has the task.
 */
export function taskWork(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  actor: Actor,
  assigneeName: string | null,
  time: DecisionTime,
): TaskWork | Refusal {
  const { task } = found;
  const stand = standing(actor, found);
  if (task === null || stand === 'none') return taskNotFound();
  if (stand !== 'office') return actForbidden();
  const request = {
    caseId: null,
    taskId: task.taskId,
    actor,
    act: { kind: 'claimTask' },
    idempotency: null,
    ifCaseRevision: null,
    ifTaskRevision: null,
  } as const;
  const plan = planTaskAct(shelved, found, request, request.act, stand, time);
  const refused = isRefusal(plan) ? plan : null;
  const spec = taskSpec(shelved.procedure, task.activity);
  const reason = refused === null ? null : reasonOf(refused, shelved, found, task, spec, actor, assigneeName);
  return {
    mine: task.assignee === actor.user && refused === null,
    mayAct: { possible: reason === null, reason },
    outcomes: outcomesOf(shelved, found, task, spec, reason, time),
    // Two people who may do a task share its draft, whoever of them has taken it.
    barred: refused?.code === 'task-claimed' ? null : refused,
  };
}

function outcomesOf(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  task: LoadedTask,
  spec: TaskSpec | null,
  reason: string | null,
  time: DecisionTime,
): OutcomeAhead[] {
  return Object.entries(spec?.outcomes ?? {}).map(([name, outcome]): OutcomeAhead => {
    const asked = reason === null ? askMachine(shelved, found, task, name, outcome.label, time) : null;
    return {
      name,
      label: outcome.label,
      adverse: outcome.adverse === true,
      fields: outcomeFields(outcome),
      possible: asked?.possible ?? false,
      reason: asked === null ? reason : asked.reason,
      note: asked?.note ?? null,
    };
  });
}

function askMachine(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  task: LoadedTask,
  outcome: string,
  label: string,
  time: DecisionTime,
): Possibility & { readonly note: string | null } {
  const judgement = judgeOutcome(shelved, found.stored, `${task.activity}.${outcome}`, time);
  if (judgement.kind === 'possible') {
    return { possible: true, reason: null, note: judgement.onData ? 'Hängt von den Angaben ab.' : null };
  }
  const not = (reason: string) => ({ possible: false, reason, note: null });
  const infos = stateInfo(shelved.procedure);
  const states = found.states.map((path) => `„${infos.get(path)?.label ?? path}“`).join(' und ');
  switch (judgement.kind) {
    case 'closed':
      return not(`Der Vorgang ist beendet (${states}).`);
    case 'notHere':
      return not(`„${label}“ ist im Zustand ${states} nicht vorgesehen.`);
    case 'condition': {
      const { conditions } = judgement;
      const missing = conditions.length === 0 ? '' : ` (${conditions.join('; ')})`;
      return not(`„${label}“ ist nicht möglich, weil eine Voraussetzung nicht erfüllt ist${missing}.`);
    }
  }
}

/** Why the person may not act, with the names that the plain refusal does not know. */
function reasonOf(
  { code, detail }: Refusal,
  { procedure }: ShelvedProcedure,
  found: LoadedCase,
  task: LoadedTask,
  spec: TaskSpec | null,
  actor: Actor,
  assigneeName: string | null,
): string {
  if (code === 'task-claimed') {
    return `„${task.label}“ bearbeitet bereits ${assigneeName ?? task.assignee}. Sie können die Person um Rückgabe bitten.`;
  }
  if (code !== 'task-forbidden-four-eyes') return detail;
  const done = (spec?.notBy ?? [])
    .filter((activity) => [found.doneBy[activity] ?? []].flat().includes(actor.user))
    .map((activity) => `„${taskSpec(procedure, activity)?.label ?? activity}“`);
  if (done.length === 0) return detail;
  return `Vier-Augen-Prinzip: „${task.label}“ muss eine andere Person erledigen, weil Sie ${done.join(' und ')} erledigt haben.`;
}
