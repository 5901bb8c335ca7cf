import type { DecisionTime } from '@amtsweg/engine';
import type { FileDesk, FileStep, LoadedCase } from '@amtsweg/cases-store';
import { standing, type Standing } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import type { CommandRequest } from '../command-request.js';
import { actForbidden } from '../refusals.js';
import type { StepPlan } from '../step-plan.js';
import type { FileAct } from './file-act.js';
import * as refusal from './file-refusals.js';
import { planFollowUp, planFollowUpDone } from './plan-follow-up.js';
import { planRoutingStep, planSignature, planSkip, type RoutingPlan } from './plan-routing-act.js';

/** What somebody adds to the file beside the machine: the state of the case stays, also when it has ended. Pure. */
export function planFileAct(
  found: LoadedCase,
  { actor }: CommandRequest,
  act: FileAct,
  stand: Standing,
  { today }: DecisionTime,
  desk: FileDesk,
  post: string | null,
): StepPlan | Refusal {
  // The product itself may set a date for somebody, and nothing else.
  const bySystem = stand === 'system' && act.kind === 'addFollowUp' && (act.to ?? act.post) !== null;
  if (stand !== 'office' && !bySystem) return actForbidden();
  const base = { act: act.kind, payload: payloadOf(act), post, verdict: null };
  switch (act.kind) {
    case 'addFollowUp':
      return step({ ...base, name: act.followUpId }, planFollowUp(found, desk, act, actor, today));
    case 'doFollowUp': {
      const done = planFollowUpDone(found.unit, desk, act, actor);
      return isRefusal(done)
        ? done
        : { ...base, name: act.followUpId, file: done.file, post: done.post ?? post };
    }
    case 'linkCase':
      return step({ ...base, name: act.link }, planLink(found, desk, act, actor));
    case 'addRoutingStep':
      return routed(base, planRoutingStep(desk, act, actor));
    case 'signRoutingStep':
      return routed(base, planSignature(desk, act, actor));
    case 'skipRoutingStep':
      return routed(base, planSkip(desk, act, actor, found.unit));
    case 'correctDocument': {
      const file = planCorrection(desk, act, actor.user);
      return step({ ...base, name: act.documentId, document: act.letter }, file);
    }
  }
}

function step(base: StepPlan, file: FileStep | Refusal): StepPlan | Refusal {
  return isRefusal(file) ? file : { ...base, file };
}

function routed(base: Omit<StepPlan, 'name'>, plan: RoutingPlan | Refusal): StepPlan | Refusal {
  if (isRefusal(plan)) return plan;
  const { name, file, acting } = plan;
  return { ...base, name, file, post: acting?.post ?? base.post };
}

/**
 * A link to another case (IN-20). It is a step of this case alone: two histories cannot be written in one step, and of two
 * steps one may fail. The other case shows the link by reading it from its side. What it is linked to must be for this
 * person; else the answer is that of a case that does not exist.
 */
function planLink(
  found: LoadedCase,
  { links, target }: FileDesk,
  { linkId, link }: Extract<FileAct, { kind: 'linkCase' }>,
  actor: CommandRequest['actor'],
): FileStep | Refusal {
  if (target === null || standing(actor, target.relation) !== 'office') return refusal.linkedNotFound();
  if (target.caseId === found.caseId) return refusal.linkToItself();
  // "Parallel" says the same from either side; the others have a direction.
  const twice = links.some(
    ({ caseId, kind, outgoing }) =>
      caseId === target.caseId && kind === link && (outgoing || kind === 'parallel'),
  );
  if (twice) return refusal.linkTwice(target.caseNumber);
  return { links: [{ linkId, toCaseId: target.caseId, kind: link, createdBy: actor.user }] };
}

/** An obvious error of what the office has issued (§ 42 VwVfG); the letter that says so comes with it. */
export function planCorrection(
  { documents }: FileDesk,
  act: Omit<Extract<FileAct, { kind: 'correctDocument' }>, 'letter'> & {
    readonly letter: { readonly documentId: string };
  },
  user: string,
): FileStep | Refusal {
  const { correctionId, documentId, error, correction, letter } = act;
  const document = documents.find((one) => one.documentId === documentId);
  if (document?.origin !== 'issued') return refusal.documentNotIssued();
  if (error.trim() === correction.trim()) return refusal.nothingCorrected();
  const entry = { correctionId, documentId, error, correction, createdBy: user };
  return { corrections: [{ ...entry, letterId: letter.documentId }] };
}

/** What was said, for the sealed part of the record. */
function payloadOf(act: FileAct): JsonObject {
  switch (act.kind) {
    case 'addFollowUp': {
      const { kind: _kind, to, ...said } = act;
      return { ...said, user: to?.user ?? null };
    }
    case 'correctDocument': {
      const { kind: _kind, letter, ...said } = act;
      return { ...said, letter: { ...letter } };
    }
    default: {
      const { kind: _kind, ...said } = act;
      return { ...said };
    }
  }
}
