import { ParagraphsField } from '../http/fields.js';

/** Why a step of the routing slip is left out. */
export class SkipBody {
  @ParagraphsField({
    description: 'Grund für die Akte.',
    example: 'Die Stelle ist nicht mehr betroffen.',
    max: 2000,
  })
  reason!: string;
}
