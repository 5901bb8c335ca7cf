import { ParagraphsField } from '../http/fields.js';

/** Why a case is protected. */
export class ProtectionBody {
  @ParagraphsField({ description: 'Grund.', example: 'Vorgang einer Kollegin', max: 2000 })
  reason!: string;
}
