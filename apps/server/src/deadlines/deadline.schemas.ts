import { anyObject, day, instant, listOf, orNull, record, text, type Schemas } from '../http/schema.js';

/** What the answers about deadlines look like. */
export const deadlineSchemas: Schemas = {
  Deadline: record('Eine Frist mit ihrer Herleitung.', {
    startedOn: day('Tag, der die Frist in Gang gesetzt hat.'),
    notifiedOn: orNull(day('Tag der Bekanntgabe.')),
    lastDay: day('Letzter Tag.'),
    endsAt: instant('Erster Augenblick nach der Frist.'),
    derivation: listOf(
      record(
        'Ein Schritt der Berechnung.',
        {
          rule: text('Regel.', 'T-7'),
          source: text('Vorschrift.', '§ 41 Abs. 2 VwVfG'),
          date: day('Zwischenergebnis.'),
          text: text('Ein deutscher Satz.'),
          inputs: anyObject('Woraus gerechnet wurde.'),
        },
        ['inputs'],
      ),
    ),
  }),
};
