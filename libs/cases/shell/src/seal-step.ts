import { randomUUID } from 'node:crypto';
import { GENESIS, sealRecord, stateHash, unwrapCaseKey, type RecordEnvelope } from '@amtsweg/audit-store';
import type { DecisionTime, Effect, StoredCase } from '@amtsweg/engine';
import { actingPost, type Actor } from '@amtsweg/identity-contract';
import type { ClockDesk, LoadedCase, ShelvedProcedure, Step } from '@amtsweg/cases-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { CommandAnswer, CommandRequest, Idempotency } from './command-request.js';
import { emptyDesk } from './clocks/empty-desk.js';
import { effectNames, machineChanges, type MachineChanges } from './machine-changes.js';
import type { StepPlan } from './step-plan.js';

/** A step ready to be committed, and the answer it will give. */
export interface SealedStep {
  readonly step: Step;
  readonly answer: Omit<CommandAnswer, 'caseNumber' | 'tasks'>;
}

/** Where the chain of a case stands. */
interface ChainHead {
  readonly caseId: string;
  readonly seq: number;
  readonly prev: string;
  readonly key: Buffer;
}

/** Turns a plan for an existing case into the step to commit, its record sealed onto the chain. */
export function sealStep(
  masterKey: Buffer,
  shelved: ShelvedProcedure,
  found: LoadedCase & { readonly desk: ClockDesk },
  request: CommandRequest,
  plan: StepPlan,
  time: DecisionTime,
): SealedStep | Refusal {
  const head: ChainHead = {
    caseId: found.caseId,
    seq: found.revision + 1,
    prev: found.head,
    key: unwrapCaseKey(masterKey, found.caseId, found.wrappedKey),
  };
  const changes = plan.verdict === null ? null : machineChanges(shelved.procedure, found, plan.verdict, time);
  if (isRefusal(changes)) return changes;
  const before = {
    status: found.status,
    milestone: found.milestone,
    states: found.states,
    ending: found.ending,
  };
  const stands = changes?.state ?? before;
  const formChanged = plan.verdict !== null && plan.verdict.form !== found.stored.form;
  return {
    step: {
      caseId: found.caseId,
      at: time.instant,
      ...(changes === null ? {} : nonEmpty(plan, changes)),
      ...clockPart(plan, changes),
      ...(formChanged ? { form: plan.verdict.form } : {}),
      ...(plan.task === undefined ? {} : { task: plan.task }),
      ...(plan.access === undefined ? {} : { access: plan.access }),
      ...papersOf(plan, changes?.notes ?? [], request.actor),
      record: recordOf(head, shelved, request.actor, plan, changes, found.stored, time),
      ...answerPart(request.idempotency, request.actor, bodyOf(head, stands)),
    },
    answer: bodyOf(head, stands),
  };
}

/** Turns a plan for a new case into the step that opens it. */
export function sealOpening(
  shelved: ShelvedProcedure,
  key: Buffer,
  opening: NonNullable<Step['open']>,
  parties: Step['parties'],
  request: { readonly caseId: string; readonly actor: Actor; readonly idempotency: Idempotency | null },
  plan: StepPlan & { readonly verdict: NonNullable<StepPlan['verdict']> },
  time: DecisionTime,
): SealedStep | Refusal {
  const head: ChainHead = { caseId: request.caseId, seq: 1, prev: GENESIS, key };
  const { receivedOn, unit } = opening;
  const scene = { unit, receivedOn, clocks: {}, states: [], desk: emptyDesk };
  const changes = machineChanges(shelved.procedure, scene, plan.verdict, time);
  if (isRefusal(changes)) return changes;
  return {
    step: {
      caseId: request.caseId,
      at: time.instant,
      open: opening,
      ...nonEmpty(plan, changes),
      ...clockPart(plan, changes),
      form: plan.verdict.form,
      ...(parties === undefined ? {} : { parties }),
      ...(plan.access === undefined ? {} : { access: plan.access }),
      ...papersOf(plan, changes.notes, request.actor),
      record: recordOf(head, shelved, request.actor, plan, changes, null, time),
      ...answerPart(request.idempotency, request.actor, bodyOf(head, changes.state)),
    },
    answer: bodyOf(head, changes.state),
  };
}

function recordOf(
  head: ChainHead,
  shelved: ShelvedProcedure,
  actor: Actor,
  plan: StepPlan,
  changes: MachineChanges | null,
  before: StoredCase | null,
  time: DecisionTime,
): Step['record'] {
  const recordedAt = new Date().toISOString();
  const { verdict } = plan;
  const after = verdict === null ? before : { snapshot: verdict.snapshot, form: verdict.form };
  if (after === null) throw new Error('a case is opened by a verdict');
  const { envelope, hash, sealed } = sealRecord(
    head.key,
    {
      caseId: head.caseId,
      seq: head.seq,
      prev: head.prev,
      at: time.instant,
      on: time.today,
      recordedAt,
      procedure: { key: shelved.procedure.key, hash: shelved.hash },
      act: plan.act,
      name: plan.name,
      actor: actedAs(actor, plan),
      task: plan.task === undefined ? null : { taskId: plan.task.taskId, activity: plan.task.activity },
      from: verdict?.from ?? [],
      to: verdict?.to ?? [],
      effects: [...effectNames(verdict?.effects ?? []), ...clockEffects(verdict?.effects ?? [], changes)],
      stateHash: stateHash(after),
    },
    plan.payload,
  );
  return { seq: head.seq, recordedAt, hash, sealed: sealed.toString('base64'), envelope };
}

