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
