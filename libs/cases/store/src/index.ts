export { caseIdOf } from './case-id-of.js';
export { caseRelation } from './case-relation.js';
export { retryService } from './retry-service.js';
export { openIncident, openIncidents, resolveIncident, incidentsOfUnits } from './incidents.js';
export type { Incident } from './incidents.js';
export { readClockDesk } from './clock-desk.js';
export type { ActiveClock, ClockDesk, KnownDispatch } from './clock-desk.js';
export { caseOfConflict, listConflicts } from './conflicts.js';
export { protectionOf } from './protection-of.js';
export type { ProtectionOfCase } from './protection-of.js';
export type { ConflictRow } from './conflicts.js';
export type { AccessStep, ConflictGround } from './access-step.js';
export { commitStep } from './commit-step.js';
export type {
  ActiveClockState,
  ClockChange,
  ClockDates,
  ClockToStart,
  Commit,
  DispatchToAdd,
  DocumentToAdd,
  NotificationToAdd,
  PartyToAdd,
  Step,
  TaskToOpen,
} from './commit-step.js';
export { leaseDueClocks } from './lease-due-clocks.js';
export type { DueClock } from './lease-due-clocks.js';
export { loadCase } from './load-case.js';
export type { CaseLoad, CaseLookup } from './load-case.js';
export { loadOpening } from './load-opening.js';
export type { OpeningLoad } from './load-opening.js';
export type { EarlierAnswer, LoadedCase, LoadedTask } from './loaded-case.js';
export { ProcedureShelf } from './procedure-shelf.js';
export type { ShelvedProcedure } from './procedure-shelf.js';
export { registerProcedures } from './register-procedures.js';
export type { HashedProcedure } from './register-procedures.js';
export { runningService } from './running-service.js';
export type { ServiceCall } from './running-service.js';
export { caseView } from './case-view.js';
export type { CaseClock, CaseDispatch, CaseDocument, CaseView } from './case-view.js';
export { discardDraft, draftOf, saveDraft, sweepDrafts } from './drafts.js';
export type { Draft } from './drafts.js';
export { keepPresence, leavePresence, presentAt, sweepPresence } from './presence.js';
export type { Present } from './presence.js';
export { listCases } from './list-cases.js';
export type { CaseFilter, CasePage, CaseRow, CaseScope } from './list-cases.js';
export { countDomains, searchCatalogue } from './search-catalogue.js';
export type { CataloguePage, CatalogueQuery, DomainCount } from './search-catalogue.js';
export { caseFile } from './case-file.js';
export type { CaseFile, CaseLink } from './case-file.js';
export { emptyFileDesk, readFileDesk } from './file-desk.js';
export type { DeskDocument, DeskRouting, FileDesk, FileNames } from './file-desk.js';
export type {
  FileStep,
  LinkKind,
  RoutingChange,
  RoutingKind,
  RoutingToAdd,
  RoutingVerdict,
} from './file-step.js';
export type { FileScope } from './file-scope.js';
export { listFollowUps } from './list-follow-ups.js';
export { listRoutingSteps } from './list-routing-steps.js';