/** Whoever stands in for somebody acts "A for B" (IN-03); where nobody is stood in for, the record does not speak of it. */
function actedAs(actor: Actor, plan: StepPlan): RecordEnvelope['actor'] {
  const { user } = actor;
  const { post, task } = plan;
  const absent = task?.actingFor ?? (post === null ? null : (actingPost(actor, post)?.standsFor ?? null));
  return absent === null ? { user, post } : { user, post, for: absent };
}

/** Only what changes is sent: the function skips members that are absent. */
function nonEmpty(plan: StepPlan, changes: MachineChanges): Partial<Step> {
  // The task that is completed ends as done with its outcome, not as cancelled.
  const closeTasks = changes.closeTasks.filter((activity) => activity !== plan.task?.activity);
  const endServices = changes.endServices.map((end) =>
    end.invocation === plan.finishedService ? { ...end, state: 'done' as const } : end,
  );
  return {
    state: changes.state,
    ...(changes.openTasks.length > 0 ? { openTasks: changes.openTasks } : {}),
    ...(closeTasks.length > 0 ? { closeTasks } : {}),
    ...(changes.startServices.length > 0 ? { startServices: changes.startServices } : {}),
    ...(endServices.length > 0 ? { endServices } : {}),
  };
}

function clockPart(plan: StepPlan, changes: MachineChanges | null): Partial<Step> {
  // A clock whose transition stays in the state has run out all the same: XState raises its event once.
  const fired = plan.firedClock === undefined ? [] : [plan.firedClock];
  const stopClocks = [...new Set([...(changes?.stopClocks ?? []), ...fired])];
  const startClocks = changes?.startClocks ?? [];
  const changeClocks = [...(changes?.changeClocks ?? []), ...(plan.changeClocks ?? [])];
  return {
    ...(startClocks.length > 0 ? { startClocks } : {}),
    ...(stopClocks.length > 0 ? { stopClocks } : {}),
    ...(changeClocks.length > 0 ? { changeClocks } : {}),
    ...(plan.firedClock === undefined ? {} : { firedClock: plan.firedClock }),
    ...(plan.escalate === undefined ? {} : { escalate: plan.escalate }),
  };
}

/** What happens to clocks without XState's doing, for the record: those beside the machine, and pauses. */
function clockEffects(
  effects: readonly Effect[],
  changes: MachineChanges | null,
): { readonly type: string; readonly name: string }[] {
  if (changes === null) return [];
  const named = new Set(effects.map((effect) => ('id' in effect ? effect.id : '')));
  return [
    ...changes.startClocks
      .filter(({ timer }) => !named.has(timer))
      .map(({ timer }) => ({ type: 'startClock', name: timer })),
    ...changes.stopClocks
      .filter((timer) => !named.has(timer))
      .map((timer) => ({ type: 'stopClock', name: timer })),
    ...changes.changeClocks.map(({ act, timer }) => ({ type: `${act}Clock`, name: timer })),
  ];
}

function papersOf(plan: StepPlan, machineNotes: readonly string[], actor: Actor): Partial<Step> {
  const notes = [
    ...machineNotes.map((text) => ({ text, author: 'system:procedure' })),
    ...(plan.note === undefined ? [] : [noteOf(plan.note, plan.corrects, actor)]),
  ];
  return {
    ...plan.papers,
    ...plan.file,
    ...(plan.document === undefined ? {} : { documents: [plan.document] }),
    ...(plan.party === undefined ? {} : { parties: [plan.party] }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function noteOf(
  text: string,
  corrects: string | undefined,
  { user }: Actor,
): NonNullable<Step['notes']>[number] {
  return { text, author: user, ...(corrects === undefined ? {} : { corrects }) };
}

function bodyOf(
  head: ChainHead,
  stands: Pick<CommandAnswer, 'status' | 'milestone' | 'states' | 'ending'>,
): SealedStep['answer'] {
  const { status, milestone, states, ending } = stands;
  return { kind: 'done', caseId: head.caseId, revision: head.seq, status, milestone, states, ending };
}

function answerPart(
  idempotency: Idempotency | null,
  actor: Actor,
  body: SealedStep['answer'],
): Pick<Step, 'answer'> | Record<string, never> {
  if (idempotency === null) return {};
  return { answer: { actor: actor.user, ...idempotency, body: { ...body } } };
}

/** A fresh id for a case or document. */
export function newId(): string {
  return randomUUID();
}
