import type { Procedure } from '../procedure.js';
import type { Finding } from './finding.js';
import type { DocumentRule, Rule } from './rule.js';
import { clockPlace } from './rules/clock-place.js';
import { clockUndeclared } from './rules/clock-undeclared.js';
import { clockUnused } from './rules/clock-unused.js';
import { clockWithoutConsequence } from './rules/clock-without-consequence.js';
import { deadEnd } from './rules/dead-end.js';
import { doesNotCompile } from './rules/does-not-compile.js';
import { duplicateInvocationId } from './rules/duplicate-invocation-id.js';
import { eventNotHandled } from './rules/event-not-handled.js';
import { eventNotOffered } from './rules/event-not-offered.js';
import { feelSyntax } from './rules/feel-syntax.js';
import { feelUnknownVariable } from './rules/feel-unknown-variable.js';
import { missingLabel } from './rules/missing-label.js';
import { missingMilestone } from './rules/missing-milestone.js';
import { missingPublicStatus } from './rules/missing-public-status.js';
import { nameWithDot } from './rules/name-with-dot.js';
import { notJsonRoundTrip } from './rules/not-json-round-trip.js';
import { notSerialisable } from './rules/not-serialisable.js';
import { outcomeNotHandled } from './rules/outcome-not-handled.js';
import { remedyMissing } from './rules/remedy-missing.js';
import { schema } from './rules/schema.js';
import { spawnRefused } from './rules/spawn-refused.js';
import { stateWithoutExit } from './rules/state-without-exit.js';
import { taskWithoutOutcome } from './rules/task-without-outcome.js';
import { unknownDocumentSigner } from './rules/unknown-document-signer.js';
import { unknownName } from './rules/unknown-name.js';
import { unknownTarget } from './rules/unknown-target.js';
import { unreachableState } from './rules/unreachable-state.js';
import { waitingWithoutClock } from './law/waiting-without-clock.js';
import { refusalWithoutHearing } from './law/refusal-without-hearing.js';
import { noticeWithoutReasons } from './law/notice-without-reasons.js';
import { noticeWithoutInstruction } from './law/notice-without-instruction.js';
import { adverseWithoutPost } from './law/adverse-without-post.js';
import { remedyDoesNotFit } from './law/remedy-does-not-fit.js';
import { moneyWithoutSeparation } from './law/money-without-separation.js';
import { certificateWithoutRegistrar } from './law/certificate-without-registrar.js';
import { fictionWithoutStatute } from './law/fiction-without-statute.js';
import { withdrawalImpossible } from './law/withdrawal-impossible.js';
import { retentionMissing } from './law/retention-missing.js';
import { tariffGap } from './law/tariff-gap.js';
import { decisionTables } from './rules/decision-tables.js';
import { guardGap } from './rules/guard-gap.js';
import { shadowedTransition } from './rules/shadowed-transition.js';
import { parallelDeadlock } from './rules/parallel-deadlock.js';
import { excuse } from './excuse.js';
import { buildStateGraph } from './state-graph.js';

/** Rules about what the document is, in the order in which one fault explains the next. */
const formRules: readonly DocumentRule[] = [notSerialisable, notJsonRoundTrip, schema];

/** Rules about what the parts mean to each other. */
const meaningRules: readonly Rule[] = [
  unknownTarget,
  unknownName,
  spawnRefused,
  doesNotCompile,
  nameWithDot,
  duplicateInvocationId,
  missingMilestone,
  unreachableState,
  stateWithoutExit,
  deadEnd,
  missingLabel,
  missingPublicStatus,
  taskWithoutOutcome,
  outcomeNotHandled,
  eventNotOffered,
  eventNotHandled,
  clockUndeclared,
  clockUnused,
  clockPlace,
  clockWithoutConsequence,
  feelSyntax,
  feelUnknownVariable,
  remedyMissing,
  unknownDocumentSigner,
  guardGap,
  shadowedTransition,
  parallelDeadlock,
  decisionTables,
];

/** What administrative law asks of a procedure, each with its paragraph. */
const lawRules: readonly Rule[] = [
  waitingWithoutClock,
  refusalWithoutHearing,
  noticeWithoutReasons,
  noticeWithoutInstruction,
  adverseWithoutPost,
  remedyDoesNotFit,
  moneyWithoutSeparation,
  certificateWithoutRegistrar,
  fictionWithoutStatute,
  withdrawalImpossible,
  retentionMissing,
  tariffGap,
];

/**
 * Judges a procedure: the same function for CI, the command line, the designer while typing, and publication.
 *
 * A document that has not the form of a procedure gets findings about its form only, because nothing else can be said
 * about it; the argument may therefore be anything that claims to be a procedure. Findings come in the order of the rules.
 */
export function checkProcedure(procedure: Procedure): readonly Finding[] {
  for (const rule of formRules) {
    const findings = rule(procedure);
    if (findings.length > 0) return findings;
  }
  const graph = buildStateGraph(procedure.machine);
  return excuse(
    procedure,
    [...meaningRules, ...lawRules].flatMap((rule) => rule(procedure, graph)),
  );
}
