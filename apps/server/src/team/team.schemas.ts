import { count, day, id, instant, listOf, orNull, record, text, type Schemas } from '../http/schema.js';

/** What the answers about a team look like. */
export const teamSchemas: Schemas = {
  TeamLoad: record('Was in den Einheiten liegt, die ich leite.', {
    posts: listOf(
      record('Eine Stelle. Personen werden nicht verglichen.', {
        unit: text('Einheit.', '32.1'),
        unitName: text('Name der Einheit.'),
        post: text('Kennung der Stelle.', '32.1/clerk'),
        label: text('Bezeichnung.'),
        holders: listOf(record('Wer sie innehat.', { user: text('Konto.'), name: text('Name.') })),
        open: count('Noch von niemandem übernommen.'),
        claimed: count('Übernommen.'),
        overdue: count('Überfällig.'),
        dueThisWeek: count('Heute oder in den sechs Tagen danach fällig.'),
        ages: listOf(count('Anzahl.'), 'Nach Alter: bis 3, bis 14, bis 30 Tage, älter.'),
        oldestOn: orNull(day('Tag, seit dem die älteste Aufgabe liegt.')),
      }),
    ),
    incidents: listOf(
      record('Eine Störung in einem Vorgang dieser Einheiten; beheben kann sie die Systemverwaltung.', {
        incidentId: id('Kennung.'),
        caseId: id('Kennung des Vorgangs.'),
        caseNumber: text('Aktenzeichen.'),
        procedureName: text('Name der Leistung.'),
        occurredAt: instant('Seit wann.'),
        attempts: count('Versuche.'),
      }),
    ),
  }),
};
