export { caseIdOf } from './case-id-of.js';
export { caseRelation } from './case-relation.js';
export { retryService } from './retry-service.js';
export { openIncident, openIncidents, resolveIncident } from './incidents.js';
export type { Incident } from './incidents.js';
export { readClockDesk } from './clock-desk.js';
export type { ActiveClock, ClockDesk, KnownDispatch } from './clock-desk.js';
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
export { listCases } from './list-cases.js';
export type { CaseFilter, CasePage, CaseRow, CaseScope } from './list-cases.js';
export { countDomains, searchCatalogue } from './search-catalogue.js';
export type { CataloguePage, CatalogueQuery, DomainCount } from './search-catalogue.js';
