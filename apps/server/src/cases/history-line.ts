import type { HistoryEntry } from '@amtsweg/audit-store';
import { eventLabel, stateInfo, type Procedure } from '@amtsweg/procedure';

/** An entry of a history as people read it, with its hash for those who verify it. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: { readonly user: string; readonly post: string | null };
  readonly act: string;
  readonly name: string;
  /** One German sentence. */
  readonly text: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hash: string;
  readonly prev: string;
}

/** Turns an entry into a line: what happened, by whom, from where to where. */
export function historyLine({ envelope, hash }: HistoryEntry, procedure: Procedure): HistoryLine {
  const infos = stateInfo(procedure);
  const label = (path: string): string => infos.get(path)?.label ?? path;
  const moved = envelope.from.join() !== envelope.to.join() && envelope.to.length > 0;
  const way = moved ? ` → ${envelope.to.map((path) => `„${label(path)}“`).join(' und ')}` : '';
  return {
    seq: envelope.seq,
    at: envelope.at,
    recordedAt: envelope.recordedAt,
    actor: envelope.actor,
    act: envelope.act,
    name: envelope.name,
    text: `${what(envelope.act, envelope.name, envelope.task?.activity ?? null, procedure)}${way}`,
    from: envelope.from,
    to: envelope.to,
    hash,
    prev: envelope.prev,
  };
}

function what(act: string, name: string, activity: string | null, procedure: Procedure): string {
  switch (act) {
    case 'open':
      return `Vorgang „${procedure.name}“ eröffnet`;
    case 'event':
      return activity === null
        ? eventLabel(procedure, name)
        : `Aufgabe erledigt: ${eventLabel(procedure, name)}`;
    case 'clock': {
      const clock = name.replace(/^(?:xstate\.after|watch)\./, '').split('.')[0] ?? '';
      return `Frist abgelaufen: ${procedure.clocks[clock]?.label ?? clock}`;
    }
    case 'suspendClock':
      return `Frist gehemmt: ${clockLabel(name, procedure)}`;
    case 'resumeClock':
      return `Frist läuft weiter: ${clockLabel(name, procedure)}`;
    case 'extendClock':
      return `Frist verlängert: ${clockLabel(name, procedure)}`;
    case 'restartClock':
      return `Frist beginnt neu: ${clockLabel(name, procedure)}`;
    case 'endClock':
      return `Frist vorzeitig beendet: ${clockLabel(name, procedure)}`;
    case 'returnedDispatch':
      return 'Rücklauf eingetragen; die Bekanntgabe ist offen';
    case 'provenDispatch':
      return 'Zugang nachgewiesen';
    case 'repeatDispatch':
      return 'Neu versandt';
    case 'instructionDispatch':
      return 'Rechtsbehelfsbelehrung fehlt oder ist unrichtig';
    case 'dispatchTo':
      return 'An weitere Beteiligte versandt';
    case 'serviceDone':
      return 'Vom System erledigt';
    case 'claimTask':
      return 'Aufgabe übernommen';
    case 'releaseTask':
      return 'Aufgabe zurückgegeben';
    case 'delegateTask':
      return 'Aufgabe übergeben';
    case 'addDocument':
      return 'Dokument zur Akte genommen';
    case 'addNote':
      return 'Aktenvermerk geschrieben';
    case 'addParty':
      return 'Beteiligte/r hinzugezogen';
    default:
      return act;
  }
}

/** `replyPeriod@7` is the clock `replyPeriod` that the seventh entry started. */
function clockLabel(clockId: string, procedure: Procedure): string {
  const name = clockId.split('@')[0] ?? '';
  return procedure.clocks[name]?.label ?? name;
}
