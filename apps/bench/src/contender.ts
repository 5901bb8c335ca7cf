import { benchSteps } from './bench-procedure.js';

/** Where a case stands: the task that is open, `null` when people have done their part. */
export interface OpenTask {
  readonly caseId: string;
  readonly taskId: string | null;
}

/** One way to do the work: each method is one durable transaction that writes case, task and audit rows. */
export interface Contender {
  readonly name: string;
  start(): Promise<OpenTask>;
  claim(task: OpenTask): Promise<void>;
  complete(task: OpenTask, step: BenchStep): Promise<OpenTask>;
  close(): Promise<void>;
}

/** What a person does with a task. */
export type BenchStep = (typeof benchSteps)[number];

/** Durable transactions of a case: one start, three claims, three completions. */
export const TRANSACTIONS = 1 + 2 * benchSteps.length;

/** Claims and completions. */
export const HUMAN_STEPS = 2 * benchSteps.length;

/** Takes a case through its whole work; `committed` hears of every transaction, `mayGoOn` is asked before each. */
export async function takeCase(
  contender: Contender,
  committed: () => void = () => undefined,
  mayGoOn: () => boolean = () => true,
): Promise<OpenTask> {
  let task = await contender.start();
  committed();
  for (const step of benchSteps) {
    if (!mayGoOn()) return task;
    await contender.claim(task);
    committed();
    if (!mayGoOn()) return task;
    task = await contender.complete(task, step);
    committed();
  }
  return task;
}

/** The id of the open task. Throws when a contender lost its way. */
export function openTaskId(task: OpenTask): string {
  if (task.taskId === null) throw new Error(`case ${task.caseId} has no open task`);
  return task.taskId;
}
