import type { HistoryEntry } from '@amtsweg/audit-store';
import { fileSentence } from '../case-file/file-sentence.js';
import { eventLabel, stateInfo, taskSpec, type Procedure } from '@amtsweg/procedure';

/** An entry of a history as people read it, with its hash for those who verify it. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly recordedAt: string;
  /** `for` is the absent person whom the actor stood in for; accounts that the office no longer knows are their own names. */
  readonly actor: {
    readonly user: string;
    readonly name: string;
    readonly post: string | null;
    readonly for: string | null;
    readonly forName: string | null;
  };
  readonly act: string;
  readonly name: string;
  /** One German sentence. */
  readonly text: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hash: string;
  readonly prev: string;
}

/** Acts whose name is the account of the person they are about. */
const ofPerson = new Set(['authorisePerson', 'endAuthorisation']);

/** The accounts whose names lines about these entries show. */
export function accountsIn(entries: readonly HistoryEntry[]): readonly string[] {
  const named = entries.flatMap(({ envelope: { actor, act, name } }) => [
    actor.user,
    actor.for ?? actor.user,
    ...(ofPerson.has(act) ? [name] : []),
  ]);
  return [...new Set(named)];
}

/** Turns an entry into a line: what happened, by whom, from where to where. */
export function historyLine(
  { envelope, hash }: HistoryEntry,
  procedure: Procedure,
  names: ReadonlyMap<string, string>,
): HistoryLine {
  const actor = actorOf(envelope.actor, names);
  const infos = stateInfo(procedure);
  const label = (path: string): string => infos.get(path)?.label ?? path;
  const moved = envelope.from.join() !== envelope.to.join() && envelope.to.length > 0;
  const about = ofPerson.has(envelope.act) ? (names.get(envelope.name) ?? envelope.name) : envelope.name;
  const way = moved ? ` → ${envelope.to.map((path) => `„${label(path)}“`).join(' und ')}` : '';
  return {
    seq: envelope.seq,
    at: envelope.at,
    recordedAt: envelope.recordedAt,
    actor,
    act: envelope.act,
    name: envelope.name,
    text: `${what(envelope.act, about, envelope.task?.activity ?? null, procedure)}${way}${inPlaceOf(actor)}`,
    from: envelope.from,
    to: envelope.to,
    hash,
    prev: envelope.prev,
  };
}

function actorOf(
  actor: HistoryEntry['envelope']['actor'],
  names: ReadonlyMap<string, string>,
): HistoryLine['actor'] {
  const { user, post, for: absent = null } = actor;
  const nameOf = (account: string): string => names.get(account) ?? account;
  return { user, name: nameOf(user), post, for: absent, forName: absent === null ? null : nameOf(absent) };
}

/** "S. Krüger für T. Brandt": whose work somebody did in whose place (IN-03). */
function inPlaceOf({ name, forName }: HistoryLine['actor']): string {
  return forName === null ? '' : ` (${name} für ${forName})`;
}

/** Acts that one sentence says all about. */
const sentences: Readonly<Record<string, string>> = {
  returnedDispatch: 'Rücklauf eingetragen; die Bekanntgabe ist offen',
  provenDispatch: 'Zugang nachgewiesen',
  repeatDispatch: 'Neu versandt',
  instructionDispatch: 'Rechtsbehelfsbelehrung fehlt oder ist unrichtig',
  dispatchTo: 'An weitere Beteiligte versandt',
  serviceDone: 'Vom System erledigt',
  declareConflict: 'Besorgnis der Befangenheit erklärt; die Person ist vom Vorgang ausgeschlossen',
  protectCase: 'Vorgang geschützt; nur noch mit Sonderberechtigung einsehbar',
  liftProtection: 'Schutz des Vorgangs aufgehoben',
  addDocument: 'Dokument zur Akte genommen',
  addParty: 'Beteiligte/r hinzugezogen',
};

/** What was done with a task, after its name. */
const taskSentences: Readonly<Record<string, string>> = {
  claimTask: 'übernommen',
  releaseTask: 'zurückgegeben',
  delegateTask: 'übergeben',
  transferTask: 'an eine andere Stelle abgegeben',
};

/** What was done to a clock, before its name. */
const clockSentences: Readonly<Record<string, string>> = {
  suspendClock: 'Frist gehemmt',
  resumeClock: 'Frist läuft weiter',
  extendClock: 'Frist verlängert',
  restartClock: 'Frist beginnt neu',
  endClock: 'Frist vorzeitig beendet',
};

function what(act: string, name: string, activity: string | null, procedure: Procedure): string {
  switch (act) {
    case 'open':
      return name === 'reopening'
        ? `Vorgang „${procedure.name}“ eröffnet: beendetes Verfahren wieder aufgegriffen`
        : `Vorgang „${procedure.name}“ eröffnet`;
    case 'event':
      return activity === null
        ? eventLabel(procedure, name)
        : `${taskName(activity, procedure)} erledigt: ${eventLabel(procedure, name)}`;
    case 'clock': {
      const clock = name.replace(/^(?:xstate\.after|watch)\./, '').split('.')[0] ?? '';
      return `Frist abgelaufen: ${procedure.clocks[clock]?.label ?? clock}`;
    }
    case 'decideConflict':
      return name === 'confirmed'
        ? 'Erklärung der Befangenheit bestätigt'
        : 'Erklärung der Befangenheit zurückgewiesen; die Person darf wieder mitwirken';
    case 'authorisePerson':
      return `Sonderberechtigung erteilt: ${name}`;
    case 'endAuthorisation':
      return `Sonderberechtigung beendet: ${name}`;
    case 'addNote':
      return name === 'correction' ? 'Aktenvermerk berichtigt' : 'Aktenvermerk geschrieben';
    default:
      if (Object.hasOwn(taskSentences, act)) return `${taskName(name, procedure)} ${taskSentences[act]}`;
      if (Object.hasOwn(clockSentences, act)) return `${clockSentences[act]}: ${clockLabel(name, procedure)}`;
      return sentences[act] ?? fileSentence(act, name) ?? act;
  }
}

function taskName(activity: string, procedure: Procedure): string {
  return `Aufgabe „${taskSpec(procedure, activity)?.label ?? activity}“`;
}

/** `replyPeriod@7` is the clock `replyPeriod` that the seventh entry started. */
function clockLabel(clockId: string, procedure: Procedure): string {
  const name = clockId.split('@')[0] ?? '';
  return procedure.clocks[name]?.label ?? name;
}
