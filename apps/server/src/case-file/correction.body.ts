import { IdField, ParagraphsField } from '../http/fields.js';

/** An obvious error (§ 42 VwVfG) in a document of the office. */
export class CorrectionBody {
  @IdField({ description: 'Das Schriftstück mit dem Fehler.' })
  documentId!: string;

  @ParagraphsField({
    description: 'Was dort falsch steht.',
    example: 'geboren am 31. Februar 1980',
    max: 2000,
  })
  error!: string;

  @ParagraphsField({
    description: 'Was dort stehen muss.',
    example: 'geboren am 28. Februar 1980',
    max: 2000,
  })
  correction!: string;
}
