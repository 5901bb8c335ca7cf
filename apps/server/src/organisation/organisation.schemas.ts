import { day, listOf, orNull, record, text, type Schemas } from '../http/schema.js';

/** What the answers about the organisation look like. */
export const organisationSchemas: Schemas = {
  ColleagueList: record('Kolleginnen und Kollegen.', {
    items: listOf(
      record('Eine Person.', {
        user: text('Konto.', 's.krueger'),
        name: text('Name.'),
        posts: listOf(text('Stellen, die sie innehat.')),
        absentUntil: orNull(day('Abwesend bis zu diesem Tag; null für anwesend.')),
      }),
    ),
  }),
  UnitList: record('Organisationseinheiten.', {
    items: listOf(
      record('Eine Einheit.', {
        unit: text('Nummer.', '32.1'),
        name: text('Name.', 'Bürgeramt'),
        posts: listOf(
          record('Eine Stelle.', {
            post: text('Kennung.', '32.1/clerk'),
            label: text('Bezeichnung.'),
            holders: listOf(text('Wer sie innehat.')),
          }),
        ),
      }),
    ),
  }),
};
