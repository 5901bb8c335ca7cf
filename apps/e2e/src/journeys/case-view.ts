import type { JsonObject } from '@amtsweg/kernel';

/** A case as the office's view of the API shows it; what journeys read of it. */
export interface CaseView {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedureHash: string;
  readonly unit: string;
  readonly status: 'active' | 'done';
  readonly milestone: string;
  readonly ending: string | null;
  readonly revision: number;
  readonly states: readonly { readonly path: string; readonly label: string }[];
  readonly tasks: readonly TaskView[];
  /** In the order in which they were started. */
  readonly clocks: readonly ClockView[];
  readonly documents: readonly DocumentView[];
  readonly possible: readonly { readonly type: string }[];
}

/** A task of a case, whatever its state. */
export interface TaskView {
  readonly taskId: string;
  readonly activity: string;
  readonly label: string;
  readonly unit: string;
  readonly post: string;
  readonly state: 'open' | 'claimed' | 'done' | 'cancelled';
  readonly closedAt: string | null;
  readonly closedBy: string | null;
}

/** A clock of a case. */
export interface ClockView {
  readonly clockId: string;
  readonly name: string;
  readonly state: 'pending' | 'running' | 'suspended' | 'exceeded' | 'fired' | 'stopped';
  readonly dueAt: string;
}

/** A document of a case. */
export interface DocumentView {
  readonly documentId: string;
  readonly name: string;
  readonly origin: 'issued' | 'received';
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a command is answered with. */
export interface CommandAnswer {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly revision: number;
}

/** A line of a history. */
export interface HistoryLine {
  readonly seq: number;
  readonly act: string;
  readonly name: string;
  readonly actor: { readonly user: string };
}

/** A page of a history. */
export interface HistoryPage {
  readonly items: readonly HistoryLine[];
  readonly next: number | null;
}

/** Work that failed for good. */
export interface IncidentView {
  readonly incidentId: string;
  readonly caseId: string;
  readonly source: string;
  readonly error: string;
  readonly attempts: number;
  readonly job: JsonObject;
}
