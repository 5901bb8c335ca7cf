import { IdField, ParagraphsField } from '../http/fields.js';

/** A note for the file. */
export class NoteBody {
  @ParagraphsField({
    description: 'Der Aktenvermerk, bis 100.000 Zeichen.',
    example: 'Telefonat mit der Antragstellerin: Kopie des Ausweises kommt per Post.',
    max: 200_000,
  })
  text!: string;

  @IdField({
    description: 'Der Vermerk, den dieser berichtigt; der alte bleibt, wie er ist.',
    optional: true,
  })
  corrects?: string;
}
