import { contentHash, historyOf } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { Actor, Role } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import { openTestOffice, type TestOffice } from '@amtsweg/testing';
import type { Act, CommandAnswer } from '../command-request.js';
import { handleCommand } from '../handle-command.js';
import type { Office } from '../office.js';
import { openCase } from '../open-case.js';
import { runService } from '../run-service.js';
import { smallProcedure } from './small-procedure.js';

/** An office that offers the small procedure beside the real ones, and typesets without a typesetter. */
export async function openSmallOffice(): Promise<TestOffice> {
  const office = await openTestOffice();
  const hash = contentHash(smallProcedure as unknown as JsonObject);
  await registerProcedures(office.owner, [{ procedure: smallProcedure, hash }], office.clock.now());
  return { ...office, renderer: { render: async () => new TextEncoder().encode('Bescheid') } };
}

/** Somebody who works in the office. */
export function worker(
  user: string,
  posts: readonly string[],
  more: { readonly roles?: readonly Role[]; readonly appointments?: readonly string[] } = {},
): Actor {
  return {
    user,
    name: user,
    roles: more.roles ?? ['clerk'],
    posts,
    standsIn: [],
    appointments: more.appointments ?? [],
  };
}

export const applicant = worker('a.meyer', [], { roles: ['applicant'] });
export const stranger = worker('b.fremd', [], { roles: ['applicant'] });
export const anna = worker('anna', ['32.1/clerk']);
export const berta = worker('berta', ['32.1/clerk']);
export const mailroom = worker('emil', ['32.1/mailroom']);
export const elsewhere = worker('xaver', ['67.7/clerk']);
export const lead = worker('leo', ['32.1/lead'], { roles: ['clerk', 'lead'] });
export const registrar = worker('rita', ['32.1/registrar'], { appointments: ['registrar'] });

/** A command with what most commands leave out. */
export interface Sending {
  readonly caseId?: string;
  readonly taskId?: string;
  readonly actor: Actor;
  readonly act: Act;
  readonly key?: string;
  readonly requestHash?: string;
  readonly ifCaseRevision?: number;
  readonly ifTaskRevision?: number;
}

export function send(office: Office, sending: Sending): Promise<CommandAnswer | Refusal> {
  return handleCommand(office, {
    caseId: sending.caseId ?? null,
    taskId: sending.taskId ?? null,
    actor: sending.actor,
    act: sending.act,
    idempotency:
      sending.key === undefined ? null : { key: sending.key, requestHash: sending.requestHash ?? 'hash' },
    ifCaseRevision: sending.ifCaseRevision ?? null,
    ifTaskRevision: sending.ifTaskRevision ?? null,
  });
}

/** Opens a case of the small procedure by the applicant, online. */
export async function openSmallCase(office: Office, form: JsonObject = { familyName: 'Meyer' }) {
  const answer = await openCase(office, {
    procedure: smallProcedure.key,
    form,
    actor: applicant,
    channel: 'online',
    receivedAt: null,
    idempotency: null,
  });
  const opened = done(answer);
  return { caseId: opened.caseId, taskId: opened.tasks['draft'] ?? '' };
}

/** Claims and completes the open task of an activity. */
export async function complete(
  office: Office,
  caseId: string,
  activity: string,
  outcome: string,
  actor: Actor,
  data: JsonObject = {},
): Promise<CommandAnswer> {
  const taskId = await openTask(office, caseId, activity);
  done(await send(office, { taskId, actor, act: { kind: 'claimTask' } }));
  return done(await send(office, { taskId, actor, act: { kind: 'completeTask', outcome, data } }));
}

/** Brings a small case to where its notice is being made, or beyond to where an answer is waited for. */
export async function approvedCase(office: Office, until: 'production' | 'waiting'): Promise<string> {
  const { caseId } = await openSmallCase(office);
  await complete(office, caseId, 'draft', 'done', anna, { pages: 1 });
  await complete(office, caseId, 'review', 'fine', berta);
  await complete(office, caseId, 'certify', 'signed', registrar);
  if (until === 'waiting') await runServices(office, caseId);
  return caseId;
}

export async function openTask(office: Office, caseId: string, activity: string): Promise<string> {
  const { rows } = await office.pool.query<{ id: string }>(
    `select task_id as id from task where case_id = $1 and activity = $2 and state in ('open', 'claimed')`,
    [caseId, activity],
  );
  if (rows[0] === undefined) throw new Error(`no open task ${activity}`);
  return rows[0].id;
}

/** The services that the case waits for. */
export async function runningServices(office: Office, caseId: string) {
  const { rows } = await office.pool.query<{ invocation: string; seq: number }>(
    `select invocation, started_seq as seq from service_call where case_id = $1 and state = 'running'`,
    [caseId],
  );
  return rows.map((row) => ({ caseId, ...row }));
}

export async function runServices(office: Office, caseId: string): Promise<void> {
  for (const job of await runningServices(office, caseId)) await runService(office, job);
}

/** Act and name of each entry of a history. */
export async function actsOf(office: Office, caseId: string): Promise<string[]> {
  const history = await historyOf(office.pool, caseId);
  return history.map(({ envelope }) => `${envelope.act} ${envelope.name}`);
}

export async function statesOf(office: Office, caseId: string): Promise<string[]> {
  const { rows } = await office.pool.query<{ states: string[] }>(
    'select states from cases where case_id = $1',
    [caseId],
  );
  return rows[0]?.states ?? [];
}

/** How many rows every table holds, jobs included: equal counts mean that nothing was written. */
export async function traces(office: TestOffice): Promise<Readonly<Record<string, string>>> {
  const { rows } = await office.owner.query<{ traces: Record<string, string> }>(
    `select jsonb_object_agg(c.oid::regclass,
       (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %s', c.oid::regclass), false, true, '')))[1]::text) as traces
     from pg_class c where c.relkind = 'r' and not c.relispartition
       and c.relnamespace in ('amtsweg'::regnamespace, 'graphile_worker'::regnamespace)
       or c.relkind = 'p' and c.relnamespace = 'amtsweg'::regnamespace`,
  );
  return rows[0]?.traces ?? {};
}

/** The refusal of a command that must leave no trace. */
export async function refused(
  office: TestOffice,
  command: () => Promise<CommandAnswer | Refusal>,
): Promise<Refusal> {
  const before = await traces(office);
  const answer = await command();
  if (!isRefusal(answer)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  expect(await traces(office)).toEqual(before);
  return answer;
}

export function done(answer: CommandAnswer | Refusal): CommandAnswer {
  if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.detail}`);
  return answer;
}
