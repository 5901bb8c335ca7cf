import { ChoiceField } from '../http/fields.js';

/** How a diagram is to be used. */
export class DiagramQuery {
  @ChoiceField({
    description:
      '„true“ lässt das eigene Stylesheet weg: für den Einbau in eine Seite, deren Farben dann gelten.',
    values: ['true'],
    optional: true,
  })
  inline?: 'true';
}
