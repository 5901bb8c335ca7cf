import { caseFile, loadOpening } from '@amtsweg/cases-store';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import type { CommandAnswer, Idempotency } from '../command-request.js';
import type { Office } from '../office.js';
import { openCase } from '../open-case.js';
import { staleRevision } from '../refusals.js';
import type { ReopeningGround } from './file-act.js';
import { alreadyReopened, caseNotEnded, formOutdated } from './file-refusals.js';
import { officeCase } from './office-case.js';

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
  const loaded = await officeCase(office, request);
  if ('answer' in loaded) return loaded.answer;
  const { found } = loaded;
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
