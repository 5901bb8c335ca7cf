export type { FeeAssessment } from './assess-fee.js';
export { certificateMachine } from './builders/civil-status.js';
export type { CertificateBranches } from './builders/civil-status.js';
export { certificateDocuments } from './builders/civil-status-documents.js';
export {
  certificateEvents,
  certificateEvidence,
  certificateForm,
  entitled,
  personFields,
  religion,
} from './builders/civil-status-form.js';
export { certificateJourneys } from './builders/civil-status-journeys.js';
export { certificateSteps } from './builders/civil-status-steps.js';
export type { CertificateStory } from './builders/civil-status-steps.js';
export { civilStatusService } from './builders/civil-status-law.js';
export type { CertificateLaw } from './builders/civil-status-law.js';
export { competentOffice, genderEntryChanged, toOtherOffice } from './builders/civil-status-search.js';
export { collection, collectionPeriod } from './builders/collection.js';
export { completeness, replyPeriod, requestLetter, requestOutcome } from './builders/completeness.js';
export { deemedApproval } from './builders/deemed-approval.js';
export { dispatchState, documentState, transmissionState } from './builders/document-state.js';
export { endings } from './builders/endings.js';
export { hearing, hearingPeriod, statementEvent } from './builders/hearing.js';
export {
  inactionMarker,
  inactionWatch,
  inactionWhileIncomplete,
  interimLetter,
} from './builders/inaction.js';
export { actionPeriod, objection, objectionEvents, objectionPeriod } from './builders/objection.js';
export { opinionEvent, opinionPeriod, participation } from './builders/participation.js';
export { notification } from './builders/notification.js';
export { processingTarget } from './builders/processing-target.js';
export { taxCompleteness, taxReplyPeriod, taxRequestLetter } from './builders/tax-completeness.js';
export { taskState } from './builders/task-state.js';
export type { OutcomeWay } from './builders/task-state.js';
export { payment, paymentPeriod } from './builders/payment.js';
export { conclude, note, set, ways } from './builders/transition.js';
export type { Way } from './builders/transition.js';
export { supplementEvent, withdrawal, withdrawEvent } from './builders/withdrawal.js';
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
export { endingOf, transitionIds, walkJourney } from './walk-journey.js';
export type { JourneyWalk } from './walk-journey.js';
export { checkFields, checkForm } from './check-data.js';
export type { DataFinding } from './data-finding.js';
export { formSchema } from './form-schema.js';
export { isCivilDate } from './is-civil-date.js';
export { composeDocument } from './compose-document.js';
export type { DocumentSetting } from './compose-document.js';
export { civilText, multilineText, nameText } from './text-patterns.js';
export { outcomeFields } from './outcome-fields.js';
export { addresseeLines } from './addressee-lines.js';
export { checkProcedure } from './check/check-procedure.js';
export type { Finding, FindingMessage } from './check/finding.js';
export { procedureSchema } from './procedure-schema.js';
export { drawMermaid } from './diagram/draw-mermaid.js';
export { drawSvg } from './diagram/draw-svg.js';
export type { SvgOptions } from './diagram/draw-svg.js';
