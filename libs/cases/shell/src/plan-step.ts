import { localDate } from '@amtsweg/deadlines';
import { decide, type Command, type DecisionTime } from '@amtsweg/engine';
import { isSystem, standing, type Standing } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import {
  emptyFileDesk,
  type ClockDesk,
  type FileDesk,
  type LoadedCase,
  type ShelvedProcedure,
} from '@amtsweg/cases-store';
import { checkFields, eventLabel, type EventSpec } from '@amtsweg/procedure';
import { planAccessAct } from './access/plan-access-act.js';
import { isBeside } from './clocks/follow-states.js';
import { isDue } from './clocks/is-due.js';
import { planExceeded } from './clocks/plan-exceeded.js';
import { planLegalAct } from './clocks/plan-legal-act.js';
import type { Act, CommandRequest } from './command-request.js';
import { NOTE_LENGTH, noteNotFound, noteTooLong } from './file/file-refusals.js';
import { planFileAct } from './file/plan-file-act.js';
import { planTaskAct } from './plan-task-act.js';
import { postIn } from './post-in.js';
import * as refusal from './refusals.js';
import type { NothingToDo, StepPlan } from './step-plan.js';

/**
 * Decides what a command does to a case as it was read: permission, revision, data, machine, in this order. Pure.
 *
 * Whoever may not see the case gets the answer of a case that does not exist.
 */
export function planStep(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  request: CommandRequest,
  time: DecisionTime,
  desk: ClockDesk,
  file: FileDesk = emptyFileDesk,
): StepPlan | NothingToDo | Refusal {
  const stand = standing(request.actor, found);
  if (stand === 'none') return request.taskId === null ? refusal.caseNotFound() : refusal.taskNotFound();
  if (request.ifCaseRevision !== null && request.ifCaseRevision !== found.revision) {
    return refusal.staleRevision('case', request.ifCaseRevision, found.revision);
  }
  const { act } = request;
  switch (act.kind) {
    case 'event':
      return planEvent(shelved, found, request, act, stand, time);
    case 'claimTask':
    case 'releaseTask':
    case 'delegateTask':
    case 'transferTask':
    case 'completeTask':
      return planTaskAct(shelved, found, request, act, stand, time);
    case 'fireClock':
    case 'finishService':
      if (!isSystem(request.actor)) return refusal.actForbidden();
      return planMachineAct(shelved, found, act, time, desk);
    case 'changeClock':
    case 'changeDispatch':
    case 'dispatchTo':
      if (stand !== 'office') return refusal.actForbidden();
      return planLegalAct(shelved.procedure, found, request, act, time, desk, postIn(request, found));
    case 'addDocument':
    case 'addNote':
    case 'addParty':
      return planPaper(found, request, act, stand, file);
    case 'declareConflict':
    case 'decideConflict':
    case 'protectCase':
    case 'liftProtection':
    case 'authorisePerson':
    case 'endAuthorisation':
      return planAccessAct(found, request.actor, act, stand, time, postIn(request, found));
    case 'addFollowUp':
    case 'doFollowUp':
    case 'linkCase':
    case 'addRoutingStep':
    case 'signRoutingStep':
    case 'skipRoutingStep':
    case 'correctDocument':
      return planFileAct(found, request, act, stand, time, file, postIn(request, found));
  }
}

function planEvent(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  request: CommandRequest,
  act: Extract<Act, { kind: 'event' }>,
  stand: Standing,
  time: DecisionTime,
): StepPlan | Refusal {
  const { procedure } = shelved;
  if (stand === 'auditor') return refusal.actForbidden();
  const spec = Object.hasOwn(procedure.events, act.type) ? procedure.events[act.type] : undefined;
  const label = eventLabel(procedure, act.type);
  if (spec === undefined && label !== act.type && stand === 'office') return refusal.eventOfTask(label);
  if (spec !== undefined && !maySend(spec, stand)) return refusal.eventForbidden(spec.label);
  const command: Command = { kind: 'event', type: act.type, data: act.data };
  const verdict = decide(shelved.machine, found.stored, command, time);
  if (verdict.kind === 'notAllowed') {
    return stand === 'applicant'
      ? refusal.notPossibleForApplicant(procedure, act.type, verdict)
      : refusal.notPossible(procedure, act.type, verdict);
  }
  // The machine takes it, but no person sends it: an outcome, or what the machine raises itself.
  if (spec === undefined) return refusal.eventNotSent(act.type);
  const findings = checkFields(spec.fields ?? [], act.data, {
    form: found.stored.form,
    facts: found.stored.snapshot.facts,
    event: act.data,
    today: time.today,
  });
  if (findings.length > 0) return refusal.dataInvalid(findings);
  return { act: 'event', name: act.type, payload: { data: act.data }, post: postIn(request, found), verdict };
}

