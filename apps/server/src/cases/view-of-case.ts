import { finalityOf } from '@amtsweg/cases-shell';
import type { CaseFile, CaseRow, CaseView, ProtectionOfCase } from '@amtsweg/cases-store';
import { fileView, type NamedLink } from '../case-file/file-view.js';
import { clockView } from './clock-view.js';
import type { Json, JsonObject } from '@amtsweg/kernel';
import { walkStates } from '@amtsweg/engine';
import { endedStatus, endingInfo, eventLabel, stateInfo, type Procedure } from '@amtsweg/procedure';

/** A case in a list, with the words of its procedure. */
export function labelled(row: CaseRow, procedure: Procedure): JsonObject {
  return json({ ...row, ...wordsOf(row, procedure) });
}

/** What the procedure calls itself, where the case stands and how it ended. */
function wordsOf({ states, ending }: Pick<CaseRow, 'states' | 'ending'>, procedure: Procedure): JsonObject {
  const infos = stateInfo(procedure);
  return {
    procedureName: procedure.name,
    states: states.map((path) => ({ path, label: infos.get(path)?.label ?? path })),
    endingLabel: endingInfo(procedure, ending)?.label ?? null,
  };
}

/** A case in its applicant's list: the public status, never the state itself, which may tell what must not be told. */
export function applicantRow(row: CaseRow, procedure: Procedure): JsonObject {
  const { caseId, caseNumber, procedureKey, receivedAt, status, revision } = row;
  return {
    caseId,
    caseNumber,
    procedureKey,
    procedureName: procedure.name,
    receivedAt: receivedAt.toISOString(),
    status,
    revision,
    publicStatus: publicStatusOf(row, procedure),
  };
}

/** Of parallel states the one that asks something of the applicant comes first; one at its end asks nothing more. */
function publicStatusOf(
  row: Pick<CaseRow, 'states' | 'status' | 'ending'>,
  procedure: Procedure,
): JsonObject | null {
  const ended = row.status === 'done' ? endedStatus(procedure, row.ending) : null;
  if (ended !== null) return json(ended);
  const infos = stateInfo(procedure);
  const here = row.states.flatMap((path) => infos.get(path) ?? []);
  const open = here.filter(({ final }) => !final);
  const statuses = (open.length > 0 ? open : here).flatMap(({ publicStatus }) => publicStatus ?? []);
  const status = statuses.find((one) => one.actor === 'applicant') ?? statuses[0];
  return status === undefined ? null : json(status);
}

/** What clerks have added to a case, with those of its links that the reader may see, and whom it is kept from. */
export interface FileOfCase {
  readonly file: CaseFile;
  readonly links: readonly NamedLink[];
  readonly protection: ProtectionOfCase | null;
}

/** A case as the office sees it: everything, and what may be done now. */
export function officeView(
  view: CaseView,
  procedure: Procedure,
  today: string,
  { file, links, protection }: FileOfCase,
): JsonObject {
  const { form, facts, tasks, clocks, documents, notes, parties, dispatches, transmissions } = view;
  return {
    ...head(view, procedure),
    form,
    facts,
    tasks,
    clocks: clocks.map((clock) => clockView(clock, procedure)),
    documents: json(documents),
    notes,
    parties,
    dispatches: json(dispatches),
    finality: json(finalityOf(dispatches, clocks, today)),
    transmissions,
    ...fileView(file, links, today),
    protection: protection === null ? null : json(protection),
    possible: json(possibleEvents(view, procedure, 'clerk')),
  };
}

/** A case as its applicant sees it: the public status, what comes next, their papers; nothing internal. */
export function applicantView(view: CaseView, procedure: Procedure): JsonObject {
  const running = view.clocks.filter((clock) => clock.state === 'running' && clock.bound === 'party');
  return {
    caseId: view.caseId,
    caseNumber: view.caseNumber,
    procedureKey: view.procedureKey,
    procedureName: procedure.name,
    receivedAt: view.receivedAt.toISOString(),
    status: view.status,
    revision: view.revision,
    publicStatus: publicStatusOf(view, procedure),
    form: view.form,
    clocks: json(running.map(({ label, lastDay, legalBasis }) => ({ label, lastDay, legalBasis }))),
    documents: json(
      view.documents
        .filter((document) => document.origin === 'received' || document.dispatched)
        .map(({ documentId, title, mediaType, size, createdAt, origin }) => ({
          documentId,
          title,
          mediaType,
          size,
          createdAt,
          origin,
        })),
    ),
    possible: json(possibleEvents(view, procedure, 'applicant')),
  };
}

function head(view: CaseView, procedure: Procedure): JsonObject {
  return {
    ...wordsOf(view, procedure),
    caseId: view.caseId,
    caseNumber: view.caseNumber,
    procedureKey: view.procedureKey,
    procedureHash: view.procedureHash,
    unit: view.unit,
    applicant: view.applicant,
    channel: view.channel,
    receivedAt: view.receivedAt.toISOString(),
    receivedOn: view.receivedOn,
    status: view.status,
    milestone: view.milestone,
    ending: view.ending,
    revision: view.revision,
    changedAt: view.changedAt.toISOString(),
  };
}

interface PossibleEvent {
  readonly type: string;
  readonly label: string;
  readonly note?: string;
  readonly fields: Json;
}

/** The declared events that an active state or one around it handles, for one kind of sender. */
function possibleEvents(view: CaseView, procedure: Procedure, by: 'clerk' | 'applicant'): PossibleEvent[] {
  if (view.status !== 'active') return [];
  const active = new Set(['', ...view.states.flatMap(ancestors)]);
  const handled = new Set(
    walkStates(procedure.machine)
      .filter(({ path }) => active.has(path))
      .flatMap(({ state }) => Object.keys(state.on ?? {})),
  );
  return Object.entries(procedure.events)
    .filter(([type, spec]) => handled.has(type) && (by === 'clerk' || spec.by.includes('applicant')))
    .map(([type, spec]) => ({
      type,
      label: eventLabel(procedure, type),
      ...(spec.note === undefined ? {} : { note: spec.note }),
      fields: json(spec.fields ?? []),
    }));
}

function ancestors(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
}

/** What is JSON by its type but an interface to the compiler. */
function json<T extends object>(value: T): T extends readonly unknown[] ? readonly JsonObject[] : JsonObject {
  return value as never;
}
