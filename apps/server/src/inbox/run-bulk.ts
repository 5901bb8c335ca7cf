import { CaseBusy, decisionTime, handleCommand, type Act, type Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { actorOf } from '@amtsweg/identity-store';
import type { BulkResult } from '@amtsweg/inbox-store';
import { contentHash } from '@amtsweg/audit-store';
import { isRefusal, refuse, type Refusal } from '@amtsweg/kernel';
import { transferAct } from '../work/transfer-act.js';
import type { BulkBody } from './bulk.body.js';

/** How many tasks are worked on at the same time; each is a step of its own. */
const AT_ONCE = 4;

/**
 * Does one act on many tasks, each for itself: what is refused for one leaves the others alone, and every task named gets
 * a result, in the order in which they were named. `key` makes each step idempotent; `null` when the client sent none.
 */
export async function runBulk(
  office: Office,
  actor: Actor,
  body: BulkBody,
  act: Act,
  key: string | null,
): Promise<BulkResult[]> {
  const waiting = [...new Set(body.taskIds)];
  const results = new Map<string, BulkResult>();
  const worker = async (): Promise<void> => {
    for (let taskId = waiting.shift(); taskId !== undefined; taskId = waiting.shift())
      results.set(taskId, await one(office, actor, taskId, act, key));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return body.taskIds.flatMap((taskId) => results.get(taskId) ?? []);
}

/** The act that a request asks for, the same for all tasks; refused when the request does not say enough for it. */
export async function bulkAct(office: Office, body: BulkBody): Promise<Act | Refusal> {
  switch (body.act) {
    case 'claim':
      return { kind: 'claimTask' };
    case 'release':
      return { kind: 'releaseTask' };
    case 'assign':
      return assignment(office, body.user);
    case 'transfer':
      return transfer(office, body);
  }
}

async function assignment(office: Office, user: string | undefined): Promise<Act | Refusal> {
  if (user === undefined)
    return refuse('bulk-incomplete', 'Für „assign“ muss „user“ die Person nennen, die die Aufgaben bekommt.');
  const to = await actorOf(office.pool, { user, name: user }, decisionTime(office.clock).today);
  if (to?.roles.some((role) => role === 'clerk' || role === 'lead') === true)
    return { kind: 'delegateTask', to };
  return refuse(
    'delegate-forbidden',
    `„${user.slice(0, 60)}“ gehört nicht zur Sachbearbeitung. Bitte wählen Sie jemanden mit der zuständigen Stelle.`,
  );
}

async function transfer(office: Office, { post, reason }: BulkBody): Promise<Act | Refusal> {
  if (post !== undefined && reason !== undefined) return transferAct(office, { post, reason });
  return refuse(
    'bulk-incomplete',
    'Für „transfer“ muss „post“ die Stelle nennen, die die Aufgaben bekommt, und „reason“ den Grund.',
  );
}

async function one(
  office: Office,
  actor: Actor,
  taskId: string,
  act: Act,
  key: string | null,
): Promise<BulkResult> {
  // Its own key for each task; hashed, because both together may be longer than a key can be.
  const idempotency =
    key === null
      ? null
      : { key: `bulk:${contentHash({ key, taskId })}`, requestHash: contentHash({ act: actHash(act) }) };
  try {
    const answer = await handleCommand(office, {
      caseId: null,
      taskId,
      actor,
      act,
      idempotency,
      ifCaseRevision: null,
      ifTaskRevision: null,
    });
    if (!isRefusal(answer)) return { taskId, done: true, code: null, detail: null };
    return { taskId, done: false, code: answer.code, detail: answer.detail };
  } catch (error) {
    if (!(error instanceof CaseBusy)) throw error;
    const detail =
      'Der Vorgang wird gerade von mehreren Seiten geändert. Bitte versuchen Sie es gleich noch einmal.';
    return { taskId, done: false, code: 'case-busy', detail };
  }
}

/** What tells one act from another: a person's posts may change between two sendings of one request. */
function actHash(act: Act): string {
  if (act.kind === 'delegateTask') return `${act.kind} ${act.to.user}`;
  return act.kind === 'transferTask' ? `${act.kind} ${act.to.post} ${act.reason}` : act.kind;
}
