import type {
  DeskRouting,
  FileDesk,
  FileStep,
  RoutingChange,
  RoutingToAdd,
  RoutingVerdict,
} from '@amtsweg/cases-store';
import { actingPost, leads, type ActingPost, type Actor } from '@amtsweg/identity-contract';
import type { Refusal } from '@amtsweg/kernel';
import { postUnknown } from '../task-work-refusals.js';
import type { FileAct } from './file-act.js';
import { verdictsOf } from './routing-names.js';
import * as refusal from './routing-refusals.js';
import { isOpen, placed, slipFault, turned } from './routing-slip.js';

/** More open steps than one slip takes. */
const OPEN_STEPS = 40;

/** What becomes of the routing slip, under which name the record has it, and for which post somebody acts. */
export interface RoutingPlan {
  readonly name: string;
  readonly file: Pick<FileStep, 'addRouting' | 'changeRouting'>;
  /** `null` leaves the post to that of the case. */
  readonly acting: ActingPost | null;
}

type Of<K extends FileAct['kind']> = Extract<FileAct, { kind: K }>;

/** Puts a step on the slip (IN-06): at the end, behind or beside another one, never before what is over. Pure. */
export function planRoutingStep(
  { routing, post }: FileDesk,
  act: Of<'addRoutingStep'>,
  actor: Actor,
): RoutingPlan | Refusal {
  if (post === null) return postUnknown(act.post);
  if (routing.filter(isOpen).length >= OPEN_STEPS) return refusal.routingFull(OPEN_STEPS);
  const after = routing.find(({ stepId }) => stepId === act.after) ?? null;
  if (act.after !== null && after === null) return refusal.stepNotFound();
  if (after !== null && !isOpen(after) && (act.parallel || routing.some(isOpen))) {
    return refusal.routingOrder(
      'Der genannte Schritt ist schon erledigt. Möglich ist ein Platz neben oder hinter einem offenen Schritt.',
    );
  }
  const place = placed(routing, act.step, after !== null && isOpen(after) ? after : null, act.parallel);
  const fresh = { stepId: act.stepId, rank: place.rank, kind: act.step, state: 'future' as const };
  const fault = slipFault([...place.steps, fresh]);
  if (fault !== null) return refusal.routingOrder(fault);
  const steps = turned([...place.steps, fresh]);
  const state = steps.find(({ stepId }) => stepId === act.stepId)?.state ?? 'future';
  const added: RoutingToAdd = {
    ...{ ...fresh, state },
    ...{ post: act.post, instruction: act.instruction, addedBy: actor.user },
  };
  return {
    name: act.step,
    file: { addRouting: [added], ...moved(routing, steps) },
    acting: null,
  };
}

/** Ends a step with a verdict (IN-08): by whoever acts for its post, when it is its turn. Pure. */
export function planSignature(
  desk: FileDesk,
  act: Of<'signRoutingStep'>,
  actor: Actor,
): RoutingPlan | Refusal {
  const step = desk.routing.find(({ stepId }) => stepId === act.stepId);
  if (step === undefined) return refusal.stepNotFound();
  const acting = actingPost(actor, step.post);
  if (acting === null) return refusal.stepForbidden(step.kind, step.label);
  if (step.state === 'done' || step.state === 'skipped') {
    return refusal.stepClosed(step.kind, step.label, step.state);
  }
  if (!verdictsOf[step.kind].includes(act.verdict)) return refusal.verdictUnfit(step.kind);
  const hindrance = step.kind === 'final' ? finalHindrance(desk, step, act, actor) : null;
  if (hindrance !== null) return hindrance;
  if (step.state === 'future') {
    const current = desk.routing.filter(({ state }) => state === 'current').map(({ label }) => label);
    return refusal.stepAhead(step.kind, step.label, current);
  }
  if ((act.verdict === 'reserved' || act.verdict === 'refused') && act.remark === null) {
    return refusal.remarkMissing(act.verdict);
  }
  const suffix = acting.post === step.post ? step.suffix : step.leadSuffix;
  const end = { verdict: act.verdict, remark: act.remark, state: 'done' as const };
  return closed(desk.routing, step, end, actor, acting, suffix, `${step.kind}.${act.verdict}`);
}

function finalHindrance(
  { routing, drafters }: FileDesk,
  step: DeskRouting,
  { verdict, remark }: Of<'signRoutingStep'>,
  { user }: Actor,
): Refusal | null {
  const open = routing.filter((one) => one.kind === 'cosign' && isOpen(one)).map(({ label }) => label);
  if (open.length > 0) return refusal.cosignOpen(open);
  // Four eyes look at the person, whatever post they act for (IN-03).
  if (step.addedBy === user || drafters.includes(user)) return refusal.finalFourEyes();
  const dissent = routing.some((one) => one.kind === 'cosign' && one.verdict === 'refused');
  return dissent && verdict === 'agreed' && remark === null ? refusal.remarkMissing('agreed') : null;
}

/** Leaves a step out, with the reason: by whoever ordered it, or a lead over it. Pure. */
export function planSkip(
  { routing }: FileDesk,
  act: Of<'skipRoutingStep'>,
  actor: Actor,
  unit: string,
): RoutingPlan | Refusal {
  const step = routing.find(({ stepId }) => stepId === act.stepId);
  if (step === undefined) return refusal.stepNotFound();
  if (step.state === 'done' || step.state === 'skipped') {
    return refusal.stepClosed(step.kind, step.label, step.state);
  }
  const led = [unit, step.post.slice(0, step.post.lastIndexOf('/'))].find((one) => leads(actor, one));
  if (step.addedBy !== actor.user && led === undefined) return refusal.skipForbidden(step.kind, step.label);
  const end = { verdict: null, remark: act.reason, state: 'skipped' as const };
  const acting = led === undefined ? null : actingPost(actor, `${led}/lead`);
  return closed(routing, step, end, actor, acting, null, step.kind);
}

interface End {
  readonly state: 'done' | 'skipped';
  readonly verdict: RoutingVerdict | null;
  readonly remark: string | null;
}

function closed(
  routing: readonly DeskRouting[],
  step: DeskRouting,
  end: End,
  actor: Actor,
  acting: ActingPost | null,
  suffix: string | null,
  name: string,
): RoutingPlan {
  const after = turned(routing.map((one) => (one === step ? { ...one, state: end.state } : one)));
  const change: RoutingChange = {
    ...{ stepId: step.stepId, rank: step.rank, ...end },
    ...{ closedBy: actor.user, closedPost: acting?.post ?? null, suffix },
    closedFor: acting?.standsFor ?? null,
  };
  const { changeRouting = [] } = moved(
    routing,
    after.filter(({ stepId }) => stepId !== step.stepId),
  );
  return { name, file: { changeRouting: [change, ...changeRouting] }, acting };
}

/** The open steps whose rank or turn is another one now. */
function moved(
  before: readonly DeskRouting[],
  after: readonly Pick<DeskRouting, 'stepId' | 'rank' | 'state'>[],
): Pick<FileStep, 'changeRouting'> {
  const changes = after.flatMap(({ stepId, rank, state }): RoutingChange[] => {
    const old = before.find((one) => one.stepId === stepId);
    if (old === undefined || (old.rank === rank && old.state === state)) return [];
    const nobody = { closedBy: null, closedPost: null, suffix: null, closedFor: null };
    return [{ stepId, rank, state, verdict: null, remark: null, ...nobody }];
  });
  return changes.length === 0 ? {} : { changeRouting: changes };
}
