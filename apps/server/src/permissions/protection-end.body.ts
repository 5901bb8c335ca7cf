import { ParagraphsField } from '../http/fields.js';

/** Why the protection of a case ends. */
export class ProtectionEndBody {
  @ParagraphsField({ description: 'Grund.', max: 2000 })
  reason!: string;
}
