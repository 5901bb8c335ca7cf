import { anyObject, day, listOf, oneOf, orNull, record, text, type Schemas } from '../http/schema.js';
import { roles } from '@amtsweg/identity-contract';

/** What the answers about the person who asks look like. */
export const meSchemas: Schemas = {
  Me: record('Wer angemeldet ist.', {
    user: text('Kennung.', 's.krueger'),
    name: text('Name.', 'Sabine Krüger'),
    roles: listOf(oneOf('Rolle.', Object.keys(roles))),
    posts: listOf(
      record('Eine Stelle, die die Person heute innehat.', {
        post: text('Kennung.', '32.1/clerk'),
        label: text('Bezeichnung.'),
        unit: text('Nummer der Einheit.', '32.1'),
        unitName: text('Name der Einheit.'),
      }),
    ),
    leads: listOf(text('Einheit, die die Person heute leitet, auch in Vertretung.', '32.1')),
    standsInFor: listOf(
      record('Wen die Person heute vertritt.', {
        user: text('Kennung.'),
        name: text('Name.'),
        post: orNull(text('Stelle, wenn es nur um eine geht.')),
        until: orNull(day('Letzter Tag; null, solange es offen ist.')),
      }),
    ),
    absence: orNull(
      record('Die eigene Abwesenheit.', {
        from: day('Erster Tag.'),
        to: orNull(day('Letzter Tag; null, solange es offen ist.')),
        deputyName: text('Wer vertritt.'),
      }),
    ),
    settings: anyObject('Einstellungen der Anwendung.'),
  }),
  Settings: record('Einstellungen der Anwendung.', { settings: anyObject('Die Einstellungen.') }),
};