/** A clerk also hands in what another authority has said. */
function maySend(spec: EventSpec, stand: Standing): boolean {
  if (stand === 'applicant') return spec.by.includes('applicant');
  return stand === 'system' || spec.by.includes('clerk') || spec.by.includes('authority');
}

function planMachineAct(
  shelved: ShelvedProcedure,
  found: LoadedCase,
  act: Extract<Act, { kind: 'fireClock' | 'finishService' }>,
  time: DecisionTime,
  desk: ClockDesk,
): StepPlan | NothingToDo | Refusal {
  if (act.kind === 'fireClock') {
    // Stopped in the meantime, moved or suspended: whoever came first has decided.
    if (!isDue(found.clocks[act.timer], time.instant)) return { kind: 'nothing' };
    if (isBeside(act.timer)) return planExceeded(shelved.procedure, act.timer, desk, time);
    const data = clockEnded(found.clocks[act.timer]?.due ?? time.instant);
    const verdict = decide(shelved.machine, found.stored, { kind: 'clock', id: act.timer, data }, time);
    if (verdict.kind === 'notAllowed') return refusal.notPossible(shelved.procedure, act.timer, verdict);
    return { act: 'clock', name: act.timer, payload: { data }, post: null, verdict, firedClock: act.timer };
  }
  if (found.services[act.invocation] !== act.seq) return { kind: 'nothing' };
  const command: Command = { kind: 'serviceDone', invocation: act.invocation, output: act.output };
  const verdict = decide(shelved.machine, found.stored, command, time);
  if (verdict.kind === 'notAllowed') return refusal.notPossible(shelved.procedure, act.invocation, verdict);
  return {
    act: 'serviceDone',
    name: act.invocation,
    payload: { output: act.output },
    post: null,
    verdict,
    finishedService: act.invocation,
    papers: act.papers,
  };
}

/** What a machine reads of a clock that ran out: its last day and the day after, however late it is noticed. */
function clockEnded(due: string): JsonObject {
  const over = new Date(due);
  return { lastDay: localDate(new Date(over.getTime() - 1)), over: localDate(over) };
}

function planPaper(
  found: LoadedCase,
  request: CommandRequest,
  act: Extract<Act, { kind: 'addDocument' | 'addNote' | 'addParty' }>,
  stand: Standing,
  { notes }: FileDesk,
): StepPlan | Refusal {
  // Papers may be added by the office at any time (files are never closed to the truth), by applicants while it runs.
  const byApplicant = stand === 'applicant' && act.kind === 'addDocument' && found.status === 'active';
  if (stand !== 'office' && stand !== 'system' && !byApplicant) return refusal.actForbidden();
  const base = { act: act.kind, post: postIn(request, found), verdict: null };
  switch (act.kind) {
    case 'addDocument':
      return { ...base, name: act.document.name, payload: { ...act.document }, document: act.document };
    case 'addNote':
      return planNote(base, act, notes);
    case 'addParty':
      return { ...base, name: act.party.role, payload: { ...act.party }, party: act.party };
  }
}

/** A note is never changed: what was wrong in one stands in a new one that names it (IN-14). */
function planNote(
  base: Pick<StepPlan, 'act' | 'post' | 'verdict'>,
  { text, corrects }: Extract<Act, { kind: 'addNote' }>,
  notes: readonly string[],
): StepPlan | Refusal {
  if (text.length > NOTE_LENGTH) return noteTooLong(text.length);
  if (corrects === undefined) return { ...base, name: 'note', payload: { text }, note: text };
  if (!notes.includes(corrects)) return noteNotFound();
  return { ...base, name: 'correction', payload: { text, corrects }, note: text, corrects };
}

/** Whether a plan is a plan: not a refusal, and something to write. */
export function isPlan(plan: StepPlan | NothingToDo | Refusal): plan is StepPlan {
  return !isRefusal(plan) && !('kind' in plan);
}
