import { ParagraphsField } from '../http/fields.js';

/** A note for the file. */
export class NoteBody {
  @ParagraphsField({
    description: 'Der Aktenvermerk.',
    example: 'Telefonat mit der Antragstellerin: Kopie des Ausweises kommt per Post.',
    max: 20_000,
  })
  text!: string;
}
