import {
  anyObject,
  count,
  id,
  instant,
  listOf,
  oneOf,
  record,
  ref,
  text,
  type Schemas,
} from '../http/schema.js';

/** What the answers for operators look like. */
export const operationsSchemas: Schemas = {
  Health: record('Lebenszeichen.', { status: oneOf('Immer „ok“.', ['ok']) }),
  Readiness: record('Ob er arbeiten kann, und was dabei fehlt.', {
    status: oneOf('Immer „ok“.', ['ok']),
    faultyProcedures: listOf(
      record(
        'Ein Verfahren, das in der mitgelieferten Fassung Fehler hat: die letzte fehlerfreie gilt weiter.',
        {
          key: text('Schlüssel.', 'meldebescheinigung'),
          findings: listOf(
            record('Ein Fehler.', {
              rule: text('Prüfregel.'),
              path: text('Stelle im Verfahren.'),
              detail: text('Was falsch ist.'),
              remedy: text('Was zu tun ist.'),
            }),
          ),
        },
      ),
    ),
  }),
  IncidentList: record('Offene Störungen, die älteste zuerst.', { items: listOf(ref('Incident')) }),
  Incident: record('Eine Arbeit, die endgültig misslungen ist.', {
    incidentId: id('Kennung.'),
    caseId: id('Vorgang.'),
    source: text('Woher sie kommt.'),
    job: anyObject('Was zu tun war.'),
    error: text('Woran es lag.'),
    attempts: count('Versuche.'),
    occurredAt: instant('Zeitpunkt.'),
  }),
};
