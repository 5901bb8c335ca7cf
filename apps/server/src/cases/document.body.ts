import { ApiProperty } from '@nestjs/swagger';
import { LineField, PatternField } from '../http/fields.js';

/** What comes with an uploaded file. */
export class DocumentBody {
  @PatternField({
    description: 'Wofür es steht: Name eines Nachweises der Leistung oder ein eigener.',
    example: 'identity',
    max: 61,
    pattern: '^[A-Za-z][A-Za-z0-9-]{0,60}$',
  })
  name!: string;

  @LineField({ description: 'Titel, wie ihn die Akte zeigt.', example: 'Personalausweis', max: 200 })
  title!: string;
}

/** The same as the API's description shows it: with the file itself. */
export class DocumentUpload extends DocumentBody {
  @ApiProperty({
    type: String,
    format: 'binary',
    description: 'PDF, PNG, JPEG, TIFF oder Text (UTF-8), bis 20 MB.',
  })
  file!: string;
}
