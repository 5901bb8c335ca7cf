import { keepContent } from '@amtsweg/documents-store';
import { germanDate, localDate } from '@amtsweg/deadlines';
import { readFileDesk, type DeskDocument, type LoadedCase } from '@amtsweg/cases-store';
import { actingPost, type Actor } from '@amtsweg/identity-contract';
import { postLine, unitOf, type PostLine } from '@amtsweg/identity-store';
import { isRefusal, type Refusal } from '@amtsweg/kernel';
import { documentAddressee, type ComposedDocument, type Procedure } from '@amtsweg/procedure';
import type { CommandAnswer, Idempotency } from '../command-request.js';
import { decisionTime } from '../decision-time.js';
import { handleCommand } from '../handle-command.js';
import type { Office } from '../office.js';
import { postIn } from '../post-in.js';
import { newId } from '../seal-step.js';
import { documentNotIssued } from './file-refusals.js';
import { officeCase } from './office-case.js';
import { planCorrection } from './plan-file-act.js';

/** An obvious error in an issued document, and what should stand there. */
export interface CorrectionRequest {
  readonly caseId: string;
  readonly actor: Actor;
  readonly documentId: string;
  readonly error: string;
  readonly correction: string;
  readonly idempotency: Idempotency | null;
  readonly ifCaseRevision: number | null;
}

/**
 * Corrects an obvious error of a document (§ 42 VwVfG): a letter to its addressee is typeset, and comes to the file as a
 * document of its own in the same step as the entry that names both. The faulty document stays as it is.
 *
 * What would be refused is refused before anything is typeset.
 */
export async function correctDocument(
  office: Office,
  request: CorrectionRequest,
): Promise<CommandAnswer | Refusal> {
  const { caseId, actor, idempotency, documentId, error, correction } = request;
  const loaded = await officeCase(office, request);
  if ('answer' in loaded) return loaded.answer;
  const { found } = loaded;
  const desk = await readFileDesk(office.pool, caseId, { post: null, caseNumber: null });
  const correctionId = newId();
  const letterId = newId();
  const said = { kind: 'correctDocument' as const, correctionId, documentId, error, correction };
  const plan = planCorrection(desk, { ...said, letter: { documentId: letterId } }, actor.user);
  const faulty = desk.documents.find((one) => one.documentId === documentId);
  if (isRefusal(plan)) return plan;
  if (faulty === undefined) return documentNotIssued();
  const letter = await typeset(office, found, faulty, request, letterId);
  return handleCommand(office, {
    ...{ caseId, taskId: null, actor, idempotency, act: { ...said, letter } },
    ...{ ifCaseRevision: request.ifCaseRevision, ifTaskRevision: null },
  });
}

async function typeset(
  office: Office,
  found: LoadedCase,
  faulty: DeskDocument,
  request: CorrectionRequest,
  documentId: string,
) {
  const { procedure } = await office.shelf.version(found.procedureHash);
  const { today } = decisionTime(office.clock);
  const post = postIn(request, found);
  const [unit, line] = await Promise.all([unitOf(office.pool, found.unit), postLine(office.pool, post)]);
  const { form, snapshot } = found.stored;
  const scope = { form, facts: snapshot.facts, today };
  const document = composeCorrection(procedure, faulty, request, {
    reference: found.caseNumber,
    date: today,
    sender: { authority: office.authority, unit: unit?.name ?? found.unit, address: unit?.address ?? [] },
    addressee: documentAddressee(procedure, procedure.documents[faulty.name] ?? {}, scope),
    signature: {
      suffix: line?.suffix ?? '',
      name: request.actor.name,
      function: functionOf(request.actor, post, line),
    },
  });
  const bytes = await office.renderer.render(document);
  const sha256 = await keepContent(office.pool, bytes);
  const paper = { documentId, name: 'correction', origin: 'issued' as const, title: document.title };
  const file = { mediaType: 'application/pdf', size: bytes.byteLength, sha256 };
  return { ...paper, ...file, createdBy: request.actor.user };
}

/** The label of the post, and whom the person stands in for. */
function functionOf(actor: Actor, post: string | null, line: PostLine | null): string {
  const label = line?.label ?? '';
  const absent = post === null ? null : (actingPost(actor, post)?.standsFor ?? null);
  const name = actor.standsIn.find(({ user }) => user === absent)?.name;
  return name === undefined ? label : `${label}, in Vertretung für ${name}`;
}

/** The letter that tells of a correction, under the law that the procedure follows. */
export function composeCorrection(
  procedure: Pick<Procedure, 'law'>,
  faulty: Pick<DeskDocument, 'title' | 'createdAt'>,
  said: Pick<CorrectionRequest, 'error' | 'correction'>,
  setting: Pick<ComposedDocument, 'reference' | 'date' | 'sender' | 'addressee' | 'signature'>,
): ComposedDocument {
  const basis = correctionBasis(procedure);
  const issuedOn = germanDate(localDate(new Date(faulty.createdAt)));
  return {
    kind: 'letter',
    title: `Berichtigung nach ${basis}`,
    ...setting,
    blocks: [
      { type: 'paragraph', text: 'Sehr geehrte Damen und Herren,' },
      {
        type: 'paragraph',
        text: `in unserem Schreiben „${faulty.title}“ vom ${issuedOn}, steht eine offenbare Unrichtigkeit. Wir berichtigen sie hiermit nach ${basis}.`,
      },
      {
        type: 'facts',
        rows: [
          ['Bisher', said.error],
          ['Richtig', said.correction],
        ],
      },
      { type: 'paragraph', text: 'Im Übrigen bleibt das Schreiben unverändert.' },
    ],
    remedy: null,
    sealed: false,
  };
}

/** The provision on obvious errors: that of tax law or social law where the procedure follows one of them. */
export function correctionBasis({ law }: Pick<Procedure, 'law'>): string {
  if (law === 'AO') return '§ 129 AO';
  return law === 'SGB X' ? '§ 38 SGB X' : '§ 42 VwVfG';
}
