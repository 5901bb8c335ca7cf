import { createHash } from 'node:crypto';
import { newId, type Idempotency, type Office } from '@amtsweg/cases-shell';
import { loadCase } from '@amtsweg/cases-store';
import { keepContent } from '@amtsweg/documents-store';
import { standing, type Actor } from '@amtsweg/identity-contract';
import { noSuchCase } from './must-stand.js';

/** An upload whose content is where the command will look for it, if the command can succeed. */
export interface KeptUpload {
  readonly sha256: string;
  readonly idempotency: Idempotency | null;
}

/**
 * Keeps the bytes of an upload before the command that names them, and only when that can succeed: a stranger, a stale
 * revision, a closed case or a used idempotency key leave nothing behind. The command judges all of it again.
 */
export async function keepUpload(
  office: Office,
  caseId: string,
  actor: Actor,
  bytes: Buffer,
  seen: number | null,
  idempotencyFor: (sha256: string) => Idempotency | null,
): Promise<KeptUpload> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const idempotency = idempotencyFor(sha256);
  const lookup = { caseId, taskId: null, actor: actor.user, idempotencyKey: idempotency?.key ?? null };
  const { found, earlier } = await loadCase(office.pool, lookup);
  const stand = found === null ? 'none' : standing(actor, found);
  if (found === null || (stand !== 'applicant' && stand !== 'office')) throw noSuchCase();
  const stale = seen !== null && seen < found.revision;
  const closed = stand === 'applicant' && found.status !== 'active';
  if (earlier === null && !stale && !closed) await keepContent(office.pool, bytes);
  return { sha256, idempotency };
}

/**
 * The id of a new document. With an idempotency key it follows from the key, so that a repeated upload names the
 * document that the first one made.
 */
export function documentIdFor(caseId: string, actor: Actor, idempotency: Idempotency | null): string {
  if (idempotency === null) return newId();
  const name = [caseId, actor.user, idempotency.key, idempotency.requestHash].join('\n');
  const hex = createHash('sha256').update(name).digest('hex');
  // A UUID of version 8 (RFC 9562): its content is the maker's own business.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
