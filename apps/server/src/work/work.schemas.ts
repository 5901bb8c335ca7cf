import {
  anyObject,
  count,
  flag,
  id,
  instant,
  listOf,
  orNull,
  record,
  ref,
  text,
  type Schemas,
} from '../http/schema.js';

const reason = orNull(text('Warum nicht; null, wenn es möglich ist.'));

/** What the answers about working on a task look like. */
export const workSchemas: Schemas = {
  TaskWork: record('Eine Aufgabe mit allem, was Sie jetzt damit tun können.', {
    task: ref('Task'),
    whyDue: listOf(
      anyObject('Rechenschritt.'),
      'Warum die Aufgabe an ihrem Tag fällig ist, Schritt für Schritt in Sätzen; leer, wenn sie keinen hat.',
    ),
    mine: flag('Ob Sie sie übernommen haben.'),
    mayAct: record('Ob Sie die Aufgabe erledigen dürfen.', { possible: flag('Ja oder nein.'), reason }),
    outcomes: listOf(
      record('Ein Ergebnis, mit dem die Aufgabe enden kann.', {
        name: text('Name, wie ihn POST …/complete erwartet.', 'complete'),
        label: text('Deutsche Bezeichnung.'),
        adverse: flag('Ob es zulasten der antragstellenden Person ist.'),
        possible: flag('Ob der Vorgang es jetzt annimmt.'),
        reason,
        note: orNull(text('Was dazu zu wissen ist, etwa dass es von den Angaben abhängt.')),
        fields: listOf(anyObject('Feld, das dazu anzugeben ist.')),
      }),
    ),
    draft: orNull(ref('Draft')),
  }),
  Draft: record('Was in eine Aufgabe eingegeben und noch nicht abgeschickt ist.', {
    revision: count('Stand des Entwurfs.'),
    savedAt: instant('Zuletzt gespeichert.'),
    savedBy: text('Von wem.', 's.krueger'),
    savedByName: text('Name dazu.'),
    outcome: orNull(text('Das gewählte Ergebnis.')),
    data: anyObject('Die Eingaben, wie sie getippt wurden.'),
  }),
  Presence: record('Wer diesen Vorgang sonst noch offen hat.', {
    people: listOf(
      record('Eine andere Person.', {
        user: text('Konto.', 's.krueger'),
        name: text('Name.'),
        taskId: orNull(id('Die Aufgabe, an der sie ist.')),
        seenAt: instant('Zuletzt gesehen.'),
      }),
    ),
  }),
  StatesAhead: record('Was in diesem Vorgang noch kommen kann.', {
    states: listOf(
      record('Ein Zustand.', {
        path: text('Pfad des Zustands.', 'checked.decision'),
        label: text('Deutsche Bezeichnung.'),
        main: flag('Ob er auf dem gewöhnlichen Weg liegt; diese stehen zuerst.'),
      }),
    ),
  }),
};
