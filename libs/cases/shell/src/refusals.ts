import type { NotAllowed } from '@amtsweg/engine';
import type { TaskHindrance } from '@amtsweg/identity-contract';
import { refuse, type Refusal } from '@amtsweg/kernel';
import { eventLabel, stateInfo, type DataFinding, type Procedure } from '@amtsweg/procedure';

/** There is no such case, or it is not for this person: the two are answered alike, so that neither can be told. */
export function caseNotFound(): Refusal {
  return refuse('case-not-found', 'Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugriff darauf.');
}

/** There is no such task, or its case is not for this person. */
export function taskNotFound(): Refusal {
  return refuse('task-not-found', 'Diese Aufgabe gibt es nicht, oder Sie haben keinen Zugriff darauf.');
}

/** How much of a name that somebody sent is repeated in the answer. */
const NAME = 80;

/** The machine does not take the event now: names the state, the event and what is possible. */
export function notPossible(procedure: Procedure, type: string, verdict: NotAllowed): Refusal {
  const infos = stateInfo(procedure);
  const states = verdict.states.map((path) => infos.get(path)?.label ?? path);
  const allowed = verdict.allowed
    .map((event) => ({ type: event, label: eventLabel(procedure, event) }))
    // What has no label is not for people: the machine raises it itself.
    .filter((event) => event.label !== event.type);
  const label = eventLabel(procedure, type).slice(0, NAME);
  const { code, detail } = impossible(label, states, allowed, verdict.reason);
  return refuse(code, detail, {
    states: verdict.states,
    ...(verdict.reason === 'closed' ? {} : { allowed }),
  });
}

/**
 * The same in the words of the public status: inner states and tasks are none of an applicant's business, some must not
 * be told at all (a block notice, § 51 BMG).
 */
export function notPossibleForApplicant(procedure: Procedure, type: string, verdict: NotAllowed): Refusal {
  const infos = stateInfo(procedure);
  const states = verdict.states.map((path) => infos.get(path)?.publicStatus?.de ?? 'In Bearbeitung');
  const events = Object.entries(procedure.events).filter(([, spec]) => spec.by.includes('applicant'));
  const allowed = events
    .filter(([name]) => verdict.allowed.includes(name))
    .map(([name, spec]) => ({ type: name, label: spec.label }));
  const label = (events.find(([name]) => name === type)?.[1].label ?? type).slice(0, NAME);
  const { code, detail } = impossible(label, [...new Set(states)], allowed, verdict.reason);
  return refuse(code, detail, verdict.reason === 'closed' ? {} : { allowed });
}

function impossible(
  label: string,
  states: readonly string[],
  allowed: readonly { readonly label: string }[],
  reason: NotAllowed['reason'],
): { readonly code: string; readonly detail: string } {
  const stands = states.map((state) => `„${state}“`).join(' und ');
  if (reason === 'closed') {
    const detail = `Der Vorgang ist beendet (${stands}). „${label}“ ist nicht mehr möglich.`;
    return { code: 'case-closed', detail };
  }
  const now =
    allowed.length === 0
      ? 'Im Augenblick ist kein Ereignis möglich.'
      : `Möglich ist jetzt: ${allowed.map((one) => `„${one.label}“`).join(', ')}.`;
  const why = `„${label}“ ist im Zustand ${stands} nicht möglich`;
  return reason === 'condition'
    ? { code: 'condition-not-met', detail: `${why}, weil eine Voraussetzung nicht erfüllt ist. ${now}` }
    : { code: 'event-not-possible', detail: `${why}. ${now}` };
}

/** The machine knows the event and nobody may send it from outside. */
export function eventNotSent(type: string): Refusal {
  return refuse(
    'event-not-possible',
    `„${type.slice(0, NAME)}“ kann niemand von außen auslösen: Es folgt aus dem Gang des Vorgangs oder aus einer Aufgabe.`,
  );
}

/** Somebody else has changed the case or task since it was read. */
export function staleRevision(what: 'case' | 'task', seen: number, current: number): Refusal {
  const thing = what === 'case' ? 'Der Vorgang' : 'Die Aufgabe';
  return refuse(
    'revision-stale',
    `${thing} wurde inzwischen geändert (Sie haben Stand ${seen}, aktuell ist ${current}). Bitte laden Sie neu und prüfen Sie, ob Ihre Eingabe noch passt.`,
    { seen, current },
  );
}

