import { loadCase, type LoadedCase } from '@amtsweg/cases-store';
import { standing, type Actor } from '@amtsweg/identity-contract';
import type { Refusal } from '@amtsweg/kernel';
import type { CommandAnswer, Idempotency } from '../command-request.js';
import { repeatAnswer } from '../handle-command.js';
import type { Office } from '../office.js';
import { actForbidden, caseNotFound } from '../refusals.js';

/**
 * The case for an act that prepares something before its command: `found` when somebody of the office may do it, else the
 * `answer`: a refusal, or what a command with the same key was answered before.
 */
export async function officeCase(
  office: Office,
  {
    caseId,
    actor,
    idempotency,
  }: { readonly caseId: string; readonly actor: Actor; readonly idempotency: Idempotency | null },
): Promise<{ readonly found: LoadedCase } | { readonly answer: CommandAnswer | Refusal }> {
  const lookup = { caseId, taskId: null, actor: actor.user, idempotencyKey: idempotency?.key ?? null };
  const { found, earlier } = await loadCase(office.pool, lookup);
  if (earlier !== null && idempotency !== null) return { answer: repeatAnswer(earlier, idempotency) };
  const stand = found === null ? 'none' : standing(actor, found);
  if (found === null || stand === 'none') return { answer: caseNotFound() };
  return stand === 'office' ? { found } : { answer: actForbidden() };
}
