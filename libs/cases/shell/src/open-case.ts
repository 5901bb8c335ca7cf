import { newCaseKey, wrapCaseKey } from '@amtsweg/audit-store';
import { commitStep, loadOpening } from '@amtsweg/cases-store';
import { decide } from '@amtsweg/engine';
import { localDate } from '@amtsweg/deadlines';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import { addresseeLines, checkForm } from '@amtsweg/procedure';
import type { CommandAnswer, Idempotency } from './command-request.js';
import { decisionTime } from './decision-time.js';
import { repeatAnswer } from './handle-command.js';
import type { ReopeningGround } from './file/file-act.js';
import { reopeningPart } from './file/reopening-part.js';
import type { Office } from './office.js';
import { dataInvalid, procedureUnknown } from './refusals.js';
import { newId, sealOpening } from './seal-step.js';
import type { StepPlan } from './step-plan.js';
import { touchedPosts } from './touched-posts.js';

/** An application as it comes in. */
export interface Application {
  readonly procedure: string;
  readonly form: JsonObject;
  readonly actor: Actor;
  /** `online` by the applicant, `paper` when the office registers what came by post or at the counter. */
  readonly channel: 'online' | 'paper';
  /** When it reached the authority's sphere (LC-11); now, unless the office registers it later. */
  readonly receivedAt: Date | null;
  readonly idempotency: Idempotency | null;
  /** The ended case that this one takes up again. */
  readonly reopens?: Reopened;
}

/** An ended case that is taken up again: its applicant, way in and day of receipt, which its form was checked on. */
export interface Reopened {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly applicant: string | null;
  readonly receivedOn: string;
  readonly ground: ReopeningGround;
  readonly reason: string;
}

/** Opens a case on the current version of a procedure; the file reference is allocated in the same commit. */
export async function openCase(office: Office, application: Application): Promise<CommandAnswer | Refusal> {
  const { actor, idempotency, form, reopens } = application;
  const { hash, earlier } = await loadOpening(office.pool, {
    procedure: application.procedure,
    actor: actor.user,
    idempotencyKey: idempotency?.key ?? null,
  });
  if (earlier !== null && idempotency !== null) return repeatAnswer(earlier, idempotency);
  if (hash === null) return procedureUnknown(application.procedure);
  const shelved = await office.shelf.version(hash);

  const time = decisionTime(office.clock);
  const receivedAt = application.receivedAt ?? new Date(time.instant);
  const receivedOn = localDate(receivedAt);
  const findings = checkForm(shelved.procedure.form, form, reopens?.receivedOn ?? receivedOn);
  if (findings.length > 0) return dataInvalid(findings);
  const facts = { receivedOn };
  const verdict = decide(shelved.machine, null, { kind: 'open', form, facts }, time);
  if (verdict.kind === 'notAllowed') throw new Error(`procedure ${shelved.procedure.key} does not open`);

  const caseId = newId();
  const key = newCaseKey();
  const opening = {
    unit: shelved.procedure.unit,
    plan: shelved.procedure.filePlan,
    year: Number(receivedOn.slice(0, 4)),
    procedureKey: shelved.procedure.key,
    procedureHash: shelved.hash,
    applicant: applicantOf(application),
    channel: application.channel,
    receivedAt: receivedAt.toISOString(),
    receivedOn,
    wrappedKey: wrapCaseKey(office.masterKey, caseId, key).toString('base64'),
  };
  const [name = actor.name, ...address] = addresseeLines(shelved.procedure, form);
  const party = { role: 'applicant', name, address, subject: opening.applicant };
  const plan = {
    act: 'open',
    name: shelved.procedure.key,
    payload: { form, facts },
    post: actor.posts[0] ?? null,
    verdict,
    ...(reopens === undefined ? {} : reopeningPart(reopens, { form, facts }, actor.user, newId())),
  };
  const sealed = sealOpening(
    shelved,
    key,
    opening,
    [party],
    { caseId, actor, idempotency },
    plan satisfies StepPlan,
    time,
  );
  if (isRefusal(sealed)) return sealed;
  const { step, answer } = sealed;
  const commit = await commitStep(office.pool, step);
  if (commit.kind === 'committed') {
    office.changes?.announce({ caseId, posts: touchedPosts(null, step), isTaken: false });
    return { ...answer, caseNumber: commit.caseNumber, tasks: commit.tasks };
  }
  // A twin with the same key was faster: its answer is stored now.
  return openCase(office, application);
}

/** Who applied: online the person who sends it, for a case that is taken up again whoever applied then. */
function applicantOf({ reopens, channel, actor }: Application): string | null {
  if (reopens !== undefined) return reopens.applicant;
  return channel === 'online' ? actor.user : null;
}
