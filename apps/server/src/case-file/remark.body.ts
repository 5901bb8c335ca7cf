import { ParagraphsField } from '../http/fields.js';

/** What is to be said about something that is done. */
export class RemarkBody {
  @ParagraphsField({
    description: 'Bemerkung für die Akte.',
    example: 'Antwort ist da, Vorgang geht weiter.',
    max: 2000,
    optional: true,
  })
  remark?: string;
}
