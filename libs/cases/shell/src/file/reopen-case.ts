import { caseFile, loadCase, loadOpening } from '@amtsweg/cases-store';
import { standing, type Actor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { CommandAnswer, Idempotency } from '../command-request.js';
import { repeatAnswer } from '../handle-command.js';
import type { Office } from '../office.js';
import { openCase } from '../open-case.js';
import { actForbidden, caseNotFound, staleRevision } from '../refusals.js';
import type { ReopeningGround } from './file-act.js';
import { alreadyReopened, caseNotEnded, formOutdated } from './file-refusals.js';

/** An ended case to take up again. */
export interface ReopeningRequest {
  readonly caseId: string;
  readonly actor: Actor;
  readonly ground: ReopeningGround;
  readonly reason: string;
  readonly idempotency: Idempotency | null;
  readonly ifCaseRevision: number | null;
}

/**
 * Takes an ended case up again (§ 51 VwVfG, IN-22): a new case of the same service with the same form and applicant, on
 * the law of today, linked to the old one in the step that opens it. The old history is not touched.
 */
export async function reopenCase(
  office: Office,
  request: ReopeningRequest,
): Promise<CommandAnswer | Refusal> {
  const { caseId, actor, ground, reason, idempotency, ifCaseRevision } = request;
  const lookup = { caseId, taskId: null, actor: actor.user, idempotencyKey: idempotency?.key ?? null };
  const { found, earlier } = await loadCase(office.pool, lookup);
  if (earlier !== null && idempotency !== null) return repeatAnswer(earlier, idempotency);
  const stand = found === null ? 'none' : standing(actor, found);
  if (found === null || stand === 'none') return caseNotFound();
  if (stand !== 'office') return actForbidden();
  const { revision, caseNumber, applicant, channel, receivedOn } = found;
  if (ifCaseRevision !== null && ifCaseRevision !== revision) {
    return staleRevision('case', ifCaseRevision, revision);
  }
  if (found.status !== 'done') return caseNotEnded(caseNumber);
  const { links } = await caseFile(office.pool, caseId);
  const runs = links.some(
    ({ kind, direction, status }) => kind === 'reopening' && direction === 'from' && status === 'active',
  );
  if (runs) return alreadyReopened();
  const answer = await openCase(office, {
    procedure: found.procedureKey,
    form: found.stored.form,
    ...{ actor, channel, receivedAt: null, idempotency },
    reopens: { caseId, caseNumber, applicant, receivedOn, ground, reason },
  });
  if (!isRefusal(answer) || answer.code !== 'data-invalid') return answer;
  return formOutdated(await nameOf(office, found.procedureKey), answer.detail);
}

async function nameOf(office: Office, key: string): Promise<string> {
  const { hash } = await loadOpening(office.pool, { procedure: key, actor: '', idempotencyKey: null });
  return hash === null ? key : (await office.shelf.version(hash)).procedure.name;
}