/** The idempotency key stands for another request. */
export function keyReused(key: string): Refusal {
  return refuse(
    'idempotency-key-reused',
    'Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet. Bitte senden Sie jede neue Anfrage mit einem neuen Schlüssel.',
    { key },
  );
}

/** The data does not fit its form; each finding says what to repair. */
export function dataInvalid(findings: readonly DataFinding[]): Refusal {
  const first = findings[0]?.detail ?? '';
  const more = findings.length > 1 ? ` Und ${findings.length - 1} weitere Angabe(n).` : '';
  return refuse('data-invalid', `Die Angaben passen nicht zum Formular: ${first}${more}`, {
    errors: findings,
  });
}

/** The person may not do this task. */
export function taskForbidden(hindrance: TaskHindrance, label: string): Refusal {
  const why = {
    post: 'Die Aufgabe gehört einer Stelle, die Sie nicht innehaben.',
    appointment:
      'Dafür braucht es eine persönliche Bestellung zur Standesbeamtin oder zum Standesbeamten (§ 2 PStG).',
    fourEyes: 'Vier-Augen-Prinzip: Sie haben einen Schritt erledigt, von dem dieser getrennt sein muss.',
  }[hindrance];
  return refuse(
    `task-forbidden-${hindrance === 'fourEyes' ? 'four-eyes' : hindrance}`,
    `„${label}“ ist Ihnen nicht möglich. ${why}`,
  );
}

/** Somebody else has the task. */
export function taskClaimed(label: string, assignee: string): Refusal {
  return refuse(
    'task-claimed',
    `„${label}“ bearbeitet bereits ${assignee}. Sie können die Person um Rückgabe bitten.`,
    {
      assignee,
    },
  );
}

/** The task must be claimed before it is worked on. */
export function taskNotClaimed(label: string): Refusal {
  return refuse(
    'task-not-claimed',
    `Bitte übernehmen Sie „${label}“ zuerst; dann können Sie die Aufgabe abschließen.`,
  );
}

/** The task is no longer open. */
export function taskEnded(label: string, state: 'done' | 'cancelled'): Refusal {
  const how = state === 'done' ? 'bereits erledigt' : 'entfallen, weil der Vorgang weitergegangen ist';
  return refuse('task-ended', `„${label}“ ist ${how}. Bitte laden Sie den Vorgang neu.`);
}

/** The task cannot end this way. */
export function outcomeUnknown(
  label: string,
  outcome: string,
  possible: readonly { name: string; label: string }[],
): Refusal {
  return refuse(
    'outcome-unknown',
    `„${label}“ kann nicht mit „${outcome}“ enden. Möglich ist: ${possible.map((one) => `„${one.label}“ (${one.name})`).join(', ')}.`,
    { possible },
  );
}

/** The event is not one that this person may send. */
export function eventForbidden(label: string): Refusal {
  return refuse('event-forbidden', `„${label}“ kann nicht von Ihnen ausgelöst werden.`);
}

/** The event is the outcome of a task and is only sent by completing it. */
export function eventOfTask(label: string): Refusal {
  return refuse(
    'event-of-task',
    `„${label}“ ist das Ergebnis einer Aufgabe. Bitte schließen Sie die Aufgabe ab.`,
  );
}

/** The person may see the case but not do this. */
export function actForbidden(): Refusal {
  return refuse('act-forbidden', 'Dazu sind Sie in diesem Vorgang nicht befugt.');
}

/** There is no such procedure. */
export function procedureUnknown(key: string): Refusal {
  return refuse(
    'procedure-unknown',
    `Eine Leistung „${key.slice(0, 80)}“ gibt es nicht. Die Liste steht unter /api/v1/procedures.`,
  );
}

/** The colleague may not do the task that is to be handed to them. */
export function delegateForbidden(
  hindrance: TaskHindrance | 'ownMatter' | 'keptAway',
  label: string,
  name: string,
): Refusal {
  const why = {
    post: 'Die Person hat die zuständige Stelle nicht inne.',
    appointment: 'Der Person fehlt die persönliche Bestellung.',
    ownMatter: 'Niemand darf in eigener Sache tätig werden (§ 20 Abs. 1 Nr. 1 VwVfG).',
    // Says no more than that: why somebody is kept away is theirs and the lead's business.
    keptAway: 'Die Person ist mit diesem Vorgang nicht befasst.',
    fourEyes: 'Vier-Augen-Prinzip: Die Person hat einen Schritt erledigt, von dem dieser getrennt sein muss.',
  }[hindrance];
  return refuse('delegate-forbidden', `„${label}“ kann nicht an ${name} gehen. ${why}`);
}
