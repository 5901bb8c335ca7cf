export * from './builders.js';
export type { FeeAssessment } from './assess-fee.js';
export type { DecisionTable, TableInput, TableRule } from './decision-table.js';
export type { ClockSpec, ClockStart, ClockWarning, ExtensionSpec } from './clock-spec.js';
export { clockDeadline, outsideClosure } from './clock-deadline.js';
export { clockStart, dispatchedAs } from './clock-start.js';
export type { ClockScope, DispatchNote, FoundStart } from './clock-start.js';
export { clockTerms } from './clock-terms.js';
export type { ClockTerms } from './clock-terms.js';
export { compileProcedure } from './compile-procedure.js';
export type { CompiledProcedure } from './compile-procedure.js';
export type { ComposedDocument, DocumentBlock } from './composed-document.js';
export { defineProcedure } from './define-procedure.js';
export type { BlockSpec, DocumentSpec } from './document-spec.js';
export { judgeOutcome } from './judge-outcome.js';
export { statesAhead } from './states-ahead.js';
export type { StateAhead } from './states-ahead.js';
export { markedMachine, takenBy } from './paths/mark-transitions.js';
export { endedStatus } from './ended-status.js';
export { endingInfo } from './ending-info.js';
export { eventLabel, taskSpec } from './event-label.js';
export { feel, holds } from './feel.js';
export type { FeelScope } from './feel.js';
export type { Feel, Field, Form, Option, Plausibility } from './form.js';
export type {
  Certainty,
  Evidence,
  EvidenceItem,
  Procedure,
  ProcedureKind,
  PublicStatus,
  Remedy,
  Tariff,
} from './procedure.js';
export { scopeOf } from './scope-of.js';
export { stateInfo } from './state-info.js';
export type { StateInfo } from './state-info.js';
export { postFunctions } from './task-spec.js';
export type { EventSpec, OutcomeSpec, PostFunction, TaskSpec } from './task-spec.js';
export type { Journey, JourneyStep } from './journey.js';
export { journeyData } from './journey-data.js';
export { endingOf, walkJourney } from './walk-journey.js';
export type { JourneyWalk } from './walk-journey.js';
export { checkFields, checkForm } from './check-data.js';
export type { DataFinding } from './data-finding.js';
export { formSchema } from './form-schema.js';
export { isCivilDate } from './is-civil-date.js';
export { composeDocument } from './compose-document.js';
export type { DocumentSetting } from './compose-document.js';
export { civilText, multilineText, nameText } from './text-patterns.js';
export { outcomeFields } from './outcome-fields.js';
export { addresseeLines, documentAddressee } from './addressee-lines.js';
export { checkProcedure } from './check/check-procedure.js';
export type { Finding, FindingMessage } from './check/finding.js';
export { procedureSchema } from './procedure-schema.js';
export { drawMermaid } from './diagram/draw-mermaid.js';
export { drawSvg } from './diagram/draw-svg.js';
export type { SvgOptions } from './diagram/draw-svg.js';
export { coverProcedure } from './paths/cover-procedure.js';
export type { Coverage, Covered } from './paths/cover-procedure.js';
export { factsOf } from './facts-of.js';
export type { GradedFact } from './facts-of.js';
export { writeBook } from './book/write-book.js';
export type { BookDomain } from './book/write-book.js';
export { similarPairs } from './similarity/similar-pairs.js';
export type { SimilarPair } from './similarity/similar-pairs.js';
export { ozgMaturity } from './ozg-maturity.js';
export type { OzgMaturity } from './ozg-maturity.js';
