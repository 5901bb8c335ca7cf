import type { AccessStep, LoadedCase } from '@amtsweg/cases-store';
import type { DecisionTime } from '@amtsweg/engine';
import { leads, standing, type Actor, type Standing } from '@amtsweg/identity-contract';
import { isRefusal, type JsonObject, type Refusal } from '@amtsweg/kernel';
import { actForbidden } from '../refusals.js';
import type { StepPlan } from '../step-plan.js';
import type { AccessAct } from './access-act.js';
import * as refusal from './access-refusals.js';

type Of<K extends AccessAct['kind']> = Extract<AccessAct, { kind: K }>;

/** Decides what somebody says about who may see a case. Pure. */
export function planAccessAct(
  found: LoadedCase,
  actor: Actor,
  act: AccessAct,
  stand: Standing,
  { today }: DecisionTime,
  post: string | null,
): StepPlan | Refusal {
  if (stand !== 'office') return actForbidden();
  if (act.kind === 'declareConflict') {
    const { conflictId, ground, reason } = act;
    const access = { declare: { conflictId, ground, reason, user: actor.user } };
    return { ...base(act), name: ground, post, access };
  }
  // Whoever the declaration is about stands to the case as nobody, so it is always another lead who decides.
  if (!leads(actor, found.unit)) return refusal.leadOnly(found.unit);
  const access = planByLead(found, actor.user, act, today);
  if (isRefusal(access)) return access;
  return { ...base(act), name: nameOf(act, access), post: `${found.unit}/lead`, access };
}

function planByLead(
  found: LoadedCase,
  by: string,
  act: Exclude<AccessAct, Of<'declareConflict'>>,
  today: string,
): AccessStep | Refusal {
  switch (act.kind) {
    case 'decideConflict':
      return planDecision(found, by, act);
    case 'protectCase':
      if (found.admitted !== null) return refusal.alreadyProtected();
      return { protect: { protectionId: act.protectionId, by, reason: act.reason } };
    case 'liftProtection':
      return found.admitted === null ? refusal.notProtected() : { lift: { by } };
    case 'authorisePerson':
      return planAuthorisation(found, by, act, today);
    case 'endAuthorisation':
      return planAuthorisationEnd(found, by, act);
  }
}

function planDecision(found: LoadedCase, by: string, act: Of<'decideConflict'>): AccessStep | Refusal {
  const { conflictId, confirmed, remark } = act;
  const declared = found.conflicts.find((one) => one.conflictId === conflictId);
  if (declared === undefined || declared.user === by) return refusal.conflictNotFound();
  if (declared.state !== 'declared') return refusal.conflictDecided();
  return { decide: { conflictId, by, remark, state: confirmed ? 'confirmed' : 'rejected' } };
}

/** An authorisation lifts the protection for a person; it makes nobody competent and overcomes no conflict of interest. */
function planAuthorisation(
  found: LoadedCase,
  by: string,
  act: Of<'authorisePerson'>,
  today: string,
): AccessStep | Refusal {
  const { authorisationId, to, reason, until } = act;
  if (found.admitted === null) return refusal.notProtected();
  if (until !== null && until < today) return refusal.authorisationPast(until, today);
  const unprotected = standing(to, { ...found, admitted: null });
  if (unprotected !== 'office' && unprotected !== 'auditor') return refusal.authorisationUseless(to.name);
  return { authorise: { authorisationId, user: to.user, reason, until, by } };
}

function planAuthorisationEnd(
  found: LoadedCase,
  by: string,
  { authorisationId, reason }: Of<'endAuthorisation'>,
): AccessStep | Refusal {
  if (found.admitted === null) return refusal.notProtected();
  const given = found.authorisations.find((one) => one.authorisationId === authorisationId);
  if (given === undefined) return refusal.authorisationNotFound();
  return { endAuthorisation: { ...given, reason, by } };
}

function base(act: AccessAct): Pick<StepPlan, 'act' | 'payload' | 'verdict'> {
  return { act: act.kind, payload: payloadOf(act), verdict: null };
}

function nameOf(act: Exclude<AccessAct, Of<'declareConflict'>>, access: AccessStep): string {
  switch (act.kind) {
    case 'decideConflict':
      return act.confirmed ? 'confirmed' : 'rejected';
    case 'authorisePerson':
      return act.to.user;
    case 'endAuthorisation':
      return access.endAuthorisation?.user ?? '';
    case 'protectCase':
    case 'liftProtection':
      return 'protection';
  }
}

/** What was said, for the sealed part of the record. */
function payloadOf(act: AccessAct): JsonObject {
  if (act.kind !== 'authorisePerson') {
    const { kind: _kind, ...said } = act;
    return { ...said };
  }
  const { kind: _kind, to, ...said } = act;
  return { ...said, user: to.user };
}
