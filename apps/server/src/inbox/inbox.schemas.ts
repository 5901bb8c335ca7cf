import {
  anyObject,
  day,
  flag,
  id,
  listOf,
  oneOf,
  orNull,
  pageOf,
  record,
  ref,
  text,
  type Schemas,
} from '../http/schema.js';

const found = {
  caseId: id('Kennung des Vorgangs.'),
  caseNumber: text('Aktenzeichen.'),
  procedureName: text('Name der Leistung.'),
  party: text('Name, unter dem der Vorgang geführt wird.'),
  unit: text('Einheit.', '32.1'),
  states: listOf(ref('State')),
};

/** What the answers of search, saved filters, bulk commands and waiting cases look like. */
export const inboxSchemas: Schemas = {
  SearchPage: pageOf(
    record('Ein gefundener Vorgang.', {
      ...found,
      status: oneOf('Ob er läuft.', ['active', 'done']),
      matched: oneOf('Wodurch er gefunden wurde.', ['caseNumber', 'person', 'address', 'externalId']),
    }),
  ),
  WaitingPage: pageOf(
    record('Ein Vorgang, der auf andere wartet.', {
      ...found,
      waitingFor: oneOf('Auf wen er wartet.', ['applicant', 'other']),
      nextClock: orNull(
        record('Die Frist, die zuerst endet.', { label: text('Bezeichnung.'), lastDay: day('Letzter Tag.') }),
      ),
    }),
  ),
  SavedFilters: record('Gespeicherte Filter.', { items: listOf(ref('SavedFilter')) }),
  SavedFilter: record('Ein gespeicherter Filter.', {
    filterId: id('Kennung.'),
    name: text('Name.'),
    query: anyObject('Filter der Aufgabenliste, wie in deren Adresse.'),
    shared: orNull(text('Einheit, mit der er geteilt ist.')),
    own: flag('Ob es ein eigener ist; nur den kann man ändern.'),
  }),
  BulkResults: record('Was aus den Aufgaben wurde.', {
    results: listOf(
      record('Eine Aufgabe.', {
        taskId: id('Kennung der Aufgabe.'),
        done: flag('Ob es geschehen ist.'),
        code: orNull(text('Fester Name der Ablehnung.', 'task-claimed')),
        detail: orNull(text('Warum nicht, und was stattdessen möglich ist.')),
      }),
    ),
  }),
};
