import { LineField, ParagraphsField } from '../http/fields.js';

/** Where a task goes, and why. */
export class TransferBody {
  @LineField({ description: 'Die Stelle; GET /api/v1/units nennt sie.', example: '32.1/clerk', max: 80 })
  post!: string;

  @ParagraphsField({
    description: 'Warum die Aufgabe abgegeben wird; wird als Aktenvermerk zur Akte genommen.',
    example: 'Die Anschrift liegt im Bezirk der anderen Einheit.',
    max: 2000,
  })
  reason!: string;
}
